import type { PublishedListing } from '~/domain/listing/listing';
import type { HsdsContext, HsdsServiceAtLocationSummary, HsdsServiceAtLocationWithService } from './hsds-types';
import { serviceAtLocations } from './places-of-service';
import { hsdsService, serviceSummary } from './service';

/** Each place of a service with the service in full; none where its place is hidden or it has none. */
export function serviceAtLocationsWithService(
  listing: PublishedListing,
  context: HsdsContext,
): HsdsServiceAtLocationWithService[] {
  const { service_at_locations: places = [], ...service } = hsdsService(listing, context);
  return places.map((place) => ({ ...place, service }));
}

/** The same for lists: place and service without what hangs on them. */
export function serviceAtLocationSummaries(
  listing: PublishedListing,
  context: HsdsContext,
): HsdsServiceAtLocationSummary[] {
  return serviceAtLocations(listing).map(({ id, location: { addresses: _, ...location } }) => ({
    id,
    location,
    service: serviceSummary(listing, context),
  }));
}
