import type { embed as english } from '../en/embed';
import type { AreaOf } from '../translation';

export const embed: AreaOf<typeof english, 'many'> = {
  'embed.newTab': 'se abre fuera de este marco',
  'embed.kept':
    'Este marco viene de {{site}}. No pone cookies, no necesita scripts y no guarda nada de lo que usted escribe. La página que lo rodea puede saber que usted lo abrió.',
  'embed.for': '¿Para quién es?',
  'embed.forAnyone': 'Para cualquiera',
  'embed.again': 'Cambiar la búsqueda',
  'embed.whole': 'Estos servicios con todos los filtros, en {{site}}',
  'embed.entry': 'La ficha entera en {{site}}: fuentes, la ley, avisar de un error',
  'embed.search': 'Buscar un servicio',
  'embed.title': 'Mostrar {{site}} en su propio sitio',
  'embed.lead':
    'Para clínicas, líneas de ayuda y otros sitios: la búsqueda, o un solo servicio, dentro de una página suya. No hace falta clave, cuenta ni script.',
  'embed.what': '¿Qué debe mostrar el marco?',
  'embed.what.search': 'La búsqueda',
  'embed.what.service': 'Un solo servicio',
  'embed.service': '¿Qué servicio?',
  'embed.serviceHint': 'La dirección de su página en {{site}}. Déjelo vacío para la búsqueda.',
  'embed.country': 'País con el que se empieza',
  'embed.language': 'Idioma del marco',
  'embed.height': 'Altura en píxeles',
  'embed.heightHint': 'De {{least}} a {{most}}. La anchura sigue a la de su página.',
  'embed.write': 'Escribir las líneas',
  'embed.errorService': 'Dé la dirección de un servicio que figure aquí.',
  'embed.errorHeight': 'Dé la altura como número entero, dentro de los límites.',
  'embed.lines': 'Líneas para su página',
  'embed.linesHint': 'Seleccione todo, cópielo y póngalo donde deba estar el marco.',
  'embed.preview': 'Ver el marco solo',
  'embed.means': 'Qué dicen las líneas',
  'embed.means.sandbox':
    'Se pueden usar formularios y enlaces, pero no scripts. Solo al pulsar un enlace, como «Salir de esta página», puede cambiar su página.',
  'embed.means.referrerpolicy': 'No sabemos en cuál de sus páginas está el marco.',
  'embed.means.loading': 'El marco se carga solo cuando alguien se acerca a él.',
  'embed.means.title': 'Cómo llama al marco un lector de pantalla.',
  'embed.promised': 'Lo que prometemos',
  'embed.promised.kept':
    'El marco no pone cookies, no pide nada a terceros y no guarda nada sobre quienes visitan su sitio.',
  'embed.promised.read':
    'Lo que escriben se queda en el marco: su página no puede leerlo y la dirección no lo muestra.',
  'embed.promised.leave': 'La salida y la ayuda urgente están siempre en él.',
  'embed.asked': 'Lo que le pedimos',
  'embed.asked.measure':
    'En esa página no mida ni registre lo que hacen las personas: sin estadísticas, sin publicidad, sin grabación de sesiones.',
  'embed.asked.attributes': 'Deje los atributos como están y no ponga nada encima del marco.',
  'embed.asked.say': 'Diga al lado que viene de {{site}} y que su propio servidor puede ver que se abrió la página.',
  'embed.oembed':
    'Los sistemas que conocen oEmbed escriben el marco ellos mismos cuando alguien pega la dirección de un servicio o de la búsqueda. Preguntan aquí:',
};
