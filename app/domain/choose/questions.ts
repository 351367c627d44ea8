import { type ContactWay, contactWays } from '../listing/vocabulary';

/** The questions of "Help me choose", in their order. Each can be skipped, none is asked where it cannot matter. */
export const questions = ['who', 'what', 'age', 'where', 'how'] as const;
export type Question = (typeof questions)[number];

export const whos = ['me', 'someone', 'harmed', 'work'] as const;
export type Who = (typeof whos)[number];

export const whats = [
  'thoughts',
  'images',
  'acted',
  'police',
  'worried-adult',
  'found-out',
  'child-harmed-child',
  'talk',
  'refer',
  'child-danger',
  'hurt-myself',
] as const;
export type What = (typeof whats)[number];

/** What may be happening, by whom it is about. Danger stands last, where the eye and the thumb find it. */
export const whatsOf: Readonly<Record<Who, readonly What[]>> = {
  me: ['thoughts', 'images', 'acted', 'police', 'child-danger', 'hurt-myself'],
  someone: ['worried-adult', 'found-out', 'child-harmed-child', 'child-danger', 'hurt-myself'],
  harmed: ['talk', 'child-danger', 'hurt-myself'],
  work: ['refer', 'child-danger'],
};

export const ages = ['under-18', 'adult'] as const;
export type Age = (typeof ages)[number];

/** Whether police or a court know. Asked only of who is worried about themselves. */
export const knowns = ['nobody', 'investigation', 'convicted'] as const;
export type Known = (typeof knowns)[number];

/** What somebody has answered so far; null where skipped or not reached. */
export interface Answers {
  readonly who: Who | null;
  readonly what: What | null;
  readonly age: Age | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** BCP 47 primary subtag. */
  readonly talkIn: string | null;
  readonly ways: readonly ContactWay[];
  readonly known: Known | null;
}

export const noAnswers: Answers = {
  who: null,
  what: null,
  age: null,
  country: null,
  talkIn: null,
  ways: [],
  known: null,
};

/** Where somebody stands: a question, or the end. */
export type Place = Question | 'end';

/** @returns whether a question matters after these answers */
export function isAsked(question: Question, answers: Answers): boolean {
  if (question === 'what') return answers.who !== null;
  if (question === 'age') return answers.who === 'me' || answers.who === 'harmed';
  return true;
}

/** What help cannot wait for: a child in danger, or somebody who may hurt themselves. Null: neither was said. */
export function urgencyOf({ what }: Answers): 'child-in-danger' | 'crisis' | null {
  if (what === 'child-danger') return 'child-in-danger';
  return what === 'hurt-myself' ? 'crisis' : null;
}

/** @returns what comes after a question. Who needs numbers now is asked for the country first. */
export function placeAfter(question: Question, answers: Answers): Place {
  if (question === 'what' && urgencyOf(answers) !== null && answers.country === null) return 'where';
  const rest = questions.slice(questions.indexOf(question) + 1);
  return rest.find((next) => isAsked(next, answers)) ?? 'end';
}

/** @returns the question before a place, or null at the first */
export function placeBefore(place: Place, answers: Answers): Question | null {
  const before = place === 'end' ? questions : questions.slice(0, questions.indexOf(place));
  return before.filter((question) => isAsked(question, answers)).at(-1) ?? null;
}

/** Answers to one question, put into those so far. Choosing another "who" takes back what depends on it. */
export function answered(answers: Answers, question: Question, given: Partial<Answers>): Answers {
  if (question === 'who' && given.who !== answers.who)
    return { ...answers, what: null, age: null, known: null, ...given };
  return { ...answers, ...given };
}

/**
 * Reads the fields of one question's form; what is unknown counts as skipped.
 *
 * @param countryOf turns a field into an ISO 3166-1 alpha-2 code, or null
 */
export function readAnswer(
  question: Question,
  fields: URLSearchParams,
  countryOf: (value: string | null) => string | null,
): Partial<Answers> {
  const one = <Word extends string>(words: readonly Word[], name: string): Word | null =>
    words.find((word) => word === fields.get(name)) ?? null;
  switch (question) {
    case 'who':
      return { who: one(whos, 'who') };
    case 'what':
      return { what: one(whats, 'what') };
    case 'age':
      return { age: one(ages, 'age') };
    case 'where':
      return { country: countryOf(fields.get('country')), talkIn: languageIn(fields.get('language')) };
    case 'how':
      return { ways: contactWays.filter((way) => fields.getAll('by').includes(way)), known: one(knowns, 'known') };
  }
}

function languageIn(value: string | null): string | null {
  return value !== null && /^[a-z]{2,3}$/.test(value) ? value : null;
}

/** Searches and receipts are sealed with the same key; neither can begin with this. */
const mark = 'choose:';

/** @returns the text to seal into an address */
export function writePlace(place: Place, answers: Answers): string {
  const fields = new URLSearchParams({ at: place });
  for (const [name, value] of Object.entries(answers)) {
    if (Array.isArray(value)) for (const each of value) fields.append('by', each);
    else if (typeof value === 'string') fields.set(name === 'talkIn' ? 'language' : name, value);
  }
  return `${mark}${fields}`;
}

/** @returns where a sealed text stands, or null where it is none of ours */
export function readPlace(payload: string): { readonly place: Place; readonly answers: Answers } | null {
  if (!payload.startsWith(mark)) return null;
  const fields = new URLSearchParams(payload.slice(mark.length));
  const place = [...questions, 'end' as const].find((known) => known === fields.get('at'));
  if (place === undefined) return null;
  const country = (value: string | null) => (value !== null && /^[A-Z]{2}$/.test(value) ? value : null);
  const given = questions.map((question) => readAnswer(question, fields, country));
  return { place, answers: Object.assign({}, noAnswers, ...given) };
}
