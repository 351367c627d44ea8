import { may } from '~/domain/account/access-matrix';
import { actorOf } from '~/domain/account/actor';
import type { StaffRole } from '~/domain/account/roles';
import type { StaffSession } from '~/domain/account/staff-session';
import { atomically } from '~db/atomically';
import { audit } from '~db/audit';
import { ChangedMeanwhile } from '~db/exactly-one';
import type { Database } from '~db/open.server';
import { accountById } from '~db/queries/accounts';
import { closeLinksOf } from '~db/queries/one-time-links';
import { changeStaffRole, type StaffPerson, staffPeople } from '~db/queries/staff-people';
import type { Stamp } from '../accounts/stamp';
import { type InviteStaffAnswer, inviteStaff, type StaffInvitation } from './invite-staff.server';

export type StaffAnswer = 'done' | 'not-allowed' | 'last-administrator' | 'unknown';

/** Everybody who checks listings; null for who may not decide about that. */
export async function readStaff(database: Database, who: StaffSession): Promise<readonly StaffPerson[] | null> {
  return may(who, 'staff.write', {}) ? staffPeople(database) : null;
}

/** An administrator invites somebody, or changes the role of somebody by inviting them again. */
export async function inviteAsAdministrator(
  database: Database,
  who: StaffSession,
  asked: Omit<StaffInvitation, 'actor'>,
  pageFor: (language: string, path: string) => string,
  stamp: Stamp,
): Promise<InviteStaffAnswer | { readonly state: 'not-allowed' }> {
  if (!may(who, 'staff.write', {})) return { state: 'not-allowed' };
  return inviteStaff(database, { ...asked, actor: actorOf('administrator', who.accountId) }, pageFor, stamp);
}

/** An administrator changes a role or takes it away. */
export async function changeStaffAsAdministrator(
  database: Database,
  who: StaffSession,
  asked: { readonly accountId: string; readonly role: StaffRole },
  stamp: Stamp,
): Promise<StaffAnswer> {
  if (!may(who, 'staff.write', {})) return 'not-allowed';
  return setStaffRole(database, { ...asked, actor: actorOf('administrator', who.accountId) }, stamp);
}

/**
 * Changes a role or takes it away, at once: roles are looked up at every request. Links that waited for the person stop
 * holding, so that an invitation taken back cannot be used.
 *
 * @param asked.actor see `actorOf`; `system` for the command line
 */
export async function setStaffRole(
  database: Database,
  asked: { readonly accountId: string; readonly role: StaffRole; readonly actor: string },
  stamp: Stamp,
): Promise<StaffAnswer> {
  const { accountId, role, actor } = asked;
  const account = await accountById(database, accountId);
  if (!account || account.staffRole === 'none') return 'unknown';
  if (account.staffRole === role) return 'done';
  const leaving =
    role === 'none' ? [closeLinksOf(database, accountId, 'become-moderator', stamp.now.toISOString())] : [];
  try {
    await atomically(database, [
      changeStaffRole(database, accountId, role),
      ...leaving,
      audit(database, { actor, action: 'staff-role-changed', accountId, details: { role } }, stamp),
    ]);
    return 'done';
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return 'last-administrator';
    throw error;
  }
}
