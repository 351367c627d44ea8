import { publishedListings } from '~db/queries/published-listings';
import type { PublishedListing } from '../domain/listing/listing';
import type { SearchAnswer, SearchRequest } from '../domain/search/request';
import type { Directory } from './directory.server';

/** A search's answer with the listings to show: `listings[i]` belongs to `hits[i]`. */
export interface FoundListings extends SearchAnswer {
  readonly listings: readonly PublishedListing[];
}

/**
 * Searches the published listings and reads those of one page.
 * @param now decides what is open
 * @param interfaceLanguage BCP 47 language of the page
 */
export async function searchListings(
  directory: Directory,
  request: SearchRequest,
  now: Date,
  interfaceLanguage: string,
): Promise<FoundListings> {
  const answer = await directory.search.search(request, now, interfaceLanguage);
  const listings = await publishedListings(
    directory.database,
    answer.hits.map((hit) => hit.slug),
  );
  const bySlug = new Map(listings.map((listing) => [listing.slug, listing]));
  // A listing withdrawn between the two reads is left out rather than shown without its facts.
  const hits = answer.hits.filter((hit) => bySlug.has(hit.slug));
  return { ...answer, hits, listings: hits.map((hit) => bySlug.get(hit.slug) as PublishedListing) };
}
