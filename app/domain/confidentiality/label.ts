/** The rows of the confidentiality label, in the order in which they are shown. */
export const labelQuestions = ['asks-name', 'sees-number-or-address', 'keeps', 'passes-on', 'checked-on'] as const;
export type LabelQuestion = (typeof labelQuestions)[number];

/**
 * Why an answer is what it is. The page words an answer by this code: `unknown` with `number-usually-shown` reads "they may see your
 * number", not "we don't know".
 */
export type LabelReason =
  /** The service says so of this channel. */
  | 'service-says'
  | 'service-says-anonymous'
  | 'service-says-not-anonymous'
  /** The service lets people stay anonymous, but may not mean visits and video. */
  | 'anonymous-perhaps-not-here'
  /** One statement of the service covers what it keeps and what it passes on; both rows carry the same text. */
  | 'one-statement'
  /** Nothing is said of this channel; the answer for the whole service holds a statement. */
  | 'said-for-the-service'
  /** A call normally shows your number, unless you withhold it: they may see it. */
  | 'number-usually-shown'
  /** A text or messenger message always comes from your number. */
  | 'message-comes-from-your-number'
  /** An e-mail always shows your e-mail address. */
  | 'email-shows-your-address'
  /** A web page or chat sees the network address of your connection; Tor hides it. */
  | 'connection-address'
  /** A letter shows only what you write on it. */
  | 'letter-shows-what-you-write'
  /** You meet: they see you, and what else they ask for we do not know. */
  | 'they-see-you'
  /** All channels answer alike, for different reasons. */
  | 'every-channel'
  | 'depends-on-channel'
  | 'not-told'
  /** The date in `text` is that of a person confirming the listing with the service. */
  | 'confirmed-by-a-person'
  /** The date in `text` is that of reading the sources; no person has confirmed the listing. */
  | 'sources-read';

export interface LabelAnswer {
  readonly answer: 'yes' | 'no' | 'unknown' | 'text';
  /** Where `answer` is `text`: a service's statement in the listing's text language, or a date as `YYYY-MM-DD`. */
  readonly text?: string;
  readonly because: LabelReason;
  /** What the service itself says where the way the channel is built says otherwise. */
  readonly serviceSays?: 'no';
}

export type LabelAnswers = Readonly<Record<LabelQuestion, LabelAnswer>>;
