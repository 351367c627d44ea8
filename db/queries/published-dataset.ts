import { count, eq, sql } from 'drizzle-orm';
import type { Database } from '../open.server';
import { listing, revision } from '../schema/listing';
import { publishedDocument } from '../schema/published-document';
import { lastGone } from './changes';

/** How many listings the public can see. */
export async function publishedCount({ drizzle }: Database): Promise<number> {
  const [row] = await drizzle.select({ listings: count() }).from(publishedDocument);
  return row?.listings ?? 0;
}

/**
 * When the public data last changed: the last publication of a revision in sight, or the last time a listing went out of sight.
 * @returns an ISO 8601 instant; null where nothing was ever public
 */
export async function lastChange(database: Database): Promise<string | null> {
  const [published] = await database.drizzle
    .select({ at: sql<string | null>`max(coalesce(${revision.publishedAt}, ${revision.createdAt}))` })
    .from(listing)
    .innerJoin(revision, eq(revision.id, listing.publishedRevisionId))
    .where(eq(listing.state, 'published'));
  const [gone] = await lastGone(database, 1);
  const [last] = [published?.at, gone?.goneAt]
    .flatMap((at) => at ?? [])
    .sort()
    .reverse();
  return last ?? null;
}
