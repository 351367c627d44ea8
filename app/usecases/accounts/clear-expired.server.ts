import { atomically } from '~db/atomically';
import type { Database } from '~db/open.server';
import { deleteDeadLinks } from '~db/queries/one-time-links';
import { deleteDeadChallenges } from '~db/queries/sign-in-factors';
import { deleteDeadKeptForms, deleteDeadSessions } from '~db/queries/staff-sessions';
import { sessionLimits } from '../session-desk.server';

const minute = 60_000;
/** A form that comes a little late still finds whose it is; after a day nobody waits for one. */
const sessionsStayMinutes = 24 * 60;

/** Throws away what no longer opens anything: old sessions, dead links, challenges and kept forms. To be called regularly. */
export async function clearExpired(database: Database, now: Date): Promise<void> {
  const at = now.toISOString();
  const endedBefore = new Date(now.getTime() - sessionsStayMinutes * minute).toISOString();
  const begunBefore = new Date(
    now.getTime() - (sessionsStayMinutes + sessionLimits.absoluteMinutes) * minute,
  ).toISOString();
  await atomically(database, [
    deleteDeadSessions(database, { endedBefore, begunBefore }),
    deleteDeadLinks(database, at),
    deleteDeadChallenges(database, at),
    deleteDeadKeptForms(database, at),
  ]);
}
