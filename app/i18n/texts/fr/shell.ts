import type { shell as english } from '../en/shell';
import type { AreaOf } from '../translation';

export const shell: AreaOf<typeof english, 'many'> = {
  'shell.skip': 'Aller au contenu principal',
  'shell.home': '{{site}}, page d’accueil',
  'shell.languages': 'Langues',
  'shell.quick': 'Quitter la page ou trouver une aide d’urgence',
  'shell.leave': 'Quitter cette page',
  'shell.leaveNote': 'L’historique reste',
  'shell.leaveAbout': 'Quitter la page\u00a0: ce que cela fait et ne fait pas',
  'shell.urgent': 'Aide d’urgence',
  'shell.urgentNote': 'Appeler maintenant',
  'shell.machine': 'Traduction automatique, pas encore relue par une personne dont c’est la langue.',
  'shell.urgentIn': 'Aide d’urgence\u00a0: {{country}}',
  'shell.urgentChoose': 'Choisissez votre pays',
  'shell.urgentChooseWhy':
    'Les numéros d’urgence et les lignes de crise changent d’un pays à l’autre. Nous ne devinons pas où vous êtes.',
  'shell.urgentNone':
    '{{country}}\u00a0: nous ne connaissons pas de numéro d’urgence. Ceux de ce pays se trouvent peut-être sur l’écran de verrouillage de votre téléphone, sous «\u00a0Urgence\u00a0».',
  'shell.urgentAll': 'Toute l’aide d’urgence\u00a0: {{country}}',
  'shell.emergency.all': 'Urgences',
  'shell.emergency.police': 'Police',
  'shell.emergency.ambulance': 'Ambulance',
  'shell.emergency.fire': 'Pompiers',
  'shell.crisisLine': 'Ligne de crise',
  'shell.childHelpline': 'Ligne d’écoute pour enfants',
  'shell.footer': 'À propos de ce site',
  'shell.privacy': 'Votre vie privée ici',
  'shell.about': 'À propos de {{site}}',
  'shell.accessibility': 'Accessibilité',
  'shell.followReport': 'Suivre un signalement',
  'shell.kept': 'Aucun compte, aucun cookie, rien de ce que vous écrivez n’est gardé.',
  // Between the items of a list, and after a word that names what follows.
  'shell.comma': ', ',
  'shell.semicolon': '\u00a0; ',
  'shell.colon': '\u00a0: ',
};
