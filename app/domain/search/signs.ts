/**
 * Signs: the small set of things a sentence can mention. Each lexicon file (db/seed/lexicon/<language>.json) says
 * with which words its language mentions them; meaning.ts, which knows no language, says what they mean together.
 */
export const signs = [
  // who it is about
  'self', // I, me, my own (pronouns and first-person verb forms)
  'child', // child, kids, minors, little girls, under-age, toddler, pupil
  'teen', // teenager, teen, adolescent, young people
  'under-18', // the writer says they are a minor without a number: "my mum and dad", "at my school", "i'm a teenager"
  'partner', // husband, wife, boyfriend, partner, ex
  'relative', // brother, father, uncle, our family, relatives (adults)
  'own-child', // my son, my daughter, my stepson, my nine year old (the writer's child as the one who acts)
  'other-person', // someone, neighbour, a man, a friend
  'young-cousin-or-sibling', // little sister, little brother, small cousin (children near the writer)
  // what it is about
  'thought', // thoughts, feelings, urges, fantasies, ideas, attracted in the head
  'sexual', // sexual, sexually, lust, dirty (thoughts), arousal, erotic
  'attracted', // attracted to, attraction, drawn to, interest in
  'pedophilia', // old and blunt words about a person or interest: paedophile, pedo, paedophilic disorder, "MAP"
  'offender-word', // old and blunt words about someone who has acted: child molester, sex offender, abuser, perpetrator
  'abuse-material', // child porn, csam, abuse images, illegal images, indecent images, cp
  'pornography', // porn, pornography (of any kind), explicit videos
  'image', // pictures, images, photos, videos, files, stuff on the internet, what was on my computer
  'illegal', // illegal, indecent, forbidden, should never have looked
  'view', // watch, look at, view, see, download, browse, search for
  'abused', // touched, abused, molested, raped, assaulted, harmed sexually, "did something to" (verb forms, any person)
  'sexual-messages', // sexual messages, sexting, grooming, chatted sexually, sent pictures of myself
  'stop', // stop, quit, control, give up, addicted, addiction, cut down
  'afraid-to-act', // afraid I will act, scared of hurting, before it is too late, don't want to hurt anyone, will harm nobody
  'never-acted', // never acted, have not done anything, never touched
  'urge-near-child', // urges around my stepdaughter, alone with kids, getting stronger, cannot hold back
  // what happened to the writer
  'harmed-self', // I was abused, it happened to me, they abused me, survivor, victim (of the writer)
  'childhood', // when I was little, as a child, in my childhood
  // danger and crisis
  'suicide', // kill myself, end my life, want to die, suicide, do something to myself, can't go on, no reason to live
  'child-being-harmed', // a child is being hurt, is abusing a child, child in danger, save a child
  'now', // right now, tonight, this moment, today, urgently
  'police', // police, arrested, raided, charged, court, investigation, took my phone, warrant, bail
  'prison', // prison, released, probation, convicted, sentence, register
  'report', // report (a page, a crime), tell the authorities, complaint, tip
  // what they want
  'therapy', // therapy, treatment, therapist, programme, cure, help to change
  'doctor', // doctor, psychiatrist, hospital, clinic, psychiatry
  'medicine', // medicine, tablets, injection, drug treatment
  'counselling', // counsellor, counselling, advice, talk to someone, who to tell
  'helpline', // helpline, hotline, phone line, emergency line
  'phone', // call, phone, telephone, number
  'chat', // live chat, chat, online chat
  'text', // text message, sms, whatsapp, messenger
  'whatsapp', // whatsapp itself
  'email', // e-mail, write to, secure message
  'video', // video call
  'in-person', // face to face, appointment, see someone
  'self-help', // self-help, online course, on my own, by myself, workbook, app
  'course', // course, class, training, education programme
  'group', // support group, peer support, others like me, forum, circles
  'anonymous', // anonymous, no name, without telling, secretly, off the record, private, confidential
  'free-of-charge', // free, no cost, cannot afford, cheap
  'round-the-clock', // 24 hours, 24/7, day and night
  'professional', // patient, client, pupil, referral, refer, my school needs, as a GP/teacher/lawyer, training for professionals
  'lawyer', // lawyer, legal aid, solicitor
  'mental-health', // mental health, depression, stress, anxiety
  'family-support', // support for wives/families, family falling apart, my family
  'negation', // not, no, never, without
  'small', // little, small, young, younger (adjective of age)
  'shame', // ashamed, scared, guilty, hate myself, tell nobody, nobody knows
  'ocd', // OCD, intrusive thoughts
] as const;
export type Sign = (typeof signs)[number];

/**
 * One language's lexicon. A phrase is one or more words separated by spaces, matched on normalised words (case, width,
 * accents and Malayalam chillus folded). A word ending in `*` matches any word that begins with it: `attract*`.
 * `#` stands for a whole number from 5 to 17 in `underAge` phrases.
 */
export interface Lexicon {
  /** BCP 47. */
  readonly language: string;
  /** `native-reviewed` only once a native reader has read the file. */
  readonly review: 'machine-made' | 'native-reviewed';
  /** True for scripts written without spaces (Thai, Chinese, Japanese …): phrases are then found anywhere in the text. */
  readonly unspaced?: boolean;
  readonly signs: Partial<Record<Sign, readonly string[]>>;
  /** Phrases by which a writer under 18 states an age: `i am #`, `# years old`, `bin #`. */
  readonly underAge?: readonly string[];
  /** Ordinary words that say nothing about what is sought ("the", "and", "please"), ignored in the text search. */
  readonly stopwords: readonly string[];
}
