import { and, eq, ne, sql } from 'drizzle-orm';
import type { Statement } from './atomically';
import { exactlyOne } from './exactly-one';
import type { Database } from './open.server';
import { publishDocuments, unpublishDocuments } from './publish-documents';
import { publishedListingOf, type RevisionRows } from './revision-rows';
import { listing, type PauseReason, revision } from './schema/listing';

/**
 * Statements that make a stored revision the one the public sees: page, search and caches change with the same commit.
 *
 * @param rows the revision as `readRevisions` gives it, or as it is about to be inserted before these statements
 */
export function publishRevision(database: Database, rows: RevisionRows, now: Date): Statement[] {
  const { drizzle } = database;
  const at = now.toISOString();
  const { id } = rows.revision;
  return [
    drizzle
      .update(revision)
      .set({ state: 'superseded' })
      .where(and(eq(revision.listingId, rows.listing.id), eq(revision.state, 'published'), ne(revision.id, id))),
    exactlyOne(drizzle.update(revision).set({ state: 'published', publishedAt: at }).where(eq(revision.id, id))),
    exactlyOne(
      drizzle
        .update(listing)
        .set({
          state: 'published',
          publishedRevisionId: id,
          pauseReason: null,
          version: sql`${listing.version} + 1`,
          updatedAt: at,
        })
        .where(eq(listing.id, rows.listing.id)),
    ),
    ...rewriteDocument(database, { ...rows, revision: { ...rows.revision, state: 'published', publishedAt: at } }),
  ];
}

/** Statements that bring the public page of a published listing up to date after its notices or licences changed. */
export function rewriteDocument(database: Database, rows: RevisionRows): Statement[] {
  return publishDocuments(database, [publishedListingOf(rows)]);
}

/**
 * Statements that take a listing out of sight: page, search, sitemap and exports lose it with the same commit.
 *
 * @param to `withdrawn` is for good (its address answers 410), `paused` says why and can be taken back
 */
export function hideListing(
  database: Database,
  listingId: string,
  to: { readonly state: 'withdrawn' } | { readonly state: 'paused'; readonly reason: PauseReason },
  now: Date,
): Statement[] {
  return [
    exactlyOne(
      database.drizzle
        .update(listing)
        .set({
          state: to.state,
          pauseReason: to.state === 'paused' ? to.reason : null,
          version: sql`${listing.version} + 1`,
          updatedAt: now.toISOString(),
        })
        .where(eq(listing.id, listingId)),
    ),
    ...unpublishDocuments(database, [listingId]),
  ];
}
