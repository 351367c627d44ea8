import { and, asc, count, eq, gte, inArray, isNotNull, isNull, lt, lte, max, or, sql } from 'drizzle-orm';
import type { Statement } from '../atomically';
import { exactlyOne } from '../exactly-one';
import type { Database } from '../open.server';
import { account, membership, oneTimeLink } from '../schema/account';
import { auditEvent } from '../schema/audit-event';
import { listing, revision } from '../schema/listing';
import { placePrivate } from '../schema/place';
import { channelWithheld, reminder } from '../schema/upkeep';

/** A listing that waits for its check. */
export interface DueListing {
  readonly listingId: string;
  readonly slug: string;
  readonly revisionId: string;
  readonly organizationId: string | null;
  /** `YYYY-MM-DD`. */
  readonly dueOn: string;
}

const dueColumns = {
  listingId: listing.id,
  slug: listing.slug,
  revisionId: revision.id,
  organizationId: listing.organizationId,
  dueOn: revision.nextCheckDueOn,
};

/** Published listings with somebody to remind, whose check is due on this day or before; the earliest first. */
export async function listingsToRemind({ drizzle }: Database, dueUntil: string): Promise<DueListing[]> {
  const withMembers = drizzle
    .select({ id: membership.organizationId })
    .from(membership)
    .innerJoin(account, eq(account.id, membership.accountId))
    .where(and(isNotNull(account.emailConfirmedAt), isNull(account.deletedAt)));
  return drizzle
    .select(dueColumns)
    .from(listing)
    .innerJoin(revision, eq(revision.id, listing.publishedRevisionId))
    .where(
      and(
        eq(listing.state, 'published'),
        lte(revision.nextCheckDueOn, dueUntil),
        inArray(listing.organizationId, withMembers),
      ),
    )
    .orderBy(asc(revision.nextCheckDueOn), asc(listing.id));
}

/** Published listings whose check was due before this day; the longest overdue first. */
export async function listingsDueBefore({ drizzle }: Database, day: string): Promise<DueListing[]> {
  return drizzle
    .select(dueColumns)
    .from(listing)
    .innerJoin(revision, eq(revision.id, listing.publishedRevisionId))
    .where(and(eq(listing.state, 'published'), lt(revision.nextCheckDueOn, day)))
    .orderBy(asc(revision.nextCheckDueOn), asc(listing.id));
}

/** @returns whether a reminder this near to the due date, or a nearer one, has gone out already */
export async function wasReminded(
  { drizzle }: Database,
  { listingId, dueOn }: Pick<DueListing, 'listingId' | 'dueOn'>,
  daysBefore: number,
): Promise<boolean> {
  const rows = await drizzle
    .select({ sentAt: reminder.sentAt })
    .from(reminder)
    .where(and(eq(reminder.listingId, listingId), eq(reminder.dueOn, dueOn), lte(reminder.daysBefore, daysBefore)))
    .limit(1);
  return rows.length > 0;
}

/** Statement that notes a reminder; it fails where the same one was noted before, and with it the mails beside it. */
export function noteReminder({ drizzle }: Database, row: typeof reminder.$inferInsert): Statement {
  return drizzle.insert(reminder).values(row);
}

/** Somebody who gets mails about an organisation's listings. */
export interface Recipient {
  readonly accountId: string;
  readonly email: string;
  readonly language: string;
}

/** Everybody of an organisation whose address is confirmed. */
export async function recipientsOf({ drizzle }: Database, organizationId: string): Promise<Recipient[]> {
  const rows = await drizzle
    .select({ accountId: account.id, email: account.email, language: account.language })
    .from(membership)
    .innerJoin(account, eq(account.id, membership.accountId))
    .where(
      and(
        eq(membership.organizationId, organizationId),
        isNotNull(account.emailConfirmedAt),
        isNull(account.deletedAt),
      ),
    )
    .orderBy(asc(account.id));
  return rows.flatMap(({ email, ...rest }) => (email === null ? [] : { ...rest, email }));
}

/** What decides whether a listing can be confirmed. */
export interface ConfirmableListing {
  readonly listingId: string;
  readonly slug: string;
  readonly organizationId: string | null;
  readonly version: number;
  readonly revisionId: string;
  /** Out of sight because nobody answered the reminders. */
  readonly hidden: boolean;
}

