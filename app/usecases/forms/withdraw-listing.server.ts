import { and, eq, inArray } from 'drizzle-orm';
import { actorOf } from '~/domain/account/actor';
import { openReviewStates } from '~/domain/review/review-states';
import type { Statement } from '~db/atomically';
import { audit } from '~db/audit';
import type { Database } from '~db/open.server';
import { hideListing } from '~db/publish-revision';
import { type OwnListing, unchangedSince } from '~db/queries/own-listings';
import { revision } from '~db/schema/listing';
import { listingForm } from '~db/schema/listing-form';
import { review } from '~db/schema/review';
import { type ActOnListing, actedOn, ownListing } from './own-listing.server';
import type { Stamp, Who } from './stamp';

/** Takes a listing back for good: gone from page, search, sitemap and exports with this commit; what waited for a check with it. */
export async function withdrawListing(database: Database, who: Who, slug: string, stamp: Stamp): Promise<ActOnListing> {
  const own = await ownListing(database, who, slug, 'listing.withdraw');
  if (!own) return 'unknown';
  const { state } = own.listing;
  if (state !== 'published' && state !== 'paused') return 'not-now';
  return actedOn(database, withdrawal(database, who, own, stamp));
}

/** Statements that take a listing out of sight for good, and with it what was being written or checked about it. */
export function withdrawal(database: Database, who: Who, own: OwnListing, stamp: Stamp): Statement[] {
  const { id: listingId, organizationId } = own.listing;
  const { drizzle } = database;
  const at = stamp.now.toISOString();
  const actor = actorOf('provider', who.accountId);
  return [
    unchangedSince(database, own.listing),
    ...hideListing(database, listingId, { state: 'withdrawn' }, stamp.now),
    drizzle
      .update(review)
      .set({ state: 'taken-back', decidedAt: at })
      .where(and(eq(review.listingId, listingId), inArray(review.state, [...openReviewStates]))),
    drizzle
      .update(revision)
      .set({ state: 'superseded' })
      .where(and(eq(revision.listingId, listingId), eq(revision.state, 'in-review'))),
    drizzle
      .update(listingForm)
      .set({ state: 'discarded', content: {}, updatedAt: at })
      .where(and(eq(listingForm.listingId, listingId), eq(listingForm.state, 'open'))),
    audit(database, { actor, action: 'listing-withdrawn', listingId, organizationId }, stamp),
  ];
}
