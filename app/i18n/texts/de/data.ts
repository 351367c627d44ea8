import type { data as english } from '../en/data';
import type { AreaOf } from '../translation';

export const data: AreaOf<typeof english> = {
  'data.title': 'Offene Daten',
  'data.lead':
    'Alles, was dieses Verzeichnis über Angebote veröffentlicht, als Dateien und über eine Schnittstelle für Programme. Frei nutzbar, ohne zu fragen.',
  'data.services': 'Angebote',
  'data.changedOn': 'Letzte Änderung',
  'data.version': 'Fassung der Daten',
  'data.standard': 'Norm',
  'data.profile': 'Fassung unserer Ergänzungen',
  'data.licence': 'Lizenz',
  'data.licence.credit':
    'Sie dürfen die Daten für jeden Zweck weitergeben und verändern, auch gewerblich. Nennen Sie die Herkunft, verlinken Sie die Lizenz und sagen Sie, ob Sie etwas geändert haben. Herkunft: „{{credit}}“.',
  'data.licence.shown':
    'Wo Sie ein Angebot zeigen, zeigen Sie auch Quelle und Datum seiner Angaben. Zeigen Sie es nicht als bestätigt, wenn niemand es bestätigt hat.',
  'data.files': 'Dateien',
  'data.files.same': 'Gleiche Daten ergeben die gleiche Datei, bis aufs Byte.',
  'data.file.ndjson': 'Ein Angebot je Zeile',
  'data.file.ndjson.note': 'NDJSON nach HSDS, mit allem, was wir wissen. Für Programme, die Angebot für Angebot lesen.',
  'data.file.json': 'Alles in einer JSON-Datei',
  'data.file.json.note':
    'Dieselben Angebote nach HSDS, mit den Begriffen, nach denen wir sie ordnen. Für Programme, die alles auf einmal lesen.',
  'data.file.hsds': 'Tabellen mit ihrer Beschreibung',
  'data.file.hsds.note':
    'CSV-Dateien in einer Zip-Datei (Tabular Data Package, HSDS). Für Datenbanken und andere Verzeichnisse. Unsere Ergänzungen zu HSDS fehlen darin.',
  'data.file.csv': 'Eine Tabelle zum Durchsehen',
  'data.file.csv.note':
    'CSV auf Englisch, für Menschen. Einzelheiten fehlen. Eine leere Zelle heißt, dass wir es nicht wissen. Ein Apostroph vor einem Wert verhindert, dass die Tabellenkalkulation ihn für eine Formel hält.',
  'data.api': 'Für Programme',
  'data.api.body':
    'Eine Schnittstelle nach HSDS zum Lesen, ohne Schlüssel. Fragen Sie mit POST: Dann steht das Gefragte in keiner Adresse.',
  'data.api.description': 'Beschreibung der Schnittstelle (OpenAPI)',
  'data.api.profile': 'Was wir HSDS hinzufügen (Profil)',
  'data.api.uk': 'Dasselbe für Open Referral UK',
  'data.api.examples':
    'Beispiele, die so laufen, wie sie hier stehen: zweimal Angebote für Indien, die man anrufen kann, und alle Angebote Zeile für Zeile.',
  'data.age': 'Wie alt eine Angabe sein kann',
  'data.age.dates':
    'Jede Angabe nennt ihre Quelle, und die meisten Quellen sagen, von wann sie sind. Hat ein Angebot seine Angaben bestätigt, steht der Tag dabei; die meisten haben es nicht.',
  'data.age.wrong':
    'Manches wird sich seitdem geändert haben. Laden Sie die Daten mindestens einmal im Monat neu und entfernen Sie, was nicht mehr darin steht.',
  'data.age.hours':
    'HSDS kennt keine Zeitzonen. Die Öffnungszeiten sind für zwölf Monate ab dem Tag der letzten Änderung ausgeschrieben. In x_channels steht die Regel selbst.',
  'data.age.without':
    'Nicht enthalten: Entwürfe, zurückgezogene Angebote, Anschriften, die ein Angebot für sich behält, Fehlermeldungen und alles über Besucherinnen und Besucher.',
  'data.readers': 'Wenn Sie die Daten Menschen zeigen, die Hilfe suchen',
  'data.readers.searches': 'Viele haben Angst, gesehen zu werden. Bewahren Sie ihre Suchen nicht auf.',
  'data.readers.before': 'Sagen Sie, was ein Angebot fragt und aufbewahrt, bevor Sie seine Nummer zeigen.',
  'data.readers.urgent': 'Zeigen Sie den Notruf und ein Krisentelefon ihres Landes.',
  'data.changes': 'Änderungen',
  'data.changes.feeds': 'Was veröffentlicht, berichtigt und entfernt wurde:',
  'data.changes.format': 'Änderungen am Format:',
  'data.change.first': 'erste Fassung.',
  'data.contact': 'Als Kontakt im Telefon speichern',
  'data.contact.hint':
    'In der Datei stehen die Nummern, die Webadresse und der Name, den Sie hier wählen. Telefone kopieren Kontakte manchmal auf andere Geräte. Die Webadresse kann verraten, wem sie gehört.',
  'data.contact.save': 'Kontakt speichern',
  'data.contact.appointment': 'Termin',
  'data.contact.clinic': 'Klinik',
  'data.contact.practice': 'Arztpraxis',
  'data.contact.office': 'Büro',
};
