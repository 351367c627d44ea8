import { addMonths } from '../freshness/calendar';
import type { PublishedListing } from '../listing/listing';
import type { ListingFacts } from './listing-facts';

/** What a form says as the listing that visitors would see today: for looking at it before anybody else does. */
export function listingOfFacts(
  { withheldPlace: _, withheldContacts: __, licences: ___, ...facts }: ListingFacts,
  given: Pick<PublishedListing, 'id' | 'slug' | 'notices' | 'licences'> & { readonly now: Date },
): PublishedListing {
  const { now, ...rest } = given;
  const today = now.toISOString().slice(0, 10);
  const due = addMonths(today, 6);
  return {
    ...facts,
    ...rest,
    lastConfirmedOn: today,
    sourcesReadOn: today,
    nextCheckDueOn: due,
    updatedAt: now.toISOString(),
  };
}
