import type { urgent as english } from '../en/urgent';
import type { AreaOf } from '../translation';

export const urgent: AreaOf<typeof english, 'many'> = {
  'urgent.title': 'Aide d’urgence',
  'urgent.titleIn': 'Aide d’urgence\u00a0: {{country}}',
  'urgent.lead': 'Si quelqu’un est en danger maintenant, appelez. Vous n’avez pas à tout expliquer d’abord.',
  'urgent.choose': 'Choisissez le pays où vous êtes',
  'urgent.chooseWhy': 'Les numéros changent d’un pays à l’autre. Nous ne devinons jamais où vous êtes.',
  'urgent.show': 'Afficher les numéros',
  'urgent.allCountries': 'Tous les pays',
  'urgent.change': 'Choisir un autre pays',
  'urgent.everywhere': 'Valable partout',
  'urgent.everywhere.danger':
    'Si un enfant ou une autre personne est en danger maintenant, appelez le numéro d’urgence du pays où vous êtes.',
  'urgent.everywhere.mobile':
    'Si vous ne connaissez pas le numéro, composez le 112 sur un téléphone mobile. Les téléphones mobiles le traitent comme un appel d’urgence.',
  'urgent.everywhere.crisis':
    'Si vous pensez à mettre fin à vos jours, vous pouvez appeler une ligne de crise avant d’avoir la moindre certitude. Dites comment vous allez. Le reste, vous le dites si vous voulez.',
  'urgent.everywhere.material':
    'Si vous avez vu par hasard des images sexuelles d’un enfant, signalez l’adresse de la page. Ne copiez pas et n’envoyez à personne ce que vous avez vu.',
  'urgent.everywhere.materialLink': 'Où signaler, pays par pays',
  'urgent.service.all': 'Urgences\u00a0: police, ambulance, pompiers',
  'urgent.service.police': 'Police',
  'urgent.service.ambulance': 'Ambulance',
  'urgent.service.fire': 'Pompiers',
  'urgent.line.all': 'Quelqu’un est en danger maintenant, ou une vie est menacée.',
  'urgent.line.police': 'On fait du mal à quelqu’un, ou cela risque d’arriver bientôt.',
  'urgent.line.ambulance': 'Quelqu’un est blessé, ou une vie est menacée.',
  'urgent.line.fire': 'Quelque chose brûle.',
  'urgent.line.crisis': 'Quand c’est trop, ou que vous sentez que vous ne pouvez plus continuer.',
  'urgent.emergencySees':
    'Les services d’urgence voient en général votre numéro, et peuvent vous demander où vous êtes.',
  'urgent.also': 'Autres numéros d’urgence',
  'urgent.fromOnly': 'seulement depuis\u00a0: {{country}}',
  'urgent.emergencyUnknown': '{{country}}\u00a0: nous ne connaissons pas les numéros d’urgence.',
  'urgent.note': 'Note de nos sources, en anglais',
  'urgent.sources': 'D’où viennent les numéros d’urgence',
  'urgent.crisis': 'Lignes de crise',
  'urgent.crisisUnknown': '{{country}}\u00a0: nous ne connaissons pas de ligne de crise pour tout le pays.',
  'urgent.crisisFallback':
    'Si vous risquez de mettre fin à vos jours, appelez le numéro d’urgence, ou allez à l’hôpital et dites-le dès l’entrée.',
  'urgent.child': 'Lignes d’écoute pour enfants',
  'urgent.childLead':
    'Pour les enfants et les jeunes. Certaines répondent aussi aux adultes qui s’inquiètent pour un enfant.',
  'urgent.childUnknown': '{{country}}\u00a0: nous ne connaissons pas de ligne d’écoute pour enfants pour tout le pays.',
  'urgent.childFallback': 'Si un enfant est en danger, appelez le numéro d’urgence.',
  'urgent.report': 'Signaler des images sexuelles d’enfants',
  'urgent.reportLead':
    'Pour les images et vidéos trouvées en ligne. Signalez l’adresse de la page. Ne copiez pas et n’envoyez à personne ce que vous avez vu.',
  'urgent.reportUnknown': '{{country}}\u00a0: nous n’y connaissons aucun service qui reçoive ces signalements.',
  'urgent.nearest': 'Le plus proche que nous connaissons\u00a0:',
  'urgent.more_one': '{{count}} de plus',
  'urgent.more_many': '{{count}} de plus',
  'urgent.more_other': '{{count}} de plus',
  'urgent.anonymousYes': 'Vous n’avez pas à dire qui vous êtes',
  'urgent.anonymousNo': 'On vous demande qui vous êtes',
  'urgent.anonymousUnknown': 'Nous ne savons pas si on vous demande qui vous êtes',
  'urgent.onlyRegions': 'Seulement pour\u00a0: {{regions}}',
  'urgent.details': '{{name}}\u00a0: ce que ce service demande, garde et transmet',
  'urgent.call': 'Appeler le {{number}}',
  'urgent.text': 'Envoyer un SMS au {{number}}',
  'urgent.whatsapp': 'WhatsApp\u00a0: {{number}}',
  'urgent.chat': 'Ouvrir le chat',
  'urgent.web': 'Ouvrir le site web',
  'urgent.email': 'Écrire à {{address}}',
  'urgent.notUrgent': 'Pas de danger, mais envie de parler à quelqu’un\u202f?',
  'urgent.findService': 'Trouver un service confidentiel',
};
