import { randomBytes } from 'node:crypto';
import type { StaffSession } from '~/domain/account/staff-session';
import { atomically, type Statement } from '~db/atomically';
import { ChangedMeanwhile } from '~db/exactly-one';
import type { Database } from '~db/open.server';
import { endSession, insertSession, renewSession } from '~db/queries/staff-sessions';
import type { SessionStage } from '~db/schema/sign-in';
import { tokenHash } from '../session-desk.server';

const newToken = () => randomBytes(32).toString('base64url');

/**
 * A new session. Its token never existed before, so none that somebody planted in the browser becomes a session
 * (fixation).
 *
 * @returns the token for the cookie, which is kept nowhere, and the statement that stores the session
 */
export function newSession(
  database: Database,
  accountId: string,
  stage: SessionStage,
  now: Date,
): { readonly token: string; readonly statement: Statement } {
  const token = newToken();
  const at = now.toISOString();
  const statement = insertSession(database, {
    tokenHash: tokenHash(token),
    accountId,
    stage,
    formToken: newToken(),
    createdAt: at,
    lastSeenAt: at,
    provedAt: stage === 'full' ? at : null,
  });
  return { token, statement };
}

/**
 * Lets somebody in: ends the session of the first step and begins a whole one, together with what proves the second
 * factor.
 *
 * @param former session of the first step; null where a passkey alone signs in
 * @param proof statements that accept the factor, or set it up; each counts once
 * @returns the token of the whole session; null where the proof had been used meanwhile, nothing is written then
 */
export async function startFullSession(
  database: Database,
  who: { readonly accountId: string; readonly former: Pick<StaffSession, 'sessionHash'> | null },
  proof: readonly Statement[],
  now: Date,
): Promise<string | null> {
  const { token, statement } = newSession(database, who.accountId, 'full', now);
  const ending = who.former ? [endSession(database, who.accountId, who.former.sessionHash, now.toISOString())] : [];
  return (await accepted(database, [...proof, ...ending, statement])) ? token : null;
}

/**
 * Notes that password and factor were just given again. The token changes, the form token stays for forms in other tabs.
 *
 * @returns the new token; null where the proof had been used meanwhile
 */
export async function renewProvedSession(
  database: Database,
  session: Pick<StaffSession, 'sessionHash'>,
  proof: readonly Statement[],
  now: Date,
): Promise<string | null> {
  const token = newToken();
  const renewal = renewSession(database, session.sessionHash, tokenHash(token), now.toISOString());
  return (await accepted(database, [...proof, renewal])) ? token : null;
}

/** @returns false where a statement found that somebody else was first */
async function accepted(database: Database, statements: readonly Statement[]): Promise<boolean> {
  try {
    await atomically(database, statements);
    return true;
  } catch (error) {
    if (error instanceof ChangedMeanwhile || isTaken(error)) return false;
    throw error;
  }
}

/** A row that may be there only once is there already. */
export function isTaken(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  if (code === 'SQLITE_CONSTRAINT_PRIMARYKEY' || code === 'SQLITE_CONSTRAINT_UNIQUE') return true;
  return cause !== undefined && isTaken(cause);
}
