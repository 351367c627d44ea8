import { actorOf } from '~/domain/account/actor';
import type { MemberRole } from '~/domain/account/roles';
import type { StaffSession } from '~/domain/account/staff-session';
import { atomically, type Statement } from '~db/atomically';
import { audit } from '~db/audit';
import { ChangedMeanwhile } from '~db/exactly-one';
import type { Database } from '~db/open.server';
import { accountByEmail, insertAccount } from '~db/queries/accounts';
import { addMember, openInvitations, organizationName } from '~db/queries/organizations';
import { hashPassword } from '../accounts/password-hash.server';
import type { Stamp } from '../accounts/stamp';
import { isTaken, newSession } from '../accounts/start-session.server';
import { findLink, spendLink } from '../one-time-links.server';

/** What an invitation says to whoever holds its link, which came by mail to the invited address. */
export interface ReadInvitation {
  readonly tokenHash: string;
  readonly organizationId: string;
  readonly name: string;
  readonly email: string;
  readonly role: MemberRole;
  /** Whether the invited address has an account already. */
  readonly hasAccount: boolean;
}

/** The invitation behind a link; null where it is unknown, answered, taken back or too old. */
export async function readInvitation(database: Database, token: string, now: Date): Promise<ReadInvitation | null> {
  const link = await findLink(database, token, 'join-organization', now);
  const { organizationId = '', email = '', role } = link?.details ?? {};
  const name = link ? await organizationName(database, organizationId) : null;
  if (!link || name === null) return null;
  const hasAccount = (await accountByEmail(database, email)) !== null;
  return {
    tokenHash: link.tokenHash,
    organizationId,
    name,
    email,
    role: role === 'owner' ? 'owner' : 'member',
    hasAccount,
  };
}

/**
 * Joins an organisation one was invited to. Being signed in with the invited address is enough: it was confirmed.
 *
 * @param tokenHash names the invitation
 * @returns false where there is no such invitation for this address
 */
export async function joinOrganization(
  database: Database,
  who: StaffSession,
  tokenHash: string,
  stamp: Stamp,
): Promise<boolean> {
  if (who.stage !== 'full') return false;
  const open = await openInvitations(database, { email: who.email }, stamp.now.toISOString());
  const invitation = open.find((each) => each.tokenHash === tokenHash);
  if (!invitation) return false;
  return (await written(database, joining(database, { ...invitation, accountId: who.accountId }, stamp))) === 'done';
}

/**
 * Makes the account of somebody who was invited and has none, and joins. The link came by mail, so the address counts as
 * confirmed.
 *
 * @param password judged already, see `passwordFault`
 * @returns the token of a session of the first step, in which the second factor is set up next; null where the invitation
 *   no longer holds or the address has an account meanwhile
 * @throws TooBusy where too many passwords are being hashed
 */
export async function joinWithNewAccount(
  database: Database,
  token: string,
  { password, language }: { readonly password: string; readonly language: string },
  stamp: Stamp,
): Promise<string | null> {
  const invitation = await readInvitation(database, token, stamp.now);
  if (!invitation || invitation.hasAccount) return null;
  const passwordHash = await hashPassword(password);
  const accountId = stamp.newId('acc');
  const createdAt = stamp.now.toISOString();
  const session = newSession(database, accountId, 'password', stamp.now);
  const answer = await written(database, [
    insertAccount(database, {
      id: accountId,
      email: invitation.email,
      passwordHash,
      emailConfirmedAt: createdAt,
      staffRole: 'none',
      language,
      createdAt,
    }),
    audit(database, { actor: actorOf('provider', accountId), action: 'account-created', accountId }, stamp),
    ...joining(database, { ...invitation, accountId }, stamp),
    session.statement,
  ]);
  return answer === 'done' ? session.token : null;
}

function joining(
  database: Database,
  join: Pick<ReadInvitation, 'tokenHash' | 'organizationId' | 'role'> & { readonly accountId: string },
  stamp: Stamp,
): Statement[] {
  const { organizationId, accountId, role } = join;
  const actor = actorOf('provider', accountId);
  const createdAt = stamp.now.toISOString();
  return [
    spendLink(database, join.tokenHash, stamp.now),
    addMember(database, { organizationId, accountId, role, createdAt }),
    audit(database, { actor, action: 'member-joined', organizationId, accountId, details: { role } }, stamp),
  ];
}

async function written(database: Database, statements: readonly Statement[]): Promise<'done' | 'too-late'> {
  try {
    await atomically(database, statements);
    return 'done';
  } catch (error) {
    if (error instanceof ChangedMeanwhile || isTaken(error)) return 'too-late';
    throw error;
  }
}
