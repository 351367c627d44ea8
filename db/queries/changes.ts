import { and, asc, desc, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm';
import type { Kind } from '~/domain/listing/vocabulary';
import type { Database } from '../open.server';
import { auditEvent } from '../schema/audit-event';
import { listing, revision } from '../schema/listing';
import { publishedDocument } from '../schema/published-document';

/** A listing in sight: of its public revision, and of the dates around it, what a list of changes may say. */
export interface ShownRow {
  readonly slug: string;
  readonly name: string;
  readonly kind: Kind;
  readonly summary: string;
  readonly textLanguage: string;
  /** ISO instants. */
  readonly publishedAt: string;
  readonly firstPublishedAt: string;
  /** Whether its public facts were ever replaced by others. */
  readonly corrected: boolean;
}

/** A listing that was in sight once and is not now. */
export interface GoneRow {
  readonly slug: string;
  /** ISO instant. */
  readonly goneAt: string;
}

/** @returns the listings in sight that were published last, newest first */
export async function lastPublished({ drizzle }: Database, most: number): Promise<ShownRow[]> {
  const order = [desc(revision.publishedAt), asc(listing.slug)];
  const isPublic = eq(revision.id, listing.publishedRevisionId);
  // Found first and looked at after, so that what costs a query of its own is asked for these alone.
  const last = drizzle
    .select({ id: listing.id })
    .from(publishedDocument)
    .innerJoin(listing, eq(listing.id, publishedDocument.listingId))
    .innerJoin(revision, isPublic)
    .orderBy(...order)
    .limit(most);
  return drizzle
    .select({
      slug: listing.slug,
      name: revision.name,
      kind: revision.kind,
      summary: revision.summary,
      textLanguage: revision.textLanguage,
      publishedAt: sql<string>`coalesce(${revision.publishedAt}, ${revision.createdAt})`,
      firstPublishedAt,
      corrected: sql<boolean>`${statements} > 1`.mapWith(Boolean),
    })
    .from(listing)
    .innerJoin(revision, isPublic)
    .where(inArray(listing.id, last))
    .orderBy(...order);
}

/** Bringing a listing back dates its revision anew, so the trail knows better when it was first published. */
const firstPublishedAt = sql<string>`coalesce(
  (select min(e.occurred_at) from audit_event e where e.listing_id = ${listing.id} and e.action = 'revision-published'),
  (select min(r.published_at) from revision r where r.listing_id = ${listing.id}),
  ${revision.createdAt})`;

/** Revisions the public saw that said something new: confirming a listing copies what it says. */
const statements = sql`(select count(*) from revision r where r.listing_id = ${listing.id}
  and r.published_at is not null and r.state in ('published', 'superseded') and not exists (
    select 1 from audit_event e where e.revision_id = r.id and e.action = 'listing-confirmed'))`;

/** @returns the listings that were taken out of sight last, newest first; never one that was not in sight before */
export async function lastGone({ drizzle }: Database, most: number): Promise<GoneRow[]> {
  const oncePublished = drizzle
    .select({ id: revision.listingId })
    .from(revision)
    .where(isNotNull(revision.publishedAt));
  const goneAt = sql<string>`coalesce(max(${auditEvent.occurredAt}), ${listing.updatedAt})`;
  return drizzle
    .select({ slug: listing.slug, goneAt })
    .from(listing)
    .leftJoin(auditEvent, and(eq(auditEvent.listingId, listing.id), tookAway))
    .where(and(ne(listing.state, 'published'), inArray(listing.id, oncePublished)))
    .groupBy(listing.id)
    .orderBy(desc(goneAt), asc(listing.slug))
    .limit(most);
}

/**
 * What takes a listing out of sight. It becomes a draft again when a moderator undoes its first publication, or when the
 * seed says so; nothing else that happens to a draft may show in a date.
 */
const tookAway = sql`case ${listing.state} when 'draft' then
  (${auditEvent.action} = 'review-undone' and ${auditEvent.details} ->> '$.undone' = 'published')
  or (${auditEvent.action} = 'revision-added' and ${auditEvent.actor} = 'seed')
  else ${auditEvent.action} in ('listing-paused', 'listing-hidden', 'listing-withdrawn') end`;
