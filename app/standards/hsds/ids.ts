import type { PublishedListing } from '~/domain/listing/listing';
import { listingUuid, uuidV5 } from '../listing-uuid';

/** Drawn once at random. It must never change: other systems know the parts of our listings by what is made from it. */
const partsNamespace = 'bf1d7574-efdd-493f-90c2-d8af89d0780e';

export type LocationKind = 'physical' | 'virtual';

/**
 * The identifier of a part, from a path of names: what it is, whose it is, and what tells it from its siblings. It takes
 * no position into account, so that parts keep theirs when they are put into another order.
 * @param path e.g. `'phone', 'samaritans-uk-ie', 'phone', '116123'`
 */
export function hsdsId(...path: readonly string[]): string {
  return uuidV5(partsNamespace, JSON.stringify(path));
}

/** @returns the identifier of a listing's service */
export function serviceId(slug: string): string {
  return listingUuid(slug);
}

/**
 * The identifier of a listing's organization: the same for all services of one operator, however it is spaced or
 * capitalised; the service's own where nobody stated an operator.
 */
export function organizationId({ slug, operator }: Pick<PublishedListing, 'slug' | 'operator'>): string {
  const name = operator === null ? '' : normalised(operator);
  return name === '' ? hsdsId('organization', 'of', slug) : hsdsId('organization', 'named', name);
}

const normalised = (name: string) => name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

export function locationId(slug: string, kind: LocationKind): string {
  return hsdsId('location', slug, kind);
}

export function serviceAtLocationId(slug: string, kind: LocationKind): string {
  return hsdsId('service_at_location', slug, kind);
}

export function taxonomyId(facet: string): string {
  return hsdsId('taxonomy', facet);
}

export function taxonomyTermId(facet: string, code: string): string {
  return hsdsId('taxonomy_term', facet, code);
}
