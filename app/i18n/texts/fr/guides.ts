import type { guides as english } from '../en/guides';
import type { AreaOf } from '../translation';

export const guides: AreaOf<typeof english, 'many'> = {
  'guides.title': 'Guides',
  'guides.lead': 'De courtes pages à lire par vous-même, à votre rythme. Chacune finit par une prochaine étape.',
  'guides.for.self': 'À propos de vous-même',
  'guides.for.around': 'À propos d’un proche',
  'guides.for.harmed': 'Si on vous a fait du mal',
  'guides.for.harmedNote': 'Ce guide et ses services sont rien que pour vous. Ils sont séparés des autres.',
  'guides.for.professional': 'Pour les professionnels',
  'guides.for.everyone': 'Avant de prendre contact',
  'guides.contents': 'Sur cette page',
  'guides.next': 'Prochaine étape',
  'guides.urgentChoose': 'Choisissez votre pays pour voir les numéros',
  'guides.about': 'À propos de ce guide',
  'guides.review.original':
    'Écrit pour ce site à partir des sources ci-dessous. Aucun spécialiste extérieur ne l’a encore vérifié.',
  'guides.review.machine-made': 'Traduction automatique, pas encore relue par une personne dont c’est la langue.',
  'guides.review.reviewed': 'Vérifié le {{on}} par {{by}}.',
  'guides.lastReviewed':
    'Comparé à ses sources pour la dernière fois le {{date}}. Prochaine vérification avant le {{due}}.',
  'guides.past':
    'Ce guide devait être vérifié avant le {{due}}, et personne ne l’a encore fait. Une partie n’est peut-être plus exacte.',
  'guides.notAdvice': 'Informations générales. Ce n’est ni un conseil juridique ni un avis médical.',
  'guides.sources': 'Sources',
  'guides.undated': 'sans date\u202f; lu le {{date}}',
  'guides.all': 'Tous les guides',
  'guides.inEnglish': 'Cette page n’est pas encore traduite, elle est donc en anglais.',
  'guides.readFirst': 'Pas encore envie de contacter quelqu’un\u202f? Lisez d’abord un court guide',
  'guides.panel.viewed-images': 'À lire d’abord\u00a0: ce qui peut aider à arrêter',
  'guides.panel.youth': 'À lire d’abord\u00a0: un guide pour les moins de 18 ans',
  'guides.panel.survivor': 'À lire d’abord\u00a0: un guide pour les personnes à qui on a fait du mal',
  'guides.law.choose': 'Choisir un pays',
  'guides.law.more': 'Sources et détails sur la loi\u00a0: {{country}}',
};
