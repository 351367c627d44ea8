import type { staff as english } from '../en/staff';
import type { AreaOf } from '../translation';

export const staff: AreaOf<typeof english> = {
  'staff.home': '{{site}}: आपके पन्नों की शुरुआत',
  'staff.navigation': 'आपके पन्ने',
  'staff.queue': 'जाँचने के लिए',
  'staff.listings': 'आपकी सेवाएँ',
  'staff.organization': 'आपकी संस्था',
  'staff.security': 'साइन इन और सुरक्षा',
  'staff.signOut': 'साइन आउट',
};
