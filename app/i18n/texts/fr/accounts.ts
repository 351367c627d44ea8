import type { accounts as english } from '../en/accounts';
import type { AreaOf } from '../translation';

export const accounts: AreaOf<typeof english, 'many'> = {
  'accounts.signUp.title': 'Créer un compte',
  'accounts.signUp.intro':
    'Pour les cliniciens et les services qui veulent avoir une fiche. Il vous faut une adresse e-mail que vous lisez, et dix minutes.',
  'accounts.signUp.organization': 'Nom de votre cabinet ou organisme',
  'accounts.signUp.organizationHint': 'Ce peut être votre propre nom. Vous pourrez y inviter des collègues plus tard.',
  'accounts.signUp.send': 'Créer le compte',
  'accounts.signUp.have': 'Vous avez un compte\u202f?',
  'accounts.signUp.sent': 'Regardez votre messagerie',
  'accounts.signUp.sentWhat':
    'Nous avons envoyé un e-mail à l’adresse que vous avez saisie. Ouvrez le lien qu’il contient d’ici un jour. Rien ne se passe avant.',
  'accounts.signUp.sentNone':
    'Pas d’e-mail après quelques minutes\u202f? Regardez dans les courriers indésirables, ou réessayez.',
  'accounts.email': 'Adresse e-mail',
  'accounts.password': 'Mot de passe',
  'accounts.newPassword': 'Nouveau mot de passe',
  'accounts.passwordHint':
    'Au moins 8 caractères, 15 ou plus de préférence. Quelques mots sans rapport entre eux se retiennent facilement. Vous pouvez coller.',
  'accounts.error.email': 'Saisissez une adresse e-mail, comme nom@cabinet.example.',
  'accounts.error.organization': 'Saisissez un nom de 300 caractères au plus.',
  'accounts.error.password.too-short': 'Choisissez un mot de passe d’au moins 8 caractères.',
  'accounts.error.password.too-long': 'Choisissez un mot de passe de 128 caractères au plus.',
  'accounts.error.password.common':
    'Ce mot de passe figure sur une liste de ceux que les pirates essaient d’abord. Choisissez-en un autre.',
  'accounts.error.password.guessable':
    'Ce mot de passe est surtout votre adresse ou le nom de ce site. Choisissez-en un que d’autres ne peuvent pas deviner.',
  'accounts.wait': 'Beaucoup d’essais en peu de temps. Attendez quelques minutes, puis envoyez à nouveau.',
  'accounts.busy':
    'Beaucoup de personnes se connectent en ce moment. Envoyez à nouveau dans un instant. Rien n’a été modifié.',

  'accounts.confirm.title': 'Confirmer votre adresse',
  'accounts.confirm.intro':
    'Saisissez le mot de passe que vous avez choisi pour {{email}}. Ce compte sera alors le vôtre.',
  'accounts.confirm.send': 'Confirmer et continuer',
  'accounts.confirm.error': 'Ce n’est pas le mot de passe qui a été choisi avec ce lien. Vérifiez-le et réessayez.',
  'accounts.confirm.gone': 'Ce lien n’est plus valable',
  'accounts.confirm.goneWhat':
    'Il a déjà été utilisé, ou il a plus d’un jour. Si vous avez un compte, connectez-vous. Sinon, créez-en un à nouveau.',

  'accounts.signIn.title': 'Se connecter',
  'accounts.signIn.send': 'Continuer',
  'accounts.signIn.error': 'L’adresse e-mail et le mot de passe ne vont pas ensemble. Vérifiez les deux.',
  'accounts.signIn.passkey': 'Avec une clé d’accès',
  'accounts.signIn.passkeyWhat':
    'Rien à saisir\u00a0: l’appareil vous reconnaît par le doigt, le visage ou un code PIN.',
  'accounts.signIn.passkeySend': 'Utiliser une clé d’accès',
  'accounts.signIn.forgot': 'Mot de passe oublié\u202f?',
  'accounts.signIn.none': 'Pas encore de compte\u202f?',
  'accounts.signIn.noCookie': 'Votre navigateur n’a pas gardé la connexion',
  'accounts.signIn.noCookieWhat':
    'Cette partie du site a besoin d’un cookie, qui dure jusqu’à ce que vous vous déconnectiez ou fermiez le navigateur. Les navigateurs ne le gardent qu’en https, ou sur l’ordinateur où tourne le site, et seulement si les cookies sont permis. Vérifiez l’adresse et le réglage, puis reconnectez-vous.',
  'accounts.signIn.kept': 'Votre connexion a pris fin pendant l’envoi',
  'accounts.signIn.keptWhat':
    'Rien n’est perdu. Connectez-vous, et vous retrouverez ce que vous avez écrit. C’est gardé une heure.',
  'accounts.done.reset': 'Votre mot de passe est changé. Connectez-vous avec le nouveau.',
  'accounts.done.signed-out': 'La déconnexion est faite.',
  'accounts.done.deleted': 'Votre compte est supprimé.',
  'accounts.done.address': 'Votre nouvelle adresse est confirmée. Désormais, elle sert à vous connecter.',

  'accounts.factor.title': 'La deuxième étape',
  'accounts.factor.code': 'Code',
  'accounts.factor.codeHint':
    'Les six chiffres de votre application d’authentification, ou l’un de vos codes de secours.',
  'accounts.factor.codeHintRecovery': 'L’un de vos codes de secours.',
  'accounts.factor.passkeySend': 'Utiliser une clé d’accès',
  'accounts.factor.error.code':
    'Ce code n’est pas le bon, ou il a déjà été utilisé. Attendez le suivant, et vérifiez que l’horloge de votre téléphone est à l’heure.',
  'accounts.factor.error.passkey': 'La clé d’accès n’a pas été acceptée. Réessayez, ou utilisez un code.',
  'accounts.factor.again': 'Recommencer avec un autre compte',
  'accounts.factor.lost':
    'Ni appareil ni codes de secours sous la main\u202f? Personne ne peut vous faire entrer par simple e-mail. Écrivez aux personnes qui gèrent ce site.',
  'accounts.passkey.failed': 'L’appareil n’a pas donné de clé d’accès. Réessayez quand vous voulez.',

  'accounts.setUp.title': 'Mettre en place la deuxième étape',
  'accounts.setUp.intro':
    'Un mot de passe peut être deviné ou volé, et les fiches doivent rester justes. Ici, tout le monde se connecte donc en deux étapes. Choisissez-en une\u202f; vous pourrez en ajouter d’autres plus tard.',
  'accounts.setUp.passkey': 'Clé d’accès',
  'accounts.setUp.passkeyWhat':
    'Votre téléphone, votre ordinateur ou une clé de sécurité la garde, et l’ouvre avec le doigt, le visage ou un code PIN. On ne peut pas la donner par erreur.',
  'accounts.setUp.passkeyName': 'Un nom pour elle',
  'accounts.setUp.passkeyNameHint': 'Pour la reconnaître plus tard, par exemple «\u00a0Ordinateur du bureau\u00a0».',
  'accounts.setUp.passkeySend': 'Créer une clé d’accès',
  'accounts.setUp.error.passkey': 'La clé d’accès n’a pas pu être mise en place, ou elle est déjà connue. Réessayez.',
  'accounts.setUp.error.name': 'Saisissez un nom de 100 caractères au plus.',
  'accounts.setUp.app': 'Application d’authentification',
  'accounts.setUp.appWhat':
    'Une application sur votre téléphone affiche un nouveau code toutes les trente secondes. N’importe laquelle convient.',
  'accounts.setUp.appReplaces': 'Elle remplace l’application que vous avez déjà mise en place.',
  'accounts.setUp.scan': 'Lisez cette image avec l’application',
  'accounts.setUp.picture': 'Code QR pour l’application d’authentification',
  'accounts.setUp.secret': 'Ou saisissez ceci dans l’application',
  'accounts.setUp.code': 'Les six chiffres qu’elle affiche maintenant',
  'accounts.setUp.send': 'Mettre en place l’application',
  'accounts.setUp.error.code':
    'Ce n’est pas le code du moment. Attendez le suivant, et vérifiez que l’horloge de votre téléphone est à l’heure.',
  'accounts.setUp.error.late': 'La page est restée ouverte trop longtemps. Lisez la nouvelle image avec l’application.',

  'accounts.codes.title': 'Vos codes de secours',
  'accounts.codes.intro':
    'Pour le jour où votre téléphone est perdu ou cassé. Chaque code sert une fois, à la place de la deuxième étape. Imprimez cette page ou notez-les, et rangez-les avec vos papiers.',
  'accounts.codes.when':
    'Ils comptent dès que vous appuyez sur le bouton. Si vous rechargez la page, elle en montre d’autres.',
  'accounts.codes.replace': 'Vos anciens codes ne compteront alors plus.',
  'accounts.codes.kept': 'Je les ai gardés',
  'accounts.codes.send': 'Utiliser ces codes',
  'accounts.codes.error': 'Gardez d’abord les codes, puis cochez la case.',
  'accounts.codes.late': 'La page est restée ouverte trop longtemps. Voici de nouveaux codes.',

  'accounts.reset.title': 'Choisir un nouveau mot de passe',
  'accounts.reset.intro': 'Nous envoyons un lien à l’adresse de votre compte. Il sert une seule fois, dans l’heure.',
  'accounts.reset.send': 'Envoyer le lien',
  'accounts.reset.sent': 'Regardez votre messagerie',
  'accounts.reset.sentWhat':
    'S’il existe un compte avec l’adresse que vous avez saisie, un e-mail avec un lien est en route. Le lien est valable une heure.',
  'accounts.reset.choose':
    'Pour {{email}}. Toutes vos connexions prendront fin. La deuxième étape reste comme elle est.',
  'accounts.reset.chooseSend': 'Changer le mot de passe',
  'accounts.reset.gone': 'Ce lien n’est plus valable',
  'accounts.reset.goneWhat': 'Il a déjà été utilisé, ou il a plus d’une heure. Demandez-en un nouveau.',
  'accounts.reset.again': 'Demander un nouveau lien',

  'accounts.security.title': 'Connexion et sécurité',
  'accounts.security.emailIs': 'Vous vous connectez avec {{email}}.',
  'accounts.security.changeEmail': 'Changer l’adresse',
  'accounts.security.changePassword': 'Changer le mot de passe',
  'accounts.security.factors': 'Deuxième étape',
  'accounts.security.since': 'Depuis le {{date}}',
  'accounts.security.lastUsed': 'Dernière utilisation\u00a0: {{when}}',
  'accounts.security.never': 'pas encore',
  'accounts.security.app': 'Application d’authentification',
  'accounts.security.passkeyNamed': 'Clé d’accès «\u00a0{{name}}\u00a0»',
  'accounts.security.remove': 'Supprimer',
  'accounts.security.removeNamed': 'Supprimer\u00a0: {{name}}',
  'accounts.security.add': 'Ajouter un autre moyen',
  'accounts.security.error.last': 'C’est votre seule deuxième étape. Ajoutez-en d’abord une autre.',
  'accounts.security.error.gone': 'Elle a déjà été supprimée.',
  'accounts.security.codes': 'Codes de secours',
  'accounts.security.codesLeft_one': 'Codes restants\u00a0: {{count}}.',
  'accounts.security.codesLeft_many': 'Il reste {{count}} de codes.',
  'accounts.security.codesLeft_other': 'Il reste {{count}} codes.',
  'accounts.security.codesNone': 'Vous n’en avez aucun. Sans eux, un téléphone perdu vous ferme la porte.',
  'accounts.security.codesNew': 'Obtenir de nouveaux codes de secours',
  'accounts.security.sessions': 'Vos connexions ouvertes',
  'accounts.security.sessionsWhat':
    'Nous ne notons ni adresses ni appareils\u00a0: il n’y a donc ici que des heures. Une session prend fin une heure après sa dernière utilisation, et dans tous les cas après douze heures.',
  'accounts.security.signedInSince': 'Connexion\u00a0: {{when}}',
  'accounts.security.thisOne': 'Celle-ci',
  'accounts.security.end': 'Déconnecter',
  'accounts.security.endAll': 'Déconnecter partout ailleurs',
  'accounts.security.delete': 'Supprimer le compte',
  'accounts.security.time': '{{date}}, {{time}} UTC',
  'accounts.security.done.factor-added': 'La deuxième étape est en place.',
  'accounts.security.done.factor-removed': 'C’est supprimé.',
  'accounts.security.done.codes': 'Vos nouveaux codes de secours comptent à partir de maintenant.',
  'accounts.security.done.password': 'Votre mot de passe est changé. Vos autres connexions ont pris fin.',
  'accounts.security.done.address':
    'Nous avons envoyé un lien à la nouvelle adresse. Le changement compte dès que vous l’ouvrez.',
  'accounts.security.done.ended': 'Cette session est déconnectée.',

  'accounts.prove.title': 'Est-ce bien vous\u202f?',
  'accounts.prove.intro': 'Avant un changement important, nous demandons encore une fois.',
  'accounts.prove.send': 'Continuer',
  'accounts.prove.error':
    'Le mot de passe et le code ne vont pas ensemble. Vérifiez les deux\u202f; un code ne sert qu’une fois.',
  'accounts.address.title': 'Changer l’adresse',
  'accounts.address.intro':
    'Nous envoyons un lien à la nouvelle adresse. Tant que vous ne l’avez pas ouvert, vous vous connectez avec l’ancienne. L’ancienne adresse en est avertie.',
  'accounts.address.new': 'Nouvelle adresse e-mail',
  'accounts.address.send': 'Envoyer le lien',
  'accounts.address.same': 'C’est l’adresse que vous avez déjà.',
  'accounts.address.confirm': 'Confirmer votre nouvelle adresse',
  'accounts.address.confirmWhat': 'Désormais, vous vous connectez avec {{email}}, et les e-mails y sont envoyés.',
  'accounts.address.confirmSend': 'Confirmer cette adresse',
  'accounts.address.gone': 'Ce lien n’est plus valable',
  'accounts.address.goneWhat': 'Il a déjà été utilisé, il a plus d’un jour, ou un plus récent a été envoyé.',
  'accounts.password.title': 'Changer le mot de passe',
  'accounts.password.intro': 'Vos autres connexions prendront fin.',
  'accounts.password.send': 'Changer le mot de passe',
  'accounts.delete.title': 'Supprimer le compte',
  'accounts.delete.what':
    'Votre adresse, votre mot de passe et toutes vos deuxièmes étapes sont effacés, et vous quittez vos organismes. On ne peut pas revenir en arrière. Ce que vous avez fait sur les fiches reste dans le journal, sous un numéro au lieu d’un nom.',
  'accounts.delete.listings':
    'Les fiches restent publiques. Si vous voulez qu’une fiche disparaisse, retirez-la d’abord.',
  'accounts.delete.sure': 'Oui, supprimer mon compte',
  'accounts.delete.send': 'Le supprimer définitivement',
  'accounts.delete.error': 'Cochez la case pour confirmer.',
  'accounts.delete.notYet': 'Pas encore possible',
  'accounts.delete.only-owner':
    '{{organization}} a des fiches ou d’autres membres, et vous en êtes la seule personne responsable. Rendez d’abord quelqu’un d’autre responsable, ou retirez ses fiches.',
  'accounts.delete.only-administrator':
    'Personne d’autre que vous n’administre ce site. Confiez d’abord l’administration à une autre personne.',

  'accounts.kept.title': 'Votre connexion a pris fin pendant l’envoi',
  'accounts.kept.what': 'Ce que vous avez écrit est ici. Rien n’a encore été envoyé.',
  'accounts.kept.look': 'Voir ce que vous avez écrit',
  'accounts.kept.send': 'L’envoyer maintenant',
  'accounts.kept.drop': 'Le jeter',
  'accounts.kept.gone': 'Il n’y a rien ici',
  'accounts.kept.goneWhat': 'Cela a été envoyé ou jeté, ou plus d’une heure s’est écoulée.',
  'accounts.kept.home': 'Aller à vos pages',
  'accounts.back': 'Retour à Connexion et sécurité',
};
