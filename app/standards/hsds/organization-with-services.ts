import type { PublishedListing } from '~/domain/listing/listing';
import type { HsdsContext, HsdsOrganizationWithServices } from './hsds-types';
import { hsdsOrganization } from './organization';
import { hsdsService } from './service';

/**
 * An organization with its services in full.
 * @param listings all of one organization, at least one
 * @throws RangeError where there is none
 */
export function organizationWithServices(
  listings: readonly PublishedListing[],
  context: HsdsContext,
): HsdsOrganizationWithServices {
  const [first] = listings;
  if (!first) throw new RangeError('An organization has at least one service.');
  const services = listings.map((listing) => {
    const { organization: _, ...service } = hsdsService(listing, context);
    return service;
  });
  return { ...hsdsOrganization(first), services };
}
