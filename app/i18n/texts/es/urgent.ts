import type { urgent as english } from '../en/urgent';
import type { AreaOf } from '../translation';

export const urgent: AreaOf<typeof english, 'many'> = {
  'urgent.title': 'Ayuda urgente',
  'urgent.titleIn': 'Ayuda urgente: {{country}}',
  'urgent.lead': 'Si alguien está en peligro ahora, llame. No hace falta explicarlo todo antes.',
  'urgent.choose': 'Elija el país en el que está',
  'urgent.chooseWhy': 'Los números cambian de un país a otro. Nunca adivinamos dónde está usted.',
  'urgent.show': 'Ver los números',
  'urgent.allCountries': 'Todos los países',
  'urgent.change': 'Elegir otro país',
  'urgent.everywhere': 'Válido en todas partes',
  'urgent.everywhere.danger':
    'Si un niño, una niña o cualquier otra persona está en peligro ahora, llame al número de emergencias del país en el que está.',
  'urgent.everywhere.mobile':
    'Si no sabe el número, marque 112 en un teléfono móvil o celular. Estos teléfonos lo tratan como llamada de emergencia.',
  'urgent.everywhere.crisis':
    'Si piensa en quitarse la vida, puede llamar a una línea de crisis aunque todavía no tenga nada claro. Diga cómo se siente. Qué más cuenta, lo decide usted.',
  'urgent.everywhere.material':
    'Si ha encontrado imágenes sexuales de un niño, una niña o un adolescente, denuncie la dirección de la página. No copie ni reenvíe lo que vio.',
  'urgent.everywhere.materialLink': 'Dónde denunciar, país por país',
  'urgent.service.all': 'Emergencias: policía, ambulancia, bomberos',
  'urgent.service.police': 'Policía',
  'urgent.service.ambulance': 'Ambulancia',
  'urgent.service.fire': 'Bomberos',
  'urgent.line.all': 'Alguien está en peligro ahora, o hay una vida en riesgo.',
  'urgent.line.police': 'Están haciendo daño a alguien, o puede ocurrir pronto.',
  'urgent.line.ambulance': 'Alguien está herido, o hay una vida en riesgo.',
  'urgent.line.fire': 'Algo se está quemando.',
  'urgent.line.crisis': 'Para cuando es demasiado, o siente que no puede más.',
  'urgent.emergencySees':
    'Los servicios de emergencia suelen poder ver su número, y puede que le pregunten dónde está.',
  'urgent.also': 'Otros números de emergencia',
  'urgent.fromOnly': 'solo desde {{country}}',
  'urgent.emergencyUnknown': 'No conocemos los números de emergencia de {{country}}.',
  'urgent.note': 'Nota de nuestras fuentes, en inglés',
  'urgent.sources': 'De dónde salen los números de emergencia',
  'urgent.crisis': 'Líneas de crisis',
  'urgent.crisisUnknown': 'No conocemos ninguna línea de crisis para todo el territorio de {{country}}.',
  'urgent.crisisFallback':
    'Si siente que puede quitarse la vida, llame al número de emergencias, o vaya a un hospital y dígalo en la entrada.',
  'urgent.child': 'Líneas de ayuda a la infancia',
  'urgent.childLead':
    'Para niños, niñas y jóvenes. Algunas atienden también a personas adultas preocupadas por un niño o una niña.',
  'urgent.childUnknown': 'No conocemos ninguna línea de ayuda a la infancia para todo el territorio de {{country}}.',
  'urgent.childFallback': 'Si un niño o una niña está en peligro, llame al número de emergencias.',
  'urgent.report': 'Denunciar imágenes sexuales de niños, niñas o adolescentes',
  'urgent.reportLead':
    'Para imágenes y videos encontrados en internet. Denuncie la dirección de la página. No copie ni reenvíe lo que vio.',
  'urgent.reportUnknown': 'No conocemos ningún lugar en {{country}} que reciba estas denuncias.',
  'urgent.nearest': 'Lo más cercano que conocemos:',
  'urgent.more_one': '{{count}} más',
  'urgent.more_many': '{{count}} más',
  'urgent.more_other': '{{count}} más',
  'urgent.anonymousYes': 'No hace falta decir quién es',
  'urgent.anonymousNo': 'Preguntan quién es usted',
  'urgent.anonymousUnknown': 'No sabemos si preguntan quién es usted',
  'urgent.onlyRegions': 'Solo para {{regions}}',
  'urgent.details': 'Qué pregunta, guarda y comunica {{name}}',
  'urgent.call': 'Llamar al {{number}}',
  'urgent.text': 'Enviar un SMS al {{number}}',
  'urgent.whatsapp': 'WhatsApp {{number}}',
  'urgent.chat': 'Abrir el chat',
  'urgent.web': 'Abrir el sitio web',
  'urgent.email': 'Escribir a {{address}}',
  'urgent.notUrgent': '¿No hay peligro, pero quiere hablar con alguien?',
  'urgent.findService': 'Buscar un servicio confidencial',
};
