import type { coverage as english } from '../en/coverage';
import type { AreaOf } from '../translation';

export const coverage: AreaOf<typeof english> = {
  'coverage.title': 'Wo Hilfe fehlt',
  'coverage.lead':
    'Was dieses Verzeichnis nach Ländern und Sprachen aufführt, und was nicht. Für alle, die entscheiden, wo als Nächstes Hilfe entsteht.',
  'coverage.caveat':
    'Nicht aufgeführt heißt nicht, dass es nichts gibt. Wir haben noch nichts gefunden, dessen Angaben wir prüfen konnten.',
  'coverage.worldwide':
    'Aufgeführte Angebote: {{all}}. Davon sind {{worldwide}} für Menschen überall. Sie zählen für kein einzelnes Land, denn vielleicht sprechen sie dessen Sprache nicht und kennen dessen Recht nicht.',
  'coverage.picture': 'Länder und Gebiete mit mindestens einem Angebot, von {{all}}',
  'coverage.picture.languages': 'Sprachen mit den meisten Angeboten',
  'coverage.views': 'Zeigen',
  'coverage.byCountry': 'Was es gibt, nach Ländern',
  'coverage.byKind': 'Arten von Angeboten, nach Ländern',
  'coverage.byLanguage': 'Sprachen',
  'coverage.sort': 'Sortieren nach',
  'coverage.without': 'Nur Länder ohne',
  'coverage.anyNeed': 'alle Länder',
  'coverage.country': 'Land',
  'coverage.language': 'Sprache',
  'coverage.services': 'Angebote',
  'coverage.need.own-help': 'Hilfe bei eigenen Gedanken oder eigenem Verhalten',
  'coverage.need.crisis-line': 'Krisentelefon',
  'coverage.need.child-helpline': 'Kinder- und Jugendtelefon',
  'coverage.need.place-to-report': 'Meldestelle für Material',
  'coverage.need.family': 'Hilfe für Angehörige',
  'coverage.need.survivors': 'Hilfe für Menschen, denen etwas angetan wurde',
  'coverage.need.main-language': 'In der Hauptsprache',
  'coverage.need.missing': 'Lücken',
  'coverage.need.dedicated': 'Bei eigenen Gedanken oder eigenem Verhalten',
  'coverage.need.worldwide': 'Für Menschen überall',
  'coverage.need.countries': 'Länder',
  'coverage.shown': 'Länder in dieser Tabelle: {{rows}}. Wie viele Angebote jeder Art aufgeführt sind.',
  'coverage.shownLanguages': 'Sprachen in dieser Tabelle: {{rows}}. Ein Angebot, das mehrere spricht, zählt für jede.',
  'coverage.mainLanguage':
    'Lücken zählt die Spalten von der Hilfe bei eigenen Gedanken bis zur Hilfe für Menschen, denen etwas angetan wurde. Die Hauptsprache ist die wahrscheinlichste nach Unicode CLDR; viele Länder haben mehrere.',
  'coverage.nothing': 'Länder und Gebiete, für die nichts aufgeführt ist: {{countries}}',
  'coverage.unknownLanguage': 'Angebote, deren Sprachen wir nicht kennen: {{services}}.',
  'coverage.csv': 'Diese Tabelle als Datei (CSV, auf Englisch)',
  'coverage.noVisitors': 'Gezählt sind nur die Einträge. Wonach Besucherinnen und Besucher suchen, zählen wir nicht.',
};
