/** The page about the copy to carry away, and the frame of the copy itself. */
export const offline = {
  'offline.title': 'A copy to take along',
  'offline.lead':
    'The whole directory with its guides in one file. It needs no connection and no script, and opens in any browser, also from a USB stick.',
  'offline.forWhom': 'Who it is for',
  'offline.forWhom.body':
    'Libraries, clinics, prisons, places without a connection, and people who cannot stay online for long.',
  'offline.before': 'Before you save it',
  'offline.before.found': 'A file on a device that others use can be found by them.',
  'offline.before.ages':
    'Numbers and hours change. The file says of which day its data are. Save a new one from time to time.',
  'offline.files': 'The files',
  'offline.data': 'Data of {{date}}, version {{version}}.',
  'offline.save': 'Save {{name}}',
  'offline.size': 'Size: {{megabytes}} MB',
  'offline.packed': '{{megabytes}} MB while it loads, where your browser unpacks it',
  'offline.sumFile': 'Save the checksum',
  'offline.preparing': 'This file is being made. Load this page again in a minute.',
  'offline.check': 'How to check a file',
  'offline.check.body':
    'Save the file and its checksum in one folder, and run this there. It says “OK” where not a byte was changed on the way.',
  'offline.copy.title': 'Directory',
  'offline.copy.data': 'Data of {{date}}, version {{version}}.',
  'offline.copy.newer': 'A newer copy may be at',
  'offline.copy.use': 'How to use this file',
  'offline.copy.use.find':
    'Choose a part below. Or let your browser look for a country, a language or a word: Ctrl+F, on a Mac ⌘F, on a phone “Find in page” in the menu.',
  'offline.copy.use.links':
    'Links to services open their own websites and need a connection. On a phone, a number can be called from here.',
  'offline.copy.use.old':
    'This file does not change by itself. If nobody answers, the number may be out of date here: try another service.',
  'offline.copy.contents': 'Contents',
  'offline.copy.urgent': 'Urgent help by country',
  'offline.copy.urgentNone': 'Countries for which we know no number:',
  'offline.copy.services': 'Services by country',
  'offline.copy.worldwide': 'Services for people anywhere',
  'offline.copy.several': 'Services for several countries',
  'offline.copy.also': 'Services for several countries, also for {{country}}:',
  'offline.copy.closed': 'Closed from {{from}} until {{until}}.',
  'offline.copy.notice': 'From the service, from {{from}} until {{until}}:',
  'offline.copy.licenceTitle': 'Passing it on',
  'offline.copy.licence':
    'The directory’s own data are licensed under CC BY 4.0 (creativecommons.org/licenses/by/4.0). You may share and adapt them if you name “Waymark contributors”, keep the sources and dates, and say what you changed.',
} as const;
