import type { offline as english } from '../en/offline';
import type { AreaOf } from '../translation';

export const offline: AreaOf<typeof english, 'many'> = {
  'offline.title': 'Une copie à emporter',
  'offline.lead':
    'Tout le répertoire avec ses guides en un seul fichier. Il n’a besoin ni de connexion ni de script et s’ouvre dans tout navigateur, même depuis une clé USB.',
  'offline.forWhom': 'Pour qui',
  'offline.forWhom.body':
    'Les bibliothèques, les cabinets, les prisons, les lieux sans connexion et les personnes qui ne peuvent pas rester longtemps en ligne.',
  'offline.before': 'Avant de l’enregistrer',
  'offline.before.found': 'Un fichier sur un appareil que d’autres utilisent peut être trouvé par eux.',
  'offline.before.ages':
    'Les numéros et les horaires changent. Le fichier dit de quel jour datent ses informations. Enregistrez-en un nouveau de temps en temps.',
  'offline.files': 'Les fichiers',
  'offline.data': 'Informations du {{date}}, version {{version}}.',
  'offline.save': 'Enregistrer {{name}}',
  'offline.size': 'Taille : {{megabytes}} Mo',
  'offline.packed': '{{megabytes}} Mo à charger, si votre navigateur le décompresse',
  'offline.sumFile': 'Enregistrer la somme de contrôle',
  'offline.preparing': 'Ce fichier est en préparation. Rechargez cette page dans une minute.',
  'offline.check': 'Comment vérifier un fichier',
  'offline.check.body':
    'Enregistrez le fichier et sa somme de contrôle dans un même dossier et lancez-y ceci. La réponse est « OK » si pas un octet n’a changé en chemin.',
  'offline.copy.title': 'Annuaire',
  'offline.copy.data': 'Informations du {{date}}, version {{version}}.',
  'offline.copy.newer': 'Une copie plus récente se trouve peut-être à l’adresse',
  'offline.copy.use': 'Comment utiliser ce fichier',
  'offline.copy.use.find':
    'Choisissez une partie ci-dessous. Ou laissez votre navigateur chercher un pays, une langue ou un mot : Ctrl+F, sur Mac ⌘F, sur un téléphone « Rechercher dans la page » dans le menu.',
  'offline.copy.use.links':
    'Les liens vers les services ouvrent leurs propres sites et demandent une connexion. Sur un téléphone, vous pouvez appeler un numéro d’ici.',
  'offline.copy.use.old':
    'Ce fichier ne change pas de lui-même. Si personne ne répond, le numéro peut être ancien : essayez un autre service.',
  'offline.copy.contents': 'Sommaire',
  'offline.copy.urgent': 'Aide urgente par pays',
  'offline.copy.urgentNone': 'Pays pour lesquels nous ne connaissons aucun numéro :',
  'offline.copy.services': 'Services par pays',
  'offline.copy.worldwide': 'Services pour tout le monde, partout',
  'offline.copy.several': 'Services pour plusieurs pays',
  'offline.copy.also': 'Services pour plusieurs pays, aussi pour ce pays ({{country}}) :',
  'offline.copy.closed': 'Fermé du {{from}} au {{until}}.',
  'offline.copy.notice': 'Message du service, du {{from}} au {{until}} :',
  'offline.copy.licenceTitle': 'Le transmettre',
  'offline.copy.licence':
    'Les données propres au répertoire sont sous licence CC BY 4.0 (creativecommons.org/licenses/by/4.0). Vous pouvez les partager et les adapter si vous nommez « Waymark contributors », gardez les sources et les dates et dites ce que vous avez changé.',
};
