import type { pages as english } from '../en/pages';
import type { AreaOf } from '../translation';

export const pages: AreaOf<typeof english, 'many'> = {
  'pages.privacy.title': 'Vie privée',
  'pages.privacy.lead':
    'Ce site ne garde rien sur vous. Cette page explique comment, et contre quoi le site ne peut pas vous protéger.',
  'pages.privacy.kept': 'Ce qui est gardé, et ce qui ne l’est pas',
  'pages.privacy.kept.nothing':
    'Quand vous cherchez et lisez, rien n’est gardé. Il n’y a ni compte, ni cookie, ni numéro de visite, ni liste de ce qui a été ouvert.',
  'pages.privacy.kept.search':
    'Une recherche est chiffrée dans l’adresse de sa réponse. La clé n’existe que dans la mémoire du serveur et elle est remplacée régulièrement. La recherche n’est pas enregistrée. Après un certain temps, l’adresse ne s’ouvre plus.',
  'pages.privacy.kept.shareable':
    'Une adresse faite pour partager une recherche peut être lue par toute personne qui la voit. Vous n’en recevez une que si vous la demandez.',
  'pages.privacy.kept.report':
    'Si vous signalez une erreur, nous gardons les cases cochées, votre note, le service concerné et le jour. Ni qui vous êtes, ni l’heure. Vous recevez un code. Il vous permet d’effacer le signalement, et la note est alors écrasée dans notre fichier.',
  'pages.privacy.kept.exit':
    'Si vous partez avec «\u00a0Quitter cette page\u00a0», votre navigateur reçoit un cookie avec une valeur aléatoire, qui expire après une seconde. Grâce à lui, le navigateur jette sa copie enregistrée de la page. Il ne contient rien sur vous, et nous ne le lisons pas.',
  'pages.privacy.kept.limit':
    'Pour arrêter les vagues de demandes, le serveur les compte en mémoire, sous une forme brouillée du réseau d’où elles viennent. La clé de brouillage est jetée en moins d’un jour. Rien de cela n’est écrit sur un disque.',
  'pages.privacy.kept.log':
    'Le journal du serveur contient la méthode, le type de page, le statut et la durée. Aucune adresse de visiteur, et rien de ce que quelqu’un a écrit.',
  'pages.privacy.built': 'Comment le site est fait',
  'pages.privacy.built.own':
    'Tout vient de ce site. Il n’y a ni publicité, ni statistiques, ni polices, ni cartes venues d’ailleurs.',
  'pages.privacy.built.script': 'Rien n’exige JavaScript. Un seul petit script rend le départ de la page plus rapide.',
  'pages.privacy.built.links': 'Les liens vers les services ne leur disent pas de quelle page vous venez.',
  'pages.privacy.built.place':
    'C’est vous qui choisissez votre pays et votre langue. Ils ne sont jamais déduits de votre adresse réseau.',
  'pages.privacy.cannot': 'Ce contre quoi ce site ne peut pas vous protéger',
  'pages.privacy.cannot.history':
    'L’historique du navigateur. Votre navigateur peut retenir que vous avez ouvert ce site, et quand. Les titres des pages sont neutres et une recherche ne peut pas être lue dans l’adresse, mais le nom de ce site le peut.',
  'pages.privacy.cannot.names':
    'La recherche des noms (DNS). Votre appareil demande au réseau où se trouve ce site. Qui répond apprend le nom du site.',
  'pages.privacy.cannot.network':
    'Le propriétaire du réseau\u00a0: un employeur, une école, le routeur de la famille, un fournisseur d’accès. Avec une connexion sécurisée (https), il peut voir que ce site a été visité, mais pas ce qui y a été lu ou écrit.',
  'pages.privacy.cannot.device':
    'Un téléphone partagé ou surveillé. Une personne qui peut l’ouvrir, ou un programme qui enregistre l’écran ou les touches, peut voir ce que vous voyez.',
  'pages.privacy.cannot.bill': 'La facture de téléphone. Les appels et les SMS peuvent y apparaître, même gratuits.',
  'pages.privacy.cannot.copies':
    'Les copies. Les captures d’écran, les suggestions du clavier, les téléchargements, les impressions et les navigateurs synchronisés peuvent porter ailleurs ce que vous avez vu.',
  'pages.privacy.cannot.services':
    'Les services. Chacun garde et transmet des choses différentes. Lisez la partie «\u00a0Confidentialité\u00a0» de sa page avant de prendre contact.',
  'pages.privacy.cannot.frame':
    'Un site qui affiche ce répertoire dans un cadre peut savoir que vous l’avez ouvert. Il ne peut pas lire ce que vous y cherchez ou y ouvrez.',
  'pages.privacy.cannot.server':
    'Le serveur lui-même. Qui le gère, ou y pénètre, pourrait le modifier pour qu’il garde davantage. Le code est ouvert, mais de l’extérieur on ne peut pas voir quel code tourne.',
  'pages.privacy.tor':
    'Tor Browser masque à votre réseau le site que vous visitez. Ce site est fait pour fonctionner avec lui, même à son réglage le plus strict, «\u00a0Le plus sûr\u00a0» (Safest).',
  'pages.privacy.scope': 'Cette page parle de chercher de l’aide en privé, et de rien d’autre.',
  'pages.privacy.signedIn': 'Si vous vous connectez pour un service ou pour la modération',
  'pages.privacy.signedIn.visitors':
    'Les visiteurs ne se connectent jamais. Les pages publiques sont les mêmes pour tout le monde\u202f; elles ne savent pas si vous avez un compte.',
  'pages.privacy.signedIn.account':
    'Nous gardons votre adresse e-mail, une forme brouillée de votre mot de passe qu’on ne peut pas reconvertir, et ce qu’exige votre deuxième étape. Quand vous supprimez le compte, il ne reste qu’un identifiant, une langue et des dates.',
  'pages.privacy.signedIn.session':
    'Pendant votre connexion, votre navigateur garde un seul cookie pour ces pages. Avec lui, nous gardons le moment de votre connexion et celui de votre dernier passage\u00a0: aucune adresse réseau, et rien sur votre appareil.',
  'pages.privacy.signedIn.listing':
    'Ce que vous écrivez sur votre service est gardé avec lui. Ce que vous marquez comme non public est vu par les personnes qui vérifient, et par personne d’autre.',
  'pages.privacy.signedIn.trail':
    'Ce qui est fait à une fiche ou à un compte est inscrit dans un journal qu’on ne peut pas modifier\u00a0: qui, par identifiant, quoi et quand.',
  'pages.privacy.proof': 'Comment ces promesses sont testées',
  'pages.privacy.proof.lead':
    'Chaque promesse a un test automatique qui fait partie du code. Voici leurs noms, en anglais\u00a0:',
  'pages.about.title': 'À propos de ce site',
  'pages.about.lead':
    'Un répertoire d’aide confidentielle pour les personnes inquiètes de leurs propres pensées ou comportements sexuels envers des enfants, et pour leur entourage\u00a0: partenaires, parents, personnes à qui on a fait du mal, professionnels.',
  'pages.about.why':
    'Demander de l’aide tôt peut éviter des abus. Une pensée n’est pas un acte. Abuser d’un enfant, ou regarder des images d’abus, fait du mal à de vrais enfants, et c’est un crime ou un délit.',
  'pages.about.who': 'Qui gère cette copie',
  'pages.about.who.site':
    'Ceci est {{site}}, à l’adresse {{origin}}. Ce site utilise Waymark, un logiciel libre\u00a0: chacun peut en gérer une copie. Qui gère une copie en répond.',
  'pages.about.who.contact': 'Pour joindre les personnes qui gèrent cette copie\u00a0:',
  'pages.about.who.noContact': 'Les personnes qui gèrent cette copie n’ont pas donné d’adresse de contact.',
  'pages.about.not': 'Ce que ce site n’est pas',
  'pages.about.not.text':
    'Ce n’est ni une ligne d’écoute, ni une clinique, ni un cabinet d’avocats, ni la police. Personne ne répond ici à des messages. Pour parler à quelqu’un, contactez l’un des services du répertoire.',
  'pages.about.checked': 'Comment les fiches sont vérifiées',
  'pages.about.checked.sources':
    'Chaque information d’une fiche indique sa source et la date de cette source. Quand nous ne savons pas, il est écrit «\u00a0nous ne savons pas\u00a0».',
  'pages.about.checked.people':
    'Les fiches sont réunies à partir de pages publiques, le plus souvent celles des services eux-mêmes. Une fiche que personne n’a confirmée avec le service l’indique.',
  'pages.about.checked.report':
    'Si quelque chose est faux, chaque fiche a un lien pour le signaler. Aucun compte n’est nécessaire.',
  'pages.about.checked.follow': 'Suivre un signalement que vous avez envoyé',
  'pages.about.order': 'Ce qui décide de l’ordre',
  'pages.about.order.text':
    'Si le service correspond bien à vos mots et à vos filtres, s’il couvre votre pays, si on peut le joindre maintenant, et si ses informations sont récentes. L’ordre ne s’achète pas. Il n’y a pas de publicité.',
  'pages.about.order.reviews': 'Il n’y a ni avis ni étoiles. Un avis peut trahir qui l’a écrit.',
  'pages.about.more': 'À transmettre et à réutiliser',
  'pages.about.languages': 'Langues',
  'pages.about.languages.text':
    'Langues des pages\u00a0: {{languages}}. Tous les textes, sauf ceux en anglais, ont été traduits automatiquement, et aucune personne dont c’est la langue ne les a encore relus. Les fiches sont dans la langue où elles ont été écrites, le plus souvent l’anglais.',
  'pages.about.exit': 'Quitter cette page\u00a0: ce que cela fait et ne fait pas',
  'pages.about.exit.can':
    'Ce bouton ouvre une page neutre. Il n’exige aucun script. Avec script, appuyer trois fois sur Maj (Shift) fait la même chose et efface l’écran aussitôt.',
  'pages.about.exit.back':
    'Si vous appuyez ensuite sur Retour, le navigateur doit redemander la page à ce site. Il n’affiche pas de copie enregistrée. Nous l’avons mesuré dans Chromium seulement.',
  'pages.about.exit.cannot':
    'Ce bouton ne peut pas retirer ce site de l’historique du navigateur, des journaux d’un réseau, d’autres onglets ouverts ou de captures d’écran.',
  'pages.about.licences': 'Licences',
  'pages.about.licences.code': 'Le code\u00a0: licence MIT.',
  'pages.about.licences.data': 'Les données propres au répertoire\u00a0: Creative Commons Attribution 4.0 (CC BY 4.0).',
  'pages.about.licences.places':
    'Les noms et positions des lieux\u00a0: GeoNames (CC BY 4.0) et Unicode CLDR (Unicode License v3).',
  'pages.about.security': 'Signaler un problème de sécurité',
  'pages.about.security.contact':
    'Écrivez à l’adresse de contact ci-dessus. Merci de nous laisser le temps de réparer avant d’en parler à d’autres.',
  'pages.about.security.noContact':
    'Les personnes qui gèrent cette copie n’ont pas donné d’adresse pour les signalements de sécurité.',
  'pages.accessibility.title': 'Accessibilité',
  'pages.accessibility.lead':
    'Chacun devrait pouvoir utiliser ce site\u00a0: au clavier, avec un lecteur d’écran, sur un téléphone lent, en gros caractères ou sur papier.',
  'pages.accessibility.status': 'Où nous en sommes',
  'pages.accessibility.status.text':
    'L’objectif est WCAG 2.2, niveau AA. Nous pensons que le site y répond pour l’essentiel. Nous n’affirmons pas de conformité totale, car seuls des tests automatiques et nos propres contrôles ont été faits.',
  'pages.accessibility.method': 'Comment cela a été vérifié',
  'pages.accessibility.method.auto':
    'Tests automatiques des pages avec axe, en clair et en sombre, dans ces langues\u00a0: {{languages}}\u202f; parcours des pages au clavier et sans script.',
  'pages.accessibility.method.date': 'Cette déclaration a été établie le {{date}}, par auto-évaluation.',
  'pages.accessibility.limits': 'Limites connues',
  'pages.accessibility.limits.people':
    'Aucune personne qui utilise un lecteur d’écran tous les jours ne l’a encore testé.',
  'pages.accessibility.limits.translations':
    'Tous les textes, sauf ceux en anglais, ont été traduits automatiquement, et aucune personne dont c’est la langue ne les a encore relus.',
  'pages.accessibility.limits.listings':
    'Les fiches sont dans la langue où elles ont été écrites, le plus souvent l’anglais. La langue y est indiquée pour que les lecteurs d’écran puissent en changer.',
  'pages.accessibility.limits.services':
    'Les sites web des services ne sont pas les nôtres. Nous n’avons pas vérifié s’ils sont accessibles.',
  'pages.accessibility.contact': 'Dites-le-nous',
  'pages.accessibility.contact.some':
    'Si quelque chose ici est difficile à utiliser, dites-le aux personnes qui gèrent cette copie\u00a0:',
  'pages.accessibility.contact.none':
    'Les personnes qui gèrent cette copie n’ont pas donné d’adresse de contact\u00a0: il n’y a donc pas encore de moyen de le leur dire. Nous savons que ce n’est pas suffisant.',
  'pages.accessibility.enforcement':
    'Si la réponse ne vous aide pas, un organisme public chargé de l’accessibilité le peut peut-être. Lequel, cela dépend du pays des personnes qui gèrent cette copie.',
};
