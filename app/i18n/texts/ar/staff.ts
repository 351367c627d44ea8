import type { staff as english } from '../en/staff';
import type { AreaOf } from '../translation';

export const staff: AreaOf<typeof english, 'zero' | 'two' | 'few' | 'many'> = {
  'staff.home': '{{site}}: بداية صفحاتك',
  'staff.navigation': 'صفحاتك',
  'staff.queue': 'للمراجعة',
  'staff.listings': 'بطاقاتك',
  'staff.organization': 'مؤسستك',
  'staff.security': 'الدخول والأمان',
  'staff.signOut': 'تسجيل الخروج',
};
