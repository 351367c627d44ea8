import { styleWarnings } from '~/domain/listing-form/style-words';
import { matchesRegister, registerCandidateOf } from '~/domain/register/matches-register';
import { type Check, checksOf } from '~/domain/review/checks';
import { judge, type Moderator, type Obstacle, type ReviewAct, reviewActs } from '~/domain/review/decision';
import { changedFields, compareListings } from '~/domain/review/difference';
import { duplicateSuspects } from '~/domain/review/duplicates';
import type { ReviewView } from '~/domain/review/review-view';
import type { ReviewedFacts } from '~/domain/review/reviewed-facts';
import { riskBandOf } from '~/domain/review/risk';
import { wordingFields } from '~/domain/review/wording';
import type { Database } from '~db/open.server';
import {
  checkedLinks,
  comparableListings,
  formerlyPublished,
  licencesOf,
  notesOf,
  registerInForce,
} from '~db/queries/review-surroundings';
import {
  accountNames,
  organizationName,
  type ReviewedRevision,
  type ReviewStanding,
  readReviewed,
  reviewStanding,
  reviewThread,
} from '~db/queries/reviews';

/**
 * One submission with all that a moderator needs to decide it.
 *
 * @returns null where this revision is not up for review
 */
export async function readReview(database: Database, revisionId: string, who: Moderator): Promise<ReviewView | null> {
  const standing = await reviewStanding(database, revisionId);
  if (!standing) return null;
  const beforeId = await comparedWith(database, standing);
  const ids = [revisionId, beforeId, standing.proposedRevisionId].filter((id) => id !== null);
  const reviewed = await readReviewed(database, ids);
  const submitted = reviewed.get(revisionId);
  if (!submitted) return null;
  const before = beforeId === null ? undefined : reviewed.get(beforeId);
  const proposed = standing.proposedRevisionId === null ? undefined : reviewed.get(standing.proposedRevisionId);
  const { facts } = proposed ?? submitted;
  const names = await accountNames(database, [
    ...standing.approvedBy,
    ...(standing.assignedTo ? [standing.assignedTo] : []),
    ...(proposed?.rows.revision.authoredBy ? [proposed.rows.revision.authoredBy] : []),
  ]);
  const nameOf = (id: string | null | undefined) => (id ? (names.get(id) ?? '') : '');
  return {
    ...(await shownStanding(database, standing, submitted)),
    approvedBy: standing.approvedBy.map(nameOf),
    assignedTo: standing.assignedTo === null ? null : nameOf(standing.assignedTo),
    isMine: standing.assignedTo === who.accountId,
    hasBefore: before !== undefined,
    differences: compareListings(before?.facts ?? null, submitted.facts),
    proposal: proposed
      ? {
          author: nameOf(proposed.rows.revision.authoredBy),
          differences: changedFields(submitted.facts, proposed.facts),
        }
      : null,
    wording: wordingFields(facts),
    contacts: facts.channels.map(({ display }) => display),
    checks: await automaticChecks(database, standing, facts),
    evidence: facts.evidence,
    licences: await licencesOf(database, standing.listingId),
    duplicates: await duplicates(database, standing.listingId, facts),
    thread: await reviewThread(database, revisionId),
    notes: await notesOf(database, standing.listingId, revisionId),
    obstacles: obstaclesTo(who, standing),
  };
}

async function shownStanding(database: Database, standing: ReviewStanding, { rows }: ReviewedRevision) {
  return {
    revisionId: standing.revisionId,
    version: standing.version,
    slug: standing.listing.slug,
    listingState: standing.listing.state,
    name: rows.revision.name,
    textLanguage: rows.revision.textLanguage,
    kind: standing.kind,
    state: standing.state,
    band: riskBandOf(standing.risk),
    needsTwo: standing.needsTwo,
    receivedAt: standing.receivedAt,
    organization: await organizationName(database, standing.organizationId),
    isSeed: standing.submittedBy === null,
    reason: standing.reasonCode === null ? null : { code: standing.reasonCode, text: standing.reasonText },
  };
}

/** An open submission is held against what is public now, a decided one against what was public before it. */
async function comparedWith(database: Database, standing: ReviewStanding): Promise<string | null> {
  if (standing.decidedAt === null || standing.state === 'refused') return standing.listing.publishedRevisionId;
  const own = (await readReviewed(database, [standing.revisionId])).get(standing.revisionId);
  if (!own) return null;
  return formerlyPublished(database, { listingId: standing.listingId, number: own.rows.revision.number });
}

async function automaticChecks(database: Database, standing: ReviewStanding, facts: ReviewedFacts): Promise<Check[]> {
  const texts = Object.values(wordingFields(facts)).filter((text) => text !== '');
  const entries = await registerInForce(database);
  const matches = matchesRegister(entries, registerCandidateOf(facts));
  return checksOf(facts, {
    styleWords: texts.flatMap((text) => styleWarnings(text).map(({ word }) => word)),
    links: await checkedLinks(database, standing.listingId),
    registered: matches.flatMap(({ entryId }) => entries.find(({ id }) => id === entryId)?.name ?? []),
  });
}

async function duplicates(database: Database, listingId: string, facts: ReviewedFacts) {
  const phones = facts.channels.map(({ value }) => value).filter((value) => value.startsWith('+'));
  const locality = facts.place?.locality ?? facts.withheld.place?.locality ?? null;
  const others = await comparableListings(database, phones);
  return duplicateSuspects({ listingId, names: [facts.name, facts.nativeName], phones, locality }, others).map(
    ({ other, by }) => ({ slug: other.slug, name: other.name, state: other.state, by }),
  );
}

function obstaclesTo(who: Moderator, standing: ReviewStanding): Partial<Record<ReviewAct, Obstacle>> {
  const obstacles: Partial<Record<ReviewAct, Obstacle>> = {};
  for (const act of reviewActs) {
    const judgement = judge(who, act, { ...standing, listingState: standing.listing.state });
    if (!judgement.ok) obstacles[act] = judgement.obstacle;
  }
  return obstacles;
}

/** What the applicant stated; null where there is no such revision. */
export async function submittedFacts(database: Database, revisionId: string): Promise<ReviewedFacts | null> {
  return (await readReviewed(database, [revisionId])).get(revisionId)?.facts ?? null;
}
