import type { Database } from '~db/open.server';
import { moderationNote } from '~db/schema/evidence';
import { reviewMessage } from '~db/schema/review';
import {
  type ActResult,
  actOnReview,
  moveReview,
  type ReviewRequest,
  tellSubmitter,
  trailDetails,
} from './act-on-review.server';
import { trail } from './decide-review.server';
import type { Stamp } from './receive-submission.server';

/** Asks the submitter something; the submission waits for the answer. */
export function askQuestion(
  database: Database,
  request: ReviewRequest,
  question: string,
  stamp: Stamp,
): Promise<ActResult> {
  return actOnReview(database, request, 'ask', async (standing, outcome) => [
    database.drizzle.insert(reviewMessage).values({
      id: stamp.newId('msg'),
      revisionId: standing.revisionId,
      author: request.who.accountId,
      side: 'moderator',
      text: question,
      createdAt: stamp.now.toISOString(),
    }),
    moveReview(database, standing, { state: 'question' }),
    trail(database, request, standing, 'review-asked', trailDetails(standing, outcome), stamp),
    ...(await tellSubmitter(database, standing, request.linkFor, stamp)),
  ]);
}

/** Puts a submission aside, with a note for the other moderators saying what it waits for. */
export function holdReview(database: Database, request: ReviewRequest, note: string, stamp: Stamp): Promise<ActResult> {
  return actOnReview(database, request, 'hold', async (standing, outcome) => [
    insertNote(database, standing, note, stamp),
    moveReview(database, standing, { state: 'held' }),
    trail(database, request, standing, 'review-held', trailDetails(standing, outcome), stamp),
    ...(await tellSubmitter(database, standing, request.linkFor, stamp)),
  ]);
}

/** Keeps a working note for the other moderators. Nobody else ever reads it; the trail says that there is one, not what it says. */
export function addNote(database: Database, request: ReviewRequest, note: string, stamp: Stamp): Promise<ActResult> {
  return actOnReview(database, request, 'note', async (standing) => [
    insertNote(database, standing, note, stamp),
    trail(database, request, standing, 'note-added', {}, stamp),
  ]);
}

/**
 * Takes a submission for oneself, or gives it back.
 *
 * @param to the account that has it from now on; null for nobody
 */
export function assignReview(
  database: Database,
  request: ReviewRequest,
  to: 'me' | 'nobody',
  stamp: Stamp,
): Promise<ActResult> {
  return actOnReview(database, request, 'assign', async (standing, outcome) => {
    const begins = to === 'me' && standing.state === 'submitted';
    return [
      moveReview(database, standing, {
        assignedTo: to === 'me' ? request.who.accountId : null,
        ...(begins ? { state: 'being-checked' as const } : {}),
      }),
      trail(
        database,
        request,
        standing,
        'review-assigned',
        { ...trailDetails(standing, outcome), to, assignedBefore: standing.assignedTo },
        stamp,
      ),
      ...(begins ? await tellSubmitter(database, standing, request.linkFor, stamp) : []),
    ];
  });
}

function insertNote(
  { drizzle }: Database,
  { listingId, revisionId }: { readonly listingId: string; readonly revisionId: string },
  note: string,
  stamp: Stamp,
) {
  return drizzle.insert(moderationNote).values({
    id: stamp.newId('nte'),
    listingId,
    revisionId,
    kind: 'note',
    note,
    createdAt: stamp.now.toISOString(),
  });
}
