import { and, eq, inArray } from 'drizzle-orm';
import { may } from '~/domain/account/access-matrix';
import type { Moderator } from '~/domain/review/decision';
import type { ListingAct } from '~/domain/review/history-view';
import { openReviewStates } from '~/domain/review/review-states';
import { atomically, type Statement } from '~db/atomically';
import { audit } from '~db/audit';
import { exactlyOne } from '~db/exactly-one';
import type { Database } from '~db/open.server';
import { hideListing, publishRevision } from '~db/publish-revision';
import { listingBySlug } from '~db/queries/review-surroundings';
import { readRevisions } from '~db/queries/revisions';
import { listing, revision } from '~db/schema/listing';
import { review } from '~db/schema/review';
import { moderatorActor, unlessChanged } from './act-on-review.server';
import type { Stamp } from './receive-submission.server';

export type ListingActResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: 'not-found' | 'not-now' | 'changed-meanwhile' };

type Stored = typeof listing.$inferSelect;

/** Whether a moderator can do this to a listing in this state: what a provider has paused, the provider resumes. */
export function isOpenTo(act: ListingAct, { state, pauseReason }: Pick<Stored, 'state' | 'pauseReason'>): boolean {
  if (act === 'pause') return state === 'published';
  if (act === 'resume') return state === 'paused' && pauseReason === 'moderator';
  return state !== 'withdrawn';
}

/**
 * Pauses, resumes or withdraws a listing as a moderator; page, search and exports follow with the same commit.
 *
 * @param request.version of the listing on the page that was seen
 */
export async function actOnListing(
  database: Database,
  request: { readonly who: Moderator; readonly slug: string; readonly version: number; readonly act: ListingAct },
  stamp: Stamp,
): Promise<ListingActResult> {
  const { who, act } = request;
  const found = await listingBySlug(database, request.slug);
  const stored = found?.listing;
  const action = act === 'withdraw' ? 'listing.withdraw' : 'listing.pause';
  const isStaff = who.staffRole !== 'none';
  if (!stored || !isStaff || !may(who, action, stored)) return { ok: false, problem: 'not-found' };
  if (!isOpenTo(act, stored)) return { ok: false, problem: 'not-now' };
  if (stored.version !== request.version) return { ok: false, problem: 'changed-meanwhile' };
  const statements = await statementsOf[act](database, stored, stamp);
  return unlessChanged(async () => {
    await atomically(database, [
      unchanged(database, stored),
      ...statements,
      audit(
        database,
        {
          actor: moderatorActor(who),
          action: act === 'withdraw' ? 'listing-withdrawn' : act === 'pause' ? 'listing-paused' : 'listing-resumed',
          listingId: stored.id,
          organizationId: stored.organizationId,
          details: { reason: 'moderator' },
        },
        stamp,
      ),
    ]);
    return { ok: true as const };
  });
}

const statementsOf: Record<ListingAct, (database: Database, stored: Stored, stamp: Stamp) => Promise<Statement[]>> = {
  pause: async (database, { id }, { now }) => hideListing(database, id, { state: 'paused', reason: 'moderator' }, now),
  resume: async (database, { publishedRevisionId }, { now }) => {
    const [rows] = await readRevisions(database, publishedRevisionId ? [publishedRevisionId] : []);
    if (!rows) throw new Error('A paused listing has no revision to show.');
    return publishRevision(database, rows, now);
  },
  withdraw: async (database, { id }, { now }) => [
    ...hideListing(database, id, { state: 'withdrawn' }, now),
    database.drizzle
      .update(review)
      .set({ state: 'taken-back', decidedAt: now.toISOString() })
      .where(and(eq(review.listingId, id), inArray(review.state, [...openReviewStates]))),
    database.drizzle
      .update(revision)
      .set({ state: 'superseded' })
      .where(and(eq(revision.listingId, id), eq(revision.state, 'in-review'))),
  ],
};

function unchanged({ drizzle }: Database, { id, version }: Stored): Statement {
  return exactlyOne(
    drizzle
      .update(listing)
      .set({ version: version + 1 })
      .where(and(eq(listing.id, id), eq(listing.version, version))),
  );
}
