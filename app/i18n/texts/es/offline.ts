import type { offline as english } from '../en/offline';
import type { AreaOf } from '../translation';

export const offline: AreaOf<typeof english, 'many'> = {
  'offline.title': 'Una copia para llevar',
  'offline.lead':
    'Todo el directorio con sus guías en un solo archivo. No necesita conexión ni scripts y se abre en cualquier navegador, también desde una memoria USB.',
  'offline.forWhom': 'Para quién es',
  'offline.forWhom.body':
    'Bibliotecas, consultas, prisiones, lugares sin conexión y personas que no pueden estar mucho tiempo en línea.',
  'offline.before': 'Antes de guardarla',
  'offline.before.found': 'Otras personas pueden encontrar un archivo en un dispositivo que también usan.',
  'offline.before.ages':
    'Los números y los horarios cambian. El archivo dice de qué día son sus datos. Guarde uno nuevo de vez en cuando.',
  'offline.files': 'Los archivos',
  'offline.data': 'Datos del {{date}}, versión {{version}}.',
  'offline.save': 'Guardar {{name}}',
  'offline.size': 'Tamaño: {{megabytes}} MB',
  'offline.packed': '{{megabytes}} MB al cargar, si su navegador lo descomprime',
  'offline.sumFile': 'Guardar la suma de comprobación',
  'offline.preparing': 'Este archivo se está preparando. Vuelva a cargar la página en un minuto.',
  'offline.check': 'Cómo comprobar un archivo',
  'offline.check.body':
    'Guarde el archivo y su suma de comprobación en una carpeta y ejecute esto allí. Responde «OK» si no cambió ni un byte por el camino.',
  'offline.copy.title': 'Directorio',
  'offline.copy.data': 'Datos del {{date}}, versión {{version}}.',
  'offline.copy.newer': 'Puede haber una copia más reciente en',
  'offline.copy.use': 'Cómo usar este archivo',
  'offline.copy.use.find':
    'Elija una parte abajo. O deje que su navegador busque un país, un idioma o una palabra: Ctrl+F, en Mac ⌘F, en un teléfono «Buscar en la página» en el menú.',
  'offline.copy.use.links':
    'Los enlaces a los servicios abren sus propios sitios y necesitan conexión. En un teléfono puede llamar a un número desde aquí.',
  'offline.copy.use.old':
    'Este archivo no cambia por sí solo. Si nadie contesta, el número puede estar anticuado aquí: pruebe otro servicio.',
  'offline.copy.contents': 'Contenido',
  'offline.copy.urgent': 'Ayuda urgente por país',
  'offline.copy.urgentNone': 'Países de los que no conocemos ningún número:',
  'offline.copy.services': 'Servicios por país',
  'offline.copy.worldwide': 'Servicios para personas de cualquier lugar',
  'offline.copy.several': 'Servicios para varios países',
  'offline.copy.also': 'Servicios para varios países, también para {{country}}:',
  'offline.copy.closed': 'Cerrado del {{from}} al {{until}}.',
  'offline.copy.notice': 'Del servicio, del {{from}} al {{until}}:',
  'offline.copy.licenceTitle': 'Compartirlo',
  'offline.copy.licence':
    'Los datos propios del directorio tienen la licencia CC BY 4.0 (creativecommons.org/licenses/by/4.0). Puede compartirlos y adaptarlos si nombra a «Waymark contributors», conserva las fuentes y las fechas y dice qué cambió.',
};
