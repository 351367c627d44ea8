/** What an account may be besides a member of an organisation. `none` is every clinician. */
export const staffRoles = ['none', 'moderator', 'administrator'] as const;
export type StaffRole = (typeof staffRoles)[number];

/** What an account is within one organisation. An owner also invites and removes people. */
export const memberRoles = ['member', 'owner'] as const;
export type MemberRole = (typeof memberRoles)[number];
