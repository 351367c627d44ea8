import { actorFor } from '~/domain/account/actor';
import type { StaffSession } from '~/domain/account/staff-session';
import { atomically } from '~db/atomically';
import { audit } from '~db/audit';
import type { Database } from '~db/open.server';
import { endSession, endSessions, openSessions } from '~db/queries/staff-sessions';
import { isOver } from '../session-desk.server';
import type { Stamp } from './stamp';

type Who = Pick<StaffSession, 'accountId' | 'staffRole' | 'sessionHash'>;

/** One browser that is signed in; nothing about which. */
export interface ListedSession {
  /** Names it in forms, opens nothing. */
  readonly hash: string;
  readonly since: string;
  readonly lastSeen: string;
  readonly isThisOne: boolean;
}

/** @returns the account's sessions that still hold, latest first */
export async function listSessions(database: Database, who: Who, now: Date): Promise<ListedSession[]> {
  const sessions = await openSessions(database, who.accountId);
  return sessions
    .filter((session) => !isOver({ ...session, stage: 'full' }, now))
    .map(({ tokenHash, createdAt, lastSeenAt }) => ({
      hash: tokenHash,
      since: createdAt,
      lastSeen: lastSeenAt,
      isThisOne: tokenHash === who.sessionHash,
    }));
}

/** Ends the session of this browser. */
export async function signOut(database: Database, who: Who, now: Date): Promise<void> {
  await atomically(database, [endSession(database, who.accountId, who.sessionHash, now.toISOString())]);
}

/**
 * Ends other sessions of the account.
 *
 * @param hash of the one to end; null for all but this one
 */
export async function endOtherSessions(database: Database, who: Who, hash: string | null, stamp: Stamp): Promise<void> {
  const { accountId, sessionHash } = who;
  const at = stamp.now.toISOString();
  await atomically(database, [
    hash === null ? endSessions(database, accountId, at, sessionHash) : endSession(database, accountId, hash, at),
    audit(database, { actor: actorFor(who), action: 'sessions-ended', accountId }, stamp),
  ]);
}
