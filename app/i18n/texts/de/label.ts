import type { label as english } from '../en/label';
import type { AreaOf } from '../translation';

export const label: AreaOf<typeof english> = {
  'label.title': 'Vertraulichkeit',
  'label.intro': 'Lesen Sie das, bevor Sie Kontakt aufnehmen',
  'label.question': 'Frage',
  'label.answer': 'Antwort',
  'label.q.asks-name': 'Fragt man Sie nach Ihrem Namen?',
  'label.q.sees-number-or-address': 'Kann man Ihre Nummer oder Adresse sehen?',
  'label.q.keeps': 'Was wird aufbewahrt?',
  'label.q.passes-on': 'Was wird weitergegeben, und wann?',
  'label.q.law': 'Was sagt das Gesetz dort?',
  'label.lawNotYet': 'Geprüfte Angaben zum Recht dieses Landes haben wir hier noch nicht.',
  'label.ask': 'Sie können zuerst fragen, bevor Sie etwas über sich sagen: „Wann müssten Sie jemandem davon erzählen?“',
  'label.confirmed': 'Am {{date}} beim Angebot bestätigt',
  'label.sourcesRead': 'Öffentliche Quellen, gelesen am {{date}}. Noch niemand hat das beim Angebot bestätigt.',
  'label.channel': '{{channel}}:',
  'label.yes': 'Ja.',
  'label.no': 'Nein.',
  'label.unknown': 'Das wissen wir nicht.',
  'label.because.service-says.yes': 'Ja, sagt das Angebot selbst.',
  'label.because.service-says.no': 'Nein, sagt das Angebot selbst.',
  'label.because.service-says-anonymous': 'Nein. Das Angebot sagt, dass Sie anonym bleiben können.',
  'label.because.service-says-not-anonymous': 'Ja. Man fragt, wer Sie sind.',
  'label.because.anonymous-perhaps-not-here':
    'Bei diesem Angebot können Sie anonym bleiben. Ob das auch auf diesem Weg gilt, wissen wir nicht.',
  'label.because.number-usually-shown': 'Ihre Nummer ist möglicherweise zu sehen, wenn Sie sie nicht unterdrücken.',
  'label.because.message-comes-from-your-number': 'Ja. Eine Nachricht zeigt Ihre Nummer.',
  'label.because.email-shows-your-address': 'Ja. Eine E-Mail zeigt Ihre E-Mail-Adresse.',
  'label.because.connection-address':
    'Die Netzwerkadresse Ihrer Verbindung ist zu sehen. Der Tor Browser verbirgt sie.',
  'label.because.letter-shows-what-you-write': 'Nur das, was Sie auf den Brief schreiben.',
  'label.because.they-see-you': 'Man sieht Sie. Wonach sonst gefragt wird, wissen wir nicht.',
  'label.because.depends-on-channel': 'Das hängt davon ab, wie Sie Kontakt aufnehmen.',
  'label.serviceSaysNo': 'Das Angebot sagt, dass niemand darauf schaut.',
};
