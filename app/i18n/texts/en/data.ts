/** The page about the open data, and the contact file of a listing. */
export const data = {
  'data.title': 'Open data',
  'data.lead':
    'Everything this directory publishes about services, as files and through an interface for programs. Free to use, without asking.',
  'data.services': 'Services',
  'data.changedOn': 'Last change',
  'data.version': 'Version of the data',
  'data.standard': 'Standard',
  'data.profile': 'Version of what we add to it',
  'data.licence': 'Licence',
  'data.licence.credit':
    'You may share and change the data for any purpose, also commercially. Give credit, link to the licence, and say whether you changed anything. Credit: “{{credit}}”.',
  'data.licence.shown':
    'Where you show a service, show the source and date of its facts too. Don’t show it as confirmed where nobody has confirmed it.',
  'data.files': 'Files',
  'data.files.same': 'The same data make the same file, to the byte.',
  'data.file.ndjson': 'One service a line',
  'data.file.ndjson.note': 'NDJSON in HSDS, with everything we know. For programs that read service by service.',
  'data.file.json': 'All in one JSON file',
  'data.file.json.note':
    'The same services in HSDS, with the words we sort them by. For programs that read all at once.',
  'data.file.hsds': 'Tables with their description',
  'data.file.hsds.note':
    'A zip of CSV files (Tabular Data Package, HSDS). For databases and other directories. What we add to HSDS is not in it.',
  'data.file.csv': 'One table for a spreadsheet',
  'data.file.csv.note':
    'CSV in English, for people. It leaves details out. An empty cell means that we don’t know. An apostrophe before a value keeps spreadsheets from taking it for a formula.',
  'data.api': 'For programs',
  'data.api.body':
    'An HSDS interface for reading, without a key. Ask by POST: then what you ask for stands in no address.',
  'data.api.description': 'Description of the interface (OpenAPI)',
  'data.api.profile': 'What we add to HSDS (profile)',
  'data.api.uk': 'The same for Open Referral UK',
  'data.api.examples':
    'Examples that run as they stand: services for India that can be called, twice, and every service, line by line.',
  'data.age': 'How old a fact can be',
  'data.age.dates':
    'Every fact names its source, and most sources say from when they are. Where a service has confirmed its facts to us, the day is there; most have not.',
  'data.age.wrong':
    'Some facts will have changed since. Load the data anew at least once a month, and drop what is no longer in them.',
  'data.age.hours':
    'HSDS has no time zones. Its opening hours are written out for twelve months from the day of the last change. x_channels has the rule itself.',
  'data.age.without':
    'Not in the data: drafts, services that were taken away, addresses a service keeps to itself, reports of mistakes, and anything about visitors.',
  'data.readers': 'If you show the data to people who look for help',
  'data.readers.searches': 'Many are afraid of being seen. Keep none of their searches.',
  'data.readers.before': 'Say what a service asks and keeps before you show its number.',
  'data.readers.urgent': 'Show the emergency number and a crisis line of their country.',
  'data.changes': 'Changes',
  'data.changes.feeds': 'What was published, corrected and taken away:',
  'data.changes.format': 'Changes of the format:',
  'data.change.first': 'first version.',
  'data.contact': 'Save as a contact in a phone',
  'data.contact.hint':
    'The file holds the numbers, the web address, and the name you choose here. Phones may copy contacts to other devices. The web address can say whose it is.',
  'data.contact.save': 'Save contact',
  'data.contact.appointment': 'Appointment',
  'data.contact.clinic': 'Clinic',
  'data.contact.practice': 'Doctor’s practice',
  'data.contact.office': 'Office',
} as const;
