import type { choose as english } from '../en/choose';
import type { AreaOf } from '../translation';

export const choose: AreaOf<typeof english, 'many'> = {
  'choose.title': 'Ayuda para elegir',
  'choose.intro':
    'Cinco preguntas cortas como mucho. Puede saltarse cualquiera. Sus respuestas no se guardan en ningún sitio: viajan selladas en la dirección, que deja de abrirse a las dos horas.',
  'choose.step': 'Pregunta {{step}} de {{steps}}',
  'choose.next': 'Seguir',
  'choose.skip': 'Saltar esta pregunta',
  'choose.back': 'Atrás',
  'choose.startAgain': 'Empezar de nuevo',
  'choose.who': '¿De quién se trata?',
  'choose.who.me': 'De mí: mis propios pensamientos o mi comportamiento',
  'choose.who.someone': 'De alguien que conozco',
  'choose.who.harmed': 'Me hicieron daño',
  'choose.who.work': 'De alguien que veo en mi trabajo',
  'choose.what': '¿Qué está pasando?',
  'choose.what.thoughts': 'Me preocupan mis pensamientos',
  'choose.what.images': 'He visto imágenes sexuales de menores de 18 años',
  'choose.what.acted': 'He hecho algo, o temo hacerlo',
  'choose.what.police': 'Ha venido la policía, o me están investigando',
  'choose.what.worried-adult': 'Me preocupa una persona adulta',
  'choose.what.found-out': 'He descubierto algo, o ha venido la policía',
  'choose.what.child-harmed-child': 'Un niño, una niña o un adolescente ha hecho daño a otro menor',
  'choose.what.talk': 'Me gustaría hablar de ello con alguien',
  'choose.what.refer': 'Busco orientación, o un lugar al que derivar a alguien',
  'choose.what.child-danger': 'Un niño o una niña está en peligro ahora',
  'choose.what.hurt-myself': 'Podría hacerme daño',
  'choose.age': '¿Tiene menos de 18 años?',
  'choose.age.hint': 'Hay servicios pensados para su edad. No hace falta demostrarla.',
  'choose.age.under-18': 'Sí',
  'choose.age.adult': 'No',
  'choose.where': '¿Dónde está, y en qué idioma le gustaría hablar?',
  'choose.where.language': 'Idioma',
  'choose.where.anyLanguage': 'Cualquier idioma',
  'choose.how': '¿Cómo le gustaría hablar?',
  'choose.how.hint': 'Marque todas las formas que le resulten cómodas.',
  'choose.known': '¿Lo sabe la policía o un tribunal?',
  'choose.known.hint': 'Algunos servicios solo atienden en ciertas situaciones. No lo preguntamos para nada más.',
  'choose.known.nobody': 'No',
  'choose.known.investigation': 'Hay una investigación o un juicio',
  'choose.known.convicted': 'Hubo una condena',
  'choose.found': 'Servicios que encajan con lo que ha dicho',
  'choose.foundIntro': 'El primero es el que mejor encaja. Usted decide si contacta, y cuándo.',
  'choose.foundNone': 'No conocemos ningún servicio que encaje con todo esto. Estas son las siguientes puertas.',
  'choose.tooLittle':
    'Todavía no sabemos de quién se trata, así que no elegimos nada por usted. Elija una de estas opciones.',
  'choose.refine': 'Afinar esta búsqueda',
  'choose.expect': 'Qué puede esperar',
  'choose.expect.phone':
    'Oirá a una persona o un mensaje grabado. Puede colgar en cualquier momento. Usted decide cuánto cuenta.',
  'choose.expect.webchat':
    'Escribe en una ventana de su página. Puede pasar un rato hasta que alguien conteste. Puede cerrarla en cualquier momento.',
  'choose.expect.sms':
    'Envía un mensaje y recibe otro, muchas veces no al momento. Los mensajes quedan en su teléfono.',
  'choose.expect.whatsapp':
    'Envía un mensaje y recibe otro, muchas veces no al momento. Ven el número desde el que escribe.',
  'choose.expect.secure-message': 'Escribe en su página y lee allí la respuesta, muchas veces al cabo de un día o más.',
  'choose.expect.email':
    'Escribe y recibe la respuesta por correo, muchas veces al cabo de días. Ven la dirección desde la que escribe.',
  'choose.expect.video': 'Acuerdan una hora y se ven por pantalla. Pregunte antes si puede dejar la cámara apagada.',
  'choose.expect.in-person': 'Normalmente se acuerda antes una hora. Pregunte qué anotan antes de contarles nada.',
  'choose.expect.web': 'Lee y trabaja por su cuenta, a su ritmo. Nadie contesta, salvo que la página lo diga.',
  'choose.expect.post': 'Escribe una carta y recibe otra, al cabo de días o semanas.',
  'choose.closed': 'Estas preguntas han caducado',
  'choose.closedBody':
    'Las direcciones con respuestas se abren solo durante dos horas. No se guardó nada. Puede empezar de nuevo.',
};
