import type { pages as english } from '../en/pages';
import type { AreaOf } from '../translation';

export const pages: AreaOf<typeof english> = {
  'pages.privacy.title': 'Privatsphäre',
  'pages.privacy.lead':
    'Diese Website bewahrt nichts über Sie auf. Hier steht, wie das gemacht ist und wovor die Website Sie nicht schützen kann.',
  'pages.privacy.kept': 'Was aufbewahrt wird und was nicht',
  'pages.privacy.kept.nothing':
    'Wenn Sie suchen und lesen, wird nichts aufbewahrt. Es gibt kein Konto, kein Cookie, keine Besuchernummer und keine Liste dessen, was geöffnet wurde.',
  'pages.privacy.kept.search':
    'Eine Suche wird in die Adresse ihrer Antwort verschlüsselt. Der Schlüssel liegt nur im Arbeitsspeicher des Servers und wird immer wieder ersetzt. Die Suche wird nicht gespeichert. Nach einer Weile lässt sich die Adresse nicht mehr öffnen.',
  'pages.privacy.kept.shareable':
    'Eine Adresse, die zum Teilen einer Suche erstellt wurde, kann jeder lesen, der sie sieht. Sie bekommen eine solche Adresse nur, wenn Sie danach fragen.',
  'pages.privacy.kept.report':
    'Wenn Sie einen Fehler melden, bewahren wir auf, was Sie angekreuzt haben, Ihre Anmerkung, um welches Angebot es geht und den Tag. Nicht, wer Sie sind, und nicht die Uhrzeit. Sie bekommen einen Code. Damit können Sie den Hinweis löschen; die Anmerkung wird dann in unserer Datei überschrieben.',
  'pages.privacy.kept.exit':
    'Wenn Sie über „Seite verlassen“ gehen, bekommt Ihr Browser ein einziges Cookie mit einem zufälligen Wert, das nach einer Sekunde abläuft. Es bringt den Browser dazu, seine gespeicherte Kopie der Seite zu verwerfen. Es enthält nichts über Sie, und wir lesen es nicht.',
  'pages.privacy.kept.limit':
    'Gegen Fluten von Anfragen zählt der Server sie im Arbeitsspeicher, unter einer unkenntlich gemachten Form des Netzes, aus dem sie kamen. Der Schlüssel dafür wird innerhalb eines Tages weggeworfen. Nichts davon kommt auf eine Festplatte.',
  'pages.privacy.kept.log':
    'Im Protokoll des Servers stehen die Methode, die Art der Seite, der Status und die Dauer. Keine Adressen von Besuchern und nichts, was jemand eingegeben hat.',
  'pages.privacy.built': 'Wie sie gebaut ist',
  'pages.privacy.built.own':
    'Alles kommt von dieser Website. Es gibt keine Werbung, keine Statistik, keine Schriften und keine Karten von anderswo.',
  'pages.privacy.built.script':
    'Nichts braucht JavaScript. Ein einziges kleines Skript macht nur das Verlassen der Seite schneller.',
  'pages.privacy.built.links': 'Links zu Angeboten verraten ihnen nicht, von welcher Seite Sie gekommen sind.',
  'pages.privacy.built.place':
    'Ihr Land und Ihre Sprache wählen Sie selbst. Sie werden nie aus Ihrer Netzwerkadresse abgeleitet.',
  'pages.privacy.cannot': 'Wovor diese Website Sie nicht schützen kann',
  'pages.privacy.cannot.history':
    'Browserverlauf. Ihr Browser kann sich merken, dass Sie hier waren, und wann. Seitentitel sind neutral, und eine Suche lässt sich in der Adresse nicht lesen. Der Name dieser Website schon.',
  'pages.privacy.cannot.names':
    'Namensabfragen (DNS). Ihr Gerät fragt das Netz, wo diese Website ist. Wer darauf antwortet, erfährt den Namen der Website.',
  'pages.privacy.cannot.network':
    'Wem das Netz gehört: Arbeitgeber, Schule, der Router der Familie, Internetanbieter. Über eine sichere Verbindung (https) ist dort zu sehen, dass diese Website besucht wurde, aber nicht, was gelesen oder eingegeben wurde.',
  'pages.privacy.cannot.device':
    'Ein geteiltes oder überwachtes Handy. Wer es öffnen kann, sieht, was Sie sehen. Das gilt auch für ein Programm, das den Bildschirm oder die Tasten aufzeichnet.',
  'pages.privacy.cannot.bill': 'Die Telefonrechnung. Anrufe und SMS können darauf stehen, auch kostenlose.',
  'pages.privacy.cannot.copies':
    'Kopien. Bildschirmfotos, Vorschläge der Tastatur, Downloads, Ausdrucke und Browser, die sich abgleichen, können an andere Orte tragen, was Sie gesehen haben.',
  'pages.privacy.cannot.services':
    'Die Angebote. Jedes bewahrt anderes auf und gibt anderes weiter. Lesen Sie auf der jeweiligen Seite die Angaben zur Vertraulichkeit, bevor Sie Kontakt aufnehmen.',
  'pages.privacy.cannot.frame':
    'Eine andere Website, die dieses Verzeichnis in einem Rahmen zeigt, kann wissen, dass Sie ihn geöffnet haben. Was Sie darin suchen oder öffnen, kann sie nicht lesen.',
  'pages.privacy.cannot.server':
    'Der Server selbst. Wer ihn betreibt oder in ihn einbricht, könnte ihn so verändern, dass er mehr aufbewahrt. Der Quelltext ist offen, aber von außen sehen Sie nicht, welcher Code läuft.',
  'pages.privacy.tor':
    'Der Tor Browser verbirgt vor Ihrem Netz, welche Website Sie besuchen. Diese Website ist so gebaut, dass sie darin benutzbar ist, auch in der strengsten Einstellung „Am sichersten“.',
  'pages.privacy.scope': 'Auf dieser Seite geht es darum, privat nach Hilfe zu suchen, und um nichts anderes.',
  'pages.privacy.signedIn': 'Wenn Sie sich als Fachperson oder für die Moderation anmelden',
  'pages.privacy.signedIn.visitors':
    'Wer hier Hilfe sucht, meldet sich nie an. Öffentliche Seiten sind für alle gleich; sie wissen nicht, ob Sie ein Konto haben.',
  'pages.privacy.signedIn.account':
    'Wir bewahren Ihre E-Mail-Adresse auf, eine unkenntlich gemachte Form Ihres Passworts, die sich nicht zurückrechnen lässt, und was Ihr zweiter Schritt braucht. Wenn Sie das Konto löschen, bleiben nur eine Kennung, eine Sprache und Datumsangaben.',
  'pages.privacy.signedIn.session':
    'Solange Sie angemeldet sind, hat Ihr Browser ein Cookie für diese Seiten. Damit bewahren wir auf, wann Sie sich angemeldet haben und wann Sie zuletzt hier waren: keine Netzwerkadresse und nichts über Ihr Gerät.',
  'pages.privacy.signedIn.listing':
    'Was Sie über Ihr Angebot schreiben, wird mit ihm aufbewahrt. Was Sie als nicht öffentlich kennzeichnen, sehen die Menschen, die prüfen, und sonst niemand.',
  'pages.privacy.signedIn.trail':
    'Was mit einem Eintrag oder einem Konto geschieht, steht in einem Protokoll, das sich nicht ändern lässt: wer (als Kennung), was und wann.',
  'pages.privacy.proof': 'Wie die Zusagen geprüft werden',
  'pages.privacy.proof.lead':
    'Zu jeder Zusage gehört ein automatischer Test, der Teil des Quelltexts ist. So heißen die Tests, auf Englisch:',
  'pages.about.title': 'Über diese Website',
  'pages.about.lead':
    'Ein Verzeichnis vertraulicher Hilfe für Menschen, die sich wegen eigener sexueller Gedanken oder Handlungen gegenüber Kindern sorgen, und für die Menschen um sie herum: Partnerinnen und Partner, Eltern, Menschen, denen etwas angetan wurde, Fachleute.',
  'pages.about.why':
    'Früh um Hilfe zu bitten, kann Missbrauch verhindern. Ein Gedanke ist keine Tat. Missbrauch und das Ansehen von Missbrauchsbildern schaden echten Kindern und sind Straftaten.',
  'pages.about.who': 'Wer diese Kopie betreibt',
  'pages.about.who.site':
    'Das ist {{site}} unter {{origin}}. Dahinter läuft Waymark, eine freie Software: Jeder darf eine Kopie betreiben. Wer eine Kopie betreibt, ist dafür verantwortlich.',
  'pages.about.who.contact': 'So erreichen Sie die Menschen, die diese Kopie betreiben:',
  'pages.about.who.noContact': 'Die Menschen, die diese Kopie betreiben, haben keine Kontaktadresse angegeben.',
  'pages.about.not': 'Was sie nicht ist',
  'pages.about.not.text':
    'Sie ist kein Hilfetelefon, keine Klinik, keine Anwaltskanzlei und keine Polizei. Auf Nachrichten antwortet hier niemand. Wenn Sie mit jemandem reden möchten, wenden Sie sich an eines der Angebote im Verzeichnis.',
  'pages.about.checked': 'Wie Einträge geprüft werden',
  'pages.about.checked.sources':
    'Zu jeder Angabe in einem Eintrag stehen ihre Quelle und deren Datum. Wo wir etwas nicht wissen, steht „Das wissen wir nicht“.',
  'pages.about.checked.people':
    'Einträge werden aus öffentlichen Seiten zusammengetragen, meist aus denen der Angebote selbst. Hat noch kein Mensch einen Eintrag beim Angebot bestätigt, dann steht das dort.',
  'pages.about.checked.report':
    'Wenn etwas nicht stimmt, hat jeder Eintrag einen Link, um es zu melden. Sie brauchen kein Konto.',
  'pages.about.checked.follow': 'Stand Ihres Fehlerhinweises',
  'pages.about.order': 'Was die Reihenfolge bestimmt',
  'pages.about.order.text':
    'Wie gut ein Angebot zu Ihren Wörtern und Filtern passt, ob es für Ihr Land da ist, ob es jetzt erreichbar ist und wie aktuell seine Angaben sind. Die Reihenfolge lässt sich nicht kaufen. Es gibt keine Werbung.',
  'pages.about.order.reviews':
    'Es gibt keine Bewertungen und keine Sterne. Eine Bewertung kann verraten, wer sie geschrieben hat.',
  'pages.about.more': 'Zum Weitergeben und Weiterverwenden',
  'pages.about.languages': 'Sprachen',
  'pages.about.languages.text':
    'Sprachen der Seiten: {{languages}}. Alle Texte außer den englischen wurden maschinell übersetzt, und noch hat sie niemand geprüft, dessen Muttersprache es ist. Einträge stehen in der Sprache, in der sie geschrieben wurden, meist auf Englisch.',
  'pages.about.exit': 'Seite verlassen: was das kann und was nicht',
  'pages.about.exit.can':
    'Es öffnet eine neutrale Seite. Dafür braucht es kein Skript. Mit Skript bewirkt dreimaliges Drücken der Umschalttaste dasselbe und leert den Bildschirm sofort.',
  'pages.about.exit.back':
    'Wenn Sie danach auf „Zurück“ drücken, muss der Browser die Seite bei dieser Website neu anfragen. Er zeigt keine gespeicherte Kopie. Gemessen haben wir das nur in Chromium.',
  'pages.about.exit.cannot':
    'Es kann diese Website nicht aus dem Verlauf des Browsers entfernen, nicht aus den Aufzeichnungen eines Netzes, nicht aus anderen offenen Tabs und nicht aus Bildschirmfotos.',
  'pages.about.licences': 'Lizenzen',
  'pages.about.licences.code': 'Der Quelltext: MIT-Lizenz.',
  'pages.about.licences.data': 'Die eigenen Daten des Verzeichnisses: Creative Commons Namensnennung 4.0 (CC BY 4.0).',
  'pages.about.licences.places':
    'Namen und Lage von Orten: GeoNames (CC BY 4.0) und Unicode CLDR (Unicode License v3).',
  'pages.about.security': 'Ein Sicherheitsproblem melden',
  'pages.about.security.contact':
    'Schreiben Sie an die Kontaktadresse oben. Bitte lassen Sie uns Zeit, es zu beheben, bevor Sie anderen davon erzählen.',
  'pages.about.security.noContact':
    'Die Menschen, die diese Kopie betreiben, haben keine Adresse für Sicherheitsmeldungen angegeben.',
  'pages.accessibility.title': 'Barrierefreiheit',
  'pages.accessibility.lead':
    'Alle sollen diese Website benutzen können: mit Tastatur, mit Screenreader, mit einem langsamen Handy, mit großer Schrift oder auf Papier.',
  'pages.accessibility.status': 'Wie weit sie ist',
  'pages.accessibility.status.text':
    'Das Ziel ist WCAG 2.2, Stufe AA. Wir glauben, dass die Website es weitgehend erreicht. Volle Konformität behaupten wir nicht, denn es gab nur automatische Tests und unsere eigenen Prüfungen.',
  'pages.accessibility.method': 'Wie geprüft wurde',
  'pages.accessibility.method.auto':
    'Automatische Tests der Seiten mit axe, hell und dunkel, in diesen Sprachen: {{languages}}; Durchgänge durch die Seiten mit der Tastatur und ohne Skript.',
  'pages.accessibility.method.date': 'Diese Erklärung wurde am {{date}} nach eigener Bewertung erstellt.',
  'pages.accessibility.limits': 'Bekannte Grenzen',
  'pages.accessibility.limits.people': 'Noch hat niemand sie getestet, der jeden Tag einen Screenreader benutzt.',
  'pages.accessibility.limits.translations':
    'Alle Texte außer den englischen wurden maschinell übersetzt, und noch hat sie niemand geprüft, dessen Muttersprache es ist.',
  'pages.accessibility.limits.listings':
    'Einträge stehen in der Sprache, in der sie geschrieben wurden, meist auf Englisch. Sie sind so ausgezeichnet, dass Screenreader umschalten können.',
  'pages.accessibility.limits.services':
    'Die Websites der Angebote sind nicht unsere. Wie barrierefrei sie sind, haben wir nicht geprüft.',
  'pages.accessibility.contact': 'Sagen Sie es uns',
  'pages.accessibility.contact.some':
    'Wenn hier etwas schwer zu benutzen ist, sagen Sie es den Menschen, die diese Kopie betreiben:',
  'pages.accessibility.contact.none':
    'Die Menschen, die diese Kopie betreiben, haben keine Kontaktadresse angegeben. Man kann es ihnen also noch nicht sagen. Wir wissen, dass das nicht genügt.',
  'pages.accessibility.enforcement':
    'Wenn die Antwort nicht hilft, kann vielleicht eine öffentliche Stelle für Barrierefreiheit helfen. Welche das ist, hängt vom Land der Menschen ab, die diese Kopie betreiben.',
};
