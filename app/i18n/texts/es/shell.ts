import type { shell as english } from '../en/shell';
import type { AreaOf } from '../translation';

export const shell: AreaOf<typeof english, 'many'> = {
  'shell.skip': 'Ir a la parte principal',
  'shell.home': '{{site}}, al inicio',
  'shell.languages': 'Idiomas',
  'shell.quick': 'Salir o pedir ayuda urgente',
  'shell.leave': 'Salir de esta página',
  'shell.leaveNote': 'El historial queda',
  'shell.leaveAbout': 'Qué hace el botón de salir, y qué no',
  'shell.urgent': 'Ayuda urgente',
  'shell.urgentNote': 'Llamar ahora',
  'shell.machine': 'Traducción automática. Todavía no la ha leído ninguna persona nativa.',
  'shell.urgentIn': 'Ayuda urgente en {{country}}',
  'shell.urgentChoose': 'Elija su país',
  'shell.urgentChooseWhy':
    'Los números de emergencia y las líneas de crisis cambian de un país a otro. No adivinamos dónde está usted.',
  'shell.urgentNone':
    'No conocemos ningún número de emergencia para {{country}}. Puede que su teléfono los muestre en la pantalla de bloqueo, en “Emergencia”.',
  'shell.urgentAll': 'Toda la ayuda urgente en {{country}}',
  'shell.emergency.all': 'Emergencias',
  'shell.emergency.police': 'Policía',
  'shell.emergency.ambulance': 'Ambulancia',
  'shell.emergency.fire': 'Bomberos',
  'shell.crisisLine': 'Línea de crisis',
  'shell.childHelpline': 'Línea de ayuda a la infancia',
  'shell.footer': 'Sobre este sitio',
  'shell.privacy': 'Su privacidad aquí',
  'shell.about': 'Sobre {{site}}',
  'shell.accessibility': 'Accesibilidad',
  'shell.followReport': 'Seguir un aviso que envió',
  'shell.kept': 'Sin cuenta, sin cookies, y nada de lo que escriba se guarda.',
  // Between the items of a list, and after a word that names what follows.
  'shell.comma': ', ',
  'shell.semicolon': '; ',
  'shell.colon': ': ',
};
