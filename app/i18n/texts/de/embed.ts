import type { embed as english } from '../en/embed';
import type { AreaOf } from '../translation';

export const embed: AreaOf<typeof english> = {
  'embed.newTab': 'öffnet sich außerhalb dieses Rahmens',
  'embed.kept':
    'Dieser Rahmen kommt von {{site}}. Er setzt kein Cookie, braucht kein Skript und behält nichts von dem, was Sie eingeben. Die Seite um ihn herum weiß vielleicht, dass Sie ihn geöffnet haben.',
  'embed.for': 'Für wen ist es?',
  'embed.forAnyone': 'Für alle',
  'embed.again': 'Suche ändern',
  'embed.whole': 'Diese Angebote mit allen Filtern, auf {{site}}',
  'embed.entry': 'Der ganze Eintrag auf {{site}}: Quellen, Rechtslage, einen Fehler melden',
  'embed.search': 'Ein Angebot suchen',
  'embed.title': '{{site}} auf Ihrer eigenen Website zeigen',
  'embed.lead':
    'Für Kliniken, Hilfetelefone und andere Websites: die Suche oder ein einzelnes Angebot in einer Seite von Ihnen. Sie brauchen keinen Schlüssel, kein Konto und kein Skript.',
  'embed.what': 'Was soll der Rahmen zeigen?',
  'embed.what.search': 'Die Suche',
  'embed.what.service': 'Ein Angebot',
  'embed.service': 'Welches Angebot?',
  'embed.serviceHint': 'Die Adresse seiner Seite auf {{site}}. Für die Suche leer lassen.',
  'embed.country': 'Land zu Beginn',
  'embed.language': 'Sprache des Rahmens',
  'embed.height': 'Höhe in Pixeln',
  'embed.heightHint': 'Von {{least}} bis {{most}}. Die Breite richtet sich nach Ihrer Seite.',
  'embed.write': 'Zeilen schreiben',
  'embed.errorService': 'Geben Sie die Adresse eines Angebots an, das hier verzeichnet ist.',
  'embed.errorHeight': 'Geben Sie die Höhe als ganze Zahl innerhalb der Grenzen an.',
  'embed.lines': 'Zeilen für Ihre Seite',
  'embed.linesHint': 'Markieren Sie alles, kopieren Sie es und setzen Sie es dorthin, wo der Rahmen stehen soll.',
  'embed.preview': 'Den Rahmen für sich ansehen',
  'embed.means': 'Was die Zeilen sagen',
  'embed.means.sandbox':
    'Formulare und Links gehen, Skripte laufen nicht. Nur ein Druck auf einen Link wie „Seite verlassen“ kann Ihre Seite wechseln.',
  'embed.means.referrerpolicy': 'Wir erfahren nicht, auf welcher Ihrer Seiten der Rahmen steht.',
  'embed.means.loading': 'Der Rahmen wird erst geholt, wenn jemand in seine Nähe kommt.',
  'embed.means.title': 'So nennt ein Vorleseprogramm den Rahmen.',
  'embed.promised': 'Was wir versprechen',
  'embed.promised.kept':
    'Der Rahmen setzt kein Cookie, fragt bei niemand Drittem etwas ab und behält nichts über Ihre Besucherinnen und Besucher.',
  'embed.promised.read':
    'Was sie eingeben, bleibt im Rahmen: Ihre Seite kann es nicht lesen, und seine Adresse zeigt es nicht.',
  'embed.promised.leave': 'Der Weg hinaus und die Soforthilfe sind immer dabei.',
  'embed.asked': 'Worum wir Sie bitten',
  'embed.asked.measure':
    'Messen und zeichnen Sie auf dieser Seite nichts auf: keine Statistik, keine Werbung, keine Sitzungsaufzeichnung.',
  'embed.asked.attributes': 'Lassen Sie die Attribute, wie sie sind, und legen Sie nichts über den Rahmen.',
  'embed.asked.say':
    'Sagen Sie daneben, dass er von {{site}} kommt und dass Ihr eigener Server sieht, dass die Seite geöffnet wurde.',
  'embed.oembed':
    'Systeme, die oEmbed kennen, schreiben den Rahmen selbst, sobald jemand die Adresse eines Angebots oder der Suche einfügt. Sie fragen hier:',
};
