import type { staff as english } from '../en/staff';
import type { AreaOf } from '../translation';

export const staff: AreaOf<typeof english, 'many'> = {
  'staff.home': '{{site}}\u00a0: votre page d’accueil',
  'staff.navigation': 'Vos pages',
  'staff.queue': 'À vérifier',
  'staff.listings': 'Vos fiches',
  'staff.organization': 'Votre organisme',
  'staff.security': 'Connexion et sécurité',
  'staff.signOut': 'Se déconnecter',
};
