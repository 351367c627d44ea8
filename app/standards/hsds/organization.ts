import type { PublishedListing } from '~/domain/listing/listing';
import type { HsdsOrganization } from './hsds-types';
import { organizationId } from './ids';

/**
 * Who operates a listing. HSDS wants an organization for every service; where nobody has told us of one, it is named like the
 * service and says so.
 */
export function hsdsOrganization(listing: PublishedListing): HsdsOrganization {
  const { name, operator } = listing;
  return {
    id: organizationId(listing),
    name: operator ?? name,
    description:
      operator === null
        ? `Who operates “${name}” has not been stated. This entry stands for whoever does.`
        : 'Operates services that are listed in this directory.',
    x_operator_stated: operator !== null,
  };
}

/**
 * @param listings in a fixed order: the first of an organization decides how its name is spelt
 * @returns the listings of each organization, by its identifier
 */
export function listingsByOrganization(listings: readonly PublishedListing[]): Map<string, PublishedListing[]> {
  const grouped = new Map<string, PublishedListing[]>();
  for (const listing of listings) {
    const id = organizationId(listing);
    const known = grouped.get(id);
    if (known) known.push(listing);
    else grouped.set(id, [listing]);
  }
  return grouped;
}
