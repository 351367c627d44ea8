import type { upload as english } from '../en/upload';
import type { AreaOf } from '../translation';

export const upload: AreaOf<typeof english, 'many'> = {
  'upload.title': 'Plusieurs services à la fois',
  'upload.lead':
    'Si vous avez une liste de services, envoyez-la dans un seul fichier. Chaque ligne est d’abord contrôlée. Envoyer un fichier ne publie rien\u00a0: les lignes deviennent des brouillons, que vous relisez et envoyez pour vérification comme les autres.',
  'upload.file': 'Le fichier',
  'upload.fileHint':
    'Un fichier CSV avec nos colonnes, ou du JSON au format HSDS. 16 Mo et {{rows}} lignes au plus. Depuis un tableur\u00a0: enregistrez en «\u00a0CSV UTF-8\u00a0».',
  'upload.organization': 'Pour quel organisme\u202f?',
  'upload.send': 'Lire le fichier',
  'upload.template': 'Télécharger un fichier vide avec nos colonnes',
  'upload.notKept':
    'Le fichier lui-même n’est pas gardé, seulement ses lignes. Elles sont effacées 30 jours après que vous avez terminé.',
  'upload.yours': 'Fichiers que vous avez envoyés',
  'upload.none': 'Aucun fichier n’a encore été envoyé.',
  'upload.when': 'Envoyé',
  'upload.rows_one': '{{count}} ligne',
  'upload.rows_many': '{{count}} de lignes',
  'upload.rows_other': '{{count}} lignes',
  'upload.state.checking': 'Contrôle en cours',
  'upload.state.checked': 'Contrôlé. En attente de votre choix',
  'upload.state.taking-in': 'Création des brouillons',
  'upload.state.done': 'Terminé',
  'upload.back': 'Tous les fichiers',
  'upload.drafts': 'Voir les brouillons',

  'upload.columns': 'Les colonnes, et ce qu’on y met',
  'upload.columnsIntro':
    'La première ligne du fichier nomme les colonnes. Seule «\u00a0name\u00a0» est nécessaire\u202f; omettez ce que vous ne savez pas. L’ordre ne compte pas. Virgules, points-virgules et tabulations sont tous compris.',
  'upload.column': 'Colonne',
  'upload.columnHow': 'Comment l’écrire',
  'upload.columnExample': 'Exemple',
  'upload.reading.text': 'Du texte',
  'upload.reading.list': 'Un ou plusieurs éléments, séparés par un point-virgule',
  'upload.reading.words': 'Un ou plusieurs mots parmi\u00a0: {{words}}',
  'upload.reading.word': 'Un mot parmi\u00a0: {{words}}',
  'upload.reading.countries': 'Codes de pays de deux lettres, séparés par un point-virgule',
  'upload.reading.country': 'Un code de pays de deux lettres',
  'upload.reading.lines': 'Des noms, séparés par un point-virgule',
  'upload.reading.yes-no': 'yes (oui), no (non), ou vide si on ne sait pas',
  'upload.reading.hours': 'Jours et heures, comme Mo-Fr 09:00-17:00; Sa off',
  'upload.hsds': 'JSON au format HSDS',
  'upload.hsdsText':
    'Une liste de services selon la Human Services Data Specification 3 d’Open Referral, une page d’une interface HSDS, ou un seul service. HSDS ne dit pas à qui s’adresse un service, ni ce qu’il garde sur les personnes qui appellent. Cela vous est demandé dans chaque brouillon.',
  'upload.address':
    'Une rue n’est jamais montrée parce qu’elle figure dans un fichier. Ce que les visiteurs voient d’un lieu est ce qu’indique place_visibility\u00a0: none, full, area ou hidden.',

  'upload.step.provider': 'Qui le gère',
  'upload.step.service': 'Le service',
  'upload.step.audience': 'À qui il s’adresse',
  'upload.step.contact': 'Moyens de contact',
  'upload.step.money': 'Prix et langues',
  'upload.step.place': 'Lieu',
  'upload.step.confidentiality': 'Confidentialité',
  'upload.step.evidence': 'Sources',
  'upload.contactNumber': 'Contact {{number}}',
  'upload.wholeRow': 'La ligne',

  'upload.refused.no-file': 'Choisissez d’abord un fichier.',
  'upload.refused.empty': 'Le fichier est vide.',
  'upload.refused.too-large': 'Le fichier est trop gros. On peut lire 16 Mo au plus. Coupez-le en plusieurs fichiers.',
  'upload.refused.wrong-kind': 'Le nom du fichier doit se terminer par .csv ou .json.',
  'upload.refused.workbook':
    'C’est un classeur de tableur. Ouvrez-le dans votre tableur et enregistrez-le en «\u00a0CSV UTF-8\u00a0».',
  'upload.refused.utf-16':
    'Le fichier est enregistré en UTF-16. Enregistrez-le en «\u00a0CSV UTF-8\u00a0» et envoyez-le à nouveau.',
  'upload.refused.not-utf-8':
    'Le fichier n’est pas enregistré en UTF-8\u00a0: des lettres seraient fausses. Enregistrez-le en «\u00a0CSV UTF-8\u00a0».',
  'upload.refused.not-text':
    'Le fichier contient des caractères qu’aucun texte ne contient. Il est peut-être abîmé, ou d’un autre type.',
  'upload.refused.not-json': 'Ce JSON n’est pas complet. Le fichier a peut-être été coupé.',
  'upload.refused.too-deep': 'Le JSON a trop de niveaux pour être une liste de services.',
  'upload.refused.no-services': 'Il n’y a aucun service dans le fichier.',
  'upload.refused.no-header': 'Il n’y a pas de colonne «\u00a0name\u00a0». Chaque service a besoin d’un nom.',
  'upload.refused.unknown-header':
    'La première ligne ne nomme aucune de nos colonnes. Commencez par la ligne du fichier vide.',
  'upload.refused.column-twice': 'La colonne «\u00a0{{column}}\u00a0» est là deux fois.',
  'upload.refused.too-many-columns': 'Il y a trop de colonnes.',
  'upload.refused.too-many-rows':
    'Il y a trop de lignes. On peut en lire 20\u202f000 au plus à la fois. Coupez le fichier en plusieurs.',
  'upload.refused.row-too-long':
    'La ligne {{row}} est trop longue pour un seul service. Souvent, il manque un guillemet à proximité.',
  'upload.refused.quote-open': 'À la ligne {{row}}, un guillemet s’ouvre et ne se ferme jamais.',
  'upload.refused.quote-inside':
    'À la ligne {{row}}, il y a un guillemet dans une cellule entre guillemets. Écrivez-le deux fois, ou enregistrez le fichier depuis un tableur.',
  'upload.refused.row-not-json': 'Le service {{row}} n’est pas du JSON complet, ou n’est pas un service.',
  'upload.refused.too-many-open':
    'Trois fichiers de cet organisme sont encore ouverts. Terminez-en un ou jetez-en un d’abord.',
  'upload.nothingKept': 'Rien du fichier n’a été gardé. La ligne 1 est le premier service.',

  'upload.problem.neverList': 'Ce service a demandé à ne jamais avoir de fiche. Il ne peut pas être repris.',
  'upload.problem.leftOut': 'Laissé de côté',
  'upload.problem.twice': 'Le même service qu’à la ligne {{row}}.',
  'upload.problem.listed': 'Ressemble à un service qui a déjà une fiche\u00a0: {{slug}}',
  'upload.problem.formula': 'C’est une formule. Écrivez le texte lui-même.',
  'upload.problem.unknownWord': '«\u00a0{{word}}\u00a0» n’est pas un des mots de cette colonne.',
  'upload.problem.cellTooMany': 'Il y a plus de cellules que de colonnes.',
  'upload.problem.hoursNotRead': 'Ce ne sont pas de simples horaires par semaine. Ajoutez-les dans le brouillon.',
  'upload.problem.extension':
    'Le poste d’un numéro de téléphone ne peut pas être gardé. Ajoutez-le avec des mots dans le brouillon.',
  'upload.problem.notActive': 'Le fichier dit que ce service n’est pas actif.',
  'upload.problem.moreLocations': 'Il y a plusieurs lieux. Seul le premier est dans le brouillon.',

  'upload.one.title': 'Fichier du {{date}}',
  'upload.one.checking': 'Contrôle de la ligne {{done}} sur {{rows}}.',
  'upload.one.taking': 'Reprise de la ligne {{done}} sur {{rows}}.',
  'upload.one.wait':
    'Cette page s’actualise toutes les quelques secondes. Vous pouvez la quitter\u202f; le travail continue.',
  'upload.one.good_one': '{{count}} ligne sans problème',
  'upload.one.good_many': '{{count}} de lignes sans problème',
  'upload.one.good_other': '{{count}} lignes sans problème',
  'upload.one.bad_one': '{{count}} ligne avec un problème',
  'upload.one.bad_many': '{{count}} de lignes avec un problème',
  'upload.one.bad_other': '{{count}} lignes avec un problème',
  'upload.one.taken_one': '{{count}} brouillon créé',
  'upload.one.taken_many': '{{count}} de brouillons créés',
  'upload.one.taken_other': '{{count}} brouillons créés',
  'upload.one.unknownColumns': 'Ces colonnes ne sont pas les nôtres et ont été ignorées\u00a0: {{columns}}',
  'upload.one.next': 'Que faire de ces lignes\u202f?',
  'upload.one.take_one': 'Créer {{count}} brouillon avec la ligne sans problème',
  'upload.one.take_many': 'Créer {{count}} de brouillons avec les lignes sans problème',
  'upload.one.take_other': 'Créer {{count}} brouillons avec les lignes sans problème',
  'upload.one.takeAll': 'Créer des brouillons avec les lignes',
  'upload.one.takeLeftOut_one': 'Reprendre aussi {{count}} ligne laissée de côté',
  'upload.one.takeLeftOut_many': 'Reprendre aussi {{count}} de lignes laissées de côté',
  'upload.one.takeLeftOut_other': 'Reprendre aussi {{count}} lignes laissées de côté',
  'upload.one.withProblems': 'Aussi les lignes avec un problème. Je les corrigerai dans les brouillons.',
  'upload.one.discard': 'Jeter ce fichier',
  'upload.one.discardNote': 'Les brouillons déjà créés restent.',
  'upload.one.report': 'Ligne par ligne',
  'upload.one.allGood': 'Aucune ligne n’a de problème.',
  'upload.one.row': 'Ligne',
  'upload.one.name': 'Nom',
  'upload.one.problems': 'Ce qui est faux',
  'upload.one.noName': 'Sans nom',
  'upload.one.draft': 'Ouvrir le brouillon',
  'upload.one.more': 'Lignes suivantes',
  'upload.one.first': 'Depuis le début',
  'upload.one.download': 'Télécharger le compte rendu en CSV',
  'upload.one.busy': 'Le fichier a été modifié entre-temps. Regardez-le à nouveau.',
  'upload.done.discarded': 'Le fichier a été jeté.',

  'upload.claim.title': 'Cette fiche est-elle la vôtre\u202f?',
  'upload.claim.lead':
    'Si vous parlez au nom de {{name}}, vous pouvez vous occuper de sa fiche. Montrez-le de l’une de ces façons. La modération décide, en général en quelques jours.',
  'upload.claim.own': 'Votre organisme s’occupe déjà de cette fiche.',
  'upload.claim.manage': 'Aller à la fiche',
  'upload.claim.rivals': 'Quelqu’un d’autre dit que cette fiche est la sienne',
  'upload.claim.rival': '{{name}}, depuis le {{date}}',
  'upload.claim.rivalsText':
    'La modération décide, et vous interroge d’abord si ce n’est pas clair. Vous n’avez rien à faire. Si cette personne a raison, vous pouvez transférer la fiche vous-même.',
  'upload.claim.noOrganization': 'Pour revendiquer une fiche, il vous faut un organisme à vous sur ce site.',
  'upload.claim.proof': 'Comment voulez-vous le montrer\u202f?',
  'upload.claim.proof.domain-email': 'Par un e-mail à une adresse de {{domain}}',
  'upload.claim.proof.domain-emailHint':
    'Nous y envoyons un lien. La personne qui lit cette adresse l’ouvre et appuie sur un bouton.',
  'upload.claim.proof.licence-register': 'Par une inscription dans un registre professionnel',
  'upload.claim.proof.licence-registerHint': 'La modération compare l’inscription avec la fiche.',
  'upload.claim.proof.call': 'Par un appel',
  'upload.claim.proof.callHint':
    'La modération appelle le numéro que montre la fiche, jamais un numéro que vous donnez ici, et demande à vous parler.',
  'upload.claim.noDomain': 'La fiche n’a pas de site web à elle\u00a0: un e-mail ne prouve donc rien ici.',
  'upload.claim.email': 'Adresse de {{domain}}',
  'upload.claim.register': 'Adresse de l’inscription dans le registre',
  'upload.claim.registerHint': 'La page qui montre votre inscription, commençant par https://',
  'upload.claim.times': 'Quand pouvons-nous appeler, et qui demander\u202f?',
  'upload.claim.timesHint':
    'Jours et heures, avec le fuseau horaire. Pas d’autre numéro\u00a0: nous appelons celui de la fiche.',
  'upload.claim.send': 'Envoyer la revendication',
  'upload.claim.error.proof': 'Choisissez une façon.',
  'upload.claim.error.email': 'Donnez une adresse e-mail complète.',
  'upload.claim.error.otherDomain': 'L’adresse doit être au domaine du site web, ou à l’un de ses sous-domaines.',
  'upload.claim.error.register': 'Donnez l’adresse complète de la page, commençant par https://',
  'upload.claim.error.times': 'Dites quand nous pouvons appeler, en 500 caractères au plus.',
  'upload.claim.error.twice': 'Votre revendication sur cette fiche est déjà ouverte.',
  'upload.claim.error.tooMany': 'Vous avez ouvert plusieurs revendications aujourd’hui. Réessayez demain.',
  'upload.claim.open': 'Votre revendication est ouverte',
  'upload.claim.openMail': 'Nous avons envoyé un lien à l’adresse du domaine de la fiche. Il est valable trois jours.',
  'upload.claim.openProven': 'L’e-mail a reçu une réponse. Maintenant, la modération décide.',
  'upload.claim.openWait': 'La modération l’examine. Vous recevez un e-mail quand c’est décidé.',
  'upload.claim.takeBack': 'Annuler la revendication',
  'upload.claim.refused': 'Votre dernière revendication a été refusée',
  'upload.claim.accepted': 'Votre revendication a été acceptée.',
  'upload.claim.done.takenBack': 'La revendication est annulée.',

  'upload.link.title': 'Une fiche',
  'upload.link.proofText':
    'Une personne qui a un compte ici dit parler au nom de {{name}}, et a donné cette adresse comme justificatif. Est-ce exact\u202f?',
  'upload.link.proofButton': 'Oui, c’est exact',
  'upload.link.proofNo': 'Si ce n’est pas exact, ne faites rien. Le lien expire de lui-même.',
  'upload.link.proofDone': 'Merci. Maintenant, la modération décide.',
  'upload.link.transferText': 'On vous propose de vous occuper désormais de la fiche {{name}}.',
  'upload.link.transferFor': 'Pour lequel de vos organismes\u202f?',
  'upload.link.transferButton': 'Prendre la fiche en charge',
  'upload.link.signIn': 'Connectez-vous d’abord, puis ouvrez à nouveau le lien de l’e-mail.',
  'upload.link.otherAccount': 'Le lien a été envoyé à un autre compte. Connectez-vous avec celui-là.',
  'upload.link.signInLink': 'Se connecter',
  'upload.link.gone': 'Ce lien n’ouvre plus rien. Il a été utilisé, il a expiré, ou quelque chose a changé.',
  'upload.link.transferDone': 'La fiche est maintenant à votre charge.',

  'upload.transfer.title': 'Transférer {{name}} à un autre organisme',
  'upload.transfer.lead':
    'L’autre organisme s’occupe ensuite de la fiche, et vous ne vous en occupez plus. Rien ne change pour les visiteurs. Ce que vous êtes encore en train d’y écrire est abandonné.',
  'upload.transfer.email': 'Adresse e-mail d’une personne responsable de l’autre organisme',
  'upload.transfer.emailHint':
    'Il lui faut un compte ici. Cette personne reçoit un lien valable sept jours, et doit accepter.',
  'upload.transfer.send': 'Proposer la fiche',
  'upload.transfer.done':
    'Si cette adresse est celle d’une personne responsable d’un organisme ici, un e-mail lui a été envoyé. La fiche reste la vôtre tant qu’elle n’a pas accepté.',

  'upload.never.title': 'Ne plus jamais présenter {{name}}',
  'upload.never.lead':
    'La fiche est retirée aussitôt, et le service est mis sur une liste de ceux qui ne veulent pas de fiche. La liste est gardée sans limite de temps, et tout ce qui arrive y est comparé\u00a0: fichiers, brouillons et listes d’autres personnes.',
  'upload.never.undo': 'Seule la modération peut revenir là-dessus, après que vous nous avez écrit.',
  'upload.never.also': 'À quoi devons-nous le reconnaître\u202f?',
  'upload.never.byName': 'Il est toujours reconnu à son nom.',
  'upload.never.domain': 'Aussi tout ce qui est à {{domain}}',
  'upload.never.phone': 'Aussi tout ce qui a le numéro {{phone}}',
  'upload.never.alsoHint': 'Ne cochez pas ce que partagent d’autres services à vous qui doivent garder leur fiche.',
  'upload.never.sure': 'Je parle au nom de ce service, et il ne doit jamais avoir de fiche.',
  'upload.never.error.sure': 'Cochez la case pour confirmer.',
  'upload.never.button': 'Retirer et ne plus jamais présenter',
  'upload.never.done': '{{name}} est retiré et n’aura plus de fiche.',
  'upload.never.changed': 'La fiche a été modifiée entre-temps. Regardez-la et réessayez.',

  'upload.public.title': 'Présenter votre service',
  'upload.public.nav': 'Pour les cliniciens\u00a0: présenter votre service',
  'upload.public.lead':
    'Pour les cliniciens et les services qui reçoivent des personnes inquiètes de leurs propres pensées ou comportements sexuels, et leur entourage. Une fiche est gratuite. C’est vous qui décidez de ce qui est montré, et vous pouvez la masquer à tout moment.',
  'upload.public.start': 'Commencer',
  'upload.public.signUp': 'Créer un compte',
  'upload.public.signIn': 'Se connecter',
  'upload.public.find':
    'Vous avez déjà une fiche\u202f? Une fois la connexion faite, cherchez-la par son nom et revendiquez-la, au lieu d’en écrire une deuxième.',
  'upload.public.who': 'Qui peut avoir une fiche',
  'upload.public.who.services':
    'Les services et organismes\u00a0: lignes d’écoute, cliniques, programmes, groupes, réseaux d’orientation.',
  'upload.public.who.people':
    'Les personnes qui exercent seules aussi, si elles le veulent et si leur autorisation d’exercer peut être vérifiée. Nous n’avons besoin ni d’une adresse privée ni d’une photo.',
  'upload.public.who.not': 'Personne ne peut payer pour une place, ou pour une meilleure place.',
  'upload.public.ask': 'Ce que nous demandons',
  'upload.public.ask.form':
    'Ce que vous proposez, à qui, et qui vous n’accueillez pas\u202f; les moyens de vous contacter et vos horaires\u202f; le prix et les langues\u202f; ce que vous demandez, gardez et transmettez. Huit courtes étapes, enregistrées au fur et à mesure. On peut envoyer plusieurs services dans un seul fichier.',
  'upload.public.ask.limits':
    'Les limites de votre confidentialité, en mots simples, pour que les gens les connaissent avant de vous dire quoi que ce soit.',
  'upload.public.ask.evidence': 'Une page à vous, ou un registre, où cela peut être vérifié.',
  'upload.public.see': 'Ce que les visiteurs voient, et ce qu’ils ne voient pas',
  'upload.public.see.shown': 'Avant l’envoi, vous voyez votre fiche exactement comme les visiteurs la verront.',
  'upload.public.see.address':
    'Pour votre adresse, vous choisissez\u00a0: tout, seulement le secteur, ou rien. Un numéro ou une adresse e-mail peut être donné à la seule modération.',
  'upload.public.see.account': 'Votre compte, votre propre nom et votre adresse e-mail ne sont pas montrés.',
  'upload.public.checked': 'Qui vérifie, et combien de temps cela prend',
  'upload.public.checked.people':
    'Des personnes de la modération lisent la fiche et regardent vos sources. Pour quelqu’un que nous ne connaissons pas encore, il en faut deux qui soient d’accord\u202f; pour un changement de numéro de téléphone, de site web ou d’adresse e-mail aussi.',
  'upload.public.checked.time':
    'Ce sont des personnes\u00a0: cela peut donc prendre quelques jours. Vous voyez où cela en est, et vous pouvez y répondre à leurs questions.',
  'upload.public.checked.words': 'Vos mots ne sont pas modifiés dans votre dos. Ce qui a été modifié, vous le voyez.',
  'upload.public.fresh': 'Rester exact',
  'upload.public.fresh.reminders':
    'Deux fois par an, nous demandons par e-mail si tout est toujours exact\u00a0: 60, 30 et 7 jours avant la date. Un clic dans l’e-mail suffit.',
  'upload.public.fresh.silence':
    'Si personne ne répond, la fiche indique depuis quand elle n’a pas été confirmée, elle est placée plus bas et, après un certain temps, elle est masquée.',
  'upload.public.hide': 'Masquer et retirer',
  'upload.public.hide.pause':
    'Vous pouvez mettre une fiche en pause, la fermer pour des congés ou la retirer. Vous n’avez besoin de l’accord de personne, et c’est immédiat.',
  'upload.public.hide.never': 'Vous pouvez demander à ne jamais avoir de fiche. C’est gardé sans limite de temps.',
  'upload.public.hide.noAccount':
    'Vous avez une fiche sans avoir de compte\u202f? Utilisez «\u00a0Signaler une erreur\u00a0» sur la page de la fiche et dites que vous ne voulez pas de fiche, et comment nous pouvons vérifier que vous parlez au nom du service.',
  'upload.public.hide.contact': 'Ou écrivez aux personnes qui gèrent ce site\u00a0:',
  'upload.public.safety': 'Si vous craignez le harcèlement',
  'upload.public.safety.known':
    'À quelle fréquence les cliniciens présentés ici ou ailleurs sont harcelés, personne ne l’a mesuré. Certains ont rencontré de la méfiance à cause de ce travail. Prenez votre propre inquiétude au sérieux.',
  'upload.public.safety.do':
    'Présentez l’organisme plutôt que vous-même, ne montrez que le secteur, donnez un numéro du cabinet plutôt que le vôtre. S’il arrive quelque chose, mettez d’abord la fiche en pause\u00a0: à partir de ce moment, les visiteurs ne la voient plus.',
  'upload.public.safety.limit':
    'Les copies que d’autres ont faites avant, comme celles des moteurs de recherche, ne dépendent pas de nous.',
};
