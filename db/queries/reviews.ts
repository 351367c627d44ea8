import { and, asc, desc, eq, inArray, isNotNull, isNull, like, or, sql } from 'drizzle-orm';
import { openReviewStates } from '~/domain/review/review-states';
import type { ThreadMessage } from '~/domain/review/review-view';
import type { ReviewedFacts, WithheldFacts } from '~/domain/review/reviewed-facts';
import { draftRisk } from '~/domain/review/risk';
import type { Database } from '../open.server';
import { publishedListingOf, type RevisionRows } from '../revision-rows';
import { account, membership } from '../schema/account';
import { listing, revision } from '../schema/listing';
import { organization } from '../schema/organization';
import { placePrivate } from '../schema/place';
import { approval, review, reviewMessage } from '../schema/review';
import { channelWithheld } from '../schema/upkeep';
import { readRevisions } from './revisions';

/** A revision with what only moderators may see of it. */
export interface ReviewedRevision {
  readonly rows: RevisionRows;
  readonly facts: ReviewedFacts;
}

/** The revisions of these ids, as moderators compare them. Ids that are not there are left out. */
export async function readReviewed(
  database: Database,
  revisionIds: readonly string[],
): Promise<Map<string, ReviewedRevision>> {
  const withheld = await readWithheld(database, revisionIds);
  const read = await readRevisions(database, revisionIds);
  return new Map(
    read.map((rows) => [
      rows.revision.id,
      { rows, facts: { ...publishedListingOf(rows), withheld: withheld(rows.revision.id) } },
    ]),
  );
}

async function readWithheld({ drizzle }: Database, revisionIds: readonly string[]) {
  const ids = [...revisionIds];
  const places = await drizzle.select().from(placePrivate).where(inArray(placePrivate.revisionId, ids));
  const channels = await drizzle
    .select()
    .from(channelWithheld)
    .where(inArray(channelWithheld.revisionId, ids))
    .orderBy(channelWithheld.position);
  return (id: string): WithheldFacts => {
    const place = places.find(({ revisionId }) => revisionId === id);
    return {
      place: place ? { street: place.street, locality: place.locality, postcode: place.postcode } : null,
      contacts: channels.filter(({ revisionId }) => revisionId === id).map(({ type, value }) => ({ type, value })),
    };
  };
}

/** Where the checking of a revision stands, and the listing it is about. */
export type ReviewStanding = typeof review.$inferSelect & {
  readonly listing: typeof listing.$inferSelect;
  /** False for a draft of the seed that nobody has touched: the first act on it makes the row. */
  readonly isStored: boolean;
  /** Accounts that have approved it, the first one first. */
  readonly approvedBy: readonly string[];
};

/** @returns null where this revision is not, and never was, up for review */
export async function reviewStanding({ drizzle }: Database, revisionId: string): Promise<ReviewStanding | null> {
  const [found] = await drizzle
    .select({ review, listing, state: revision.state, createdAt: revision.createdAt })
    .from(revision)
    .innerJoin(listing, eq(listing.id, revision.listingId))
    .leftJoin(review, eq(review.revisionId, revision.id))
    .where(eq(revision.id, revisionId));
  if (!found) return null;
  if (!found.review) {
    const proposal = drizzle
      .select({ id: review.revisionId })
      .from(review)
      .where(eq(review.proposedRevisionId, revisionId));
    if (found.state !== 'in-review' || proposal.get()) return null;
    return { ...untouchedDraft(revisionId, found.listing, found.createdAt), approvedBy: [] };
  }
  const approvals = await drizzle
    .select({ accountId: approval.accountId })
    .from(approval)
    .where(eq(approval.revisionId, revisionId))
    .orderBy(asc(approval.approvedAt));
  const approvedBy = approvals.map(({ accountId }) => accountId);
  return { ...found.review, listing: found.listing, isStored: true, approvedBy };
}

