import { createHash } from 'node:crypto';
import { may } from '~/domain/account/access-matrix';
import { type BaseListing, type FactsReading, factsOfForm } from '~/domain/listing-form/facts-of-form';
import type { FormContent, StepContent } from '~/domain/listing-form/steps';
import type { Database } from '~db/open.server';
import { type ListingFormRow, readListingForm } from '~db/queries/listing-forms';
import { type ListingRow, listingById } from '~db/queries/own-listings';
import { readRevisions } from '~db/queries/revisions';
import { publishedListingOf } from '~db/revision-rows';
import type { Who } from './stamp';

export interface OwnForm {
  readonly row: ListingFormRow;
  readonly content: FormContent;
  /** The listing that it is about; null where it has no row yet. */
  readonly listing: ListingRow | null;
  /** What visitors see today; null for a new listing. */
  readonly base: (BaseListing & { readonly name: string }) | null;
}

/** @returns a form of an organisation that this person belongs to, or null: whether others exist is not theirs to know */
export async function readOwnForm(database: Database, who: Who, formId: string): Promise<OwnForm | null> {
  const row = await readListingForm(database, formId);
  if (!row || !may(who, 'listing.write', { organizationId: row.organizationId })) return null;
  const listing = row.listingId === null ? null : await listingById(database, row.listingId);
  // Handed over meanwhile: what its former people still have open is about somebody else's listing now.
  if (listing && listing.organizationId !== row.organizationId) return null;
  const published = listing?.publishedRevisionId;
  const [rows] = published ? await readRevisions(database, [published]) : [];
  return { row, content: row.content as FormContent, listing, base: rows ? publishedListingOf(rows) : null };
}

/** What the form says, put together; or what is still wrong, by step. */
export function factsOfOwnForm({ content, base }: OwnForm): FactsReading {
  return factsOfForm(content, base);
}

/** A short name for what a step held when a page showed it: a form that comes back tells with it what its writer had seen. */
export function fingerprintOf(step: StepContent | undefined): string {
  const sorted = Object.entries(step ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('base64url').slice(0, 16);
}
