import type { staff as english } from '../en/staff';
import type { AreaOf } from '../translation';

export const staff: AreaOf<typeof english> = {
  'staff.home': '{{site}}: Ihre Startseite',
  'staff.navigation': 'Ihre Seiten',
  'staff.queue': 'Zu prüfen',
  'staff.listings': 'Ihre Einträge',
  'staff.organization': 'Ihre Organisation',
  'staff.security': 'Anmeldung und Sicherheit',
  'staff.signOut': 'Abmelden',
};
