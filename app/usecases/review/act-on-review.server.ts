import { and, eq } from 'drizzle-orm';
import { actorOf } from '~/domain/account/actor';
import { judge, type Moderator, type Obstacle, type Outcome, type ReviewAct } from '~/domain/review/decision';
import { atomically, type Statement } from '~db/atomically';
import { ChangedMeanwhile, exactlyOne } from '~db/exactly-one';
import type { Database } from '~db/open.server';
import { type ReviewStanding, reviewStanding, submitterAddress } from '~db/queries/reviews';
import { review } from '~db/schema/review';
import { queueMail } from '../queue-mail.server';
import type { Stamp } from './receive-submission.server';

/** Who acts on which submission, as it stood on the page they saw. */
export interface ReviewRequest {
  readonly who: Moderator;
  readonly revisionId: string;
  /** `version` of the review on that page. */
  readonly version: number;
  /** Absolute address of the page on which the submitter follows the submission. */
  readonly linkFor: (language: string, slug: string) => string;
}

export type Problem = Obstacle | 'not-found' | 'changed-meanwhile';
export type ActResult =
  | { readonly ok: true; readonly outcome: Outcome; readonly standing: ReviewStanding }
  | { readonly ok: false; readonly problem: Problem };

/** What an act writes, given where the submission stands and what the act leads to. */
export type Writes = (standing: ReviewStanding, outcome: Outcome) => Promise<Statement[]>;

/**
 * Does one act to a submission: reads where it stands, asks the domain whether this person may do this now, and writes
 * everything in one transaction. Where somebody else acted in the meantime nothing is written.
 */
export async function actOnReview(
  database: Database,
  request: ReviewRequest,
  act: ReviewAct,
  writes: Writes,
): Promise<ActResult> {
  const standing = await reviewStanding(database, request.revisionId);
  if (!standing) return { ok: false, problem: 'not-found' };
  if (standing.version !== request.version) return { ok: false, problem: 'changed-meanwhile' };
  const judgement = judge(request.who, act, { ...standing, listingState: standing.listing.state });
  if (!judgement.ok) return { ok: false, problem: judgement.obstacle };
  const { outcome } = judgement;
  return unlessChanged(async () => {
    await atomically(database, [...ensureStored(database, standing), ...(await writes(standing, outcome))]);
    return { ok: true, outcome, standing };
  });
}

/** @returns what the work returns, or that somebody else was first */
export async function unlessChanged<Result>(
  work: () => Promise<Result>,
): Promise<Result | { readonly ok: false; readonly problem: 'changed-meanwhile' }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return { ok: false, problem: 'changed-meanwhile' };
    throw error;
  }
}

/** A draft of the seed has no row until somebody touches it; two who do so at once meet at the version. */
function ensureStored({ drizzle }: Database, standing: ReviewStanding): Statement[] {
  if (standing.isStored) return [];
  const { listing: _, isStored: __, approvedBy: ___, ...row } = standing;
  return [drizzle.insert(review).values(row).onConflictDoNothing()];
}

/** Statement that moves a review on by one version; fails where it is no longer at the version that was read. */
export function moveReview(
  { drizzle }: Database,
  standing: Pick<ReviewStanding, 'revisionId' | 'version' | 'state'>,
  set: Partial<typeof review.$inferInsert>,
): Statement {
  return exactlyOne(
    drizzle
      .update(review)
      .set({ ...set, version: standing.version + 1 })
      .where(
        and(
          eq(review.revisionId, standing.revisionId),
          eq(review.version, standing.version),
          eq(review.state, standing.state),
        ),
      ),
  );
}

/**
 * Statements that tell the submitter that something has changed; none where nobody submitted it, or a moderator did, who
 * sees it in the queue and could not open the listing's own page.
 */
export async function tellSubmitter(
  database: Database,
  { submittedBy, organizationId, listing }: ReviewStanding,
  linkFor: ReviewRequest['linkFor'],
  stamp: Stamp,
): Promise<Statement[]> {
  const address = await submitterAddress(database, submittedBy, organizationId);
  if (!address) return [];
  const { email: to, language } = address;
  const values = { link: linkFor(language, listing.slug) };
  return [queueMail(database, { to, template: 'review-changed', language, values }, stamp)];
}

/** How the audit trail names a moderator. */
export function moderatorActor({ staffRole, accountId }: Moderator): string {
  return actorOf(staffRole === 'administrator' ? 'administrator' : 'moderator', accountId);
}

/** What every line of the trail about a submission carries: enough to take the decision back. */
export function trailDetails(standing: ReviewStanding, outcome: Outcome) {
  return { outcome, before: standing.state, version: standing.version + 1 };
}
