import type { ReviewState } from '../../languages';

export const review: ReviewState = 'original';

/** The frame around every page. */
export const shell = {
  'shell.skip': 'Skip to the main part',
  'shell.home': '{{site}}, to the start',
  'shell.languages': 'Languages',
  'shell.quick': 'Leave or get urgent help',
  'shell.leave': 'Leave this page',
  'shell.leaveNote': 'Your history stays',
  'shell.leaveAbout': 'What leaving can and cannot do',
  'shell.urgent': 'Urgent help',
  'shell.urgentNote': 'Call someone now',
  'shell.machine': 'Translated by machine, not yet read by a native reader.',
  'shell.urgentIn': 'Urgent help in {{country}}',
  'shell.urgentChoose': 'Choose your country',
  'shell.urgentChooseWhy':
    'Emergency numbers and crisis lines differ from country to country. We do not guess where you are.',
  'shell.urgentNone':
    'We do not know an emergency number for {{country}}. The numbers there may be on your phone’s lock screen under “Emergency”.',
  'shell.urgentAll': 'All urgent help in {{country}}',
  'shell.emergency.all': 'Emergency',
  'shell.emergency.police': 'Police',
  'shell.emergency.ambulance': 'Ambulance',
  'shell.emergency.fire': 'Fire service',
  'shell.crisisLine': 'Crisis line',
  'shell.childHelpline': 'Child helpline',
  'shell.footer': 'About this site',
  'shell.privacy': 'Your privacy here',
  'shell.about': 'About {{site}}',
  'shell.accessibility': 'Accessibility',
  'shell.followReport': 'Follow a report you made',
  'shell.kept': 'No account, no cookies, nothing you type is kept.',
} as const;
