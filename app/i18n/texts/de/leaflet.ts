import type { leaflet as english } from '../en/leaflet';
import type { AreaOf } from '../translation';

export const leaflet: AreaOf<typeof english> = {
  'leaflet.nav': 'Blatt zum Weitergeben drucken',
  'leaflet.form': 'Ein Blatt zum Weitergeben',
  'leaflet.formLead':
    'Eine Seite mit Nummern, Zeiten und dem, was jedes Angebot fragt und aufbewahrt. Für Praxen, Polizei, Gefängnisse, Büchereien und Kanzleien. Die Überschrift ist neutral, und kein Mensch wird genannt.',
  'leaflet.formKept':
    'Was Sie wählen, wird nirgends aufbewahrt: Es steht versiegelt in der Adresse, die sich nach zwei Stunden nicht mehr öffnen lässt.',
  'leaflet.country': 'Land, in dem das Blatt weitergegeben wird',
  'leaflet.countryNone': 'Land wählen',
  'leaflet.language': 'Sprache des Blatts',
  'leaflet.for': 'Wer wird es lesen?',
  'leaflet.for.own-thoughts':
    'Menschen, die sich wegen eigener sexueller Gedanken oder Handlungen gegenüber Kindern sorgen',
  'leaflet.for.viewed-illegal-images': 'Menschen, die sexuelle Bilder von unter 18-Jährigen angesehen haben',
  'leaflet.for.under-18-self': 'Junge Menschen unter 18, die sich um sich selbst sorgen',
  'leaflet.for.partner-or-family': 'Partnerinnen, Partner, Eltern und Angehörige',
  'leaflet.for.survivor': 'Menschen, denen etwas angetan wurde (ein eigenes Blatt, nichts anderes dabei)',
  'leaflet.for.professional': 'Fachleute, für die eigene Arbeit',
  'leaflet.paper': 'Papier',
  'leaflet.paper.a4': 'A4, bis zu {{services}} Angebote',
  'leaflet.paper.a5': 'A5, bis zu {{services}} Angebote',
  'leaflet.named': 'Name und Adresse von {{site}} mitdrucken',
  'leaflet.namedHint': 'Sonst sagt das Blatt nicht, woher es kommt.',
  'leaflet.make': 'Blatt erstellen',
  'leaflet.errorCountry': 'Wählen Sie ein Land.',
  'leaflet.errorFor': 'Wählen Sie, wer es lesen wird.',
  'leaflet.print':
    'Zum Drucken oder Speichern als PDF nehmen Sie den Druckbefehl Ihres Browsers. Was über dem Blatt steht, wird nicht gedruckt.',
  'leaflet.again': 'Ein anderes Blatt erstellen',
  'leaflet.address': 'Eine Adresse dieses Blatts zum Merken oder Weitergeben',
  'leaflet.addressNote': 'Sie nennt das Land und für wen das Blatt ist.',
  'leaflet.closed': 'Dieses Blatt ist abgelaufen',
  'leaflet.closedBody':
    'Versiegelte Adressen lassen sich nur zwei Stunden lang öffnen. Nichts wurde aufbewahrt. Sie können das Blatt neu erstellen.',
  'leaflet.title': 'Vertrauliche Hilfe',
  'leaflet.heading': 'Vertrauliche Hilfe, am Telefon oder online',
  'leaflet.headingHarmed': 'Ihnen wurde etwas angetan: Hier hört man Ihnen zu',
  'leaflet.now': 'Wenn es nicht warten kann:',
  'leaflet.noEmergency': 'Notruf in {{country}}: wissen wir nicht',
  'leaflet.noCrisisLine': 'Krisentelefon für das ganze Land: keines bekannt',
  'leaflet.nothing': 'Wir kennen kein Angebot dafür, das von hier erreichbar ist ({{country}}).',
  'leaflet.nothingDedicated':
    'Ein Angebot dafür im Land selbst kennen wir nicht ({{country}}). Diese sind von dort erreichbar.',
  'leaflet.crisisInstead': 'Diese Krisentelefone sind für alle da.',
  'leaflet.daily': 'Täglich {{hours}}',
  'leaflet.hours': '{{hours}} (Ortszeit {{zone}})',
  'leaflet.keepsSaid':
    'Was sie aufbewahren und weitergeben, sagen sie in dieser Sprache: {{language}}. Sie können vorher fragen.',
  'leaflet.code.web': 'Website',
  'leaflet.code.call': 'Anruf',
  'leaflet.code.opens': 'Quadratischer Code, öffnet die Website',
  'leaflet.code.calls': 'Quadratischer Code, ruft diese Nummer an',
  'leaflet.confirmed': 'Bestätigt am {{date}}',
  'leaflet.sourcesRead': 'Öffentliche Quellen gelesen am {{date}}',
  'leaflet.date': 'Blatt vom {{date}}. Nummern und Zeiten können sich ändern.',
  'leaflet.site': 'Weitere Angebote und Ratgeber: {{site}}, {{address}}',
};
