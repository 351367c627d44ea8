import type { leaflet as english } from '../en/leaflet';
import type { AreaOf } from '../translation';

export const leaflet: AreaOf<typeof english, 'many'> = {
  'leaflet.nav': 'Imprimir una hoja para entregar',
  'leaflet.form': 'Una hoja para entregar',
  'leaflet.formLead':
    'Una página con números, horarios y lo que cada servicio pregunta y guarda. Para consultas, policía, prisiones, bibliotecas y despachos de abogados. Su título es neutro y no nombra a nadie.',
  'leaflet.formKept':
    'Lo que elija no se guarda en ningún sitio: va sellado en la dirección, que deja de abrirse a las dos horas.',
  'leaflet.country': 'País en el que se entrega la hoja',
  'leaflet.countryNone': 'Elija un país',
  'leaflet.language': 'Idioma de la hoja',
  'leaflet.for': '¿Quién la va a leer?',
  'leaflet.for.own-thoughts':
    'Personas preocupadas por sus pensamientos o comportamientos sexuales hacia niños y niñas',
  'leaflet.for.viewed-illegal-images': 'Personas que han visto imágenes sexuales de menores de 18',
  'leaflet.for.under-18-self': 'Menores de 18 preocupados por sí mismos',
  'leaflet.for.partner-or-family': 'Parejas, madres, padres y familiares',
  'leaflet.for.survivor': 'Personas a las que hicieron daño (una hoja aparte, sin mezclar nada)',
  'leaflet.for.professional': 'Profesionales, para su propio trabajo',
  'leaflet.paper': 'Papel',
  'leaflet.paper.a4': 'A4, hasta {{services}} servicios',
  'leaflet.paper.a5': 'A5, hasta {{services}} servicios',
  'leaflet.named': 'Imprimir en ella el nombre y la dirección de {{site}}',
  'leaflet.namedHint': 'Si no, la hoja no dice de dónde viene.',
  'leaflet.make': 'Preparar la hoja',
  'leaflet.errorCountry': 'Elija un país.',
  'leaflet.errorFor': 'Elija quién la va a leer.',
  'leaflet.print':
    'Para imprimir esta hoja o guardarla como PDF, use la orden de imprimir de su navegador. Lo que está encima de la hoja no se imprime.',
  'leaflet.again': 'Preparar otra hoja',
  'leaflet.address': 'Una dirección de esta hoja para guardar o pasar',
  'leaflet.addressNote': 'Nombra el país y para quién es la hoja.',
  'leaflet.closed': 'Esta hoja ha caducado',
  'leaflet.closedBody':
    'Las direcciones selladas se abren solo durante dos horas. No se guardó nada. Puede preparar la hoja otra vez.',
  'leaflet.title': 'Ayuda confidencial',
  'leaflet.heading': 'Ayuda confidencial, por teléfono o en línea',
  'leaflet.headingHarmed': 'Le hicieron daño: aquí le escuchan',
  'leaflet.now': 'Si no puede esperar:',
  'leaflet.noEmergency': 'Número de emergencia ({{country}}): no lo sabemos',
  'leaflet.noCrisisLine': 'Línea de crisis para todo el país: no conocemos ninguna',
  'leaflet.nothing': 'No conocemos ningún servicio para esto al que se llegue desde este país ({{country}}).',
  'leaflet.nothingDedicated':
    'No conocemos ningún servicio para esto en el propio país ({{country}}). A estos se llega desde allí.',
  'leaflet.crisisInstead': 'Estas líneas de crisis son para cualquier persona.',
  'leaflet.daily': 'Todos los días {{hours}}',
  'leaflet.hours': '{{hours}} (hora de {{zone}})',
  'leaflet.keepsSaid': 'Qué guardan y comunican, lo dicen en este idioma: {{language}}. Puede preguntarlo antes.',
  'leaflet.code.web': 'Sitio web',
  'leaflet.code.call': 'Llamar',
  'leaflet.code.opens': 'Código cuadrado que abre este sitio web',
  'leaflet.code.calls': 'Código cuadrado que llama a este número',
  'leaflet.confirmed': 'Confirmado el {{date}}',
  'leaflet.sourcesRead': 'Fuentes públicas leídas el {{date}}',
  'leaflet.date': 'Hoja del {{date}}. Los números y los horarios pueden cambiar.',
  'leaflet.site': 'Más servicios y guías: {{site}}, {{address}}',
};
