import { actorFor } from '~/domain/account/actor';
import type { StaffSession } from '~/domain/account/staff-session';
import { atomically, type Statement } from '~db/atomically';
import { audit } from '~db/audit';
import { ChangedMeanwhile } from '~db/exactly-one';
import type { Database } from '~db/open.server';
import { type AccountRow, accountByEmail, accountById, updateAccount } from '~db/queries/accounts';
import { closeLinksOf } from '~db/queries/one-time-links';
import { endSessions } from '~db/queries/staff-sessions';
import { findLink, newLink, spendLink } from '../one-time-links.server';
import { queueMail } from '../queue-mail.server';
import { hashPassword } from './password-hash.server';
import type { LinkFor, Stamp } from './stamp';

/** Hours in which a forgotten password can be replaced. */
export const resetHours = 1;

/**
 * Sends a link to choose a new password, where the address has an account. Whether it has is not to be seen: a link is
 * stored either way, and for an unknown address its token is thrown away.
 */
export async function requestReset(database: Database, email: string, linkFor: LinkFor, stamp: Stamp): Promise<void> {
  const account = await accountByEmail(database, email);
  const asked = { purpose: 'reset-password', accountId: account?.id ?? null, details: {}, lifetimeHours: resetHours };
  const { token, statement } = newLink(database, { ...asked, purpose: 'reset-password' }, stamp);
  if (!account) return void (await atomically(database, [statement]));
  const values = { link: linkFor(token) };
  const mail = { to: account.email, template: 'reset-password', language: account.language, values } as const;
  await atomically(database, [statement, queueMail(database, mail, stamp)]);
}

/** @returns address of the account that a link may choose a password for; null where the link is unknown, used or expired */
export async function addressToReset(database: Database, token: string, now: Date): Promise<string | null> {
  const link = await findLink(database, token, 'reset-password', now);
  const account = link?.accountId ? await accountById(database, link.accountId) : null;
  return account?.email ?? null;
}

/**
 * Replaces a forgotten password. All sessions end; the second factor is asked as ever at the next sign-in.
 *
 * @param password judged already, see `passwordFault`
 * @returns false where the link is unknown, used or expired
 * @throws TooBusy where too many passwords are being hashed
 */
export async function resetPassword(
  database: Database,
  token: string,
  password: string,
  stamp: Stamp,
): Promise<boolean> {
  const link = await findLink(database, token, 'reset-password', stamp.now);
  const account = link?.accountId ? await accountById(database, link.accountId) : null;
  if (!link || !account) return false;
  const passwordHash = await hashPassword(password);
  // The link came by mail, so the address is confirmed as well.
  const emailConfirmedAt = account.emailConfirmedAt ?? stamp.now.toISOString();
  try {
    await atomically(database, [
      spendLink(database, link.tokenHash, stamp.now),
      updateAccount(database, account.id, { passwordHash, emailConfirmedAt }),
      endSessions(database, account.id, stamp.now.toISOString()),
      ...aftermath(database, account, stamp),
    ]);
    return true;
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return false;
    throw error;
  }
}

/**
 * Changes the password of somebody who is signed in and has just proved it. Their other sessions end.
 *
 * @param password judged already, see `passwordFault`
 * @throws TooBusy where too many passwords are being hashed
 */
export async function changePassword(
  database: Database,
  who: Pick<StaffSession, 'accountId' | 'sessionHash'>,
  password: string,
  stamp: Stamp,
): Promise<void> {
  const passwordHash = await hashPassword(password);
  const account = await accountById(database, who.accountId);
  if (!account) return;
  await atomically(database, [
    updateAccount(database, account.id, { passwordHash }),
    endSessions(database, account.id, stamp.now.toISOString(), who.sessionHash),
    ...aftermath(database, account, stamp),
  ]);
}

/** Older links no longer count, the trail knows, and the owner hears of it. */
function aftermath(database: Database, account: AccountRow, stamp: Stamp): Statement[] {
  const { id: accountId, email: to, language, staffRole } = account;
  return [
    closeLinksOf(database, accountId, 'reset-password', stamp.now.toISOString()),
    audit(database, { actor: actorFor({ accountId, staffRole }), action: 'password-changed', accountId }, stamp),
    queueMail(database, { to, template: 'password-changed', language, values: {} }, stamp),
  ];
}
