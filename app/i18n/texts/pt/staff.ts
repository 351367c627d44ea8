import type { staff as english } from '../en/staff';
import type { AreaOf } from '../translation';

export const staff: AreaOf<typeof english, 'many'> = {
  'staff.home': '{{site}}: início da sua área',
  'staff.navigation': 'Suas páginas',
  'staff.queue': 'A verificar',
  'staff.listings': 'Suas fichas',
  'staff.organization': 'Sua organização',
  'staff.security': 'Acesso e segurança',
  'staff.signOut': 'Encerrar sessão',
};
