import type { mails as english } from '../en/mails';
import type { AreaOf } from '../translation';

export const mails: AreaOf<typeof english, 'many'> = {
  'mails.noReply': 'Personne ne lit les réponses envoyées à cette adresse.',
  'mails.confirm-address.subject': '{{site}}\u00a0: confirmez votre adresse e-mail',
  'mails.confirm-address.text':
    'Merci de confirmer que cette adresse est la vôtre. Ouvrez cette page et appuyez sur le bouton\u00a0:\n\n{{link}}\n\nLe lien sert une seule fois, d’ici un jour. Si vous n’avez rien demandé, ne faites rien\u00a0: personne ne peut utiliser le compte avant qu’il soit confirmé.',
  'mails.confirm-address.why': 'Vous recevez cet e-mail parce que quelqu’un a saisi cette adresse sur {{site}}.',
  'mails.address-known.subject': '{{site}}\u00a0: vous avez déjà un compte',
  'mails.address-known.text':
    'Quelqu’un a voulu créer un compte avec cette adresse, et il en existe déjà un. Si c’était vous, continuez ici\u00a0:\n\n{{link}}\n\nSi ce n’était pas vous, vous n’avez rien à faire. Rien n’a été modifié.',
  'mails.address-known.why': 'Vous recevez cet e-mail parce que quelqu’un a saisi cette adresse sur {{site}}.',
  'mails.reset-password.subject': '{{site}}\u00a0: choisissez un nouveau mot de passe',
  'mails.reset-password.text':
    'Quelqu’un a demandé un nouveau mot de passe pour votre compte. Si c’était vous, choisissez-en un ici\u00a0:\n\n{{link}}\n\nLe lien sert une seule fois, dans l’heure. Si ce n’était pas vous, ne faites rien\u00a0: votre mot de passe reste le même.',
  'mails.reset-password.why': 'Vous recevez cet e-mail parce que vous avez un compte sur {{site}}.',
  'mails.password-changed.subject': '{{site}}\u00a0: votre mot de passe a été changé',
  'mails.password-changed.text':
    'Le mot de passe de votre compte a été changé. Si c’était vous, tout va bien.\n\nSi ce n’était pas vous, allez à la page de connexion, demandez aussitôt un nouveau mot de passe, puis regardez votre page Connexion et sécurité.',
  'mails.password-changed.why': 'Vous recevez cet e-mail parce que vous avez un compte sur {{site}}.',
  'mails.factor-changed.subject': '{{site}}\u00a0: la deuxième étape de connexion a été modifiée',
  'mails.factor-changed.text':
    'Quelque chose a changé dans la deuxième étape de connexion à votre compte\u00a0: une clé d’accès, l’application d’authentification ou les codes de secours. Si c’était vous, tout va bien.\n\nSi ce n’était pas vous, connectez-vous aussitôt, regardez votre page Connexion et sécurité, et choisissez un nouveau mot de passe.',
  'mails.factor-changed.why': 'Vous recevez cet e-mail parce que vous avez un compte sur {{site}}.',
  'mails.address-changed.subject': '{{site}}\u00a0: l’adresse de votre compte a été changée',
  'mails.address-changed.text':
    'L’adresse e-mail de votre compte a été changée. Désormais, les e-mails vont à la nouvelle adresse et vous vous connectez avec elle.\n\nSi ce n’était pas vous, écrivez aussitôt aux personnes qui gèrent {{site}}. Leur adresse est sur la page «\u00a0À propos de ce site\u00a0».',
  'mails.address-changed.why': 'Vous recevez cet e-mail parce que cette adresse était celle d’un compte sur {{site}}.',
  'mails.invitation.subject': '{{site}}\u00a0: une invitation à rejoindre un organisme',
  'mails.invitation.text':
    'On vous invite à vous occuper des fiches d’un organisme, avec les personnes qui le font déjà. Son nom est sur cette page\u00a0:\n\n{{link}}\n\nLe lien sert une seule fois, d’ici sept jours. Si vous n’attendiez pas d’invitation, ne faites rien.',
  'mails.invitation.why':
    'Vous recevez cet e-mail parce qu’une personne qui a un compte sur {{site}} a saisi cette adresse.',
  'mails.review-changed.subject': '{{site}}\u00a0: du nouveau sur votre envoi',
  'mails.review-changed.text':
    'Il y a du nouveau au sujet d’une fiche que vous avez envoyée. À lire une fois la connexion faite\u00a0:\n\n{{link}}',
  'mails.review-changed.why': 'Vous recevez cet e-mail parce que vous avez envoyé une fiche sur {{site}}.',
  'mails.claim-address.subject': '{{site}}\u00a0: cette fiche est-elle la vôtre\u202f?',
  'mails.claim-address.text':
    'Quelqu’un dit avoir la charge d’une fiche, et a donné cette adresse comme justificatif. Si c’est exact, ouvrez cette page et appuyez sur le bouton\u00a0:\n\n{{link}}\n\nSi ce n’est pas exact, ne faites rien.',
  'mails.claim-address.why':
    'Vous recevez cet e-mail parce qu’une personne qui a un compte sur {{site}} a saisi cette adresse.',
  'mails.claim-changed.subject': '{{site}}\u00a0: du nouveau sur la charge d’une fiche',
  'mails.claim-changed.text':
    'Il y a du nouveau au sujet des personnes qui s’occupent d’une fiche. À lire une fois la connexion faite\u00a0:\n\n{{link}}',
  'mails.claim-changed.why':
    'Vous recevez cet e-mail parce que vous vous occupez de la fiche, l’avez revendiquée, ou qu’elle vous est proposée sur {{site}}.',
  'mails.check-due.subject': '{{site}}\u00a0: votre fiche est-elle toujours exacte\u202f?',
  'mails.check-due.text':
    'Dans {{days}} jours, l’une de vos fiches est à vérifier. Si tout y est toujours exact, un seul clic sur cette page suffit, sans connexion\u00a0:\n\n{{link}}\n\nLe lien ne peut que confirmer, et une seule fois. Si quelque chose a changé, connectez-vous et modifiez plutôt la fiche.',
  'mails.check-due.textNow':
    'L’une de vos fiches est à vérifier. Si tout y est toujours exact, un seul clic sur cette page suffit, sans connexion\u00a0:\n\n{{link}}\n\nLe lien ne peut que confirmer, et une seule fois. Si quelque chose a changé, connectez-vous et modifiez plutôt la fiche.',
  'mails.check-due.why':
    'Vous recevez cet e-mail parce que vous faites partie d’un organisme qui a une fiche sur {{site}}.',
  'mails.listing-hidden.subject': '{{site}}\u00a0: l’une de vos fiches est masquée',
  'mails.listing-hidden.text':
    'Depuis longtemps, personne n’a dit que l’une de vos fiches est toujours exacte\u00a0: les visiteurs ne la voient donc plus. Rien n’est perdu. Si tout y est toujours exact, un seul clic sur cette page la remet en ligne, sans connexion\u00a0:\n\n{{link}}\n\nSi quelque chose a changé, connectez-vous et modifiez plutôt la fiche.',
  'mails.listing-hidden.why':
    'Vous recevez cet e-mail parce que vous faites partie d’un organisme qui a une fiche sur {{site}}.',
  'mails.moderator-invitation.subject': '{{site}}\u00a0: une invitation à vérifier des fiches',
  'mails.moderator-invitation.text':
    'On vous invite à vérifier des fiches sur {{site}}. Commencez ici\u00a0:\n\n{{link}}\n\nSi vous n’attendiez pas d’invitation, ne faites rien.',
  'mails.moderator-invitation.why':
    'Vous recevez cet e-mail parce que l’administration de {{site}} a saisi cette adresse.',

  'mails.stillRight.title': 'Tout est-il toujours exact\u202f?',
  'mails.stillRight.intro': 'Voici ce que les visiteurs voient maintenant. Relisez\u202f; cela prend une minute.',
  'mails.stillRight.hidden':
    'Les visiteurs ne voient pas cette fiche pour l’instant. Dès que vous la confirmez, ils la voient à nouveau.',
  'mails.stillRight.confirm': 'Tout est toujours exact',
  'mails.stillRight.what':
    'Les visiteurs voient alors la date d’aujourd’hui, et nous reposons la question dans six mois. Ce lien ne peut rien faire d’autre.',
  'mails.stillRight.edit': 'Quelque chose a changé\u202f? Se connecter et modifier',
  'mails.stillRight.name': 'Nom',
  'mails.stillRight.operator': 'Géré par',
  'mails.stillRight.summary': 'En bref',
  'mails.stillRight.website': 'Site web',
  'mails.stillRight.place': 'Lieu',
  'mails.stillRight.noContacts': 'Aucun moyen de contact n’est indiqué.',
  'mails.stillRight.hoursUnknown': 'Horaires\u00a0: nous ne savons pas',
  'mails.stillRight.always': 'Jour et nuit',
  'mails.stillRight.confirmedOn': 'Dernière confirmation',
  'mails.stillRight.never': 'Jamais jusqu’ici',
  'mails.stillRight.thanks': 'Merci. C’est confirmé',
  'mails.stillRight.thanksWhat': 'Confirmé le {{date}}. Nous reposerons la question avant le {{due}}.',
  'mails.stillRight.see': 'Voir la page comme les visiteurs la voient',
  'mails.stillRight.gone': 'Ce lien n’est plus valable',
  'mails.stillRight.goneWhat':
    'Il a déjà été utilisé, une vérification plus récente l’a remplacé, ou il a plus de dix semaines. Cela ne veut pas dire que votre fiche a un problème.',
  'mails.stillRight.goneDo':
    'Connectez-vous pour voir quand vos fiches ont été confirmées la dernière fois, et pour les confirmer là.',

  'mails.org.title': 'Votre organisme',
  'mails.org.none':
    'Vous ne faites partie d’aucun organisme. La personne responsable d’un organisme peut vous y inviter, avec l’adresse e-mail de votre compte.',
  'mails.org.members': 'Qui en fait partie',
  'mails.org.email': 'E-mail',
  'mails.org.role': 'Rôle',
  'mails.org.you': '(vous)',
  'mails.org.owner': 'Responsable',
  'mails.org.member': 'Membre',
  'mails.org.ownerMay':
    'Rédige et confirme les fiches, les retire et les transfère, invite des personnes et en exclut.',
  'mails.org.memberMay': 'Rédige et confirme les fiches.',
  'mails.org.makeOwner': 'Rendre responsable',
  'mails.org.makeMember': 'Rendre membre',
  'mails.org.remove': 'Exclure',
  'mails.org.removeWhat': 'Cette personne ne pourra plus ni voir ni modifier les fiches de cet organisme.',
  'mails.org.removeNow': 'Exclure maintenant',
  'mails.org.leave': 'Quitter cet organisme',
  'mails.org.leaveWhat':
    'Vous ne pourrez plus ni voir ni modifier ses fiches. Une personne responsable pourra vous inviter à nouveau.',
  'mails.org.leaveNow': 'Quitter maintenant',
  'mails.org.onlyOwner':
    'Vous en êtes la seule personne responsable. Pour partir, rendez d’abord quelqu’un d’autre responsable.',
  'mails.org.rename': 'Nom de l’organisme',
  'mails.org.renameHint':
    'Vous et l’équipe de modération le voyez. Le nom du gestionnaire que lisent les visiteurs est dans chaque fiche et se modifie là.',
  'mails.org.renameSave': 'Enregistrer le nom',
  'mails.org.invite': 'Inviter quelqu’un',
  'mails.org.inviteHint': 'Cette personne reçoit un e-mail avec un lien valable sept jours.',
  'mails.org.inviteSend': 'Envoyer l’invitation',
  'mails.org.invited': 'Invitations en attente',
  'mails.org.invitedUntil': '{{role}}, jusqu’au {{date}}',
  'mails.org.takeBack': 'Annuler',
  'mails.org.forYou': 'Une invitation pour vous',
  'mails.org.forYouWhat': '{{name}} vous invite. Votre rôle\u00a0: {{role}}.',
  'mails.org.join': 'Rejoindre',
  'mails.org.done.invited': 'L’invitation est en route.',
  'mails.org.done.taken-back': 'L’invitation n’est plus valable.',
  'mails.org.done.removed': 'Cette personne ne fait plus partie de l’organisme.',
  'mails.org.done.left': 'Vous ne faites plus partie de l’organisme.',
  'mails.org.done.role': 'Le rôle est modifié.',
  'mails.org.done.renamed': 'Le nom est enregistré.',
  'mails.org.done.joined': 'Vous faites maintenant partie de l’organisme.',
  'mails.error.email': 'Saisissez une adresse e-mail, comme nom@cabinet.example.',
  'mails.error.alreadyMember': 'Une personne avec cette adresse fait déjà partie de l’organisme.',
  'mails.error.tooManyInvitations': 'Vingt invitations sont déjà en attente. Annulez-en une, ou attendez une réponse.',
  'mails.error.lastOwner':
    'Un organisme garde au moins une personne responsable. Rendez d’abord quelqu’un d’autre responsable.',
  'mails.error.name': 'Saisissez un nom de 300 caractères au plus.',
  'mails.error.changed': 'Quelqu’un d’autre a modifié cela au même moment. Regardez à nouveau.',
  'mails.error.lastAdministrator':
    'Il reste toujours au moins une personne à l’administration. Confiez d’abord ce rôle à quelqu’un d’autre.',

  'mails.join.title': 'Rejoindre {{name}}',
  'mails.join.what':
    'On vous invite à vous occuper des fiches de cet organisme\u00a0: {{name}}. Votre rôle\u00a0: {{role}}.',
  'mails.join.now': 'Rejoindre',
  'mails.join.otherAddress':
    'Vous utilisez en ce moment une autre adresse que celle à laquelle l’invitation a été envoyée. Déconnectez-vous, puis ouvrez à nouveau le lien.',
  'mails.join.known':
    'Vous avez déjà un compte. Connectez-vous\u00a0: l’invitation vous attend sous «\u00a0Votre organisme\u00a0».',
  'mails.join.signIn': 'Se connecter',
  'mails.join.new':
    'Choisissez un mot de passe pour votre compte. Ensuite, vous mettez en place la deuxième étape de connexion.',
  'mails.join.account': 'Votre compte\u00a0: {{email}}',
  'mails.join.password': 'Mot de passe',
  'mails.join.create': 'Créer le compte et rejoindre',
  'mails.join.gone': 'Cette invitation n’est plus valable',
  'mails.join.goneWhat': 'Elle a été utilisée ou annulée, ou elle a plus de sept jours. Demandez-en une nouvelle.',

  'mails.moderator.title': 'Vérifier des fiches',
  'mails.moderator.what': 'On vous invite à vérifier des fiches. Votre rôle\u00a0: {{role}}.',
  'mails.moderator.moderator': 'modération',
  'mails.moderator.administrator': 'administration',
  'mails.moderator.create': 'Enregistrer et se connecter',

  'mails.people.nav': 'Équipe de modération',
  'mails.people.title': 'Modération et administration',
  'mails.people.intro': 'La modération vérifie les fiches. L’administration décide aussi de qui le fait.',
  'mails.people.waiting': 'invitation envoyée, pas encore de mot de passe',
  'mails.people.invite': 'Inviter quelqu’un',
  'mails.people.inviteHint': 'Cette personne reçoit un e-mail avec un lien valable sept jours.',
  'mails.people.role': 'Rôle',
  'mails.people.moderator': 'Modération',
  'mails.people.administrator': 'Administration',
  'mails.people.send': 'Envoyer l’invitation',
  'mails.people.makeModerator': 'Passer à la modération',
  'mails.people.makeAdministrator': 'Passer à l’administration',
  'mails.people.remove': 'Retirer le rôle',
  'mails.people.removeWhat': 'Cette personne ne pourra plus vérifier de fiches. Son compte reste.',
  'mails.people.removeNow': 'Le retirer maintenant',
  'mails.people.done.invited': 'L’invitation est en route.',
  'mails.people.done.role': 'Le rôle est modifié.',
  'mails.people.done.removed': 'Le rôle est retiré.',
};
