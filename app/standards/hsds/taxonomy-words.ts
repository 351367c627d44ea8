import type { Audience, ChannelType, Cost, Kind, Reach, Situation } from '~/domain/listing/vocabulary';

/** Name and description of a term, in English, the language of our feed. */
export type Words = readonly [name: string, description: string];

export const kindWords: Readonly<Record<Kind, Words>> = {
  helpline: ['Helpline', 'People to talk to by phone, chat or message.'],
  'online-self-help': ['Online self-help', 'A programme or pages to use on your own.'],
  'therapy-programme': ['Therapy programme', 'Treatment over a longer time.'],
  clinic: ['Clinic', 'A medical practice or hospital department.'],
  'peer-support': ['Peer support', 'People in a like situation support each other.'],
  'youth-service': ['Service for young people', 'For people under 18 who worry about their own sexual behaviour.'],
  'family-support': ['Family support', 'For partners, parents and other people close by.'],
  'survivor-support': ['Support for people who were harmed', 'For people who were sexually harmed.'],
  'professional-advice': ['Advice for professionals', 'For people who meet the question at work.'],
  'referral-network': ['Network that finds a therapist', 'Names therapists who take such clients.'],
  agency: ['Public agency', 'An office of the state.'],
  'crisis-line': ['Crisis line', 'For anyone in a crisis, whatever the reason.'],
  'child-helpline': ['Child helpline', 'For children and young people, whatever the reason.'],
  'report-content-hotline': ['Hotline to report material', 'Takes reports of sexual images of under-18s online.'],
};

export const audienceWords: Readonly<Record<Audience, Words>> = {
  'own-thoughts': ['Worried about own thoughts', 'People worried about their own sexual thoughts about children.'],
  'own-behaviour': ['Worried about own behaviour', 'People worried about what they did or might do.'],
  'viewed-illegal-images': ['Has viewed illegal images', 'People who have viewed sexual images of under-18s.'],
  'under-18-self': ['Under 18 and worried', 'People under 18 worried about their own thoughts or behaviour.'],
  'partner-or-family': ['Partner, family or friend', 'People close to someone they worry about.'],
  'parent-of-child-who-harmed': ['Parent of a child who harmed', 'Parents of a child who harmed another child.'],
  survivor: ['Was harmed', 'People who were sexually harmed.'],
  professional: ['Professional', 'People who meet the question at work.'],
  'anyone-in-crisis': ['In crisis', 'Anyone who needs someone to talk to now.'],
  'child-in-danger': ['A child is in danger', 'Anyone who fears for a child.'],
  'reporting-content': ['Wants to report material', 'Anyone who came upon sexual images of under-18s.'],
};

export const channelWords: Readonly<Record<ChannelType, Words>> = {
  phone: ['Phone', 'A call.'],
  webchat: ['Chat', 'A written conversation on a web page.'],
  sms: ['Text message', 'Messages to a phone number.'],
  whatsapp: ['WhatsApp', 'Messages or calls through WhatsApp.'],
  'secure-message': ['Secure message', 'A mailbox on the web, read by the service alone.'],
  email: ['E-mail', 'Messages to an e-mail address.'],
  video: ['Video', 'A conversation by video.'],
  'in-person': ['In person', 'A conversation in a room.'],
  web: ['Website', 'Pages or a form on the web.'],
  post: ['Letter', 'Messages on paper.'],
};

/** There is no term for an unknown cost: nothing is said then. */
export const costWords: Readonly<Record<Exclude<Cost, 'unknown'>, Words>> = {
  free: ['Free', 'Free of charge.'],
  'sliding-scale': ['By income', 'Fees depend on income.'],
  mixed: ['Some of it free', 'Some of it is free of charge, some is not.'],
  paid: ['Costs money', 'It costs money.'],
};

export const situationWords: Readonly<Record<Situation, Words>> = {
  'never-acted': ['Never acted', 'Accepts people who have never acted on their thoughts.'],
  'not-known-to-police': ['Not known to police', 'Accepts people whose acts the police do not know of.'],
  'under-investigation': ['Under investigation', 'Accepts people under investigation or awaiting trial.'],
  convicted: ['Convicted', 'Accepts people who have been convicted.'],
};

export const reachWords: Readonly<Record<Reach, Words>> = {
  worldwide: ['Worldwide', 'For people wherever they are.'],
  countries: ['Certain countries', 'For people in the countries or regions it names.'],
};

export const anonymityWords = {
  'can-stay-anonymous': ['You can stay anonymous', 'Help without saying who you are.'],
  'cannot-stay-anonymous': ['You cannot stay anonymous', 'The service needs to know who you are.'],
} as const satisfies Readonly<Record<string, Words>>;

export const referralWords = {
  'referral-needed': ['Referral needed', 'Somebody else, such as a doctor, has to refer you.'],
  'no-referral-needed': ['No referral needed', 'You can make contact yourself.'],
} as const satisfies Readonly<Record<string, Words>>;

export const disclosureWords = {
  'confidentiality-statement': ['Statement on confidentiality', 'What the service says it keeps and passes on.'],
  'records-kept': ['What is kept', 'What a way of making contact keeps.'],
  'disclosure-trigger': ['What is passed on', 'What a way of making contact passes on, and when.'],
} as const satisfies Readonly<Record<string, Words>>;
