import type { accounts as english } from '../en/accounts';
import type { AreaOf } from '../translation';

export const accounts: AreaOf<typeof english> = {
  'accounts.signUp.title': 'Konto anlegen',
  'accounts.signUp.intro':
    'Für Fachleute und Einrichtungen, die eingetragen sein möchten. Sie brauchen eine E-Mail-Adresse, die Sie lesen, und zehn Minuten.',
  'accounts.signUp.organization': 'Name Ihrer Praxis oder Organisation',
  'accounts.signUp.organizationHint':
    'Das kann auch Ihr eigener Name sein. Kolleginnen und Kollegen können Sie später dazu einladen.',
  'accounts.signUp.send': 'Konto anlegen',
  'accounts.signUp.have': 'Sie haben schon ein Konto?',
  'accounts.signUp.sent': 'Sehen Sie in Ihre E-Mails',
  'accounts.signUp.sentWhat':
    'Wir haben eine E-Mail an die Adresse geschickt, die Sie eingegeben haben. Öffnen Sie den Link darin innerhalb eines Tages. Vorher geschieht nichts.',
  'accounts.signUp.sentNone':
    'Nach einigen Minuten noch keine E-Mail? Sehen Sie im Ordner für unerwünschte E-Mails nach, oder versuchen Sie es noch einmal.',
  'accounts.email': 'E-Mail-Adresse',
  'accounts.password': 'Passwort',
  'accounts.newPassword': 'Neues Passwort',
  'accounts.passwordHint':
    'Mindestens 8 Zeichen, besser 15 oder mehr. Einige Wörter, die nichts miteinander zu tun haben, merkt man sich leicht. Einfügen ist in Ordnung.',
  'accounts.error.email': 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@praxis.example.',
  'accounts.error.organization': 'Geben Sie einen Namen mit höchstens 300 Zeichen ein.',
  'accounts.error.password.too-short': 'Wählen Sie ein Passwort mit mindestens 8 Zeichen.',
  'accounts.error.password.too-long': 'Wählen Sie ein Passwort mit höchstens 128 Zeichen.',
  'accounts.error.password.common':
    'Dieses Passwort steht auf einer Liste derer, die Angreifer zuerst probieren. Wählen Sie ein anderes.',
  'accounts.error.password.guessable':
    'Dieses Passwort besteht großenteils aus Ihrer Adresse oder dem Namen dieser Website. Wählen Sie eines, das andere nicht erraten können.',
  'accounts.wait':
    'Das wurde in kurzer Zeit oft versucht. Warten Sie einige Minuten und senden Sie es dann noch einmal.',
  'accounts.busy': 'Gerade melden sich viele an. Senden Sie es gleich noch einmal. Es wurde nichts geändert.',

  'accounts.confirm.title': 'Adresse bestätigen',
  'accounts.confirm.intro':
    'Geben Sie das Passwort ein, das Sie für {{email}} gewählt haben. Dann gehört dieses Konto Ihnen.',
  'accounts.confirm.send': 'Bestätigen und weiter',
  'accounts.confirm.error':
    'Das ist nicht das Passwort, das zu diesem Link gewählt wurde. Prüfen Sie es und versuchen Sie es noch einmal.',
  'accounts.confirm.gone': 'Dieser Link gilt nicht mehr',
  'accounts.confirm.goneWhat':
    'Er wurde schon benutzt, oder er ist älter als ein Tag. Wenn Sie ein Konto haben, melden Sie sich an. Wenn nicht, legen Sie noch einmal eines an.',

  'accounts.signIn.title': 'Anmelden',
  'accounts.signIn.send': 'Weiter',
  'accounts.signIn.error': 'E-Mail-Adresse und Passwort passen nicht zusammen. Prüfen Sie beides.',
  'accounts.signIn.passkey': 'Mit einem Passkey',
  'accounts.signIn.passkeyWhat': 'Nichts einzugeben: Das Gerät erkennt Sie an Finger, Gesicht oder PIN.',
  'accounts.signIn.passkeySend': 'Mit Passkey anmelden',
  'accounts.signIn.forgot': 'Passwort vergessen?',
  'accounts.signIn.none': 'Noch kein Konto?',
  'accounts.signIn.noCookie': 'Ihr Browser hat die Anmeldung nicht behalten',
  'accounts.signIn.noCookieWhat':
    'Dieser Teil der Website braucht ein Cookie, das gilt, bis Sie sich abmelden oder den Browser schließen. Browser behalten es nur über https oder auf dem Computer, auf dem die Website läuft, und nur, wo Cookies erlaubt sind. Prüfen Sie die Adresse und die Einstellung und melden Sie sich dann noch einmal an.',
  'accounts.signIn.kept': 'Sie wurden beim Senden abgemeldet',
  'accounts.signIn.keptWhat':
    'Es ist nichts verloren. Melden Sie sich an, dann ist wieder da, was Sie eingegeben haben. Es wird eine Stunde lang aufbewahrt.',
  'accounts.done.reset': 'Ihr Passwort ist geändert. Melden Sie sich mit dem neuen an.',
  'accounts.done.signed-out': 'Sie sind abgemeldet.',
  'accounts.done.deleted': 'Ihr Konto ist gelöscht.',
  'accounts.done.address': 'Ihre neue Adresse ist bestätigt. Ab jetzt melden Sie sich damit an.',

  'accounts.factor.title': 'Der zweite Schritt',
  'accounts.factor.code': 'Code',
  'accounts.factor.codeHint': 'Die sechs Ziffern aus Ihrer Authenticator-App oder einer Ihrer Wiederherstellungscodes.',
  'accounts.factor.codeHintRecovery': 'Einer Ihrer Wiederherstellungscodes.',
  'accounts.factor.passkeySend': 'Passkey verwenden',
  'accounts.factor.error.code':
    'Dieser Code stimmt nicht oder wurde schon benutzt. Warten Sie auf den nächsten und prüfen Sie, ob die Uhr Ihres Handys richtig geht.',
  'accounts.factor.error.passkey':
    'Der Passkey wurde nicht angenommen. Versuchen Sie es noch einmal, oder nehmen Sie einen Code.',
  'accounts.factor.again': 'Mit einem anderen Konto neu beginnen',
  'accounts.factor.lost':
    'Weder Gerät noch Wiederherstellungscodes zur Hand? Allein auf eine E-Mail hin kann Sie niemand einlassen. Schreiben Sie an die Menschen, die diese Website betreiben.',
  'accounts.passkey.failed':
    'Das Gerät hat keinen Passkey geliefert. Versuchen Sie es noch einmal, wenn Sie so weit sind.',

  'accounts.setUp.title': 'Zweiten Schritt einrichten',
  'accounts.setUp.intro':
    'Ein Passwort kann erraten oder gestohlen werden, und Einträge müssen richtig bleiben. Deshalb melden sich hier alle in zwei Schritten an. Wählen Sie einen Weg; andere können Sie später hinzufügen.',
  'accounts.setUp.passkey': 'Passkey',
  'accounts.setUp.passkeyWhat':
    'Ihr Handy, Computer oder Sicherheitsschlüssel bewahrt ihn auf und öffnet ihn mit Finger, Gesicht oder PIN. Man kann ihn nicht aus Versehen weitergeben.',
  'accounts.setUp.passkeyName': 'Ein Name dafür',
  'accounts.setUp.passkeyNameHint': 'Damit Sie später wissen, welcher es ist, zum Beispiel „Laptop bei der Arbeit“.',
  'accounts.setUp.passkeySend': 'Passkey anlegen',
  'accounts.setUp.error.passkey':
    'Der Passkey ließ sich nicht einrichten, oder er ist schon bekannt. Versuchen Sie es noch einmal.',
  'accounts.setUp.error.name': 'Geben Sie einen Namen mit höchstens 100 Zeichen ein.',
  'accounts.setUp.app': 'Authenticator-App',
  'accounts.setUp.appWhat': 'Eine App auf Ihrem Handy zeigt jede halbe Minute einen neuen Code. Jede solche App geht.',
  'accounts.setUp.appReplaces': 'Sie ersetzt die App, die Sie schon eingerichtet haben.',
  'accounts.setUp.scan': 'Lesen Sie dieses Bild mit der App ein',
  'accounts.setUp.picture': 'QR-Code für die Authenticator-App',
  'accounts.setUp.secret': 'Oder tippen Sie das in die App',
  'accounts.setUp.code': 'Die sechs Ziffern, die sie jetzt zeigt',
  'accounts.setUp.send': 'App einrichten',
  'accounts.setUp.error.code':
    'Das ist nicht der aktuelle Code. Warten Sie auf den nächsten und prüfen Sie, ob die Uhr Ihres Handys richtig geht.',
  'accounts.setUp.error.late': 'Die Seite war zu lange offen. Lesen Sie das neue Bild mit der App ein.',

  'accounts.codes.title': 'Ihre Wiederherstellungscodes',
  'accounts.codes.intro':
    'Für den Tag, an dem Ihr Handy verloren oder kaputt ist. Jeder Code gilt einmal, anstelle des zweiten Schritts. Drucken Sie diese Seite oder schreiben Sie die Codes auf und legen Sie sie zu Ihren Unterlagen.',
  'accounts.codes.when':
    'Sie gelten, sobald Sie die Schaltfläche drücken. Wenn Sie die Seite neu laden, zeigt sie andere.',
  'accounts.codes.replace': 'Die Codes, die Sie vorher hatten, gelten dann nicht mehr.',
  'accounts.codes.kept': 'Ich habe sie aufbewahrt',
  'accounts.codes.send': 'Diese Codes verwenden',
  'accounts.codes.error': 'Bewahren Sie zuerst die Codes auf, dann kreuzen Sie das Kästchen an.',
  'accounts.codes.late': 'Die Seite war zu lange offen. Das sind neue Codes.',

  'accounts.reset.title': 'Neues Passwort wählen',
  'accounts.reset.intro':
    'Wir schicken einen Link an die Adresse Ihres Kontos. Er lässt sich einmal benutzen, innerhalb einer Stunde.',
  'accounts.reset.send': 'Link senden',
  'accounts.reset.sent': 'Sehen Sie in Ihre E-Mails',
  'accounts.reset.sentWhat':
    'Wenn es zu der eingegebenen Adresse ein Konto gibt, ist eine E-Mail mit einem Link unterwegs. Der Link gilt eine Stunde.',
  'accounts.reset.choose': 'Für {{email}}. Sie werden überall abgemeldet. Der zweite Schritt bleibt, wie er ist.',
  'accounts.reset.chooseSend': 'Passwort ändern',
  'accounts.reset.gone': 'Dieser Link gilt nicht mehr',
  'accounts.reset.goneWhat': 'Er wurde schon benutzt, oder er ist älter als eine Stunde. Fordern Sie einen neuen an.',
  'accounts.reset.again': 'Neuen Link anfordern',

  'accounts.security.title': 'Anmeldung und Sicherheit',
  'accounts.security.emailIs': 'Sie melden sich mit {{email}} an.',
  'accounts.security.changeEmail': 'Adresse ändern',
  'accounts.security.changePassword': 'Passwort ändern',
  'accounts.security.factors': 'Zweiter Schritt',
  'accounts.security.since': 'Seit {{date}}',
  'accounts.security.lastUsed': 'Zuletzt benutzt: {{when}}',
  'accounts.security.never': 'noch nicht',
  'accounts.security.app': 'Authenticator-App',
  'accounts.security.passkeyNamed': 'Passkey „{{name}}“',
  'accounts.security.remove': 'Entfernen',
  'accounts.security.removeNamed': 'Entfernen: {{name}}',
  'accounts.security.add': 'Weiteren Weg hinzufügen',
  'accounts.security.error.last': 'Das ist Ihr einziger zweiter Schritt. Fügen Sie zuerst einen anderen hinzu.',
  'accounts.security.error.gone': 'Er wurde schon entfernt.',
  'accounts.security.codes': 'Wiederherstellungscodes',
  'accounts.security.codesLeft_one': 'Ein Code ist übrig.',
  'accounts.security.codesLeft_other': '{{count}} Codes sind übrig.',
  'accounts.security.codesNone': 'Sie haben keine. Ohne sie sperrt ein verlorenes Handy Sie aus.',
  'accounts.security.codesNew': 'Neue Wiederherstellungscodes',
  'accounts.security.sessions': 'Wo Sie angemeldet sind',
  'accounts.security.sessionsWhat':
    'Adressen und Geräte schreiben wir nicht auf, deshalb stehen hier nur Zeiten. Eine Anmeldung endet eine Stunde nach der letzten Benutzung und in jedem Fall nach zwölf Stunden.',
  'accounts.security.signedInSince': 'Angemeldet: {{when}}',
  'accounts.security.thisOne': 'Diese hier',
  'accounts.security.end': 'Dort abmelden',
  'accounts.security.endAll': 'Überall sonst abmelden',
  'accounts.security.delete': 'Konto löschen',
  'accounts.security.time': '{{date}}, {{time}} Uhr UTC',
  'accounts.security.done.factor-added': 'Der zweite Schritt ist eingerichtet.',
  'accounts.security.done.factor-removed': 'Er ist entfernt.',
  'accounts.security.done.codes': 'Ihre neuen Wiederherstellungscodes gelten ab jetzt.',
  'accounts.security.done.password': 'Ihr Passwort ist geändert. Überall sonst sind Sie abgemeldet.',
  'accounts.security.done.address':
    'Wir haben einen Link an die neue Adresse geschickt. Die Änderung gilt, sobald Sie ihn öffnen.',
  'accounts.security.done.ended': 'Dort abgemeldet.',

  'accounts.prove.title': 'Sind Sie es?',
  'accounts.prove.intro': 'Bevor etwas Wichtiges geändert wird, fragen wir noch einmal.',
  'accounts.prove.send': 'Weiter',
  'accounts.prove.error': 'Passwort und Code passen nicht. Prüfen Sie beides; ein Code gilt nur einmal.',
  'accounts.address.title': 'Adresse ändern',
  'accounts.address.intro':
    'Wir schicken einen Link an die neue Adresse. Bis Sie ihn öffnen, melden Sie sich mit der alten an. Die alte Adresse bekommt eine Nachricht.',
  'accounts.address.new': 'Neue E-Mail-Adresse',
  'accounts.address.send': 'Link senden',
  'accounts.address.same': 'Das ist die Adresse, die Sie schon haben.',
  'accounts.address.confirm': 'Neue Adresse bestätigen',
  'accounts.address.confirmWhat': 'Ab jetzt melden Sie sich mit {{email}} an, und E-Mails gehen dorthin.',
  'accounts.address.confirmSend': 'Diese Adresse bestätigen',
  'accounts.address.gone': 'Dieser Link gilt nicht mehr',
  'accounts.address.goneWhat': 'Er wurde schon benutzt, er ist älter als ein Tag, oder es wurde ein neuerer geschickt.',
  'accounts.password.title': 'Passwort ändern',
  'accounts.password.intro': 'Überall sonst werden Sie abgemeldet.',
  'accounts.password.send': 'Passwort ändern',
  'accounts.delete.title': 'Konto löschen',
  'accounts.delete.what':
    'Ihre Adresse, Ihr Passwort und jeder zweite Schritt werden entfernt, und Sie verlassen Ihre Organisationen. Das lässt sich nicht rückgängig machen. Was Sie an Einträgen getan haben, bleibt im Protokoll, unter einer Nummer statt eines Namens.',
  'accounts.delete.listings':
    'Einträge bleiben öffentlich. Wenn einer verschwinden soll, ziehen Sie ihn vorher zurück.',
  'accounts.delete.sure': 'Ja, mein Konto löschen',
  'accounts.delete.send': 'Endgültig löschen',
  'accounts.delete.error': 'Kreuzen Sie das Kästchen an, wenn Sie sicher sind.',
  'accounts.delete.notYet': 'Noch nicht möglich',
  'accounts.delete.only-owner':
    '{{organization}} hat Einträge oder weitere Mitglieder, und nur Sie verwalten sie. Geben Sie zuerst jemand anderem die Rolle „Verwaltung“, oder ziehen Sie die Einträge zurück.',
  'accounts.delete.only-administrator':
    'Nur Sie administrieren diese Website. Geben Sie zuerst jemand anderem die Rolle „Administration“.',

  'accounts.kept.title': 'Sie wurden beim Senden abgemeldet',
  'accounts.kept.what': 'Was Sie eingegeben haben, ist hier. Es wurde noch nichts gesendet.',
  'accounts.kept.look': 'Ansehen, was Sie eingegeben haben',
  'accounts.kept.send': 'Jetzt senden',
  'accounts.kept.drop': 'Verwerfen',
  'accounts.kept.gone': 'Hier ist nichts',
  'accounts.kept.goneWhat': 'Es wurde gesendet oder verworfen, oder es ist mehr als eine Stunde her.',
  'accounts.kept.home': 'Zu Ihren Seiten',
  'accounts.back': 'Zurück zu Anmeldung und Sicherheit',
};
