import type { coverage as english } from '../en/coverage';
import type { AreaOf } from '../translation';

export const coverage: AreaOf<typeof english, 'many'> = {
  'coverage.title': 'Où l’aide manque',
  'coverage.lead':
    'Ce que ce répertoire contient par pays et par langue, et ce qu’il ne contient pas. Pour celles et ceux qui décident où créer de l’aide.',
  'coverage.caveat':
    'Rien dans la liste ne veut pas dire qu’il n’existe rien. Nous n’avons encore rien trouvé dont nous ayons pu vérifier les informations.',
  'coverage.worldwide':
    'Services dans le répertoire : {{all}}. Parmi eux, {{worldwide}} sont pour tout le monde, partout. Ils ne comptent pour aucun pays, car ils ne parlent peut-être pas sa langue et ne connaissent peut-être pas sa loi.',
  'coverage.picture': 'Pays et territoires avec au moins un service, sur {{all}}',
  'coverage.picture.languages': 'Langues avec le plus de services',
  'coverage.views': 'Montrer',
  'coverage.byCountry': 'Ce qui existe, par pays',
  'coverage.byKind': 'Types de service, par pays',
  'coverage.byLanguage': 'Langues',
  'coverage.sort': 'Trier par',
  'coverage.without': 'Seulement les pays sans',
  'coverage.anyNeed': 'tous les pays',
  'coverage.country': 'Pays',
  'coverage.language': 'Langue',
  'coverage.services': 'Services',
  'coverage.need.own-help': 'Aide pour ses propres pensées ou son comportement',
  'coverage.need.crisis-line': 'Ligne de crise',
  'coverage.need.child-helpline': 'Ligne d’écoute pour enfants',
  'coverage.need.place-to-report': 'Signalement de contenus',
  'coverage.need.family': 'Aide aux familles',
  'coverage.need.survivors': 'Aide aux personnes à qui on a fait du mal',
  'coverage.need.main-language': 'Dans la langue principale',
  'coverage.need.missing': 'Manques',
  'coverage.need.dedicated': 'Pour ses propres pensées ou son comportement',
  'coverage.need.worldwide': 'Pour tout le monde, partout',
  'coverage.need.countries': 'Pays',
  'coverage.shown': 'Pays dans ce tableau : {{rows}}. Combien de services de chaque type sont dans le répertoire.',
  'coverage.shownLanguages':
    'Langues dans ce tableau : {{rows}}. Un service qui en parle plusieurs compte pour chacune.',
  'coverage.mainLanguage':
    'Les manques comptent les colonnes de l’aide pour ses propres pensées à l’aide aux personnes à qui on a fait du mal. La langue principale est la plus probable selon Unicode CLDR ; beaucoup de pays en ont plusieurs.',
  'coverage.nothing': 'Pays et territoires sans aucun service dans le répertoire : {{countries}}',
  'coverage.unknownLanguage': 'Services dont nous ne connaissons pas les langues : {{services}}.',
  'coverage.csv': 'Ce tableau en fichier (CSV, en anglais)',
  'coverage.noVisitors': 'Compté à partir des seules fiches. Nous ne comptons pas ce que cherchent les visiteurs.',
};
