import { actorFor } from '~/domain/account/actor';
import type { StaffRole } from '~/domain/account/roles';
import { atomically } from '~db/atomically';
import { audit } from '~db/audit';
import { ChangedMeanwhile } from '~db/exactly-one';
import type { Database } from '~db/open.server';
import { accountById, updateAccount } from '~db/queries/accounts';
import { hashPassword } from '../accounts/password-hash.server';
import type { Stamp } from '../accounts/stamp';
import { newSession } from '../accounts/start-session.server';
import { findLink, spendLink } from '../one-time-links.server';

/** Somebody who was invited to check listings and has no password yet. */
export interface InvitedPerson {
  readonly email: string;
  readonly role: Exclude<StaffRole, 'none'>;
}

/** Whom a link to choose the first password is for; null where it is unknown, used, expired or taken back. */
export async function invitedPerson(database: Database, token: string, now: Date): Promise<InvitedPerson | null> {
  const found = await openInvitation(database, token, now);
  return found && { email: found.account.email, role: found.role };
}

/**
 * Chooses the first password. The link came by mail, so the address counts as confirmed.
 *
 * @param password judged already, see `passwordFault`
 * @returns the token of a session of the first step, in which the second factor is set up next; null where the link no
 *   longer holds
 * @throws TooBusy where too many passwords are being hashed
 */
export async function acceptStaffInvitation(
  database: Database,
  token: string,
  { password, language }: { readonly password: string; readonly language: string },
  stamp: Stamp,
): Promise<string | null> {
  const found = await openInvitation(database, token, stamp.now);
  if (!found) return null;
  const { account, tokenHash } = found;
  const passwordHash = await hashPassword(password);
  const session = newSession(database, account.id, 'password', stamp.now);
  const emailConfirmedAt = stamp.now.toISOString();
  const actor = actorFor({ accountId: account.id, staffRole: account.staffRole });
  try {
    await atomically(database, [
      spendLink(database, tokenHash, stamp.now),
      updateAccount(database, account.id, { passwordHash, emailConfirmedAt, language }),
      audit(database, { actor, action: 'password-changed', accountId: account.id }, stamp),
      session.statement,
    ]);
    return session.token;
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return null;
    throw error;
  }
}

async function openInvitation(database: Database, token: string, now: Date) {
  const link = await findLink(database, token, 'become-moderator', now);
  const account = link?.accountId ? await accountById(database, link.accountId) : null;
  // Whoever has chosen a password meanwhile, by "forgot my password", must not have it replaced by an older link.
  if (!link || !account || account.staffRole === 'none' || account.passwordHash !== null) return null;
  return { tokenHash: link.tokenHash, account, role: account.staffRole };
}
