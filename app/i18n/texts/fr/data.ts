import type { data as english } from '../en/data';
import type { AreaOf } from '../translation';

export const data: AreaOf<typeof english, 'many'> = {
  'data.title': 'Données ouvertes',
  'data.lead':
    'Tout ce que ce répertoire publie sur les services, sous forme de fichiers et par une interface pour les programmes. Utilisation libre, sans demande.',
  'data.services': 'Nombre de services',
  'data.changedOn': 'Dernier changement',
  'data.version': 'Version des données',
  'data.standard': 'Norme',
  'data.profile': 'Version de nos ajouts',
  'data.licence': 'Licence d’utilisation',
  'data.licence.credit':
    'Vous pouvez partager et modifier les données pour tout usage, même commercial. Citez la source, donnez un lien vers la licence et dites si vous avez changé quelque chose. Source à citer : « {{credit}} ».',
  'data.licence.shown':
    'Là où vous montrez un service, montrez aussi la source et la date de ses informations. Ne le présentez pas comme confirmé si personne ne l’a confirmé.',
  'data.files': 'Fichiers',
  'data.files.same': 'Les mêmes données donnent le même fichier, à l’octet près.',
  'data.file.ndjson': 'Un service par ligne',
  'data.file.ndjson.note':
    'NDJSON selon HSDS, avec tout ce que nous savons. Pour les programmes qui lisent service par service.',
  'data.file.json': 'Tout dans un fichier JSON',
  'data.file.json.note':
    'Les mêmes services selon HSDS, avec les termes qui servent à les classer. Pour les programmes qui lisent tout d’un coup.',
  'data.file.hsds': 'Des tables avec leur description',
  'data.file.hsds.note':
    'Des fichiers CSV dans un zip (Tabular Data Package, HSDS). Pour les bases de données et d’autres répertoires. Nos ajouts à HSDS n’y sont pas.',
  'data.file.csv': 'Un tableau pour tableur',
  'data.file.csv.note':
    'CSV en anglais, pour être lu par des personnes. Il laisse des détails de côté. Une case vide veut dire que nous ne savons pas. Une apostrophe devant une valeur empêche le tableur de la prendre pour une formule.',
  'data.api': 'Pour les programmes',
  'data.api.body':
    'Une interface HSDS en lecture, sans clé. Interrogez-la par POST : ce que vous demandez ne figure alors dans aucune adresse.',
  'data.api.description': 'Description de l’interface (OpenAPI)',
  'data.api.profile': 'Ce que nous ajoutons à HSDS (profil)',
  'data.api.uk': 'La même chose pour Open Referral UK',
  'data.api.examples':
    'Des exemples qui marchent tels quels : deux fois les services pour l’Inde que l’on peut appeler, puis tous les services, ligne par ligne.',
  'data.age': 'De quand peut dater une information',
  'data.age.dates':
    'Chaque information nomme sa source, et la plupart des sources disent de quand elles datent. Quand un service nous a confirmé ses informations, le jour est indiqué ; la plupart ne l’ont pas fait.',
  'data.age.wrong':
    'Certaines informations auront changé depuis. Rechargez les données au moins une fois par mois et retirez ce qui n’y est plus.',
  'data.age.hours':
    'HSDS n’a pas de fuseaux horaires. Ses horaires sont écrits pour douze mois à partir du jour du dernier changement. La règle elle-même est dans x_channels.',
  'data.age.without':
    'Absents des données : les brouillons, les services retirés, les adresses qu’un service garde pour lui, les signalements d’erreurs et tout ce qui concerne les visiteurs.',
  'data.readers': 'Si vous montrez les données à des personnes qui cherchent de l’aide',
  'data.readers.searches': 'Beaucoup ont peur d’être vues. Ne gardez aucune de leurs recherches.',
  'data.readers.before': 'Dites ce qu’un service demande et garde avant de montrer son numéro.',
  'data.readers.urgent': 'Montrez le numéro d’urgence et une ligne de crise de leur pays.',
  'data.changes': 'Changements',
  'data.changes.feeds': 'Ce qui a été publié, corrigé et retiré :',
  'data.changes.format': 'Changements du format :',
  'data.change.first': 'première version.',
  'data.contact': 'Enregistrer comme contact dans un téléphone',
  'data.contact.hint':
    'Le fichier contient les numéros, l’adresse web et le nom que vous choisissez ici. Les téléphones peuvent copier les contacts sur d’autres appareils. L’adresse web peut dire à qui elle appartient.',
  'data.contact.save': 'Enregistrer le contact',
  'data.contact.appointment': 'Rendez-vous',
  'data.contact.clinic': 'Clinique',
  'data.contact.practice': 'Cabinet médical',
  'data.contact.office': 'Bureau',
};
