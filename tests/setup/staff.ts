import { randomBytes } from 'node:crypto';
import type { MemberRole, StaffRole } from '~/domain/account/roles';
import type { StaffSession } from '~/domain/account/staff-session';
import { tokenHash } from '~/usecases/session-desk.server';
import { idsFrom } from '~db/new-id';
import type { Database } from '~db/open.server';
import { findSession } from '~db/queries/staff-sessions';
import { account, membership } from '~db/schema/account';
import { organization } from '~db/schema/organization';
import { staffSession } from '~db/schema/sign-in';
import { sessionCookie } from '../../server/visit';

/*
 * People who sign in, for tests that are about something else: no password, no second factor, straight into a session.
 */

const newId = idsFrom(Date.now);
let count = 0;

/** @returns the id of a new account; its address is confirmed unless told otherwise */
export async function addAccount(
  { drizzle }: Database,
  options: { readonly email?: string; readonly staffRole?: StaffRole; readonly confirmed?: boolean } = {},
): Promise<string> {
  const id = newId('acc');
  count += 1;
  const createdAt = new Date().toISOString();
  await drizzle.insert(account).values({
    id,
    email: options.email ?? `person-${count}@practice.example`,
    staffRole: options.staffRole ?? 'none',
    language: 'en',
    createdAt,
    emailConfirmedAt: options.confirmed === false ? null : createdAt,
  });
  return id;
}

/** @returns the id of a new organisation with these members */
export async function addOrganization(
  { drizzle }: Database,
  name: string,
  members: readonly { readonly accountId: string; readonly role: MemberRole }[],
): Promise<string> {
  const id = newId('org');
  const createdAt = new Date().toISOString();
  await drizzle.insert(organization).values({ id, name, origin: 'provider', createdAt });
  for (const { accountId, role } of members) {
    await drizzle.insert(membership).values({ organizationId: id, accountId, role, createdAt });
  }
  return id;
}

export interface SignedIn {
  /** What the cookie holds. */
  readonly token: string;
  /** Value of the `Cookie` header. */
  readonly cookie: string;
  /** Value of the hidden field `form_token`. */
  readonly formToken: string;
}

/** A session that has passed both steps. @param at when it was signed in and last used; now, where not said */
export async function signIn({ drizzle }: Database, accountId: string, at: Date = new Date()): Promise<SignedIn> {
  const token = randomBytes(32).toString('base64url');
  const formToken = randomBytes(32).toString('base64url');
  const now = at.toISOString();
  await drizzle.insert(staffSession).values({
    tokenHash: tokenHash(token),
    accountId,
    stage: 'full',
    formToken,
    createdAt: now,
    lastSeenAt: now,
    provedAt: now,
  });
  return { token, cookie: `${sessionCookie}=${token}`, formToken };
}

/** @returns who the account is in a session of its own, for use cases that take a `who` */
export async function sessionFor(database: Database, accountId: string): Promise<StaffSession> {
  const { token } = await signIn(database, accountId);
  const found = await findSession(database, tokenHash(token));
  if (!found) throw new Error(`There is no account ${accountId}.`);
  const { createdAt: _, lastSeenAt: __, endedAt: ___, ...session } = found;
  return session;
}
