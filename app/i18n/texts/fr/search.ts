import type { search as english } from '../en/search';
import type { AreaOf } from '../translation';

export const search: AreaOf<typeof english, 'many'> = {
  // No break inside: "à / qui" would stumble.
  'search.home.title': 'Quelqu’un à\u00a0qui\u00a0parler, en\u00a0confiance',
  'search.home.what':
    'Des services pour les personnes inquiètes de leurs propres pensées ou comportements sexuels envers des enfants, et pour leur entourage.',
  'search.home.how':
    'Avant tout contact, vous lisez ici ce que chaque service vous demande et ce qu’il transmet à d’autres.',
  'search.home.description':
    'Un répertoire d’aide confidentielle pour les personnes inquiètes de leurs propres pensées ou comportements sexuels, et pour leur entourage. Aucun compte, rien n’est gardé.',
  'search.home.entrances': 'Ou commencez ici',
  'search.entrance.self': 'Je m’inquiète pour moi',
  'search.entrance.selfHint': 'Des pensées, un comportement, ou des images que vous avez regardées',
  'search.entrance.youth': 'J’ai moins de 18 ans',
  'search.entrance.youthHint': 'Des services pour votre âge\u202f; souvent, on peut écrire au lieu d’appeler',
  'search.entrance.other': 'Je m’inquiète pour quelqu’un que je connais',
  'search.entrance.otherHint': 'Partenaire, enfant, parent ou autre proche',
  'search.entrance.harmed': 'On m’a fait du mal',
  'search.entrance.harmedHint': 'Des services rien que pour vous, séparés des autres',
  'search.entrance.professional': 'C’est pour mon travail',
  'search.entrance.professionalHint': 'Des conseils, et des services vers qui orienter quelqu’un',
  'search.home.truth':
    'Une pensée n’est pas un acte. Abuser d’un enfant, ou regarder des images d’abus, fait du mal à de vrais enfants, et c’est un crime ou un délit. Demander de l’aide tôt peut éviter que cela arrive.',
  'search.home.urgentBody':
    'Si vous ou une autre personne êtes en danger, ou si un enfant l’est\u00a0: ces numéros répondent maintenant.',
  'search.home.urgentButton': 'Voir les numéros d’urgence',
  'search.home.keeps': 'Ce que ce site garde sur vous',
  'search.home.keepsNothing': 'Rien.',
  'search.home.keepsList':
    'Aucun compte, aucun cookie, aucun enregistrement de votre recherche. L’adresse de vos résultats est scellée\u00a0: l’historique de votre navigateur ne montre donc pas ce que vous avez cherché.',
  'search.home.keepsMore': 'Ce contre quoi nous ne pouvons pas vous protéger',

  'search.title': 'Services',
  'search.words': 'De quelle aide avez-vous besoin\u202f?',
  'search.wordsHint': 'Avec vos mots, dans n’importe quelle langue',
  'search.wordsAgain': 'Vos mots',
  'search.country': 'Votre pays',
  'search.anyCountry': 'Tous les pays',
  'search.button': 'Voir qui peut aider',
  'search.showResults': 'Afficher les résultats',
  'search.filters': 'Filtres',
  'search.filtersSet_one': '{{count}} actif',
  'search.filtersSet_many': '{{count}} actifs',
  'search.filtersSet_other': '{{count}} actifs',
  'search.chosen': 'Vous avez choisi',
  'search.remove': 'Enlever\u00a0: {{what}}',
  'search.near': 'Près d’un lieu',
  'search.nearHint': 'Une ville ou un village',
  'search.nearChip': '{{place}} et {{kilometres}} km autour',
  'search.within': 'À quelle distance',
  'search.kilometres': '{{kilometres}} km',
  'search.count_one': '{{count}} service',
  'search.count_many': '{{count}} de services',
  'search.count_other': '{{count}} services',
  'search.countIn_one': '{{country}}\u00a0: {{count}} service',
  'search.countIn_many': '{{country}}\u00a0: {{count}} de services',
  'search.countIn_other': '{{country}}\u00a0: {{count}} services',
  'search.corrected': 'Voici les résultats pour «\u00a0{{words}}\u00a0».',
  'search.instead': 'Chercher «\u00a0{{words}}\u00a0» tel quel',
  'search.anyWord': 'Aucune fiche ne contient tous vos mots. Celles-ci en contiennent une partie.',
  'search.countryRecognised': 'Voici les services pour ce pays, que vous avez mentionné\u00a0: {{country}}.',
  'search.countryChange': 'Choisir un autre pays',
  'search.nothingMatchedTitle': 'Aucun service ici n’emploie ces mots',
  'search.nothingMatched':
    'Les services qui suivent s’adressent à la plupart des personnes qui viennent ici. D’autres mots en trouveront peut-être davantage\u00a0: ce qui vous inquiète, le nom d’un service ou un lieu.',
  'search.languageOther': 'Une autre langue\u202f? Nommez-la dans votre recherche.',
  'search.nothingDedicated':
    '{{country}}\u00a0: nous n’y connaissons aucun service fait exactement pour cela. Voici d’abord les services ouverts aux personnes de tous les pays, puis les lignes que nous connaissons dans ce pays et qui répondent à toute personne en crise.',
  'search.placeFound': 'Les distances sont mesurées depuis ce lieu\u00a0: {{place}}.',
  'search.placeUnknown':
    'Nous ne connaissons pas ce lieu, nous n’en avons donc pas tenu compte. Essayez la grande ville la plus proche.',
  'search.share': 'Obtenir une adresse à partager',
  'search.shareNote': 'Elle montre les mots et les filtres de cette recherche à toute personne qui la voit.',
  'search.shared':
    'Cette adresse montre les mots et les filtres de votre recherche. Une nouvelle recherche reçoit une adresse scellée.',
  'search.pages': 'Pages de résultats',
  'search.page': 'Page {{page}} sur {{pages}}',
  'search.previous': 'Page précédente',
  'search.next': 'Page suivante',
  'search.empty': 'Rien dans le répertoire ne correspond encore à tout cela',
  'search.emptyTried': 'Nous avons cherché des services qui réunissent\u00a0:',
  'search.emptyTriedWords': 'vos mots',
  'search.emptyNext': 'Ce que vous pouvez faire maintenant',
  'search.emptyRemove': 'Enlever l’un de ces choix',
  'search.emptyWorldwide': 'Les services ouverts aux personnes de tous les pays',
  'search.emptyAll': 'Tous les services, quel que soit le sujet',
  'search.emptyUrgent': 'Les numéros qui répondent en cas de crise',
  'search.expired': 'Cette recherche a expiré',
  'search.expiredBody':
    'L’adresse d’une recherche ne sert que peu de temps, pour que personne ne puisse ouvrir la vôtre plus tard. Rien n’en a été gardé. Cherchez à nouveau ci-dessous.',
  'search.invalid': 'Nous ne pouvons pas ouvrir cette recherche',
  'search.invalidBody':
    'L’adresse est incomplète, ou elle a été modifiée en chemin. Rien n’est perdu\u00a0: cherchez à nouveau ci-dessous.',

  'search.why.name': 'Porte le nom que vous cherchez',
  'search.why.words': 'Parle de «\u00a0{{words}}\u00a0»',
  'search.why.country': 'Pays couvert\u00a0: {{country}}',
  'search.why.worldwide': 'Ouvert aux personnes de tous les pays',
  'search.why.language': 'Langue\u00a0: {{language}}',
  'search.why.near': '{{place}} à {{kilometres}} km',
  'search.why.crisis': 'Répond à toute personne en crise',
  'search.why.fallback': 'N’est pas fait pour cela, mais répond maintenant',

  'search.anonymous.yes': 'Vous pouvez rester anonyme',
  'search.anonymous.no': 'On vous demande qui vous êtes',
  'search.anonymous.unknown': 'Nous ne savons pas si vous pouvez rester anonyme',
  'search.keeps.unknown': 'Ce que le service garde et transmet\u00a0: nous ne savons pas.',
  'search.label': 'Ce que le service demande, garde et transmet',
  'search.languages.unknown': 'Langues inconnues',
  'search.languages.more': '{{languages}} et {{count}} de plus',
  'search.reach.worldwide': 'Monde entier',
  'search.reach.countries_one': '{{count}} pays',
  'search.reach.countries_many': '{{count}} de pays',
  'search.reach.countries_other': '{{count}} pays',
  'search.km': 'À {{kilometres}} km',

  'search.panel.crisis.title': 'Si vous risquez de vous faire du mal, parlez à quelqu’un maintenant',
  'search.panel.crisis.body':
    'Vous n’avez pas à expliquer pourquoi. Ces lignes répondent aux personnes en crise, quelle que soit la raison.',
  'search.panel.child-in-danger.title': 'Si un enfant est en danger maintenant',
  'search.panel.child-in-danger.body':
    'Appelez le numéro d’urgence. Vous n’avez pas besoin d’une certitude pour appeler.',
  'search.panel.viewed-images.title': 'Si vous avez regardé de telles images, ou êtes sur le point de le faire',
  'search.panel.viewed-images.law':
    'Chercher, ouvrir ou garder des images sexuelles de moins de 18 ans est une infraction pénale dans la plupart des pays, et fait du mal aux enfants qu’on y voit.',
  'search.panel.viewed-images.body':
    'Beaucoup de personnes qui veulent arrêter n’en parlent jamais à personne. Avec les services ci-dessous, on peut parler exactement de cela. Chacun indique s’il demande votre nom.',
  'search.panel.viewed-images.link': 'Seulement les services pour les personnes qui ont regardé des images',
  'search.panel.youth.title': 'Si vous avez moins de 18 ans',
  'search.panel.youth.body':
    'Avoir de telles pensées ne fait pas de vous une mauvaise personne, et vous pouvez recevoir de l’aide sans avoir rien fait. Certains services sont faits pour votre âge, et souvent vous pouvez écrire au lieu d’appeler. Avant de commencer, vous pouvez leur demander dans quels cas ils devraient prévenir un parent.',
  'search.panel.youth.link': 'Seulement les services pour les moins de 18 ans',
  'search.panel.survivor.title': 'Si on vous a fait du mal',
  'search.panel.survivor.body':
    'Ce n’était pas votre faute, et il n’est jamais trop tard pour en parler. Il existe des services rien que pour vous, séparés du reste de ce site.',
  'search.panel.survivor.link': 'Seulement les services pour les personnes à qui on a fait du mal',
  'search.panel.chooseCountry': 'Choisissez votre pays pour voir les numéros',
};
