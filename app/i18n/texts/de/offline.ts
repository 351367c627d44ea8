import type { offline as english } from '../en/offline';
import type { AreaOf } from '../translation';

export const offline: AreaOf<typeof english> = {
  'offline.title': 'Eine Kopie zum Mitnehmen',
  'offline.lead':
    'Das ganze Verzeichnis mit seinen Ratgebern in einer Datei. Sie braucht keine Verbindung und kein Skript und öffnet sich in jedem Browser, auch von einem USB-Stick.',
  'offline.forWhom': 'Für wen sie ist',
  'offline.forWhom.body':
    'Für Bibliotheken, Praxen, Gefängnisse, Orte ohne Verbindung und Menschen, die nicht lange online sein können.',
  'offline.before': 'Bevor Sie sie speichern',
  'offline.before.found': 'Eine Datei auf einem Gerät, das auch andere benutzen, können andere finden.',
  'offline.before.ages':
    'Nummern und Zeiten ändern sich. In der Datei steht, von welchem Tag ihre Angaben sind. Speichern Sie von Zeit zu Zeit eine neue.',
  'offline.files': 'Die Dateien',
  'offline.data': 'Stand: {{date}}, Fassung {{version}}.',
  'offline.save': '{{name}} speichern',
  'offline.size': 'Größe: {{megabytes}} MB',
  'offline.packed': 'beim Laden {{megabytes}} MB, wenn Ihr Browser sie auspackt',
  'offline.sumFile': 'Prüfsumme speichern',
  'offline.preparing': 'Diese Datei wird gerade erstellt. Laden Sie die Seite in einer Minute neu.',
  'offline.check': 'So prüfen Sie eine Datei',
  'offline.check.body':
    'Speichern Sie die Datei und ihre Prüfsumme in einem Ordner und führen Sie dort dies aus. Es antwortet „OK“, wenn unterwegs kein Byte verändert wurde.',
  'offline.copy.title': 'Verzeichnis',
  'offline.copy.data': 'Stand: {{date}}, Fassung {{version}}.',
  'offline.copy.newer': 'Eine neuere Kopie gibt es vielleicht unter',
  'offline.copy.use': 'So benutzen Sie diese Datei',
  'offline.copy.use.find':
    'Wählen Sie unten einen Teil. Oder lassen Sie Ihren Browser nach einem Land, einer Sprache oder einem Wort suchen: Strg+F, auf dem Mac ⌘F, auf dem Telefon „Auf Seite suchen“ im Menü.',
  'offline.copy.use.links':
    'Links zu Angeboten öffnen deren eigene Seiten und brauchen eine Verbindung. Auf einem Telefon können Sie Nummern von hier aus anrufen.',
  'offline.copy.use.old':
    'Diese Datei ändert sich nicht von selbst. Wenn niemand antwortet, kann die Nummer hier veraltet sein: Versuchen Sie ein anderes Angebot.',
  'offline.copy.contents': 'Inhalt',
  'offline.copy.urgent': 'Dringende Hilfe nach Ländern',
  'offline.copy.urgentNone': 'Länder, für die wir keine Nummer kennen:',
  'offline.copy.services': 'Angebote nach Ländern',
  'offline.copy.worldwide': 'Angebote für Menschen überall',
  'offline.copy.several': 'Angebote für mehrere Länder',
  'offline.copy.also': 'Angebote für mehrere Länder, auch für {{country}}:',
  'offline.copy.closed': 'Geschlossen vom {{from}} bis {{until}}.',
  'offline.copy.notice': 'Mitteilung des Angebots, vom {{from}} bis {{until}}:',
  'offline.copy.licenceTitle': 'Weitergeben',
  'offline.copy.licence':
    'Die eigenen Daten des Verzeichnisses stehen unter CC BY 4.0 (creativecommons.org/licenses/by/4.0). Sie dürfen sie weitergeben und verändern, wenn Sie „Waymark contributors“ nennen, Quellen und Daten dabei lassen und sagen, was Sie geändert haben.',
};
