import type { ReviewState } from '../../languages';

export const review: ReviewState = 'original';

/** The confidentiality label: questions, answers by the reason codes of app/domain/confidentiality/label.ts. */
export const label = {
  'label.title': 'Confidentiality',
  'label.intro': 'Read this before you make contact',
  'label.question': 'Question',
  'label.answer': 'Answer',
  'label.q.asks-name': 'Do they ask your name?',
  'label.q.sees-number-or-address': 'Can they see your number or address?',
  'label.q.keeps': 'What do they keep?',
  'label.q.passes-on': 'What do they pass on, and when?',
  'label.q.law': 'What does the law there say?',
  'label.lawNotYet': 'We don’t have checked facts on this country’s law here yet.',
  'label.ask': 'You can ask them first, before you say anything about yourself: “When would you have to tell someone?”',
  'label.confirmed': 'Confirmed with the service on {{date}}',
  'label.sourcesRead': 'Public sources read on {{date}}. Nobody has confirmed this with the service yet.',
  'label.channel': '{{channel}}:',
  'label.yes': 'Yes.',
  'label.no': 'No.',
  'label.unknown': 'We don’t know.',
  'label.because.service-says.yes': 'Yes, they say so.',
  'label.because.service-says.no': 'No, they say.',
  'label.because.service-says-anonymous': 'No. They say you can stay anonymous.',
  'label.because.service-says-not-anonymous': 'Yes. They ask who you are.',
  'label.because.anonymous-perhaps-not-here':
    'The service lets you stay anonymous. Whether that holds here, we don’t know.',
  'label.because.number-usually-shown': 'They may see your number, unless you withhold it.',
  'label.because.message-comes-from-your-number': 'Yes. A message shows your number.',
  'label.because.email-shows-your-address': 'Yes. An e-mail shows your e-mail address.',
  'label.because.connection-address': 'They can see your connection’s network address. Tor Browser hides it.',
  'label.because.letter-shows-what-you-write': 'Only what you write on the letter.',
  'label.because.they-see-you': 'They see you. What else they ask for, we don’t know.',
  'label.because.depends-on-channel': 'That depends on how you make contact.',
  'label.serviceSaysNo': 'They say they do not look at it.',
} as const;
