import { differencesToSource, type SourceDifference } from '~/domain/import/difference-to-source';
import type { Provenance } from '~/domain/import/incoming-service';
import type { PublishedListing } from '~/domain/listing/listing';
import { contentOfListing } from '~/domain/listing-form/content-of-listing';
import type { FormContent } from '~/domain/listing-form/steps';
import type { Database } from '~db/open.server';
import type { ServiceRow } from '~db/queries/import-pages';
import type { SourceRow } from '~db/queries/imports';
import { licencesOf } from '~db/queries/review-surroundings';
import { openReviewsOf, readReviewed, storedListing } from '~db/queries/reviews';
import type { listing as listingTable } from '~db/schema/listing';
import { preparedDraft } from './prepared-draft.server';

/** A listing that an imported service belongs to, beside what its source states now. */
export interface LinkedListing {
  readonly stored: typeof listingTable.$inferSelect;
  /** What the public sees, or last saw. */
  readonly listing: PublishedListing;
  readonly ours: FormContent;
  readonly theirs: FormContent;
  readonly differences: readonly SourceDifference[];
  /** A submission of it waits for a decision; it must not be replaced unseen. */
  readonly isBeingReviewed: boolean;
}

/** @returns null where the listing was never published, so that there is nothing to compare yet */
export async function linkedListing(
  database: Database,
  source: SourceRow,
  service: ServiceRow,
): Promise<LinkedListing | null> {
  const stored = service.listingId === null ? null : await storedListing(database, service.listingId);
  if (stored === null || stored.publishedRevisionId === null) return null;
  const reviewed = (await readReviewed(database, [stored.publishedRevisionId])).get(stored.publishedRevisionId);
  if (!reviewed) return null;
  const { withheld, ...rest } = reviewed.facts;
  const { revision } = reviewed.rows;
  const listing: PublishedListing = {
    ...rest,
    id: stored.id,
    slug: stored.slug,
    notices: reviewed.rows.notices,
    licences: reviewed.rows.licences,
    confidence: revision.confidence,
    lastConfirmedOn: revision.lastConfirmedOn,
    sourcesReadOn: revision.sourcesReadOn,
    nextCheckDueOn: revision.nextCheckDueOn,
    updatedAt: revision.publishedAt ?? revision.createdAt,
  };
  const licences = (await licencesOf(database, stored.id)).map(({ register, number, registerUrl }) => ({
    register,
    number,
    registerUrl,
  }));
  const ours = contentOfListing(listing, {
    withheldPlace: withheld.place,
    withheldContacts: withheld.contacts,
    licences,
  });
  const theirs = await preparedDraft(database, source, service);
  const provenance = service.provenance as Record<string, Provenance>;
  return {
    stored,
    listing,
    ours,
    theirs,
    differences: differencesToSource(ours, theirs, provenance),
    isBeingReviewed: (await openReviewsOf(database, stored.id)).length > 0,
  };
}
