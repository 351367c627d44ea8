import type { label as english } from '../en/label';
import type { AreaOf } from '../translation';

export const label: AreaOf<typeof english, 'many'> = {
  'label.title': 'Confidencialidad',
  'label.intro': 'Léalo antes de contactar',
  'label.question': 'Pregunta',
  'label.answer': 'Respuesta',
  'label.q.asks-name': '¿Le preguntan su nombre?',
  'label.q.sees-number-or-address': '¿Pueden ver su número o su dirección?',
  'label.q.keeps': '¿Qué guardan?',
  'label.q.passes-on': '¿Qué comunican a otros, y cuándo?',
  'label.q.law': '¿Qué dice la ley allí?',
  'label.lawNotYet': 'Todavía no tenemos datos comprobados sobre la ley de este país.',
  'label.ask':
    'Puede preguntárselo primero, antes de decir nada sobre usted: “¿En qué casos tendrían que contárselo a alguien?”',
  'label.confirmed': 'Confirmado con el servicio el {{date}}',
  'label.sourcesRead': 'Fuentes públicas leídas el {{date}}. Nadie lo ha confirmado todavía con el servicio.',
  'label.channel': '{{channel}}:',
  'label.yes': 'Sí.',
  'label.no': 'No.',
  'label.unknown': 'No lo sabemos.',
  'label.because.service-says.yes': 'Sí, según dicen.',
  'label.because.service-says.no': 'No, según dicen.',
  'label.because.service-says-anonymous': 'No. Dicen que puede mantener el anonimato.',
  'label.because.service-says-not-anonymous': 'Sí. Preguntan quién es usted.',
  'label.because.anonymous-perhaps-not-here':
    'El servicio permite mantener el anonimato. No sabemos si también es así por esta vía.',
  'label.because.number-usually-shown': 'Puede que vean su número, salvo que usted lo oculte al llamar.',
  'label.because.message-comes-from-your-number': 'Sí. Un mensaje muestra su número.',
  'label.because.email-shows-your-address': 'Sí. Un correo muestra su dirección de correo.',
  'label.because.connection-address': 'Pueden ver la dirección de red de su conexión. El navegador Tor la oculta.',
  'label.because.letter-shows-what-you-write': 'Solo lo que usted escriba en la carta.',
  'label.because.they-see-you': 'Le ven en persona. Qué más preguntan, no lo sabemos.',
  'label.because.depends-on-channel': 'Depende de cómo contacte.',
  'label.serviceSaysNo': 'Dicen que no lo miran.',
};
