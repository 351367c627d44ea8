import { atomically } from '~db/atomically';
import type { Database } from '~db/open.server';
import { accountByEmail } from '~db/queries/accounts';
import { verifyPassword } from './password-hash.server';
import { newSession } from './start-session.server';

/**
 * First step of signing in. Takes as long, and says as much, for an address that nobody has as for a wrong password.
 *
 * @param typed the address normalised, null where it cannot be one; the password as typed
 * @returns token of a session of the first step, which opens nothing but the second; null where they do not fit
 * @throws TooBusy where too many passwords are being checked
 */
export async function signInWithPassword(
  database: Database,
  typed: { readonly email: string | null; readonly password: string },
  now: Date,
): Promise<string | null> {
  const account = typed.email === null ? null : await accountByEmail(database, typed.email);
  const confirmed = account?.emailConfirmedAt ? account.passwordHash : null;
  const matches = await verifyPassword(confirmed, typed.password);
  if (!matches || !account) return null;
  const { token, statement } = newSession(database, account.id, 'password', now);
  await atomically(database, [statement]);
  return token;
}

/** @returns whether this is the account's password; takes as long whatever the answer */
export async function isPasswordOf(database: Database, email: string, password: string): Promise<boolean> {
  const account = await accountByEmail(database, email);
  return verifyPassword(account?.passwordHash ?? null, password);
}
