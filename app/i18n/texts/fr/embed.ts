import type { embed as english } from '../en/embed';
import type { AreaOf } from '../translation';

export const embed: AreaOf<typeof english, 'many'> = {
  'embed.newTab': 's’ouvre en dehors de ce cadre',
  'embed.kept':
    'Ce cadre vient de {{site}}. Il ne dépose aucun cookie, n’a besoin d’aucun script et ne garde rien de ce que vous écrivez. La page qui l’entoure sait peut-être que vous l’avez ouvert.',
  'embed.for': 'Pour qui est-ce ?',
  'embed.forAnyone': 'Tout le monde',
  'embed.again': 'Modifier la recherche',
  'embed.whole': 'Ces services avec tous les filtres, sur {{site}}',
  'embed.entry': 'La fiche entière sur {{site}} : sources, loi, signaler une erreur',
  'embed.search': 'Chercher un service',
  'embed.title': 'Montrer {{site}} sur votre propre site',
  'embed.lead':
    'Pour les centres de soins, les lignes d’écoute et d’autres sites : la recherche, ou un seul service, dans une page à vous. Il ne faut ni clé, ni compte, ni script.',
  'embed.what': 'Que doit montrer le cadre ?',
  'embed.what.search': 'La recherche',
  'embed.what.service': 'Un seul service',
  'embed.service': 'Quel service ?',
  'embed.serviceHint': 'L’adresse de sa page sur {{site}}. À laisser vide pour la recherche.',
  'embed.country': 'Pays de départ',
  'embed.language': 'Langue du cadre',
  'embed.height': 'Hauteur en pixels',
  'embed.heightHint': 'De {{least}} à {{most}}. La largeur suit celle de votre page.',
  'embed.write': 'Écrire les lignes',
  'embed.errorService': 'Donnez l’adresse d’un service qui figure ici.',
  'embed.errorHeight': 'Donnez la hauteur en nombre entier, dans les limites.',
  'embed.lines': 'Lignes pour votre page',
  'embed.linesHint': 'Sélectionnez tout, copiez, puis collez à l’endroit où le cadre doit se trouver.',
  'embed.preview': 'Voir le cadre tout seul',
  'embed.means': 'Ce que disent les lignes',
  'embed.means.sandbox':
    'Les formulaires et les liens sont permis, les scripts ne le sont pas. Seul un appui sur un lien, comme « Quitter cette page », peut changer votre page.',
  'embed.means.referrerpolicy': 'Nous n’apprenons pas sur laquelle de vos pages se trouve le cadre.',
  'embed.means.loading': 'Le cadre n’est chargé que lorsqu’une personne s’en approche.',
  'embed.means.title': 'Le nom que donne au cadre un lecteur d’écran.',
  'embed.promised': 'Ce que nous promettons',
  'embed.promised.kept':
    'Le cadre ne dépose aucun cookie, ne demande rien à des tiers et ne garde rien sur les personnes qui visitent votre site.',
  'embed.promised.read':
    'Ce qu’elles écrivent reste dans le cadre : votre page ne peut pas le lire, et son adresse ne le montre pas.',
  'embed.promised.leave': 'La sortie et l’aide d’urgence y sont toujours.',
  'embed.asked': 'Ce que nous vous demandons',
  'embed.asked.measure':
    'Sur cette page, ne mesurez et n’enregistrez pas ce que font les gens : ni statistiques, ni publicité, ni enregistrement de session.',
  'embed.asked.attributes': 'Laissez les attributs tels quels et ne posez rien par-dessus le cadre.',
  'embed.asked.say':
    'Dites à côté qu’il vient de {{site}}, et que votre propre serveur peut voir que la page a été ouverte.',
  'embed.oembed':
    'Les systèmes qui connaissent oEmbed écrivent eux-mêmes le cadre quand quelqu’un colle l’adresse d’un service ou de la recherche. Ils s’adressent ici :',
};
