import { and, desc, eq, inArray, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm';
import type { Comparable } from '~/domain/review/duplicates';
import type { ListedRevision, ListingTrailLine } from '~/domain/review/history-view';
import type { TrailLine } from '~/domain/review/undo';
import type { Database } from '../open.server';
import { auditEvent } from '../schema/audit-event';
import { channel } from '../schema/channel';
import { moderationNote } from '../schema/evidence';
import { type ListingState, listing, revision } from '../schema/listing';
import { place } from '../schema/place';
import { doNotList, licence, review } from '../schema/review';
import { linkCheck, listingNotice } from '../schema/upkeep';

/** Another listing, as far as telling duplicates needs it. */
export interface ComparableListing extends Comparable {
  readonly slug: string;
  readonly name: string;
  readonly state: ListingState;
}

/**
 * Every listing that is public or waits to be, for finding duplicates.
 *
 * @param phones whose owners are wanted; other numbers are not read
 */
export async function comparableListings(
  { drizzle }: Database,
  phones: readonly string[],
): Promise<ComparableListing[]> {
  const callers = await drizzle
    .select({ revisionId: channel.revisionId, value: channel.value })
    .from(channel)
    .where(inArray(channel.value, [...phones]));
  const phonesOf = new Map<string, string[]>();
  for (const { revisionId, value } of callers) phonesOf.set(revisionId, [...(phonesOf.get(revisionId) ?? []), value]);
  const rows = await drizzle
    .select({
      revisionId: revision.id,
      listingId: listing.id,
      slug: listing.slug,
      state: listing.state,
      name: revision.name,
      nativeName: revision.nativeName,
      locality: place.locality,
    })
    .from(revision)
    .innerJoin(listing, eq(listing.id, revision.listingId))
    .leftJoin(place, eq(place.revisionId, revision.id))
    .where(inArray(revision.state, ['published', 'in-review']));
  return rows.map(({ revisionId, nativeName, ...row }) => ({
    ...row,
    names: [row.name, nativeName],
    phones: phonesOf.get(revisionId) ?? [],
  }));
}

/** The register "do not list us", entries in force. */
export async function registerInForce({ drizzle }: Database) {
  return drizzle
    .select({ id: doNotList.id, name: doNotList.name, domain: doNotList.domain, phone: doNotList.phone })
    .from(doNotList)
    .where(isNull(doNotList.liftedAt));
}

/** What was last found at a listing's web addresses. */
export async function checkedLinks({ drizzle }: Database, listingId: string) {
  return drizzle
    .select({ url: linkCheck.url, failures: linkCheck.failures })
    .from(linkCheck)
    .where(eq(linkCheck.listingId, listingId));
}

/** Licences stated for a listing, the newest first. */
export async function licencesOf({ drizzle }: Database, listingId: string) {
  return drizzle
    .select({
      id: licence.id,
      register: licence.register,
      number: licence.number,
      registerUrl: licence.registerUrl,
      state: licence.state,
      checkedOn: licence.checkedOn,
      expiresOn: licence.expiresOn,
    })
    .from(licence)
    .where(eq(licence.listingId, listingId))
    .orderBy(desc(licence.createdAt));
}

/** Working notes about a listing, on one revision or on the listing as such; the newest first. */
export async function notesOf({ drizzle }: Database, listingId: string, revisionId: string) {
  return drizzle
    .select({
      id: moderationNote.id,
      kind: moderationNote.kind,
      note: moderationNote.note,
      createdAt: moderationNote.createdAt,
    })
    .from(moderationNote)
    .where(
      and(
        eq(moderationNote.listingId, listingId),
        or(isNull(moderationNote.revisionId), eq(moderationNote.revisionId, revisionId)),
      ),
    )
    .orderBy(desc(moderationNote.createdAt), desc(moderationNote.id));
}

/** The latest line of the trail about a revision. */
export async function lastTrailLine({ drizzle }: Database, revisionId: string): Promise<TrailLine | null> {
  const [row] = await drizzle
    .select({
      actor: auditEvent.actor,
      action: auditEvent.action,
      occurredAt: auditEvent.occurredAt,
      details: auditEvent.details,
    })
    .from(auditEvent)
    // A note changes nothing, so a decision before it can still be taken back.
    .where(and(eq(auditEvent.revisionId, revisionId), ne(auditEvent.action, 'note-added')))
    .orderBy(desc(auditEvent.occurredAt), desc(auditEvent.id))
    .limit(1);
  return row ?? null;
}

/** Everything that was done to a listing, the newest first. */
export async function listingTrail({ drizzle }: Database, listingId: string): Promise<ListingTrailLine[]> {
  return drizzle
    .select({
      id: auditEvent.id,
      occurredAt: auditEvent.occurredAt,
      actor: auditEvent.actor,
      action: auditEvent.action,
      revisionId: auditEvent.revisionId,
      organizationId: auditEvent.organizationId,
      details: auditEvent.details,
    })
    .from(auditEvent)
    .where(eq(auditEvent.listingId, listingId))
    .orderBy(desc(auditEvent.occurredAt), desc(auditEvent.id));
}

/** Every revision of a listing, the newest first. */
export async function revisionsOf({ drizzle }: Database, listingId: string): Promise<ListedRevision[]> {
  const rows = await drizzle
    .select({
      id: revision.id,
      number: revision.number,
      state: revision.state,
      source: revision.source,
      createdAt: revision.createdAt,
      publishedAt: revision.publishedAt,
      reviewOf: review.revisionId,
    })
    .from(revision)
    .leftJoin(review, eq(review.revisionId, revision.id))
    .where(eq(revision.listingId, listingId))
    .orderBy(desc(revision.number));
  return rows.map(({ reviewOf, ...row }) => ({ ...row, wasReviewed: reviewOf !== null }));
}

/** The revision that was public before a given one; null where none was. */
export async function formerlyPublished(
  { drizzle }: Database,
  of: { readonly listingId: string; readonly number: number },
): Promise<string | null> {
  const [row] = await drizzle
    .select({ id: revision.id })
    .from(revision)
    .where(and(eq(revision.listingId, of.listingId), lt(revision.number, of.number), isNotNull(revision.publishedAt)))
    .orderBy(desc(revision.number))
    .limit(1);
  return row?.id ?? null;
}

/** Closures and notices of a listing, ended ones too; the newest first. */
export async function noticesOf({ drizzle }: Database, listingId: string) {
  return drizzle
    .select({
      id: listingNotice.id,
      kind: listingNotice.kind,
      text: listingNotice.text,
      fromOn: listingNotice.fromOn,
      untilOn: listingNotice.untilOn,
      endedAt: listingNotice.endedAt,
    })
    .from(listingNotice)
    .where(eq(listingNotice.listingId, listingId))
    .orderBy(desc(listingNotice.fromOn));
}

/** A listing by its slug, whatever its state, with the name by which it is known. */
export async function listingBySlug({ drizzle }: Database, slug: string) {
  const latest = sql`(select r.id from revision r where r.listing_id = ${listing.id} order by r.number desc limit 1)`;
  const [row] = await drizzle
    .select({ listing, name: revision.name, textLanguage: revision.textLanguage })
    .from(listing)
    .innerJoin(revision, eq(revision.id, sql`coalesce(${listing.publishedRevisionId}, ${latest})`))
    .where(eq(listing.slug, slug));
  return row ?? null;
}