function untouchedDraft(
  revisionId: string,
  of: typeof listing.$inferSelect,
  receivedAt: string,
): Omit<ReviewStanding, 'approvedBy'> {
  return {
    revisionId,
    listingId: of.id,
    listing: of,
    kind: of.publishedRevisionId === null ? 'new' : 'edit',
    state: 'submitted',
    submittedBy: null,
    organizationId: of.organizationId,
    risk: draftRisk,
    needsTwo: true,
    assignedTo: null,
    proposedRevisionId: null,
    reasonCode: null,
    reasonText: null,
    receivedAt,
    decidedAt: null,
    version: 0,
    isStored: false,
  };
}

/** Whether an organisation has, or had, a listing that the public could see. */
export async function isKnownProvider({ drizzle }: Database, organizationId: string | null): Promise<boolean> {
  if (organizationId === null) return false;
  const [known] = await drizzle
    .select({ id: listing.id })
    .from(listing)
    .innerJoin(organization, eq(organization.id, listing.organizationId))
    .where(
      and(
        eq(listing.organizationId, organizationId),
        eq(organization.origin, 'provider'),
        isNotNull(listing.publishedRevisionId),
      ),
    )
    .limit(1);
  return known !== undefined;
}

/** Slugs in use that begin with a stem, withdrawn listings' too. */
export async function slugsBeginning({ drizzle }: Database, stem: string): Promise<Set<string>> {
  const rows = await drizzle
    .select({ slug: listing.slug })
    .from(listing)
    .where(or(eq(listing.slug, stem), like(listing.slug, `${stem}-%`)));
  return new Set(rows.map(({ slug }) => slug));
}

/** The listing as it is stored, or null for one that is only being made. */
export async function storedListing({ drizzle }: Database, listingId: string) {
  const [row] = await drizzle.select().from(listing).where(eq(listing.id, listingId));
  return row ?? null;
}

/** Open submissions of a listing, which a newer one replaces. */
export function openReviewsOf({ drizzle }: Database, listingId: string) {
  return drizzle
    .select({ revisionId: review.revisionId, version: review.version })
    .from(review)
    .where(and(eq(review.listingId, listingId), inArray(review.state, [...openReviewStates])));
}

/** Questions and answers on a submission, the oldest first. */
export async function reviewThread({ drizzle }: Database, revisionId: string): Promise<ThreadMessage[]> {
  return drizzle
    .select({
      id: reviewMessage.id,
      side: reviewMessage.side,
      text: reviewMessage.text,
      createdAt: reviewMessage.createdAt,
    })
    .from(reviewMessage)
    .where(eq(reviewMessage.revisionId, revisionId))
    .orderBy(asc(reviewMessage.createdAt), asc(reviewMessage.id));
}

/** Where mails about a submission go; null where nobody of the organisation submitted it or the account is gone. */
export async function submitterAddress({ drizzle }: Database, accountId: string | null, organizationId: string | null) {
  if (accountId === null || organizationId === null) return null;
  const [row] = await drizzle
    .select({ email: account.email, language: account.language })
    .from(account)
    .innerJoin(membership, and(eq(membership.accountId, account.id), eq(membership.organizationId, organizationId)))
    .where(and(eq(account.id, accountId), isNull(account.deletedAt)));
  return row?.email ? { email: row.email, language: row.language } : null;
}

/** The highest number that a revision of a listing bears. */
export async function lastRevisionNumber({ drizzle }: Database, listingId: string): Promise<number> {
  const [row] = await drizzle
    .select({ number: revision.number })
    .from(revision)
    .where(eq(revision.listingId, listingId))
    .orderBy(desc(revision.number))
    .limit(1);
  return row?.number ?? 0;
}

/** Names by which accounts are shown to moderators: their addresses; a deleted one is not named. */
export async function accountNames({ drizzle }: Database, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await drizzle
    .select({ id: account.id, email: sql<string>`coalesce(${account.email}, '')` })
    .from(account)
    .where(inArray(account.id, [...new Set(ids)]));
  return new Map(rows.map(({ id, email }) => [id, email]));
}

/** @returns the name of an organisation, or null where there is none */
export async function organizationName({ drizzle }: Database, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const [row] = await drizzle.select({ name: organization.name }).from(organization).where(eq(organization.id, id));
  return row?.name ?? null;
}
