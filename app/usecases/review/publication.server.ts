import { and, eq, ne, sql } from 'drizzle-orm';
import { publicationDates } from '~/domain/review/publication-dates';
import type { Statement } from '~db/atomically';
import { exactlyOne } from '~db/exactly-one';
import type { Database } from '~db/open.server';
import { unpublishDocuments } from '~db/publish-documents';
import { publishRevision } from '~db/publish-revision';
import { type ReviewedRevision, type ReviewStanding, readReviewed } from '~db/queries/reviews';
import { listing, revision } from '~db/schema/listing';

/**
 * Statements that publish what was approved: the moderators' wording where there is one, else the applicant's. A listing
 * that its provider or a moderator has paused stays out of sight; resuming it shows the new revision.
 */
export async function publishReviewed(database: Database, standing: ReviewStanding, now: Date): Promise<Statement[]> {
  const id = standing.proposedRevisionId ?? standing.revisionId;
  const reviewed = await wholeRevision(database, id);
  // What another directory states was taken over by a moderator: the service itself has stated nothing.
  const submitted = id === standing.revisionId ? reviewed : await wholeRevision(database, standing.revisionId);
  const stated = standing.submittedBy !== null && submitted.rows.revision.source !== 'import';
  const dates = publicationDates(reviewed.facts, stated, now.toISOString().slice(0, 10));
  const rows = { ...reviewed.rows, revision: { ...reviewed.rows.revision, ...dates } };
  const { pauseReason, state } = standing.listing;
  const staysHidden = state === 'paused' && pauseReason !== 'not-confirmed';
  return [
    unlessListingMoved(database, standing),
    exactlyOne(database.drizzle.update(revision).set(dates).where(eq(revision.id, id))),
    ...(standing.proposedRevisionId ? [setState(database, standing.revisionId, 'superseded')] : []),
    ...(staysHidden ? replaceHidden(database, standing.listingId, id, now) : publishRevision(database, rows, now)),
  ];
}

/** The provider may pause or withdraw the listing in the very moment of a decision: then nothing is written. */
function unlessListingMoved({ drizzle }: Database, { listing: { id, version } }: ReviewStanding): Statement {
  return exactlyOne(
    drizzle
      .update(listing)
      .set({ version: version + 1 })
      .where(and(eq(listing.id, id), eq(listing.version, version))),
  );
}

/** As `publishRevision`, without anything that the public sees. */
function replaceHidden({ drizzle }: Database, listingId: string, revisionId: string, now: Date): Statement[] {
  const at = now.toISOString();
  return [
    drizzle
      .update(revision)
      .set({ state: 'superseded' })
      .where(and(eq(revision.listingId, listingId), eq(revision.state, 'published'), ne(revision.id, revisionId))),
    exactlyOne(
      drizzle.update(revision).set({ state: 'published', publishedAt: at }).where(eq(revision.id, revisionId)),
    ),
    exactlyOne(
      drizzle
        .update(listing)
        .set({ publishedRevisionId: revisionId, version: sql`${listing.version} + 1`, updatedAt: at })
        .where(eq(listing.id, listingId)),
    ),
  ];
}

/**
 * Statements that take a publication back: the former revision is public again, or where there was none the listing is a
 * draft again.
 */
export async function unpublishReviewed(
  database: Database,
  standing: ReviewStanding,
  formerRevisionId: string | null,
  now: Date,
): Promise<Statement[]> {
  const backToReview = [standing.revisionId, standing.proposedRevisionId].flatMap((id) =>
    id === null ? [] : setState(database, id, 'in-review'),
  );
  const unmoved = unlessListingMoved(database, standing);
  if (formerRevisionId === null) return [unmoved, ...backToDraft(database, standing.listingId, now), ...backToReview];
  const { rows } = await wholeRevision(database, formerRevisionId);
  const former =
    standing.listing.state === 'paused'
      ? replaceHidden(database, standing.listingId, formerRevisionId, now)
      : publishRevision(database, rows, now);
  return [unmoved, ...former, ...backToReview];
}

function backToDraft(database: Database, listingId: string, now: Date): Statement[] {
  return [
    exactlyOne(
      database.drizzle
        .update(listing)
        .set({
          state: 'draft',
          publishedRevisionId: null,
          version: sql`${listing.version} + 1`,
          updatedAt: now.toISOString(),
        })
        .where(eq(listing.id, listingId)),
    ),
    ...unpublishDocuments(database, [listingId]),
  ];
}

/** Statement that moves a revision within its life; what it says never changes. */
export function setState(
  { drizzle }: Database,
  revisionId: string,
  state: 'in-review' | 'rejected' | 'superseded',
): Statement {
  return exactlyOne(drizzle.update(revision).set({ state }).where(eq(revision.id, revisionId)));
}

async function wholeRevision(database: Database, id: string): Promise<ReviewedRevision> {
  const found = (await readReviewed(database, [id])).get(id);
  if (!found) throw new Error(`There is no revision ${id}.`);
  return found;
}