/** The listing if it is published, or hidden only because nobody confirmed it; else null. */
export async function confirmableListing({ drizzle }: Database, listingId: string): Promise<ConfirmableListing | null> {
  const [row] = await drizzle
    .select()
    .from(listing)
    .where(and(eq(listing.id, listingId), isConfirmable()));
  if (!row || row.publishedRevisionId === null) return null;
  const { slug, organizationId, version, publishedRevisionId: revisionId } = row;
  return { listingId, slug, organizationId, version, revisionId, hidden: row.state === 'paused' };
}

/** Statement that insists on a listing being as it was read: nobody published, paused or withdrew it since. */
export function unchangedListing({ drizzle }: Database, read: ConfirmableListing, at: string): Statement {
  return exactlyOne(
    drizzle
      .update(listing)
      .set({ updatedAt: at })
      .where(and(eq(listing.id, read.listingId), eq(listing.version, read.version), isConfirmable())),
  );
}

/** Statement that insists on a listing still showing this revision. */
export function stillPublished({ drizzle }: Database, due: DueListing, at: string): Statement {
  return exactlyOne(
    drizzle
      .update(listing)
      .set({ updatedAt: at })
      .where(
        and(
          eq(listing.id, due.listingId),
          eq(listing.state, 'published'),
          eq(listing.publishedRevisionId, due.revisionId),
        ),
      ),
  );
}

const isConfirmable = () =>
  or(eq(listing.state, 'published'), and(eq(listing.state, 'paused'), eq(listing.pauseReason, 'not-confirmed')));

/** @returns the number that the listing's next revision gets */
export async function nextRevisionNumber({ drizzle }: Database, listingId: string): Promise<number> {
  const [row] = await drizzle
    .select({ last: max(revision.number) })
    .from(revision)
    .where(eq(revision.listingId, listingId));
  return (row?.last ?? 0) + 1;
}

/** How many listings the public sees. */
export async function countPublished({ drizzle }: Database): Promise<number> {
  const [row] = await drizzle.select({ listings: count() }).from(listing).where(eq(listing.state, 'published'));
  return row?.listings ?? 0;
}

/** How many listings were hidden since an instant because nobody confirmed them. */
export async function countHiddenSince({ drizzle }: Database, instant: string): Promise<number> {
  const [row] = await drizzle
    .select({ listings: count() })
    .from(auditEvent)
    .where(and(eq(auditEvent.action, 'listing-hidden'), gte(auditEvent.occurredAt, instant)));
  return row?.listings ?? 0;
}

/** A link for confirming, used ones and expired ones too. */
export interface ConfirmationLink {
  readonly accountId: string | null;
  readonly details: Record<string, string>;
  readonly usedAt: string | null;
}

export async function confirmationLink({ drizzle }: Database, tokenHash: string): Promise<ConfirmationLink | null> {
  const [row] = await drizzle
    .select({ accountId: oneTimeLink.accountId, details: oneTimeLink.details, usedAt: oneTimeLink.usedAt })
    .from(oneTimeLink)
    .where(and(eq(oneTimeLink.tokenHash, tokenHash), eq(oneTimeLink.purpose, 'confirm-listing')));
  return row ?? null;
}

/** @returns whether the account belongs to the organisation, now */
export async function isMemberOf({ drizzle }: Database, accountId: string, organizationId: string): Promise<boolean> {
  const rows = await drizzle
    .select({ accountId: membership.accountId })
    .from(membership)
    .where(and(eq(membership.accountId, accountId), eq(membership.organizationId, organizationId)));
  return rows.length > 0;
}

/** Statements that carry what a revision withholds from the public over to its copy. */
export function copyWithheld({ drizzle }: Database, fromRevisionId: string, toRevisionId: string): Statement[] {
  const to = sql<string>`${toRevisionId}`;
  return [
    drizzle.insert(placePrivate).select(
      drizzle
        .select({
          revisionId: to.as('revision_id'),
          street: placePrivate.street,
          locality: placePrivate.locality,
          postcode: placePrivate.postcode,
        })
        .from(placePrivate)
        .where(eq(placePrivate.revisionId, fromRevisionId)),
    ),
    drizzle.insert(channelWithheld).select(
      drizzle
        .select({
          revisionId: to.as('revision_id'),
          position: channelWithheld.position,
          type: channelWithheld.type,
          value: channelWithheld.value,
        })
        .from(channelWithheld)
        .where(eq(channelWithheld.revisionId, fromRevisionId)),
    ),
  ];
}
