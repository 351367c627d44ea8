import type { shell as english } from '../en/shell';
import type { AreaOf } from '../translation';

export const shell: AreaOf<typeof english> = {
  'shell.skip': 'Zum Hauptteil springen',
  'shell.home': '{{site}}, zur Startseite',
  'shell.languages': 'Sprachen',
  'shell.quick': 'Seite verlassen oder Soforthilfe holen',
  'shell.leave': 'Seite verlassen',
  'shell.leaveNote': 'Ihr Verlauf bleibt',
  'shell.leaveAbout': 'Was das Verlassen der Seite kann und was nicht',
  'shell.urgent': 'Soforthilfe',
  'shell.urgentNote': 'Jetzt anrufen',
  'shell.machine': 'Maschinell übersetzt. Noch hat es niemand gelesen, dessen Muttersprache Deutsch ist.',
  'shell.urgentIn': 'Soforthilfe: {{country}}',
  'shell.urgentChoose': 'Land wählen',
  'shell.urgentChooseWhy':
    'Notrufnummern und Krisentelefone sind in jedem Land andere. Wir versuchen nicht zu erraten, wo Sie sind.',
  'shell.urgentNone':
    '{{country}}: Wir kennen dort keine Notrufnummer. Vielleicht stehen die Nummern auf dem Sperrbildschirm Ihres Handys unter „Notfall“ oder „Notruf“.',
  'shell.urgentAll': 'Alles zur Soforthilfe: {{country}}',
  'shell.emergency.all': 'Notruf',
  'shell.emergency.police': 'Polizei',
  'shell.emergency.ambulance': 'Rettungsdienst',
  'shell.emergency.fire': 'Feuerwehr',
  'shell.crisisLine': 'Krisentelefon',
  'shell.childHelpline': 'Kinder- und Jugendtelefon',
  'shell.footer': 'Zu dieser Website',
  'shell.privacy': 'Ihre Privatsphäre hier',
  'shell.about': 'Über {{site}}',
  'shell.accessibility': 'Barrierefreiheit',
  'shell.followReport': 'Stand Ihres Fehlerhinweises',
  'shell.kept': 'Kein Konto, keine Cookies. Nichts, was Sie eingeben, wird aufbewahrt.',
  // Between the items of a list, and after a word that names what follows.
  'shell.comma': ', ',
  'shell.semicolon': '; ',
  'shell.colon': ': ',
};
