import type { InterfaceWords } from './interface-words';

/** Spanish. `\b` knows no accented letters, so words that begin or end with one stand without it. */
export const es: InterfaceWords = {
  never: [
    [
      'promises a cure',
      /\b(se |te |le |la |lo )?(cur(a|ar|arse|ará|arás|arán|ado|ada)|san(ar|ará|arás)|rehabilitad[oa]s?)\b|\bcuración\b|libre de (esos|estos|sus) pensamientos|dejará de sentir/i,
      'Con esta terapia se curará.',
    ],
    [
      'says that treatment works',
      /(terapia|tratamiento|ayuda|programa|curso|medicación)s? (siempre |realmente |de verdad |sí )?(funciona|da resultado|surte efecto)|\beficac|\b(es|son|muy|más) efectiv|infalible|probadamente/i,
      'El tratamiento siempre funciona.',
    ],
    [
      'promises a result',
      /(?<!\bno )garantiz|(?<!\bsin )garantía|cien por cien|100 ?%|totalmente segur[oa]|con toda seguridad|sin ningún riesgo|seguro que (lo|se|va)|lo superará/i,
      'Le garantizamos que dejará de hacerlo.',
    ],
    [
      'promises immunity',
      /nadie (lo |le |se )?(sabrá|se enterará|enterará|denunciará)|no (le|te|lo) (denunciarán|detendrán|acusarán|condenarán|pasará nada)|sin consecuencias (legales|penales)|impun|inmunidad|no (irá|irás) a la cárcel|jamás se comunica/i,
      'Nadie se enterará de lo que cuente.',
    ],
    [
      'promises to hide someone',
      /no (le|te|lo) (encontrarán|descubrirán|identificarán|rastrearán)|imposible de rastrear|irrastreable|sin dejar (rastro|huella)|invisible|(totalmente|completamente|absolutamente|cien por cien) (anónim|confidencial|privad|secret)|anonimato (total|absoluto)/i,
      'Es totalmente anónimo y no deja rastro.',
    ],
    [
      'advises to hide evidence',
      /(borre|borra|elimine|elimina|destruya|oculte|esconda|limpie|formatee|cifre|encripte) (\S+ )?(historial|archivos|imágenes|pruebas|disco|teléfono|móvil|celular|dispositivo|equipo|mensajes|chats|descargas)|navegación privada|modo incógnito|\bVPN\b|restablecimiento de fábrica|deshágase/i,
      'Borre su historial antes de llamar.',
    ],
    [
      'labels the reader',
      /ped[óo]fil|pederast|paidofil|depredador|monstruo|pervertid|degenerad|abusador|violador|agresor|delincuente|enferm[oa] (mental|sexual)|desviad|pecador|usted es un peligro/i,
      'Los pedófilos pueden pedir ayuda.',
    ],
    [
      'uses the old words',
      /pornogr|\bporno\b|porno infantil|prostitución infantil|turismo sexual|\blolitas?\b/i,
      'Ha visto pornografía infantil.',
    ],
    [
      'makes abuse small',
      /no (hace|hacen|hizo) daño a nadie|inofensiv|solo (son|eran) imágenes|sexo con (niñ|menor|adolescent)|relaciones sexuales con (niñ|menor|adolescent)|curiosidad inocente/i,
      'Mirar no hace daño a nadie.',
    ],
    [
      'blames who was harmed',
      /(también )?fue (en parte )?culpa (suya|tuya) (por|si|también)|por qué no (lo )?dijo antes/i,
      '¿Por qué no lo dijo antes?',
    ],
    [
      'frightens',
      /su vida (ha terminado|se acabó|está arruinada)|lo perderá todo|le van a encontrar|la cárcel le espera/i,
      'Su vida está arruinada.',
    ],
    [
      'says that there is nothing',
      /sin resultados|(ningún|no hay|0) resultados?/i,
      'No hay resultados para su búsqueda.',
    ],
  ],
  mayKeep: [
    // Words that both languages write alike.
    'vocabulary.way.chat',
    'vocabulary.channel.webchat',
    'choose.age.adult',
    'choose.known.nobody',
    'form.no',
    'moderation.value.no',
    'label.no',
    // Names and units.
    'vocabulary.channel.whatsapp',
    'urgent.whatsapp',
    'search.kilometres',
    'accounts.security.time',
  ],
};
