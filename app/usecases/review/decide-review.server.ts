import type { RefusalReason } from '~/domain/review/review-states';
import type { Statement } from '~db/atomically';
import { audit } from '~db/audit';
import type { Database } from '~db/open.server';
import type { ReviewStanding } from '~db/queries/reviews';
import { approval } from '~db/schema/review';
import {
  type ActResult,
  actOnReview,
  moderatorActor,
  moveReview,
  type ReviewRequest,
  tellSubmitter,
  trailDetails,
} from './act-on-review.server';
import { publishReviewed, setState } from './publication.server';
import type { Stamp } from './receive-submission.server';

/**
 * Approves a submission. Where two people are needed the first approval is kept and nothing becomes public; the last one
 * publishes, in the same transaction.
 */
export function approveReview(database: Database, request: ReviewRequest, stamp: Stamp): Promise<ActResult> {
  return actOnReview(database, request, 'approve', async (standing, outcome) => {
    const approved = database.drizzle.insert(approval).values({
      revisionId: standing.revisionId,
      accountId: request.who.accountId,
      approvedAt: stamp.now.toISOString(),
    });
    if (outcome === 'first-of-two') {
      return [
        approved,
        moveReview(database, standing, { state: 'being-checked', assignedTo: null }),
        trail(
          database,
          request,
          standing,
          'review-approved',
          { ...trailDetails(standing, outcome), assignedBefore: standing.assignedTo },
          stamp,
        ),
      ];
    }
    const published = standing.proposedRevisionId ?? standing.revisionId;
    const formerRevisionId = standing.listing.publishedRevisionId;
    return [
      approved,
      moveReview(database, standing, { state: 'approved', decidedAt: stamp.now.toISOString() }),
      ...(await publishReviewed(database, standing, stamp.now)),
      trail(database, request, { ...standing, revisionId: published }, 'revision-published', {}, stamp),
      trail(
        database,
        request,
        standing,
        'review-approved',
        { ...trailDetails(standing, outcome), formerRevisionId },
        stamp,
      ),
      ...(await tellSubmitter(database, standing, request.linkFor, stamp)),
    ];
  });
}

/**
 * Refuses a submission, with a reason that its submitter reads. What is public stays as it was; a new listing stays a draft.
 *
 * @param reason.text the moderator's own words; null where the code says enough
 */
export function refuseReview(
  database: Database,
  request: ReviewRequest,
  reason: { readonly code: RefusalReason; readonly text: string | null },
  stamp: Stamp,
): Promise<ActResult> {
  return actOnReview(database, request, 'refuse', async (standing, outcome) => [
    moveReview(database, standing, {
      state: 'refused',
      reasonCode: reason.code,
      reasonText: reason.text,
      decidedAt: stamp.now.toISOString(),
    }),
    setState(database, standing.revisionId, 'rejected'),
    ...(standing.proposedRevisionId ? [setState(database, standing.proposedRevisionId, 'rejected')] : []),
    trail(
      database,
      request,
      standing,
      'revision-refused',
      { ...trailDetails(standing, outcome), reason: reason.code },
      stamp,
    ),
    ...(await tellSubmitter(database, standing, request.linkFor, stamp)),
  ]);
}

/** A line of the trail about a submission. */
export function trail(
  database: Database,
  { who }: Pick<ReviewRequest, 'who'>,
  { listingId, revisionId, organizationId }: Pick<ReviewStanding, 'listingId' | 'revisionId' | 'organizationId'>,
  action: Parameters<typeof audit>[1]['action'],
  details: Record<string, unknown>,
  stamp: Stamp,
): Statement {
  const actor = moderatorActor(who);
  return audit(database, { actor, action, listingId, revisionId, organizationId, details }, stamp);
}
