import type { Decision } from '~/domain/review/review-form';
import type { Database } from '~db/open.server';
import type { ActResult, ReviewRequest } from './act-on-review.server';
import { addNote, askQuestion, assignReview, holdReview } from './converse.server';
import { approveReview, refuseReview } from './decide-review.server';
import type { Stamp } from './receive-submission.server';

/** Carries out what a moderator has decided on the page of a submission. */
export function carryOut(
  database: Database,
  request: ReviewRequest,
  decision: Decision,
  stamp: Stamp,
): Promise<ActResult> {
  switch (decision.act) {
    case 'approve':
      return approveReview(database, request, stamp);
    case 'refuse':
      return refuseReview(database, request, decision, stamp);
    case 'ask':
      return askQuestion(database, request, decision.question, stamp);
    case 'hold':
      return holdReview(database, request, decision.note, stamp);
    case 'note':
      return addNote(database, request, decision.note, stamp);
    case 'assign':
      return assignReview(database, request, decision.to, stamp);
  }
}
