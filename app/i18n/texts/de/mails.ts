import type { mails as english } from '../en/mails';
import type { AreaOf } from '../translation';

export const mails: AreaOf<typeof english> = {
  'mails.noReply': 'Antworten an diese Adresse liest niemand.',
  'mails.confirm-address.subject': '{{site}}: E-Mail-Adresse bestätigen',
  'mails.confirm-address.text':
    'Bitte bestätigen Sie, dass diese Adresse Ihnen gehört. Öffnen Sie diese Seite und drücken Sie die Schaltfläche:\n\n{{link}}\n\nDer Link lässt sich einmal benutzen, innerhalb eines Tages. Wenn Sie ihn nicht angefordert haben, tun Sie nichts: Vor der Bestätigung kann niemand das Konto benutzen.',
  'mails.confirm-address.why': 'Sie bekommen diese E-Mail, weil jemand bei {{site}} diese Adresse eingegeben hat.',
  'mails.address-known.subject': '{{site}}: Sie haben schon ein Konto',
  'mails.address-known.text':
    'Jemand wollte mit dieser Adresse ein Konto anlegen, und es gibt schon eines. Wenn Sie das waren, geht es hier weiter:\n\n{{link}}\n\nWenn Sie es nicht waren, müssen Sie nichts tun. Es wurde nichts geändert.',
  'mails.address-known.why': 'Sie bekommen diese E-Mail, weil jemand bei {{site}} diese Adresse eingegeben hat.',
  'mails.reset-password.subject': '{{site}}: neues Passwort wählen',
  'mails.reset-password.text':
    'Jemand hat für Ihr Konto ein neues Passwort angefordert. Wenn Sie das waren, wählen Sie hier eines:\n\n{{link}}\n\nDer Link lässt sich einmal benutzen, innerhalb einer Stunde. Wenn Sie es nicht waren, tun Sie nichts: Ihr Passwort bleibt, wie es ist.',
  'mails.reset-password.why': 'Sie bekommen diese E-Mail, weil Sie bei {{site}} ein Konto haben.',
  'mails.password-changed.subject': '{{site}}: Ihr Passwort wurde geändert',
  'mails.password-changed.text':
    'Das Passwort Ihres Kontos wurde geändert. Wenn Sie das waren, ist alles in Ordnung.\n\nWenn Sie es nicht waren, gehen Sie zur Anmeldeseite, fordern Sie sofort ein neues Passwort an und sehen Sie dann auf Ihre Seite „Anmeldung und Sicherheit“.',
  'mails.password-changed.why': 'Sie bekommen diese E-Mail, weil Sie bei {{site}} ein Konto haben.',
  'mails.factor-changed.subject': '{{site}}: der zweite Schritt der Anmeldung wurde geändert',
  'mails.factor-changed.text':
    'Am zweiten Schritt der Anmeldung bei Ihrem Konto hat sich etwas geändert: ein Passkey, die Authenticator-App oder die Wiederherstellungscodes. Wenn Sie das waren, ist alles in Ordnung.\n\nWenn Sie es nicht waren, melden Sie sich sofort an, sehen Sie auf Ihre Seite „Anmeldung und Sicherheit“ und wählen Sie ein neues Passwort.',
  'mails.factor-changed.why': 'Sie bekommen diese E-Mail, weil Sie bei {{site}} ein Konto haben.',
  'mails.address-changed.subject': '{{site}}: die Adresse Ihres Kontos wurde geändert',
  'mails.address-changed.text':
    'Die E-Mail-Adresse Ihres Kontos wurde geändert. Ab jetzt gehen E-Mails an die neue Adresse, und Sie melden sich damit an.\n\nWenn Sie es nicht waren, schreiben Sie sofort an die Menschen, die {{site}} betreiben. Ihre Adresse steht auf der Seite über die Website.',
  'mails.address-changed.why': 'Sie bekommen diese E-Mail, weil das die Adresse eines Kontos bei {{site}} war.',
  'mails.invitation.subject': '{{site}}: Einladung in eine Organisation',
  'mails.invitation.text':
    'Sie sind eingeladen, sich um die Einträge einer Organisation zu kümmern, gemeinsam mit denen, die es schon tun. Welche das ist, steht auf dieser Seite:\n\n{{link}}\n\nDer Link lässt sich einmal benutzen, innerhalb von sieben Tagen. Wenn Sie keine Einladung erwartet haben, tun Sie nichts.',
  'mails.invitation.why':
    'Sie bekommen diese E-Mail, weil jemand mit einem Konto bei {{site}} diese Adresse eingegeben hat.',
  'mails.review-changed.subject': '{{site}}: Neues zu dem, was Sie eingereicht haben',
  'mails.review-changed.text':
    'Es gibt Neues zu einem Eintrag, den Sie eingereicht haben. Lesen Sie es nach der Anmeldung:\n\n{{link}}',
  'mails.review-changed.why': 'Sie bekommen diese E-Mail, weil Sie bei {{site}} einen Eintrag eingereicht haben.',
  'mails.claim-address.subject': '{{site}}: Gehört dieser Eintrag Ihnen?',
  'mails.claim-address.text':
    'Jemand sagt, dass ein Eintrag in seine Hand gehört, und hat diese Adresse als Nachweis genannt. Wenn das stimmt, öffnen Sie diese Seite und drücken Sie die Schaltfläche:\n\n{{link}}\n\nWenn es nicht stimmt, tun Sie nichts.',
  'mails.claim-address.why':
    'Sie bekommen diese E-Mail, weil jemand mit einem Konto bei {{site}} diese Adresse eingegeben hat.',
  'mails.claim-changed.subject': '{{site}}: Neues dazu, wer sich um einen Eintrag kümmert',
  'mails.claim-changed.text':
    'Es gibt Neues dazu, wer sich um einen Eintrag kümmert. Lesen Sie es nach der Anmeldung:\n\n{{link}}',
  'mails.claim-changed.why':
    'Sie bekommen diese E-Mail, weil Sie sich bei {{site}} um den Eintrag kümmern, seine Übernahme beantragt haben oder er Ihnen angeboten wird.',
  'mails.check-due.subject': '{{site}}: Stimmt Ihr Eintrag noch?',
  'mails.check-due.text':
    'In {{days}} Tagen ist einer Ihrer Einträge zur Prüfung fällig. Wenn darin noch alles stimmt, genügt ein Druck auf dieser Seite. Sie müssen sich nicht anmelden:\n\n{{link}}\n\nDer Link kann nur bestätigen, und nur einmal. Wenn sich etwas geändert hat, melden Sie sich stattdessen an und bearbeiten Sie den Eintrag.',
  'mails.check-due.textNow':
    'Einer Ihrer Einträge ist zur Prüfung fällig. Wenn darin noch alles stimmt, genügt ein Druck auf dieser Seite. Sie müssen sich nicht anmelden:\n\n{{link}}\n\nDer Link kann nur bestätigen, und nur einmal. Wenn sich etwas geändert hat, melden Sie sich stattdessen an und bearbeiten Sie den Eintrag.',
  'mails.check-due.why':
    'Sie bekommen diese E-Mail, weil Sie zu einer Organisation gehören, die bei {{site}} einen Eintrag hat.',
  'mails.listing-hidden.subject': '{{site}}: einer Ihrer Einträge ist nicht mehr zu sehen',
  'mails.listing-hidden.text':
    'Lange hat niemand mehr gesagt, dass einer Ihrer Einträge noch stimmt. Deshalb sehen ihn Besucher nicht mehr. Es ist nichts verloren. Wenn darin noch alles stimmt, holt ein Druck auf dieser Seite ihn zurück. Sie müssen sich nicht anmelden:\n\n{{link}}\n\nWenn sich etwas geändert hat, melden Sie sich stattdessen an und bearbeiten Sie den Eintrag.',
  'mails.listing-hidden.why':
    'Sie bekommen diese E-Mail, weil Sie zu einer Organisation gehören, die bei {{site}} einen Eintrag hat.',
  'mails.moderator-invitation.subject': '{{site}}: Einladung, Einträge zu prüfen',
  'mails.moderator-invitation.text':
    'Sie sind eingeladen, bei {{site}} Einträge zu prüfen. Beginnen Sie hier:\n\n{{link}}\n\nWenn Sie keine Einladung erwartet haben, tun Sie nichts.',
  'mails.moderator-invitation.why':
    'Sie bekommen diese E-Mail, weil die Administration von {{site}} diese Adresse eingegeben hat.',

  'mails.stillRight.title': 'Stimmt noch alles?',
  'mails.stillRight.intro': 'Das sehen Besucher jetzt. Gehen Sie es durch; es dauert eine Minute.',
  'mails.stillRight.hidden':
    'Besucher sehen diesen Eintrag zurzeit nicht. Sobald Sie ihn bestätigen, sehen sie ihn wieder.',
  'mails.stillRight.confirm': 'Es stimmt noch alles',
  'mails.stillRight.what':
    'Besucher sehen dann das heutige Datum, und wir fragen in sechs Monaten wieder. Mehr kann dieser Link nicht.',
  'mails.stillRight.edit': 'Etwas hat sich geändert? Anmelden und bearbeiten',
  'mails.stillRight.name': 'Name',
  'mails.stillRight.operator': 'Träger',
  'mails.stillRight.summary': 'Kurz gesagt',
  'mails.stillRight.website': 'Website',
  'mails.stillRight.place': 'Ort',
  'mails.stillRight.noContacts': 'Es ist kein Weg zum Kontakt eingetragen.',
  'mails.stillRight.hoursUnknown': 'Zeiten: Das wissen wir nicht',
  'mails.stillRight.always': 'Tag und Nacht',
  'mails.stillRight.confirmedOn': 'Zuletzt bestätigt',
  'mails.stillRight.never': 'Noch nie',
  'mails.stillRight.thanks': 'Danke. Der Eintrag ist bestätigt',
  'mails.stillRight.thanksWhat': 'Bestätigt am {{date}}. Wir fragen vor dem {{due}} wieder.',
  'mails.stillRight.see': 'Die Seite sehen, wie Besucher sie sehen',
  'mails.stillRight.gone': 'Dieser Link gilt nicht mehr',
  'mails.stillRight.goneWhat':
    'Er wurde schon benutzt, eine neuere Prüfung hat ihn ersetzt, oder er ist mehr als zehn Wochen alt. Mit Ihrem Eintrag ist deshalb nichts falsch.',
  'mails.stillRight.goneDo':
    'Melden Sie sich an. Dort sehen Sie, wann Ihre Einträge zuletzt bestätigt wurden, und können sie bestätigen.',

  'mails.org.title': 'Ihre Organisation',
  'mails.org.none':
    'Sie gehören zu keiner Organisation. Wer eine verwaltet, kann Sie dazu einladen, mit der E-Mail-Adresse Ihres Kontos.',
  'mails.org.members': 'Wer dazugehört',
  'mails.org.email': 'E-Mail',
  'mails.org.role': 'Rolle',
  'mails.org.you': '(Sie)',
  'mails.org.owner': 'Verwaltung',
  'mails.org.member': 'Mitglied',
  'mails.org.ownerMay':
    'Schreibt und bestätigt Einträge, zieht sie zurück und übergibt sie, lädt Menschen ein und entfernt sie.',
  'mails.org.memberMay': 'Schreibt und bestätigt Einträge.',
  'mails.org.makeOwner': 'Rolle „Verwaltung“ geben',
  'mails.org.makeMember': 'Rolle „Mitglied“ geben',
  'mails.org.remove': 'Entfernen',
  'mails.org.removeWhat':
    'Diese Person kann die Einträge der Organisation dann nicht mehr sehen und nicht mehr ändern.',
  'mails.org.removeNow': 'Jetzt entfernen',
  'mails.org.leave': 'Diese Organisation verlassen',
  'mails.org.leaveWhat':
    'Sie können ihre Einträge dann nicht mehr sehen und nicht mehr ändern. Die Verwaltung kann Sie wieder einladen.',
  'mails.org.leaveNow': 'Jetzt verlassen',
  'mails.org.onlyOwner':
    'Nur Sie verwalten die Organisation. Um sie zu verlassen, geben Sie zuerst jemand anderem die Rolle „Verwaltung“.',
  'mails.org.rename': 'Name der Organisation',
  'mails.org.renameHint':
    'Ihn sehen Sie und die Moderation. Was Besucher als Träger lesen, steht in jedem Eintrag und wird dort geändert.',
  'mails.org.renameSave': 'Namen speichern',
  'mails.org.invite': 'Jemanden einladen',
  'mails.org.inviteHint': 'Die Person bekommt eine E-Mail mit einem Link, der sieben Tage gilt.',
  'mails.org.inviteSend': 'Einladung senden',
  'mails.org.invited': 'Eingeladen, noch nicht hier',
  'mails.org.invitedUntil': '{{role}}, bis {{date}}',
  'mails.org.takeBack': 'Zurücknehmen',
  'mails.org.forYou': 'Sie sind eingeladen',
  'mails.org.forYouWhat': '{{name}} lädt Sie ein. Ihre Rolle: {{role}}.',
  'mails.org.join': 'Beitreten',
  'mails.org.done.invited': 'Die Einladung ist unterwegs.',
  'mails.org.done.taken-back': 'Die Einladung gilt nicht mehr.',
  'mails.org.done.removed': 'Die Person gehört nicht mehr zur Organisation.',
  'mails.org.done.left': 'Sie gehören nicht mehr zur Organisation.',
  'mails.org.done.role': 'Die Rolle ist geändert.',
  'mails.org.done.renamed': 'Der Name ist gespeichert.',
  'mails.org.done.joined': 'Sie gehören jetzt zur Organisation.',
  'mails.error.email': 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@praxis.example.',
  'mails.error.alreadyMember': 'Jemand mit dieser Adresse gehört schon zur Organisation.',
  'mails.error.tooManyInvitations':
    'Zwanzig Einladungen sind schon offen. Nehmen Sie eine zurück, oder warten Sie, bis eine beantwortet ist.',
  'mails.error.lastOwner':
    'Jede Organisation behält mindestens eine Person mit der Rolle „Verwaltung“. Geben Sie sie zuerst jemand anderem.',
  'mails.error.name': 'Geben Sie einen Namen mit höchstens 300 Zeichen ein.',
  'mails.error.changed': 'Jemand anderes hat das im selben Moment geändert. Sehen Sie es sich noch einmal an.',
  'mails.error.lastAdministrator':
    'Es gibt immer mindestens eine Person mit der Rolle „Administration“. Geben Sie sie zuerst jemand anderem.',

  'mails.join.title': '{{name}} beitreten',
  'mails.join.what': 'Sie sind eingeladen, sich um die Einträge von {{name}} zu kümmern. Ihre Rolle: {{role}}.',
  'mails.join.now': 'Beitreten',
  'mails.join.otherAddress':
    'Sie sind mit einer anderen Adresse angemeldet als der, an die diese Einladung ging. Melden Sie sich ab und öffnen Sie den Link dann noch einmal.',
  'mails.join.known':
    'Sie haben schon ein Konto. Melden Sie sich an, dann wartet die Einladung unter „Ihre Organisation“ auf Sie.',
  'mails.join.signIn': 'Anmelden',
  'mails.join.new': 'Wählen Sie ein Passwort für Ihr Konto. Danach richten Sie den zweiten Schritt der Anmeldung ein.',
  'mails.join.account': 'Ihr Konto: {{email}}',
  'mails.join.password': 'Passwort',
  'mails.join.create': 'Konto anlegen und beitreten',
  'mails.join.gone': 'Diese Einladung gilt nicht mehr',
  'mails.join.goneWhat':
    'Sie wurde benutzt oder zurückgenommen, oder sie ist mehr als sieben Tage alt. Bitten Sie um eine neue.',

  'mails.moderator.title': 'Einträge prüfen',
  'mails.moderator.what': 'Sie sind eingeladen, Einträge zu prüfen. Ihre Rolle: {{role}}.',
  'mails.moderator.moderator': 'Moderation',
  'mails.moderator.administrator': 'Administration',
  'mails.moderator.create': 'Passwort speichern und anmelden',

  'mails.people.nav': 'Moderation',
  'mails.people.title': 'Moderation und Administration',
  'mails.people.intro': 'Die Moderation prüft Einträge. Die Administration entscheidet auch, wer das tut.',
  'mails.people.waiting': 'eingeladen, hat noch kein Passwort',
  'mails.people.invite': 'Jemanden einladen',
  'mails.people.inviteHint': 'Die Person bekommt eine E-Mail mit einem Link, der sieben Tage gilt.',
  'mails.people.role': 'Rolle',
  'mails.people.moderator': 'Moderation',
  'mails.people.administrator': 'Administration',
  'mails.people.send': 'Einladung senden',
  'mails.people.makeModerator': 'Rolle „Moderation“ geben',
  'mails.people.makeAdministrator': 'Rolle „Administration“ geben',
  'mails.people.remove': 'Rolle entziehen',
  'mails.people.removeWhat': 'Diese Person kann dann keine Einträge mehr prüfen. Ihr Konto bleibt.',
  'mails.people.removeNow': 'Jetzt entziehen',
  'mails.people.done.invited': 'Die Einladung ist unterwegs.',
  'mails.people.done.role': 'Die Rolle ist geändert.',
  'mails.people.done.removed': 'Die Rolle ist entzogen.',
};
