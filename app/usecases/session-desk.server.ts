import { createHash } from 'node:crypto';
import type { SessionDesk } from '~/domain/account/session-desk';
import { atomically } from '~db/atomically';
import type { NewId } from '~db/new-id';
import type { Database } from '~db/open.server';
import { addKeptForm, deleteKeptForms, findSession, touchSession } from '~db/queries/staff-sessions';

/** ASVS 7.3: a session ends an hour after its last use, and twelve hours after signing in whatever happens. */
export const sessionLimits = { idleMinutes: 60, absoluteMinutes: 720 } as const;
/** The second factor must follow the password within minutes. */
const passwordStageMinutes = 15;
const keepFormMinutes = 60;
/** A page a second must not be a write a second. */
const touchAfterSeconds = 60;

/** Forms of these pages carry passwords and codes: they are typed again, never kept. */
const holdsSecrets = /^(\/[a-z]{2})?\/portal\/(security|set-up|sign-in|sign-up|reset|confirm)(\/|$)/;

const minute = 60_000;

/** SHA-256 of a session's or a link's token, in hexadecimal: what the database knows it by. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** @returns what server/ hands to signed-in pages */
export function createSessionDesk(database: Database, { now, newId }: { now: () => Date; newId: NewId }): SessionDesk {
  return {
    async sessionOf(token) {
      const hash = tokenHash(token);
      const found = await findSession(database, hash);
      const at = now();
      if (!found || found.endedAt !== null || isOver(found, at)) return null;
      const { createdAt: _, lastSeenAt, endedAt: __, ...session } = found;
      if (at.getTime() - Date.parse(lastSeenAt) > touchAfterSeconds * 1000) {
        await touchSession(database, hash, at.toISOString());
      }
      return session;
    },

    async keepForm(token, path, fields) {
      const found = await findSession(database, tokenHash(token));
      if (found?.stage !== 'full' || holdsSecrets.test(path)) return null;
      const id = newId('kpt');
      const expiresAt = new Date(now().getTime() + keepFormMinutes * minute).toISOString();
      await addKeptForm(database, { id, accountId: found.accountId, path, fields: fields.toString(), expiresAt });
      return id;
    },

    async dropForm(accountId, id) {
      await atomically(database, [deleteKeptForms(database, accountId, id)]);
    },
  };
}

/** @returns whether a session is too old at this moment, by its last use or its beginning */
export function isOver(session: { stage: string; createdAt: string; lastSeenAt: string }, at: Date): boolean {
  const age = at.getTime() - Date.parse(session.createdAt);
  const idle = at.getTime() - Date.parse(session.lastSeenAt);
  if (session.stage === 'password') return age > passwordStageMinutes * minute;
  return age > sessionLimits.absoluteMinutes * minute || idle > sessionLimits.idleMinutes * minute;
}
