import type { upload as english } from '../en/upload';
import type { AreaOf } from '../translation';

export const upload: AreaOf<typeof english> = {
  'upload.title': 'Viele Angebote auf einmal',
  'upload.lead':
    'Wenn Sie eine Liste von Angeboten haben, senden Sie sie als eine Datei. Jede Zeile wird zuerst geprüft. Durch das Senden einer Datei wird nichts veröffentlicht: Zeilen werden zu Entwürfen, die Sie durchsehen und einreichen wie jeden anderen.',
  'upload.file': 'Die Datei',
  'upload.fileHint':
    'Eine CSV-Datei mit unseren Spalten oder JSON nach HSDS. Höchstens 16 MB und {{rows}} Zeilen. Aus einer Tabellenkalkulation: als „CSV UTF-8“ speichern.',
  'upload.organization': 'Für welche Organisation?',
  'upload.send': 'Datei einlesen',
  'upload.template': 'Leere Datei mit unseren Spalten herunterladen',
  'upload.notKept':
    'Die Datei selbst wird nicht aufbewahrt, nur ihre Zeilen. Sie werden 30 Tage, nachdem Sie fertig sind, gelöscht.',
  'upload.yours': 'Dateien, die Sie gesendet haben',
  'upload.none': 'Es wurde noch keine Datei gesendet.',
  'upload.when': 'Gesendet',
  'upload.rows_one': '{{count}} Zeile',
  'upload.rows_other': '{{count}} Zeilen',
  'upload.state.checking': 'In Prüfung',
  'upload.state.checked': 'Geprüft. Wartet auf Sie',
  'upload.state.taking-in': 'Wird zu Entwürfen',
  'upload.state.done': 'Fertig',
  'upload.back': 'Alle Dateien',
  'upload.drafts': 'Entwürfe ansehen',

  'upload.columns': 'Die Spalten, und was hineingehört',
  'upload.columnsIntro':
    'Die erste Zeile der Datei benennt die Spalten. Nur „name“ ist nötig; lassen Sie weg, was Sie nicht wissen. Die Reihenfolge ist gleich. Kommas, Semikolons und Tabulatoren werden alle verstanden.',
  'upload.column': 'Spalte',
  'upload.columnHow': 'Wie man es schreibt',
  'upload.columnExample': 'Beispiel',
  'upload.reading.text': 'Freier Text',
  'upload.reading.list': 'Eines oder mehrere, mit Semikolon dazwischen',
  'upload.reading.words': 'Eines oder mehrere von: {{words}}',
  'upload.reading.word': 'Eines von: {{words}}',
  'upload.reading.countries': 'Ländercodes aus zwei Buchstaben, mit Semikolon dazwischen',
  'upload.reading.country': 'Ein Ländercode aus zwei Buchstaben',
  'upload.reading.lines': 'Namen, mit Semikolon dazwischen',
  'upload.reading.yes-no': 'yes (ja), no (nein) oder leer, wenn es nicht bekannt ist',
  'upload.reading.hours': 'Tage und Zeiten, zum Beispiel Mo-Fr 09:00-17:00; Sa off',
  'upload.hsds': 'JSON nach HSDS',
  'upload.hsdsText':
    'Eine Liste von Angeboten nach der Human Services Data Specification 3 von Open Referral, eine Seite einer HSDS-Schnittstelle oder ein einzelnes Angebot. HSDS sagt nicht, für wen ein Angebot ist und was es über Anrufende aufbewahrt. Danach werden Sie in jedem Entwurf gefragt.',
  'upload.address':
    'Eine Straße wird nie nur deshalb gezeigt, weil sie in einer Datei steht. Was Besucher von einem Ort sehen, sagt place_visibility: none, full, area oder hidden.',

  'upload.step.provider': 'Träger',
  'upload.step.service': 'Das Angebot',
  'upload.step.audience': 'Für wen es ist',
  'upload.step.contact': 'Wege zum Kontakt',
  'upload.step.money': 'Kosten und Sprachen',
  'upload.step.place': 'Ort',
  'upload.step.confidentiality': 'Vertraulichkeit',
  'upload.step.evidence': 'Belege',
  'upload.contactNumber': 'Kontakt {{number}}',
  'upload.wholeRow': 'Die Zeile',

  'upload.refused.no-file': 'Wählen Sie zuerst eine Datei.',
  'upload.refused.empty': 'Die Datei ist leer.',
  'upload.refused.too-large':
    'Die Datei ist zu groß. Höchstens 16 MB lassen sich einlesen. Teilen Sie sie in mehrere Dateien.',
  'upload.refused.wrong-kind': 'Der Name der Datei muss auf .csv oder .json enden.',
  'upload.refused.workbook':
    'Das ist eine Arbeitsmappe einer Tabellenkalkulation. Öffnen Sie sie dort und speichern Sie sie als „CSV UTF-8“.',
  'upload.refused.utf-16':
    'Die Datei ist als UTF-16 gespeichert. Speichern Sie sie als „CSV UTF-8“ und senden Sie sie noch einmal.',
  'upload.refused.not-utf-8':
    'Die Datei ist nicht als UTF-8 gespeichert, Buchstaben kämen also falsch heraus. Speichern Sie sie als „CSV UTF-8“.',
  'upload.refused.not-text':
    'In der Datei sind Zeichen, die es in keinem Text gibt. Vielleicht ist sie beschädigt oder von anderer Art.',
  'upload.refused.not-json': 'Das ist kein vollständiges JSON. Vielleicht wurde die Datei abgeschnitten.',
  'upload.refused.too-deep': 'Das JSON ist zu tief verschachtelt, um eine Liste von Angeboten zu sein.',
  'upload.refused.no-services': 'In der Datei ist kein Angebot.',
  'upload.refused.no-header': 'Es gibt keine Spalte „name“. Jedes Angebot braucht einen Namen.',
  'upload.refused.unknown-header':
    'Die erste Zeile nennt keine unserer Spalten. Beginnen Sie mit der Zeile der leeren Datei.',
  'upload.refused.column-twice': 'Die Spalte „{{column}}“ kommt zweimal vor.',
  'upload.refused.too-many-columns': 'Es sind zu viele Spalten.',
  'upload.refused.too-many-rows':
    'Es sind zu viele Zeilen. Höchstens 20.000 lassen sich auf einmal einlesen. Teilen Sie die Datei auf.',
  'upload.refused.row-too-long':
    'Zeile {{row}} ist zu lang für ein Angebot. Oft fehlt in der Nähe ein Anführungszeichen.',
  'upload.refused.quote-open': 'In Zeile {{row}} wird ein Anführungszeichen geöffnet und nie geschlossen.',
  'upload.refused.quote-inside':
    'In Zeile {{row}} steht ein Anführungszeichen in einer Zelle, die selbst in Anführungszeichen steht. Schreiben Sie es doppelt, oder speichern Sie die Datei aus einer Tabellenkalkulation.',
  'upload.refused.row-not-json': 'Angebot {{row}} ist kein vollständiges JSON oder kein Angebot.',
  'upload.refused.too-many-open':
    'Drei Dateien dieser Organisation sind noch offen. Schließen Sie zuerst eine ab, oder verwerfen Sie sie.',
  'upload.nothingKept': 'Von der Datei wurde nichts aufbewahrt. Zeile 1 ist das erste Angebot.',

  'upload.problem.neverList':
    'Dieses Angebot hat gebeten, nie eingetragen zu werden. Es kann nicht aufgenommen werden.',
  'upload.problem.leftOut': 'Ausgelassen',
  'upload.problem.twice': 'Dasselbe Angebot wie in Zeile {{row}}.',
  'upload.problem.listed': 'Es sieht aus wie ein Angebot, das schon eingetragen ist: {{slug}}',
  'upload.problem.formula': 'Das ist eine Formel. Schreiben Sie den Text selbst hinein.',
  'upload.problem.unknownWord': '„{{word}}“ gehört nicht zu den Wörtern dieser Spalte.',
  'upload.problem.cellTooMany': 'Es sind mehr Zellen als Spalten.',
  'upload.problem.hoursNotRead': 'Die Zeiten sind keine einfachen Wochenzeiten. Tragen Sie sie im Entwurf nach.',
  'upload.problem.extension':
    'Die Durchwahl einer Telefonnummer lässt sich nicht übernehmen. Tragen Sie sie im Entwurf in Worten nach.',
  'upload.problem.notActive': 'Die Datei sagt, dass dieses Angebot nicht aktiv ist.',
  'upload.problem.moreLocations': 'Es gibt mehrere Orte. Nur der erste ist im Entwurf.',

  'upload.one.title': 'Eine Datei vom {{date}}',
  'upload.one.checking': 'Zeile {{done}} von {{rows}} wird geprüft.',
  'upload.one.taking': 'Zeile {{done}} von {{rows}} wird aufgenommen.',
  'upload.one.wait': 'Diese Seite fragt alle paar Sekunden neu nach. Sie können sie verlassen; die Arbeit geht weiter.',
  'upload.one.good_one': '{{count}} Zeile ohne Probleme',
  'upload.one.good_other': '{{count}} Zeilen ohne Probleme',
  'upload.one.bad_one': '{{count}} Zeile mit Problemen',
  'upload.one.bad_other': '{{count}} Zeilen mit Problemen',
  'upload.one.taken_one': '{{count}} Entwurf angelegt',
  'upload.one.taken_other': '{{count}} Entwürfe angelegt',
  'upload.one.unknownColumns': 'Diese Spalten sind nicht unsere und wurden übergangen: {{columns}}',
  'upload.one.next': 'Was soll damit geschehen?',
  'upload.one.take_one': '{{count}} Zeile ohne Probleme als Entwurf aufnehmen',
  'upload.one.take_other': '{{count}} Zeilen ohne Probleme als Entwürfe aufnehmen',
  'upload.one.takeAll': 'Zeilen als Entwürfe aufnehmen',
  'upload.one.takeLeftOut_one': 'Auch {{count}} ausgelassene Zeile aufnehmen',
  'upload.one.takeLeftOut_other': 'Auch {{count}} ausgelassene Zeilen aufnehmen',
  'upload.one.withProblems': 'Auch die Zeilen mit Problemen. Ich berichtige sie in den Entwürfen.',
  'upload.one.discard': 'Datei verwerfen',
  'upload.one.discardNote': 'Schon angelegte Entwürfe bleiben.',
  'upload.one.report': 'Zeile für Zeile',
  'upload.one.allGood': 'In keiner Zeile ist etwas falsch.',
  'upload.one.row': 'Zeile',
  'upload.one.name': 'Name',
  'upload.one.problems': 'Was nicht stimmt',
  'upload.one.noName': 'Ohne Namen',
  'upload.one.draft': 'Entwurf öffnen',
  'upload.one.more': 'Nächste Zeilen',
  'upload.one.first': 'Von Anfang an',
  'upload.one.download': 'Bericht als CSV herunterladen',
  'upload.one.busy': 'Die Datei wurde inzwischen geändert. Sehen Sie sie sich noch einmal an.',
  'upload.done.discarded': 'Die Datei wurde verworfen.',

  'upload.claim.title': 'Gehört dieser Eintrag Ihnen?',
  'upload.claim.lead':
    'Wenn Sie für {{name}} sprechen, können Sie sich um den Eintrag kümmern. Zeigen Sie es auf einem dieser Wege. Die Moderation entscheidet, meist innerhalb weniger Tage.',
  'upload.claim.own': 'Ihre Organisation kümmert sich schon um diesen Eintrag.',
  'upload.claim.manage': 'Zum Eintrag',
  'upload.claim.rivals': 'Jemand anderes sagt, dass dieser Eintrag ihm gehört',
  'upload.claim.rival': '{{name}}, seit {{date}}',
  'upload.claim.rivalsText':
    'Die Moderation entscheidet und fragt zuerst Sie, wo es nicht klar ist. Sie müssen nichts tun. Wenn die andere Seite recht hat, können Sie den Eintrag selbst übergeben.',
  'upload.claim.noOrganization':
    'Um die Übernahme eines Eintrags zu beantragen, brauchen Sie hier eine eigene Organisation.',
  'upload.claim.proof': 'Wie möchten Sie es zeigen?',
  'upload.claim.proof.domain-email': 'Mit einer E-Mail an eine Adresse bei {{domain}}',
  'upload.claim.proof.domain-emailHint':
    'Wir schicken einen Link dorthin. Wer diese Adresse liest, öffnet ihn und drückt eine Schaltfläche.',
  'upload.claim.proof.licence-register': 'Mit einer Eintragung in einem Zulassungsregister',
  'upload.claim.proof.licence-registerHint': 'Die Moderation vergleicht die Eintragung mit dem Eintrag hier.',
  'upload.claim.proof.call': 'Mit einem Anruf',
  'upload.claim.proof.callHint':
    'Die Moderation ruft die Nummer an, die der Eintrag zeigt, nie eine, die Sie hier angeben, und fragt nach Ihnen.',
  'upload.claim.noDomain': 'Der Eintrag hat keine eigene Website, deshalb beweist eine E-Mail hier nichts.',
  'upload.claim.email': 'Adresse bei {{domain}}',
  'upload.claim.register': 'Adresse der Eintragung im Register',
  'upload.claim.registerHint': 'Die Seite, die Ihre Eintragung zeigt, beginnend mit https://',
  'upload.claim.times': 'Wann können wir anrufen, und nach wem sollen wir fragen?',
  'upload.claim.timesHint': 'Tage und Uhrzeiten, mit der Zeitzone. Keine andere Nummer: Wir rufen die eingetragene an.',
  'upload.claim.send': 'Antrag senden',
  'upload.claim.error.proof': 'Wählen Sie einen Weg.',
  'upload.claim.error.email': 'Geben Sie eine vollständige E-Mail-Adresse an.',
  'upload.claim.error.otherDomain': 'Die Adresse muss bei der eigenen Domain der Website liegen oder darunter.',
  'upload.claim.error.register': 'Geben Sie die vollständige Adresse der Seite an, beginnend mit https://',
  'upload.claim.error.times': 'Sagen Sie, wann wir anrufen können, mit höchstens 500 Zeichen.',
  'upload.claim.error.twice': 'Ihr Antrag zu diesem Eintrag ist schon offen.',
  'upload.claim.error.tooMany': 'Sie haben heute mehrere Anträge gestellt. Versuchen Sie es morgen wieder.',
  'upload.claim.open': 'Ihr Antrag ist offen',
  'upload.claim.openMail':
    'Wir haben einen Link an die Adresse bei der Domain des Eintrags geschickt. Er gilt drei Tage.',
  'upload.claim.openProven': 'Die E-Mail wurde beantwortet. Jetzt entscheidet die Moderation.',
  'upload.claim.openWait': 'Die Moderation sieht ihn sich an. Sie bekommen eine E-Mail, wenn entschieden ist.',
  'upload.claim.takeBack': 'Antrag zurücknehmen',
  'upload.claim.refused': 'Ihr letzter Antrag wurde abgelehnt',
  'upload.claim.accepted': 'Ihr Antrag wurde angenommen.',
  'upload.claim.done.takenBack': 'Der Antrag ist zurückgenommen.',

  'upload.link.title': 'Ein Eintrag',
  'upload.link.proofText':
    'Jemand mit einem Konto hier sagt, für {{name}} zu sprechen, und hat diese Adresse als Nachweis genannt. Stimmt das?',
  'upload.link.proofButton': 'Ja, das stimmt',
  'upload.link.proofNo': 'Wenn es nicht stimmt, tun Sie nichts. Der Link läuft von selbst ab.',
  'upload.link.proofDone': 'Danke. Jetzt entscheidet die Moderation.',
  'upload.link.transferText': 'Ihnen wird der Eintrag {{name}} angeboten, damit Sie sich ab jetzt darum kümmern.',
  'upload.link.transferFor': 'Für welche Ihrer Organisationen?',
  'upload.link.transferButton': 'Eintrag übernehmen',
  'upload.link.signIn': 'Melden Sie sich zuerst an und öffnen Sie dann den Link in der E-Mail noch einmal.',
  'upload.link.otherAccount': 'Der Link ging an ein anderes Konto. Melden Sie sich mit diesem an.',
  'upload.link.signInLink': 'Anmelden',
  'upload.link.gone':
    'Dieser Link öffnet nichts mehr. Er wurde benutzt, er ist abgelaufen, oder es hat sich etwas geändert.',
  'upload.link.transferDone': 'Ab jetzt kümmern Sie sich um den Eintrag.',

  'upload.transfer.title': '{{name}} an eine andere Organisation übergeben',
  'upload.transfer.lead':
    'Ab dann kümmert sich die andere Organisation um den Eintrag und Sie nicht mehr. Was Besucher sehen, ändert sich nicht. Was Sie daran gerade noch schreiben, wird verworfen.',
  'upload.transfer.email': 'E-Mail-Adresse einer Person, die die andere Organisation verwaltet',
  'upload.transfer.emailHint':
    'Die Person braucht hier ein Konto. Sie bekommt einen Link, der sieben Tage gilt, und muss annehmen.',
  'upload.transfer.send': 'Eintrag anbieten',
  'upload.transfer.done':
    'Wenn diese Adresse jemandem gehört, der hier eine Organisation verwaltet, ist eine E-Mail dorthin gegangen. Der Eintrag bleibt bei Ihnen, bis er angenommen wird.',

  'upload.never.title': '{{name}} nie wieder eintragen',
  'upload.never.lead':
    'Der Eintrag wird sofort zurückgezogen, und das Angebot kommt auf eine Liste derer, die nicht eingetragen sein möchten. Die Liste wird dauerhaft aufbewahrt, und alles, was hereinkommt, wird damit abgeglichen: Dateien, Entwürfe und Listen anderer.',
  'upload.never.undo': 'Rückgängig machen kann das nur die Moderation, nachdem Sie uns geschrieben haben.',
  'upload.never.also': 'Woran sollen wir es wiedererkennen?',
  'upload.never.byName': 'Am Namen wird es immer erkannt.',
  'upload.never.domain': 'Auch alles bei {{domain}}',
  'upload.never.phone': 'Auch alles mit der Nummer {{phone}}',
  'upload.never.alsoHint':
    'Lassen Sie weg, was auch zu anderen Angeboten von Ihnen gehört, die eingetragen bleiben sollen.',
  'upload.never.sure': 'Ich spreche für dieses Angebot, und es soll nie eingetragen werden.',
  'upload.never.error.sure': 'Kreuzen Sie das Kästchen an, wenn Sie sicher sind.',
  'upload.never.button': 'Zurückziehen und nie eintragen',
  'upload.never.done': '{{name}} ist zurückgezogen und wird nicht wieder eingetragen.',
  'upload.never.changed':
    'Der Eintrag wurde inzwischen geändert. Sehen Sie ihn sich an und versuchen Sie es noch einmal.',

  'upload.public.title': 'Ihr Angebot eintragen',
  'upload.public.nav': 'Für Fachleute: Angebot eintragen',
  'upload.public.lead':
    'Für Fachleute und Einrichtungen, zu denen Menschen kommen, die sich wegen eigener sexueller Gedanken oder Handlungen sorgen, und die Menschen um sie herum. Ein Eintrag ist kostenlos. Sie entscheiden, was gezeigt wird, und können ihn jederzeit verbergen.',
  'upload.public.start': 'Beginnen',
  'upload.public.signUp': 'Konto anlegen',
  'upload.public.signIn': 'Anmelden',
  'upload.public.find':
    'Schon eingetragen? Suchen Sie den Eintrag nach der Anmeldung unter seinem Namen und beantragen Sie die Übernahme, statt einen zweiten zu schreiben.',
  'upload.public.who': 'Wer eingetragen werden kann',
  'upload.public.who.services':
    'Angebote und Organisationen: Hilfetelefone, Kliniken, Programme, Gruppen, Vermittlungsnetzwerke.',
  'upload.public.who.people':
    'Auch einzelne Fachleute, wenn sie es möchten und sich ihre Zulassung nachschlagen lässt. Wir brauchen weder eine Privatadresse noch ein Foto.',
  'upload.public.who.not': 'Niemand kann für einen Platz bezahlen, auch nicht für einen besseren.',
  'upload.public.ask': 'Was wir fragen',
  'upload.public.ask.form':
    'Was Sie anbieten, für wen, und wen Sie nicht annehmen; Wege zum Kontakt und Ihre Zeiten; Kosten und Sprachen; was Sie fragen, aufbewahren und weitergeben. Acht kurze Schritte, die unterwegs gespeichert werden. Viele Angebote können Sie als eine Datei senden.',
  'upload.public.ask.limits':
    'Die Grenzen Ihrer Vertraulichkeit in einfachen Worten, damit die Menschen sie kennen, bevor sie Ihnen etwas erzählen.',
  'upload.public.ask.evidence': 'Eine eigene Seite oder ein Register, wo man das prüfen kann.',
  'upload.public.see': 'Was Besucher sehen und was nicht',
  'upload.public.see.shown': 'Bevor Sie einreichen, sehen Sie Ihren Eintrag genau so, wie Besucher ihn sehen werden.',
  'upload.public.see.address':
    'Bei Ihrer Adresse wählen Sie: die ganze, nur die Gegend oder nichts. Eine Nummer oder E-Mail-Adresse können Sie auch nur der Moderation geben.',
  'upload.public.see.account': 'Ihr Konto, Ihr eigener Name und Ihre E-Mail-Adresse werden nicht gezeigt.',
  'upload.public.checked': 'Wer es prüft, und wie lange es dauert',
  'upload.public.checked.people':
    'Die Moderation liest es und sieht sich Ihre Belege an. Beim Eintrag von jemandem, den wir noch nicht kennen, müssen zwei aus der Moderation zustimmen; ebenso bei einer geänderten Telefonnummer, Website oder E-Mail-Adresse.',
  'upload.public.checked.time':
    'In der Moderation arbeiten Menschen, deshalb kann es einige Tage dauern. Sie sehen, wie weit es ist, und können dort Fragen beantworten.',
  'upload.public.checked.words': 'Ihre Worte werden nicht hinter Ihrem Rücken geändert. Was geändert wurde, sehen Sie.',
  'upload.public.fresh': 'Damit es richtig bleibt',
  'upload.public.fresh.reminders':
    'Zweimal im Jahr fragen wir per E-Mail, ob noch alles stimmt: 60, 30 und 7 Tage vor dem Tag. Ein Druck in der E-Mail genügt.',
  'upload.public.fresh.silence':
    'Wenn niemand antwortet, steht im Eintrag, seit wann er nicht bestätigt ist. Er steht dann weiter unten und wird nach einiger Zeit verborgen.',
  'upload.public.hide': 'Verbergen und zurückziehen',
  'upload.public.hide.pause':
    'Sie können einen Eintrag pausieren, über die Ferien schließen oder zurückziehen. Sie brauchen dafür niemandes Zustimmung, und es geschieht sofort.',
  'upload.public.hide.never': 'Sie können darum bitten, nie eingetragen zu werden. Das wird dauerhaft aufbewahrt.',
  'upload.public.hide.noAccount':
    'Eingetragen, aber kein Konto? Nehmen Sie auf der Seite des Eintrags „Fehler auf dieser Seite melden“. Sagen Sie, dass Sie nicht eingetragen sein möchten, und wie wir prüfen können, dass Sie für das Angebot sprechen.',
  'upload.public.hide.contact': 'Oder schreiben Sie an die Menschen, die diese Website betreiben:',
  'upload.public.safety': 'Wenn Sie Anfeindungen fürchten',
  'upload.public.safety.known':
    'Wie oft eingetragene Fachleute angefeindet werden, hat niemand gemessen. Manche sind wegen dieser Arbeit auf Misstrauen gestoßen. Nehmen Sie Ihre eigene Sorge ernst.',
  'upload.public.safety.do':
    'Tragen Sie die Organisation ein statt sich selbst, zeigen Sie nur die Gegend, geben Sie eine Nummer der Praxis an statt Ihrer eigenen. Wenn etwas geschieht, pausieren Sie zuerst den Eintrag: Von da an sehen Besucher ihn nicht mehr.',
  'upload.public.safety.limit':
    'Kopien, die andere vorher gemacht haben, etwa Suchmaschinen, haben wir nicht in der Hand.',
};
