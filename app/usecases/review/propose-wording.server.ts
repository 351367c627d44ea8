import { eq } from 'drizzle-orm';
import { changedFields } from '~/domain/review/difference';
import { needsTwo } from '~/domain/review/needs-two';
import type { Wording } from '~/domain/review/wording';
import type { Statement } from '~db/atomically';
import { insertRevisions } from '~db/insert-revisions';
import { insertRows } from '~db/insert-rows';
import type { Database } from '~db/open.server';
import { isKnownProvider, lastRevisionNumber, readReviewed } from '~db/queries/reviews';
import { publishedListingOf, type RevisionRows } from '~db/revision-rows';
import { placePrivate } from '~db/schema/place';
import { approval } from '~db/schema/review';
import { channelWithheld } from '~db/schema/upkeep';
import { type ActResult, actOnReview, moveReview, type ReviewRequest, trailDetails } from './act-on-review.server';
import { trail } from './decide-review.server';
import { setState } from './publication.server';
import type { Stamp } from './receive-submission.server';

/**
 * Puts a moderator's own wording beside the applicant's words, which stay as they were signed. What is approved from then on
 * is the new wording, so approvals of the old one no longer count.
 */
export function proposeWording(
  database: Database,
  request: ReviewRequest,
  wording: Wording,
  stamp: Stamp,
): Promise<ActResult> {
  return actOnReview(database, request, 'propose', async (standing, outcome) => {
    const original = await reviewedOf(database, standing.revisionId);
    const rows = await rewordedRows(database, original.rows, wording, request.who.accountId, stamp);
    const reworded = { ...publishedListingOf(rows), withheld: original.facts.withheld };
    const former = standing.listing.publishedRevisionId;
    const before = former === null ? null : (await reviewedOf(database, former)).facts;
    const known = await isKnownProvider(database, standing.organizationId);
    const changes = [...changedFields(before, reworded), ...changedFields(original.facts, reworded)];
    return [
      ...insertRevisions(database, [rows]),
      ...(await copyWithheld(database, standing.revisionId, rows.revision.id)),
      ...(standing.proposedRevisionId ? [setState(database, standing.proposedRevisionId, 'superseded')] : []),
      database.drizzle.delete(approval).where(eq(approval.revisionId, standing.revisionId)),
      moveReview(database, standing, {
        state: 'being-checked',
        proposedRevisionId: rows.revision.id,
        needsTwo: standing.needsTwo || needsTwo(standing.kind, known, changes),
      }),
      trail(
        database,
        request,
        standing,
        'wording-proposed',
        { ...trailDetails(standing, outcome), fields: fieldsOf(original.facts, reworded) },
        stamp,
      ),
    ];
  });
}

function fieldsOf(...[before, after]: Parameters<typeof changedFields>): string[] {
  return [...new Set(changedFields(before, after).map(({ field }) => field))];
}

async function rewordedRows(
  database: Database,
  original: RevisionRows,
  wording: Wording,
  authoredBy: string,
  stamp: Stamp,
): Promise<RevisionRows> {
  const { listingId } = original.revision;
  const revisionId = stamp.newId('rev');
  const mine = <Row extends { revisionId: string }>(rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, revisionId }));
  return {
    ...original,
    revision: {
      ...original.revision,
      ...wording.texts,
      id: revisionId,
      number: (await lastRevisionNumber(database, listingId)) + 1,
      state: 'in-review',
      source: 'person',
      seedHash: null,
      authoredBy,
      createdAt: stamp.now.toISOString(),
      publishedAt: null,
    },
    audiences: mine(original.audiences),
    countries: mine(original.countries),
    regions: mine(original.regions),
    languages: mine(original.languages),
    situations: mine(original.situations),
    channels: mine(original.channels).map((row, index) => ({ ...row, ...wording.contacts[index] })),
    place: original.place && { ...original.place, revisionId },
    evidence: mine(original.evidence),
    evidenceFields: mine(original.evidenceFields),
  };
}

async function copyWithheld(database: Database, from: string, revisionId: string): Promise<Statement[]> {
  const { drizzle } = database;
  const places = await drizzle.select().from(placePrivate).where(eq(placePrivate.revisionId, from));
  const channels = await drizzle.select().from(channelWithheld).where(eq(channelWithheld.revisionId, from));
  return [
    ...insertRows(
      database,
      placePrivate,
      places.map((row) => ({ ...row, revisionId })),
    ),
    ...insertRows(
      database,
      channelWithheld,
      channels.map((row) => ({ ...row, revisionId })),
    ),
  ];
}

async function reviewedOf(database: Database, id: string) {
  const found = (await readReviewed(database, [id])).get(id);
  if (!found) throw new Error(`There is no revision ${id}.`);
  return found;
}
