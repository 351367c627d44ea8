import type { ApiListQuery, ApiSearchNote } from '~/domain/open-data/api-answers';
import { PlaceUnknown } from '~/domain/open-data/place-unknown';
import { emptySearchRequest, type SearchRequest } from '~/domain/search/request';
import type { FoundOrder } from '~/domain/search/search';
import type { ApiIndex, IndexedListing } from './api-index.server';
import type { ApiSource } from './api-source.server';

/** The listings that a query asks for, in order, and what the search made of its words. */
export interface SelectedListings {
  readonly listings: readonly IndexedListing[];
  readonly note: ApiSearchNote | null;
}

/** The page's own language plays a part in the search of the site; the API speaks English. */
const apiLanguage = 'en';

/**
 * Every filter narrows. Words and filters of ours go through the search of the site, which also gives the order; else the
 * order is by slug.
 * @throws PlaceUnknown
 */
export async function selectListings(
  source: ApiSource,
  index: ApiIndex,
  query: ApiListQuery,
): Promise<SelectedListings> {
  const found = await foundBySearch(source, query);
  const listings = found ? found.slugs.flatMap((slug) => index.bySlug.get(slug) ?? []) : index.listings;
  return { listings: filtered(listings, query), note: found && query.words !== '' ? noteOf(found) : null };
}

function filtered(listings: readonly IndexedListing[], query: ApiListQuery): readonly IndexedListing[] {
  const { taxonomyTermId, taxonomyId, organizationId, modifiedAfter } = query;
  if ([taxonomyTermId, taxonomyId, organizationId, modifiedAfter].every((each) => each === null)) return listings;
  return listings.filter(
    (listing) =>
      (taxonomyTermId === null || listing.terms.has(taxonomyTermId)) &&
      (taxonomyId === null || listing.terms.has(taxonomyId)) &&
      (organizationId === null || listing.organization === organizationId) &&
      (modifiedAfter === null || listing.modified >= modifiedAfter),
  );
}

async function foundBySearch(source: ApiSource, query: ApiListQuery): Promise<FoundOrder | null> {
  const request = query.near ? await withPlace(source, query.search, query.near) : query.search;
  if (request === null) return null;
  const found = await orderOf(source, request);
  if (found.placeUnknown) throw new PlaceUnknown();
  return found;
}

/** Around the place where a distance was given; else what serves the country it lies in. */
async function withPlace(
  source: ApiSource,
  search: SearchRequest | null,
  { place, metres }: NonNullable<ApiListQuery['near']>,
): Promise<SearchRequest> {
  const request = search ?? emptySearchRequest;
  if (metres !== null) return { ...request, near: place, within: metres / 1000 };
  const { place: known } = await orderOf(source, { ...emptySearchRequest, country: request.country, near: place });
  if (known === null) throw new PlaceUnknown();
  return { ...request, country: known.country };
}

function orderOf({ directory, now }: ApiSource, request: SearchRequest): Promise<FoundOrder> {
  return directory.search.order(request, now, apiLanguage);
}

function noteOf({ corrected, anyWord, nothingMatched }: FoundOrder): ApiSearchNote {
  return { corrected, any_word: anyWord, nothing_matched: nothingMatched };
}
