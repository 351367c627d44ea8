/** The frame of the signed-in pages. */
export const staff = {
  'staff.home': '{{site}}: start of your side',
  'staff.navigation': 'Your pages',
  'staff.queue': 'To check',
  'staff.listings': 'Your listings',
  'staff.organization': 'Your organisation',
  'staff.security': 'Sign-in and security',
  'staff.signOut': 'Sign out',
} as const;
