import type { PublishedListing } from '~/domain/listing/listing';
import { listingOfFacts } from '~/domain/listing-form/listing-of-facts';
import type { StepId } from '~/domain/listing-form/steps';
import type { Database } from '~db/open.server';
import { readRevisions } from '~db/queries/revisions';
import { factsOfOwnForm, readOwnForm } from './read-form.server';
import type { Who } from './stamp';

export type Preview =
  | { readonly state: 'whole'; readonly listing: PublishedListing; readonly isEdit: boolean }
  /** Steps that lack something. */
  | { readonly state: 'unfinished'; readonly steps: readonly StepId[] };

/** The listing that visitors would see if this form were approved now; null where there is no such form of this person's. */
export async function readPreview(database: Database, who: Who, formId: string, now: Date): Promise<Preview | null> {
  const form = await readOwnForm(database, who, formId);
  if (form?.row.state !== 'open') return null;
  const reading = factsOfOwnForm(form);
  if (!reading.ok) return { state: 'unfinished', steps: Object.keys(reading.errors) as StepId[] };
  const published = form.listing?.publishedRevisionId;
  const [rows] = published ? await readRevisions(database, [published]) : [];
  const listing = listingOfFacts(reading.facts, {
    id: form.listing?.id ?? form.row.id,
    slug: form.listing?.slug ?? 'preview',
    notices: rows?.notices ?? [],
    licences: rows?.licences ?? [],
    now,
  });
  return { state: 'whole', listing, isEdit: form.base !== null };
}
