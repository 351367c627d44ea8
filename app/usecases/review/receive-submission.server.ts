import { and, eq, inArray } from 'drizzle-orm';
import { type ActorRole, actorOf } from '~/domain/account/actor';
import { changedFields, type FieldDifference } from '~/domain/review/difference';
import { needsTwo } from '~/domain/review/needs-two';
import type { ReviewedFacts } from '~/domain/review/reviewed-facts';
import { riskOf } from '~/domain/review/risk';
import { slugFor, slugStem } from '~/domain/review/slug-for';
import type { Statement } from '~db/atomically';
import { audit } from '~db/audit';
import { exactlyOne } from '~db/exactly-one';
import { insertRevisions } from '~db/insert-revisions';
import { insertRows } from '~db/insert-rows';
import type { NewId } from '~db/new-id';
import type { Database } from '~db/open.server';
import { isKnownProvider, openReviewsOf, readReviewed, slugsBeginning, storedListing } from '~db/queries/reviews';
import { publishedListingOf, type RevisionRows } from '~db/revision-rows';
import { listing, revision } from '~db/schema/listing';
import { placePrivate } from '~db/schema/place';
import { licence, review } from '~db/schema/review';
import { channelWithheld } from '~db/schema/upkeep';

/** A service as a clinician hands it in: a new one, or an edit of one that is there. */
export interface Submission {
  /** The revision with state `in-review`; its listing's id, and a number that no revision of the listing has yet. */
  readonly rows: RevisionRows;
  /** What the moderators may know and the public may not. */
  readonly withheld: {
    readonly place: typeof placePrivate.$inferInsert | null;
    readonly channels: readonly (typeof channelWithheld.$inferInsert)[];
  };
  readonly licences: readonly {
    readonly register: string;
    readonly number: string;
    readonly registerUrl: string | null;
  }[];
  /** True where the listing has no row yet. */
  readonly isNew: boolean;
  readonly organizationId: string;
  /** Account. */
  readonly submittedBy: string;
  /** Of a new listing; made from its name where it is left out. */
  readonly slug?: string;
  /** As whom the account acts; a clinician where it is left out. */
  readonly role?: ActorRole;
}

export interface Stamp {
  readonly now: Date;
  readonly newId: NewId;
}

/**
 * Statements that put a submission into the queue, to be run in one `atomically`. An earlier submission of the same listing
 * that is still open is replaced. Nothing of it is public.
 */
export async function receiveSubmission(
  database: Database,
  submission: Submission,
  stamp: Stamp,
): Promise<Statement[]> {
  const { rows, withheld, isNew } = submission;
  const { revision: submitted } = rows;
  const known = await isKnownProvider(database, submission.organizationId);
  const stored = isNew ? null : await storedListing(database, submitted.listingId);
  const before = stored?.publishedRevisionId
    ? (await readReviewed(database, [stored.publishedRevisionId])).get(stored.publishedRevisionId)
    : undefined;
  const kind = before ? ('edit' as const) : ('new' as const);
  const changes = changedFields(before?.facts ?? null, submittedFacts(submission));
  return [
    ...(isNew ? [insertListing(database, submission, await slugOf(database, submission), stamp)] : []),
    ...(await replaceEarlier(database, submitted.listingId, stamp)),
    ...insertRevisions(database, [rows]),
    ...insertRows(database, placePrivate, withheld.place ? [withheld.place] : []),
    ...insertRows(database, channelWithheld, [...withheld.channels]),
    ...(await insertLicences(database, submission, stamp)),
    database.drizzle.insert(review).values({
      revisionId: submitted.id,
      listingId: submitted.listingId,
      kind,
      state: 'submitted',
      submittedBy: submission.submittedBy,
      organizationId: submission.organizationId,
      risk: riskOf(kind, known, changes),
      needsTwo: needsTwo(kind, known, changes),
      receivedAt: stamp.now.toISOString(),
      version: 0,
    }),
    ...auditLines(database, submission, changes, stamp),
  ];
}

function submittedFacts({ rows, withheld }: Submission): ReviewedFacts {
  const place = withheld.place;
  return {
    ...publishedListingOf(rows),
    withheld: {
      place: place && {
        street: place.street ?? null,
        locality: place.locality ?? null,
        postcode: place.postcode ?? null,
      },
      contacts: withheld.channels.map(({ type, value }) => ({ type, value })),
    },
  };
}

async function slugOf(database: Database, { slug, rows }: Submission): Promise<string> {
  const taken = await slugsBeginning(database, slugStem(rows.revision.name));
  return slug ?? slugFor(rows.revision.name, (each) => taken.has(each));
}

function insertListing(database: Database, submission: Submission, slug: string, { now }: Stamp): Statement {
  const at = now.toISOString();
  return database.drizzle.insert(listing).values({
    id: submission.rows.revision.listingId,
    slug,
    state: 'draft',
    organizationId: submission.organizationId,
    version: 0,
    createdAt: at,
    updatedAt: at,
  });
}

/** A newer submission stands for the listing; moderators should not check the one it replaces. */
async function replaceEarlier(database: Database, listingId: string, { now }: Stamp): Promise<Statement[]> {
  const { drizzle } = database;
  const open = await openReviewsOf(database, listingId);
  return [
    ...open.map(({ revisionId, version }) =>
      exactlyOne(
        drizzle
          .update(review)
          .set({ state: 'taken-back', decidedAt: now.toISOString(), version: version + 1 })
          .where(and(eq(review.revisionId, revisionId), eq(review.version, version))),
      ),
    ),
    drizzle
      .update(revision)
      .set({ state: 'superseded' })
      .where(and(eq(revision.listingId, listingId), inArray(revision.state, ['in-review']))),
  ];
}

/** A licence that is on record already keeps its checks. */
async function insertLicences(database: Database, submission: Submission, stamp: Stamp): Promise<Statement[]> {
  const { listingId } = submission.rows.revision;
  const recorded = await database.drizzle.select().from(licence).where(eq(licence.listingId, listingId));
  const added = submission.licences.filter(
    ({ register, number }) => !recorded.some((row) => row.register === register && row.number === number),
  );
  return insertRows(
    database,
    licence,
    added.map((stated) => ({
      ...stated,
      id: stamp.newId('lic'),
      listingId,
      state: 'unchecked' as const,
      createdAt: stamp.now.toISOString(),
    })),
  );
}

function auditLines(
  database: Database,
  submission: Submission,
  changes: readonly FieldDifference[],
  stamp: Stamp,
): Statement[] {
  const { listingId, id } = submission.rows.revision;
  const actor = actorOf(submission.role ?? 'provider', submission.submittedBy);
  const about = { actor, listingId, organizationId: submission.organizationId };
  const fields = [...new Set(changes.map(({ field }) => field))];
  return [
    ...(submission.isNew ? [audit(database, { ...about, action: 'listing-created' }, stamp)] : []),
    audit(database, { ...about, action: 'revision-added', revisionId: id, details: { fields } }, stamp),
  ];
}
