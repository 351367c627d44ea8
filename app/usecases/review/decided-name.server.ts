import type { Database } from '~db/open.server';
import { readRevisions } from '~db/queries/revisions';

/** The name of the service that a decision was about, so that a sentence on the next page can say it; null where unknown. */
export async function decidedName(database: Database, revisionId: string | null | undefined): Promise<string | null> {
  const [rows] = await readRevisions(database, revisionId ? [revisionId] : []);
  return rows?.revision.name ?? null;
}
