import { and, asc, count, desc, eq, inArray, isNull, like, max, sql } from 'drizzle-orm';
import type { Statement } from '../atomically';
import { exactlyOne } from '../exactly-one';
import type { Database } from '../open.server';
import { auditEvent } from '../schema/audit-event';
import { listing, revision } from '../schema/listing';
import { publishedDocument } from '../schema/published-document';
import { review, reviewMessage } from '../schema/review';
import { listingNotice } from '../schema/upkeep';

export type ListingRow = typeof listing.$inferSelect;
export type ReviewRow = typeof review.$inferSelect;
export type NoticeRow = typeof listingNotice.$inferSelect;

/** A listing as its own organisation sees it in a list. */
export interface OwnListing {
  readonly listing: ListingRow;
  /** Of the published revision; of the latest one where none is. */
  readonly name: string;
  readonly nextCheckDueOn: string;
  readonly lastConfirmedOn: string | null;
  /** The latest submission; null where there never was one. */
  readonly review: ReviewRow | null;
}

/** Listings of organisations, last changed first. */
export async function ownListings(
  database: Database,
  organizationIds: readonly string[],
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly listings: OwnListing[]; readonly total: number }> {
  if (organizationIds.length === 0) return { listings: [], total: 0 };
  const { drizzle } = database;
  const ours = inArray(listing.organizationId, [...organizationIds]);
  const rows = await drizzle
    .select()
    .from(listing)
    .where(ours)
    .orderBy(desc(listing.updatedAt), desc(listing.id))
    .limit(limit)
    .offset(offset);
  const [counted] = await drizzle.select({ total: count() }).from(listing).where(ours);
  return { listings: await withNames(database, rows), total: counted?.total ?? 0 };
}

/** The listing of this slug, whoever's it is and whatever its state; null where there is none. */
export async function listingBySlug(database: Database, slug: string): Promise<OwnListing | null> {
  const rows = await database.drizzle.select().from(listing).where(eq(listing.slug, slug));
  return (await withNames(database, rows))[0] ?? null;
}

export async function listingById({ drizzle }: Database, listingId: string): Promise<ListingRow | null> {
  const [row] = await drizzle.select().from(listing).where(eq(listing.id, listingId));
  return row ?? null;
}

async function withNames({ drizzle }: Database, rows: readonly ListingRow[]): Promise<OwnListing[]> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const revisions = await drizzle
    .select({
      id: revision.id,
      listingId: revision.listingId,
      name: revision.name,
      nextCheckDueOn: revision.nextCheckDueOn,
      lastConfirmedOn: revision.lastConfirmedOn,
    })
    .from(revision)
    .where(inArray(revision.listingId, ids))
    .orderBy(desc(revision.number));
  const reviews = await drizzle
    .select()
    .from(review)
    .where(inArray(review.listingId, ids))
    .orderBy(desc(review.receivedAt), desc(review.revisionId));
  return rows.flatMap((row) => {
    const own = revisions.filter(({ listingId }) => listingId === row.id);
    const shown = own.find(({ id }) => id === row.publishedRevisionId) ?? own[0];
    if (!shown) return [];
    const { name, nextCheckDueOn, lastConfirmedOn } = shown;
    const latest = reviews.find(({ listingId }) => listingId === row.id) ?? null;
    return { listing: row, name, nextCheckDueOn, lastConfirmedOn, review: latest };
  });
}

/** The number that the next revision of a listing gets. */
export async function nextNumber({ drizzle }: Database, listingId: string): Promise<number> {
  const [row] = await drizzle
    .select({ highest: max(revision.number) })
    .from(revision)
    .where(eq(revision.listingId, listingId));
  return (row?.highest ?? 0) + 1;
}

/** Notices of a listing that were not ended, coming and past ones too. */
export async function noticesOf({ drizzle }: Database, listingId: string): Promise<NoticeRow[]> {
  return drizzle
    .select()
    .from(listingNotice)
    .where(and(eq(listingNotice.listingId, listingId), isNull(listingNotice.endedAt)))
    .orderBy(asc(listingNotice.fromOn), asc(listingNotice.id));
}

export interface ThreadMessage {
  readonly side: 'provider' | 'moderator';
  readonly text: string;
  readonly createdAt: string;
}

/** Questions and answers on a submission, oldest first. Moderators stay unnamed. */
export async function threadOf({ drizzle }: Database, revisionId: string): Promise<ThreadMessage[]> {
  return drizzle
    .select({ side: reviewMessage.side, text: reviewMessage.text, createdAt: reviewMessage.createdAt })
    .from(reviewMessage)
    .where(eq(reviewMessage.revisionId, revisionId))
    .orderBy(asc(reviewMessage.createdAt), asc(reviewMessage.id));
}

/** What was done to a listing, latest first: kinds and instants, nobody's name. */
export async function historyOf(
  { drizzle }: Database,
  listingId: string,
): Promise<{ readonly action: string; readonly occurredAt: string }[]> {
  return drizzle
    .select({ action: auditEvent.action, occurredAt: auditEvent.occurredAt })
    .from(auditEvent)
    .where(eq(auditEvent.listingId, listingId))
    .orderBy(desc(auditEvent.occurredAt), desc(auditEvent.id))
    .limit(50);
}

/**
 * Statement that insists on a listing being as it was read. Stands first among the statements that change it.
 * @throws ChangedMeanwhile when run, where somebody changed it since
 */
export function unchangedSince({ drizzle }: Database, { id, version }: Pick<ListingRow, 'id' | 'version'>): Statement {
  return exactlyOne(
    drizzle
      .update(listing)
      .set({ version: version + 1 })
      .where(and(eq(listing.id, id), eq(listing.version, version))),
  );
}

/** Published listings whose name or slug has these words in it, at most ten. */
export async function publishedNamed(
  { drizzle }: Database,
  words: string,
): Promise<{ readonly slug: string; readonly name: string; readonly operator: string | null }[]> {
  const pattern = `%${words
    .trim()
    .replace(/[\\%_]/g, '\\$&')
    .replace(/\s+/g, '%')}%`;
  const rows = await drizzle
    .select({ slug: publishedDocument.slug, document: publishedDocument.document })
    .from(publishedDocument)
    .where(
      sql`${like(sql`json_extract(${publishedDocument.document}, '$.name') || ' ' || coalesce(json_extract(${publishedDocument.document}, '$.nativeName'), '') || ' ' || coalesce(json_extract(${publishedDocument.document}, '$.operator'), '') || ' ' || ${publishedDocument.slug}`, pattern)} escape '\\'`,
    )
    .orderBy(publishedDocument.slug)
    .limit(10);
  return rows.map(({ slug, document }) => ({ slug, name: document.name, operator: document.operator }));
}
