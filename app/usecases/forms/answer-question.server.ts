import { and, eq } from 'drizzle-orm';
import { actorOf } from '~/domain/account/actor';
import { openReviewStates } from '~/domain/review/review-states';
import { audit } from '~db/audit';
import { exactlyOne } from '~db/exactly-one';
import type { Database } from '~db/open.server';
import { review, reviewMessage } from '~db/schema/review';
import { type ActOnListing, actedOn, ownListing } from './own-listing.server';
import type { Stamp, Who } from './stamp';

/** Longest answer, in characters. */
export const longestAnswer = 4000;

/**
 * Writes to the moderators on a submission that is being checked. Where they had asked, the submission goes on.
 * @param text cleaned, filled, at most `longestAnswer`
 */
export async function answerQuestion(
  database: Database,
  who: Who,
  slug: string,
  text: string,
  stamp: Stamp,
): Promise<ActOnListing> {
  const own = await ownListing(database, who, slug, 'review.answer');
  if (!own) return 'unknown';
  const { review: standing, listing } = own;
  if (!standing || !openReviewStates.some((state) => state === standing.state)) return 'not-now';
  const { revisionId, version } = standing;
  const state = standing.state === 'question' ? 'being-checked' : standing.state;
  const entry = {
    actor: actorOf('provider', who.accountId),
    action: 'review-answered',
    listingId: listing.id,
  } as const;
  return actedOn(database, [
    exactlyOne(
      database.drizzle
        .update(review)
        .set({ state, version: version + 1 })
        .where(and(eq(review.revisionId, revisionId), eq(review.version, version))),
    ),
    database.drizzle.insert(reviewMessage).values({
      id: stamp.newId('msg'),
      revisionId,
      author: who.accountId,
      side: 'provider',
      text,
      createdAt: stamp.now.toISOString(),
    }),
    audit(database, { ...entry, revisionId, organizationId: listing.organizationId }, stamp),
  ]);
}
