import type { MemberRole } from './roles';
import type { StaffAction } from './staff-actions';
import type { StaffSession } from './staff-session';

/** Whose things a role may do an action to: one's own, other people's, both, nobody's. */
export type Reach = 'own' | 'other' | 'any' | 'never';

export const accessRoles = ['member', 'owner', 'moderator', 'administrator'] as const;
export type AccessRole = (typeof accessRoles)[number];

/**
 * Who may do what, in one place. For the clinician's actions "own" is an organisation one belongs to; for the moderator's
 * it is what one has submitted oneself or what belongs to one's own organisation: nobody decides about their own.
 */
export const accessMatrix: Readonly<Record<StaffAction, Readonly<Record<AccessRole, Reach>>>> = {
  'listing.read': { member: 'own', owner: 'own', moderator: 'any', administrator: 'any' },
  'listing.write': { member: 'own', owner: 'own', moderator: 'never', administrator: 'never' },
  'listing.submit': { member: 'own', owner: 'own', moderator: 'never', administrator: 'never' },
  'listing.pause': { member: 'own', owner: 'own', moderator: 'any', administrator: 'any' },
  'listing.withdraw': { member: 'never', owner: 'own', moderator: 'any', administrator: 'any' },
  'listing.notice': { member: 'own', owner: 'own', moderator: 'never', administrator: 'never' },
  'listing.confirm': { member: 'own', owner: 'own', moderator: 'other', administrator: 'other' },
  'listing.transfer': { member: 'never', owner: 'own', moderator: 'never', administrator: 'never' },
  'review.answer': { member: 'own', owner: 'own', moderator: 'never', administrator: 'never' },
  'claim.open': { member: 'own', owner: 'own', moderator: 'never', administrator: 'never' },
  'upload.write': { member: 'own', owner: 'own', moderator: 'never', administrator: 'never' },
  'members.read': { member: 'own', owner: 'own', moderator: 'never', administrator: 'never' },
  'members.write': { member: 'never', owner: 'own', moderator: 'never', administrator: 'never' },
  'queue.read': { member: 'never', owner: 'never', moderator: 'any', administrator: 'any' },
  'review.decide': { member: 'never', owner: 'never', moderator: 'other', administrator: 'other' },
  'review.ask': { member: 'never', owner: 'never', moderator: 'other', administrator: 'other' },
  'review.reword': { member: 'never', owner: 'never', moderator: 'other', administrator: 'other' },
  'licence.check': { member: 'never', owner: 'never', moderator: 'other', administrator: 'other' },
  'claim.decide': { member: 'never', owner: 'never', moderator: 'other', administrator: 'other' },
  'report.answer': { member: 'never', owner: 'never', moderator: 'any', administrator: 'any' },
  'register.write': { member: 'never', owner: 'never', moderator: 'any', administrator: 'any' },
  'audit.read': { member: 'never', owner: 'never', moderator: 'any', administrator: 'any' },
  'freshness.read': { member: 'never', owner: 'never', moderator: 'any', administrator: 'any' },
  'import.write': { member: 'never', owner: 'never', moderator: 'any', administrator: 'any' },
  'staff.write': { member: 'never', owner: 'never', moderator: 'never', administrator: 'any' },
};

/** What an action is done to. */
export interface Subject {
  /** The organisation that it belongs to; null where it belongs to none. */
  readonly organizationId?: string | null;
  /** The account that submitted it, where somebody did. */
  readonly submittedBy?: string | null;
}

type Who = Pick<StaffSession, 'accountId' | 'staffRole' | 'memberships' | 'stage'>;

/** @returns whether this person may do this to this; nobody may do anything before the second factor */
export function may(who: Who, action: StaffAction, subject: Subject): boolean {
  if (who.stage !== 'full') return false;
  const membership = who.memberships.find(({ organizationId }) => organizationId === subject.organizationId);
  const own = membership !== undefined || (subject.submittedBy != null && subject.submittedBy === who.accountId);
  const reaches = [
    membership && accessMatrix[action][membership.role],
    who.staffRole !== 'none' && accessMatrix[action][who.staffRole],
  ];
  return reaches.some((reach) => reach === 'any' || reach === (own ? 'own' : 'other'));
}

/** @returns whether there is anything at all that this person may do this to: what decides about a whole page */
export function mayAtAll(who: Who, action: StaffAction): boolean {
  if (who.stage !== 'full') return false;
  const roles: readonly (MemberRole | Exclude<Who['staffRole'], 'none'>)[] = [
    ...who.memberships.map(({ role }) => role),
    ...(who.staffRole === 'none' ? [] : [who.staffRole]),
  ];
  return roles.some((role) => accessMatrix[action][role] !== 'never');
}
