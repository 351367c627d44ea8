import type { leaflet as english } from '../en/leaflet';
import type { AreaOf } from '../translation';

export const leaflet: AreaOf<typeof english, 'many'> = {
  'leaflet.nav': 'Imprimer une feuille à remettre',
  'leaflet.form': 'Une feuille à remettre',
  'leaflet.formLead':
    'Une page avec les numéros, les horaires et ce que chaque service demande et garde. Pour les cabinets, la police, les prisons, les bibliothèques et les avocats. Son titre est neutre et elle ne nomme personne.',
  'leaflet.formKept':
    'Vos choix ne sont gardés nulle part : ils sont scellés dans l’adresse, qui ne s’ouvre plus après deux heures.',
  'leaflet.country': 'Pays où la feuille est remise',
  'leaflet.countryNone': 'Choisissez un pays',
  'leaflet.language': 'Langue de la feuille',
  'leaflet.for': 'Qui va la lire ?',
  'leaflet.for.own-thoughts': 'Des personnes inquiètes de leurs pensées ou comportements sexuels envers des enfants',
  'leaflet.for.viewed-illegal-images': 'Des personnes qui ont regardé des images sexuelles de moins de 18 ans',
  'leaflet.for.under-18-self': 'Des jeunes de moins de 18 ans inquiets pour eux-mêmes',
  'leaflet.for.partner-or-family': 'Partenaires, parents et proches',
  'leaflet.for.survivor': 'Des personnes à qui on a fait du mal (une feuille à part, sans rien d’autre)',
  'leaflet.for.professional': 'Des professionnels, pour leur propre travail',
  'leaflet.paper': 'Papier',
  'leaflet.paper.a4': 'A4, jusqu’à {{services}} services',
  'leaflet.paper.a5': 'A5, jusqu’à {{services}} services',
  'leaflet.named': 'Imprimer dessus le nom et l’adresse de {{site}}',
  'leaflet.namedHint': 'Sinon, la feuille ne dit pas d’où elle vient.',
  'leaflet.make': 'Préparer la feuille',
  'leaflet.errorCountry': 'Choisissez un pays.',
  'leaflet.errorFor': 'Choisissez qui va la lire.',
  'leaflet.print':
    'Pour imprimer cette feuille ou l’enregistrer en PDF, utilisez la commande d’impression de votre navigateur. Ce qui est au-dessus de la feuille n’est pas imprimé.',
  'leaflet.again': 'Préparer une autre feuille',
  'leaflet.address': 'Une adresse de cette feuille, à garder ou à transmettre',
  'leaflet.addressNote': 'Elle indique le pays et à qui la feuille s’adresse.',
  'leaflet.closed': 'Cette feuille a expiré',
  'leaflet.closedBody':
    'Les adresses scellées ne s’ouvrent que pendant deux heures. Rien n’a été gardé. Vous pouvez refaire la feuille.',
  'leaflet.title': 'Aide confidentielle',
  'leaflet.heading': 'Aide confidentielle, par téléphone ou en ligne',
  'leaflet.headingHarmed': 'On vous a fait du mal : des personnes pour vous écouter',
  'leaflet.now': 'Si cela ne peut pas attendre :',
  'leaflet.noEmergency': 'Numéro d’urgence ({{country}}) : nous ne savons pas',
  'leaflet.noCrisisLine': 'Ligne de crise pour tout le pays : nous n’en connaissons pas',
  'leaflet.nothing': 'Nous ne connaissons aucun service pour cela joignable depuis ce pays ({{country}}).',
  'leaflet.nothingDedicated':
    'Nous ne connaissons aucun service pour cela dans le pays même ({{country}}). Ceux-ci sont joignables de là.',
  'leaflet.crisisInstead': 'Ces lignes de crise sont là pour tout le monde.',
  'leaflet.daily': 'Tous les jours {{hours}}',
  'leaflet.hours': '{{hours}} (heure de {{zone}})',
  'leaflet.keepsSaid':
    'Ce qu’ils gardent et transmettent, ils le disent dans cette langue : {{language}}. Vous pouvez demander avant.',
  'leaflet.code.web': 'Site web',
  'leaflet.code.call': 'Appel',
  'leaflet.code.opens': 'Code carré qui ouvre ce site',
  'leaflet.code.calls': 'Code carré qui appelle ce numéro',
  'leaflet.confirmed': 'Confirmé le {{date}}',
  'leaflet.sourcesRead': 'Sources publiques lues le {{date}}',
  'leaflet.date': 'Feuille du {{date}}. Les numéros et les horaires peuvent changer.',
  'leaflet.site': 'D’autres services et des guides : {{site}}, {{address}}',
};
