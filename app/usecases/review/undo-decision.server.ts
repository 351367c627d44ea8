import { and, eq } from 'drizzle-orm';
import { judge } from '~/domain/review/decision';
import { type Undoable, undoableAct } from '~/domain/review/undo';
import { atomically, type Statement } from '~db/atomically';
import { exactlyOne } from '~db/exactly-one';
import type { Database } from '~db/open.server';
import { lastTrailLine } from '~db/queries/review-surroundings';
import { type ReviewStanding, reviewStanding } from '~db/queries/reviews';
import { approval } from '~db/schema/review';
import {
  moderatorActor,
  moveReview,
  type Problem,
  type ReviewRequest,
  tellSubmitter,
  unlessChanged,
} from './act-on-review.server';
import { trail } from './decide-review.server';
import { setState, unpublishReviewed } from './publication.server';
import type { Stamp } from './receive-submission.server';

export type UndoResult =
  | { readonly ok: true; readonly undone: Undoable['sort'] }
  | { readonly ok: false; readonly problem: Problem | 'too-late' };

/**
 * Takes back the last decision about a submission, by the one who made it, within ten minutes and before anybody has done
 * anything else about it. A publication is taken back to what the public saw before.
 */
export async function undoDecision(
  database: Database,
  request: Omit<ReviewRequest, 'version'>,
  stamp: Stamp,
): Promise<UndoResult> {
  const standing = await reviewStanding(database, request.revisionId);
  if (!standing) return { ok: false, problem: 'not-found' };
  // Whoever may not decide may not take a decision back either: a moderator who has since joined the organisation.
  const mayDecide = judge(request.who, 'note', { ...standing, listingState: standing.listing.state });
  if (!mayDecide.ok) return { ok: false, problem: mayDecide.obstacle };
  const last = await lastTrailLine(database, request.revisionId);
  const act = undoableAct(last, moderatorActor(request.who), standing.version, stamp.now);
  if (!act || !isAsItWasLeft(act, standing)) return { ok: false, problem: 'too-late' };
  return unlessChanged(async () => {
    await atomically(database, [
      ...(await undoing(database, act, standing, request, stamp.now)),
      trail(database, request, standing, 'review-undone', { undone: act.sort }, stamp),
      ...(act.sort === 'assigned' ? [] : await tellSubmitter(database, standing, request.linkFor, stamp)),
    ]);
    return { ok: true as const, undone: act.sort };
  });
}

/** The public listing may have moved on by other ways: confirmed, withdrawn, edited. */
function isAsItWasLeft({ sort }: Undoable, { listing, proposedRevisionId, revisionId }: ReviewStanding): boolean {
  if (sort !== 'published') return true;
  return listing.publishedRevisionId === (proposedRevisionId ?? revisionId) && listing.state !== 'withdrawn';
}

async function undoing(
  database: Database,
  act: Undoable,
  standing: ReviewStanding,
  { who }: Pick<ReviewRequest, 'who'>,
  now: Date,
): Promise<Statement[]> {
  const back = { state: act.stateBefore, decidedAt: null, reasonCode: null, reasonText: null };
  const removeApproval = () =>
    exactlyOne(
      database.drizzle
        .delete(approval)
        .where(and(eq(approval.revisionId, standing.revisionId), eq(approval.accountId, who.accountId))),
    );
  switch (act.sort) {
    case 'assigned':
      return [moveReview(database, standing, { ...back, assignedTo: act.assignedBefore })];
    case 'held':
      return [moveReview(database, standing, back)];
    case 'first-of-two':
      return [moveReview(database, standing, { ...back, assignedTo: act.assignedBefore }), removeApproval()];
    case 'refused':
      return [
        moveReview(database, standing, back),
        ...[standing.revisionId, standing.proposedRevisionId].flatMap((id) =>
          id === null ? [] : setState(database, id, 'in-review'),
        ),
      ];
    case 'published':
      return [
        moveReview(database, standing, back),
        removeApproval(),
        ...(await unpublishReviewed(database, standing, act.formerRevisionId, now)),
      ];
  }
}
