import type { ListingFacts } from '~/domain/listing-form/listing-facts';
import { readQueueFilters } from '~/domain/review/queue-filters';
import type { ReviewRequest } from '~/usecases/review/act-on-review.server';
import { approveReview } from '~/usecases/review/decide-review.server';
import { idsFrom } from '~db/new-id';
import type { Database } from '~db/open.server';
import { freshDatabase } from './database';
import { addModerator, addProvider, asSeen, plainFacts, submit } from './submissions';

/*
 * A desk with two moderators and a clinician, for tests of the review.
 */

export const now = new Date('2026-11-22T10:00:00.000Z');
export const stamp = { now, newId: idsFrom(Date.now) };
export const all = readQueueFilters(new URLSearchParams());

export const approve = (database: Database, request: ReviewRequest) => approveReview(database, request, stamp);
export const scalar = (database: Database, query: string, ...values: string[]) =>
  database.sqlite
    .prepare(query)
    .pluck()
    .get(...values);
export const trailOf = (database: Database, revisionId: string) =>
  database.sqlite.prepare('select action from audit_event where revision_id = ? order by id').pluck().all(revisionId);
export const stateOf = (database: Database, revisionId: string) =>
  scalar(database, 'select state from review where revision_id = ?', revisionId);
export const slugOf = (database: Database, listingId: string) =>
  String(scalar(database, 'select slug from listing where id = ?', listingId));

export async function desk(open = freshDatabase) {
  const database = await open();
  const provider = await addProvider(database);
  return { database, provider, first: await addModerator(database), second: await addModerator(database) };
}

/** A listing that two moderators have published. */
export async function published(at: Awaited<ReturnType<typeof desk>>, facts: ListingFacts = plainFacts) {
  const { database, provider, first, second } = at;
  const submitted = await submit(database, provider, facts, { now });
  await approve(database, asSeen(database, first, submitted.revisionId));
  await approve(database, asSeen(database, second, submitted.revisionId));
  return { ...submitted, slug: slugOf(database, submitted.listingId) };
}
