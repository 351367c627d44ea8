import { and, eq } from 'drizzle-orm';
import { actorOf } from '~/domain/account/actor';
import { openReviewStates } from '~/domain/review/review-states';
import { audit } from '~db/audit';
import { exactlyOne } from '~db/exactly-one';
import type { Database } from '~db/open.server';
import { changeListingForm, formOfRevision } from '~db/queries/listing-forms';
import { revision } from '~db/schema/listing';
import { review } from '~db/schema/review';
import { type ActOnListing, actedOn, ownListing } from './own-listing.server';
import type { Stamp, Who } from './stamp';

/** Takes a submission back from the moderators. What was typed opens again as a form; what visitors see does not change. */
export async function takeBack(database: Database, who: Who, slug: string, stamp: Stamp): Promise<ActOnListing> {
  const own = await ownListing(database, who, slug, 'listing.submit');
  if (!own) return 'unknown';
  const { review: standing, listing } = own;
  if (!standing || !openReviewStates.some((state) => state === standing.state)) return 'not-now';
  const { revisionId, version } = standing;
  const form = await formOfRevision(database, revisionId);
  const { drizzle } = database;
  const entry = { actor: actorOf('provider', who.accountId), action: 'review-undone', listingId: listing.id } as const;
  return actedOn(database, [
    exactlyOne(
      drizzle
        .update(review)
        .set({ state: 'taken-back', decidedAt: stamp.now.toISOString(), version: version + 1 })
        .where(and(eq(review.revisionId, revisionId), eq(review.version, version))),
    ),
    drizzle.update(revision).set({ state: 'superseded' }).where(eq(revision.id, revisionId)),
    ...(form ? [changeListingForm(database, form, { state: 'open', revisionId: null }, stamp.now)] : []),
    audit(
      database,
      { ...entry, revisionId, organizationId: listing.organizationId, details: { by: 'provider' } },
      stamp,
    ),
  ]);
}
