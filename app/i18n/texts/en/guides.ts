import type { ReviewState } from '../../languages';

export const review: ReviewState = 'original';

/** The frame around guides; their own words are in app/content. */
export const guides = {
  'guides.title': 'Guides',
  'guides.lead': 'Short pages to read at your own pace, on your own. Each one ends with a next step.',
  'guides.for.self': 'About yourself',
  'guides.for.around': 'About someone close to you',
  'guides.for.harmed': 'If you were harmed',
  'guides.for.harmedNote': 'This guide and its services are for you alone. They are kept apart from the others.',
  'guides.for.professional': 'For professionals',
  'guides.for.everyone': 'Before you make contact',
  'guides.contents': 'On this page',
  'guides.next': 'Next step',
  'guides.urgentChoose': 'Choose your country to see the numbers',
  'guides.about': 'About this guide',
  'guides.review.original': 'Written for this site from the sources below. No outside expert has checked it yet.',
  'guides.review.machine-made': 'Translated by machine, not yet read by a native reader.',
  'guides.review.reviewed': 'Checked by {{by}} on {{on}}.',
  'guides.lastReviewed': 'Last compared with its sources on {{date}}. The next check is due by {{due}}.',
  'guides.past':
    'This guide was due for a check by {{due}}, and nobody has made it yet. Some of it may no longer be true.',
  'guides.notAdvice': 'General information. It is not legal or medical advice.',
  'guides.sources': 'Sources',
  'guides.undated': 'no date; read on {{date}}',
  'guides.all': 'All guides',
  'guides.inEnglish': 'There is no translation of this yet, so it is in English.',
  'guides.readFirst': 'Not ready to contact anyone? Read a short guide first',
  'guides.panel.viewed-images': 'Read first: what can help to stop',
  'guides.panel.youth': 'Read first: a guide for under 18s',
  'guides.panel.survivor': 'Read first: a guide for people who were harmed',
  'guides.law.choose': 'Choose a country',
  'guides.law.more': 'Sources and more: the law in {{country}}',
} as const;
