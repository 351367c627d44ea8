import type { staff as english } from '../en/staff';
import type { AreaOf } from '../translation';

export const staff: AreaOf<typeof english, 'many'> = {
  'staff.home': '{{site}}: inicio de su parte',
  'staff.navigation': 'Sus páginas',
  'staff.queue': 'Por revisar',
  'staff.listings': 'Sus fichas',
  'staff.organization': 'Su organización',
  'staff.security': 'Acceso y seguridad',
  'staff.signOut': 'Cerrar sesión',
};
