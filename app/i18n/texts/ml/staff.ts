import type { staff as english } from '../en/staff';
import type { AreaOf } from '../translation';

export const staff: AreaOf<typeof english> = {
  'staff.home': '{{site}}: നിങ്ങളുടെ ഭാഗത്തിന്റെ തുടക്കം',
  'staff.navigation': 'നിങ്ങളുടെ പേജുകൾ',
  'staff.queue': 'പരിശോധിക്കാനുള്ളവ',
  'staff.listings': 'നിങ്ങളുടെ സേവനങ്ങൾ',
  'staff.organization': 'നിങ്ങളുടെ സ്ഥാപനം',
  'staff.security': 'സൈൻ ഇൻ, സുരക്ഷ',
  'staff.signOut': 'സൈൻ ഔട്ട്',
};
