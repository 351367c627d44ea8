import type { pages as english } from '../en/pages';
import type { AreaOf } from '../translation';

export const pages: AreaOf<typeof english, 'many'> = {
  'pages.privacy.title': 'Privacidad',
  'pages.privacy.lead':
    'Este sitio no guarda nada sobre usted. Esta página explica cómo se hace, y de qué no puede protegerle el sitio.',
  'pages.privacy.kept': 'Qué se guarda y qué no',
  'pages.privacy.kept.nothing':
    'Cuando busca y lee, no se guarda nada. No hay cuenta, ni cookies, ni número de visitante, ni lista de lo que se abrió.',
  'pages.privacy.kept.search':
    'La búsqueda va cifrada en la dirección de la página que le responde. La clave está solo en la memoria del servidor y se cambia una y otra vez. La búsqueda no se almacena. Pasado un tiempo, la dirección deja de abrirse.',
  'pages.privacy.kept.shareable':
    'Una dirección hecha para compartir una búsqueda puede leerla cualquiera que la vea. Solo la recibe si la pide.',
  'pages.privacy.kept.report':
    'Si avisa de un error, guardamos las casillas que marcó, su comentario, de qué servicio se trata y el día. No guardamos quién es usted, ni la hora. Recibe un código. Con él puede borrar el aviso, y entonces el comentario se sobrescribe en nuestro archivo.',
  'pages.privacy.kept.exit':
    'Si sale con “Salir de esta página”, su navegador recibe una cookie con un valor al azar que caduca al cabo de un segundo. Sirve para que el navegador descarte la copia de la página que tenía guardada. No contiene nada sobre usted, y no la leemos.',
  'pages.privacy.kept.limit':
    'Para frenar avalanchas de peticiones, el servidor las cuenta en la memoria, con una forma codificada de la red de la que vienen. La clave con la que se codifica se desecha en menos de un día. Nada de esto llega a un disco.',
  'pages.privacy.kept.log':
    'El registro del servidor contiene el método, el tipo de página, el estado y cuánto tardó. No contiene direcciones de visitantes ni nada que alguien haya escrito.',
  'pages.privacy.built': 'Cómo está construido',
  'pages.privacy.built.own':
    'Todo viene de este sitio. No hay publicidad, ni estadísticas, ni tipos de letra, ni mapas de ningún otro lugar.',
  'pages.privacy.built.script':
    'Nada necesita JavaScript. Un pequeño script solo sirve para salir de la página más rápido.',
  'pages.privacy.built.links': 'Los enlaces a los servicios no les dicen de qué página viene usted.',
  'pages.privacy.built.place': 'Usted elige su país y su idioma. Nunca se deducen de su dirección de red.',
  'pages.privacy.cannot': 'De qué no puede protegerle este sitio',
  'pages.privacy.cannot.history':
    'El historial del navegador. Su navegador puede recordar que estuvo aquí, y cuándo. Los títulos de las páginas son neutros y en la dirección no se puede leer una búsqueda, pero sí el nombre de este sitio.',
  'pages.privacy.cannot.names':
    'Las consultas de nombres (DNS). Su dispositivo pregunta a la red dónde está este sitio. Quien responde se entera del nombre del sitio.',
  'pages.privacy.cannot.network':
    'Quien controla la red: una empresa, una escuela, el router de casa, un proveedor de internet. Con una conexión segura (https) pueden ver que se visitó este sitio, pero no lo que se leyó o escribió.',
  'pages.privacy.cannot.device':
    'Un teléfono compartido o vigilado. Quien pueda abrirlo, o un programa que grabe la pantalla o las teclas, puede ver lo mismo que usted.',
  'pages.privacy.cannot.bill':
    'La factura del teléfono. Las llamadas y los mensajes de texto pueden aparecer en ella, también los gratuitos.',
  'pages.privacy.cannot.copies':
    'Las copias. Las capturas de pantalla, las sugerencias del teclado, las descargas, las hojas impresas y los navegadores que se sincronizan pueden llevar a otros lugares lo que usted vio.',
  'pages.privacy.cannot.services':
    'Los servicios. Cada uno guarda y comunica a otros cosas distintas. Lea la etiqueta de confidencialidad en su página antes de contactar.',
  'pages.privacy.cannot.frame':
    'Un sitio que muestra este directorio dentro de un marco puede saber que usted lo abrió. No puede leer lo que busca o abre en él.',
  'pages.privacy.cannot.server':
    'El propio servidor. Quien lo gestiona, o quien entre en él sin permiso, podría cambiarlo para que guarde más. El código es abierto, pero desde fuera no se puede ver qué código está en marcha.',
  'pages.privacy.tor':
    'El navegador Tor oculta a su red qué sitio visita. Este sitio está hecho para usarse con él, también con su ajuste más estricto, llamado “Safest” en inglés.',
  'pages.privacy.scope': 'Esta página trata de buscar ayuda en privado, y de nada más.',
  'pages.privacy.signedIn': 'Si inicia sesión como profesional o para moderar',
  'pages.privacy.signedIn.visitors':
    'Quien visita el sitio nunca inicia sesión. Las páginas públicas son iguales para todo el mundo: no saben si usted tiene una cuenta.',
  'pages.privacy.signedIn.account':
    'Guardamos su correo electrónico, una forma codificada de su contraseña que no se puede revertir, y lo que necesita su segundo paso. Cuando borra la cuenta, solo quedan un identificador, un idioma y fechas.',
  'pages.privacy.signedIn.session':
    'Mientras tiene la sesión iniciada, su navegador guarda una cookie para estas páginas. Con ella anotamos cuándo inició la sesión y cuándo estuvo aquí por última vez: ninguna dirección de red, y nada sobre su dispositivo.',
  'pages.privacy.signedIn.listing':
    'Lo que escribe sobre su servicio se guarda con él. Lo que marca como no público lo ven las personas que revisan, y nadie más.',
  'pages.privacy.signedIn.trail':
    'Lo que se hace con una ficha o una cuenta se anota en un registro que no se puede cambiar: quién (por su identificador), qué y cuándo.',
  'pages.privacy.proof': 'Cómo se comprueban las promesas',
  'pages.privacy.proof.lead':
    'Cada promesa tiene una prueba automática que forma parte del código. Estos son sus nombres, en inglés:',
  'pages.about.title': 'Sobre este sitio',
  'pages.about.lead':
    'Un directorio de ayuda confidencial para personas preocupadas por sus propios pensamientos o comportamientos sexuales hacia niños, niñas o adolescentes, y para quienes las rodean: parejas, madres y padres, sobrevivientes, profesionales.',
  'pages.about.why':
    'Pedir ayuda pronto puede prevenir el abuso. Un pensamiento no es un acto. El abuso, y ver imágenes de abuso, dañan a niños, niñas y adolescentes reales y son delitos.',
  'pages.about.who': 'Quién gestiona esta copia',
  'pages.about.who.site':
    'Esto es {{site}}, en {{origin}}. Usa Waymark, que es software libre: cualquiera puede gestionar una copia. Quien gestiona una copia responde de ella.',
  'pages.about.who.contact': 'Para contactar con quienes gestionan esta copia:',
  'pages.about.who.noContact': 'Quienes gestionan esta copia no han dado ninguna dirección de contacto.',
  'pages.about.not': 'Qué no es',
  'pages.about.not.text':
    'No es una línea de ayuda, ni una clínica, ni un abogado, ni la policía. Aquí nadie responde mensajes. Para hablar con alguien, contacte con uno de los servicios del directorio.',
  'pages.about.checked': 'Cómo se revisan las fichas',
  'pages.about.checked.sources':
    'Cada dato de una ficha dice cuál es su fuente y de qué fecha es. Cuando no sabemos algo, pone “no lo sabemos”.',
  'pages.about.checked.people':
    'Las fichas se toman de páginas públicas, la mayoría de los propios servicios. Si nadie ha confirmado una ficha con el servicio, la ficha lo dice.',
  'pages.about.checked.report':
    'Si algo está mal, cada ficha tiene un enlace para avisar del error. No hace falta cuenta.',
  'pages.about.checked.follow': 'Seguir un aviso que envió',
  'pages.about.order': 'Qué decide el orden',
  'pages.about.order.text':
    'Cuánto se ajusta un servicio a sus palabras y sus filtros, si atiende en su país, si se puede contactar ahora y lo recientes que son sus datos. El orden no se puede comprar. No hay publicidad.',
  'pages.about.order.reviews': 'No hay reseñas ni estrellas. Una reseña puede delatar a quien la escribió.',
  'pages.about.more': 'Para entregar y reutilizar',
  'pages.about.languages': 'Idiomas',
  // The English text names three languages; here all of them, since the reader sees that there are more.
  'pages.about.languages.text':
    'Idiomas de las páginas: {{languages}}. Todo lo que no está en inglés se tradujo automáticamente, y ninguna persona nativa lo ha revisado todavía. Las fichas están en el idioma en que se escribieron, casi siempre inglés.',
  'pages.about.exit': 'Salir de esta página: qué hace y qué no hace',
  'pages.about.exit.can':
    'Abre una página neutra. No necesita script. Con script, pulsar tres veces la tecla Mayús (Shift) hace lo mismo y vacía la pantalla al instante.',
  'pages.about.exit.back':
    'Si después pulsa Atrás, el navegador tiene que pedir la página de nuevo a este sitio. No muestra una copia guardada. Solo lo hemos medido en Chromium.',
  'pages.about.exit.cannot':
    'No puede quitar este sitio del historial del navegador, de los registros de una red, de otras pestañas abiertas ni de las capturas de pantalla.',
  'pages.about.licences': 'Licencias',
  'pages.about.licences.code': 'El código: licencia MIT.',
  'pages.about.licences.data': 'Los datos propios del directorio: Creative Commons Atribución 4.0 (CC BY 4.0).',
  'pages.about.licences.places':
    'Nombres y posiciones de lugares: GeoNames (CC BY 4.0) y Unicode CLDR (Unicode License v3).',
  'pages.about.security': 'Avisar de un problema de seguridad',
  'pages.about.security.contact':
    'Escriba a la dirección de contacto de arriba. Por favor, dé tiempo para repararlo antes de contárselo a otras personas.',
  'pages.about.security.noContact':
    'Quienes gestionan esta copia no han dado ninguna dirección para avisos de seguridad.',
  'pages.accessibility.title': 'Accesibilidad',
  'pages.accessibility.lead':
    'Todo el mundo debería poder usar este sitio: con teclado, con lector de pantalla, con un teléfono lento, con letra grande o en papel.',
  'pages.accessibility.status': 'Cómo está',
  'pages.accessibility.status.text':
    'La meta es WCAG 2.2, nivel AA. Creemos que el sitio la cumple en su mayor parte. No afirmamos una conformidad completa, porque solo se han hecho pruebas automáticas y revisiones nuestras.',
  'pages.accessibility.method': 'Cómo se comprobó',
  'pages.accessibility.method.auto':
    'Pruebas automáticas con axe en las páginas, en claro y en oscuro, en estos idiomas: {{languages}}; recorridos por las páginas con el teclado y sin script.',
  'pages.accessibility.method.date': 'Esta declaración se preparó el {{date}}, por autoevaluación.',
  'pages.accessibility.limits': 'Límites conocidos',
  'pages.accessibility.limits.people': 'Todavía no lo ha probado nadie que use un lector de pantalla todos los días.',
  'pages.accessibility.limits.translations':
    'Los textos que no están en inglés se tradujeron automáticamente, y ninguna persona nativa los ha revisado todavía.',
  'pages.accessibility.limits.listings':
    'Las fichas están en el idioma en que se escribieron, casi siempre inglés. Están marcadas para que los lectores de pantalla cambien de idioma.',
  'pages.accessibility.limits.services':
    'Los sitios web de los servicios no son nuestros. No hemos comprobado si son accesibles.',
  'pages.accessibility.contact': 'Cuéntenoslo',
  'pages.accessibility.contact.some': 'Si algo de aquí es difícil de usar, dígaselo a quienes gestionan esta copia:',
  'pages.accessibility.contact.none':
    'Quienes gestionan esta copia no han dado ninguna dirección de contacto, así que todavía no hay forma de decírselo. Sabemos que no es suficiente.',
  'pages.accessibility.enforcement':
    'Si la respuesta no le ayuda, puede que lo haga un organismo público de accesibilidad. Cuál, depende del país de quienes gestionan esta copia.',
};
