import type { PublishedListing } from '~/domain/listing/listing';
import type { HsdsServiceAtLocation } from './hsds-types';
import { serviceAtLocationId } from './ids';
import { locationOf } from './location';

/** The places of a service as they stand inside it: one or none. */
export function serviceAtLocations(listing: PublishedListing): HsdsServiceAtLocation[] {
  const found = locationOf(listing);
  return found === null ? [] : [{ id: serviceAtLocationId(listing.slug, found.kind), location: found.location }];
}
