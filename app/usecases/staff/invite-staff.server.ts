import type { StaffRole } from '~/domain/account/roles';
import { atomically, type Statement } from '~db/atomically';
import { audit } from '~db/audit';
import { ChangedMeanwhile } from '~db/exactly-one';
import type { Database } from '~db/open.server';
import { accountByEmail, insertAccount } from '~db/queries/accounts';
import { closeLinksOf } from '~db/queries/one-time-links';
import { changeStaffRole } from '~db/queries/staff-people';
import type { Stamp } from '../accounts/stamp';
import { newLink } from '../one-time-links.server';
import { queueMail } from '../queue-mail.server';

export const staffInvitationHours = 7 * 24;

export interface StaffInvitation {
  /** Normalised. */
  readonly email: string;
  readonly role: Exclude<StaffRole, 'none'>;
  /** Who invites, see `actorOf`; `system` for the command line. */
  readonly actor: string;
  /** Language of a new account's mails. */
  readonly language: string;
}

export type InviteStaffAnswer =
  | {
      readonly state: 'invited';
      /** Whether the account was made just now. */
      readonly isNew: boolean;
      /** The address that was sent: to choose a password, or where one is chosen already, to begin. */
      readonly link: string;
    }
  | { readonly state: 'last-administrator' };

/**
 * Makes somebody a moderator or an administrator. Whoever has an account with a password has the role from now on; anybody
 * else gets an account without one and a link to choose it. Nobody signs in without the second factor.
 *
 * @param pageFor makes absolute addresses of signed-in pages in a language
 */
export async function inviteStaff(
  database: Database,
  { email, role, actor, language }: StaffInvitation,
  pageFor: (language: string, path: string) => string,
  stamp: Stamp,
): Promise<InviteStaffAnswer> {
  const known = await accountByEmail(database, email);
  const accountId = known?.id ?? stamp.newId('acc');
  const speaks = known?.language ?? language;
  const createdAt = stamp.now.toISOString();
  const needsPassword = !known || known.passwordHash === null;
  const invitation = needsPassword ? passwordLink(database, accountId, stamp) : null;
  const link = pageFor(speaks, invitation ? `/portal/moderator/${invitation.token}` : '/moderate');
  const changes: Statement[] = [];
  if (!known) changes.push(insertAccount(database, { id: accountId, email, staffRole: role, language, createdAt }));
  else if (known.staffRole !== role) changes.push(changeStaffRole(database, accountId, role));
  if (!known) changes.push(audit(database, { actor, action: 'account-created', accountId }, stamp));
  if (known?.staffRole !== role) {
    changes.push(audit(database, { actor, action: 'staff-role-changed', accountId, details: { role } }, stamp));
  }
  changes.push(...(invitation?.statements ?? []));
  changes.push(
    queueMail(database, { to: email, template: 'moderator-invitation', language: speaks, values: { link } }, stamp),
  );
  try {
    await atomically(database, changes);
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return { state: 'last-administrator' };
    throw error;
  }
  return { state: 'invited', isNew: !known, link };
}

/** A newer link makes the older ones useless. */
function passwordLink(database: Database, accountId: string, stamp: Stamp) {
  const lifetimeHours = staffInvitationHours;
  const { token, statement } = newLink(
    database,
    { purpose: 'become-moderator', accountId, details: {}, lifetimeHours },
    stamp,
  );
  return {
    token,
    statements: [closeLinksOf(database, accountId, 'become-moderator', stamp.now.toISOString()), statement],
  };
}
