import type { PublishedListing } from '~/domain/listing/listing';
import { attributesOf } from './attributes';
import { emailOf, phonesOf, urlsOf } from './contact-points';
import type {
  HsdsContext,
  HsdsMinimalService,
  HsdsService,
  HsdsServiceParts,
  HsdsServiceSummary,
  HsdsServiceText,
} from './hsds-types';
import { serviceId } from './ids';
import { hsdsOrganization } from './organization';
import { serviceAtLocations } from './places-of-service';
import { pageOf, propertiesOfListing } from './properties-of-listing';
import { hsdsSchedules } from './schedules';
import { languagesOf, serviceAreasOf } from './service-areas';
import {
  accreditations,
  alertOf,
  applicationProcess,
  costOptionsOf,
  eligibility,
  feesDescription,
} from './service-texts';
import { webUri } from './web-uri';
import { withoutEmpty } from './without-empty';

/**
 * A published listing as a service of HSDS, fully nested, in plain text, with the properties of our profile.
 * @returns an object without any null or empty list; equal for equal listings on the same day
 */
export function hsdsService(listing: PublishedListing, context: HsdsContext): HsdsService {
  return {
    ...textOf(listing, context),
    ...withoutEmpty<HsdsServiceParts>({
      additional_urls: urlsOf(listing),
      phones: phonesOf(listing),
      schedules: hsdsSchedules(listing, context.now),
      service_areas: serviceAreasOf(listing),
      service_at_locations: serviceAtLocations(listing),
      languages: languagesOf(listing),
      organization: hsdsOrganization(listing),
      cost_options: costOptionsOf(listing),
      attributes: attributesOf(listing, context.origin),
    }),
    ...propertiesOfListing(listing, context.origin),
  };
}

/** A published listing as it stands in lists: only what there is one of. */
export function serviceSummary(listing: PublishedListing, context: HsdsContext): HsdsServiceSummary {
  return {
    ...textOf(listing, context),
    organization: hsdsOrganization(listing),
    x_slug: listing.slug,
    x_page: pageOf(listing, context.origin),
  };
}

/** What tells whether a copy of a listing is out of date, and no more. */
export function minimalService(listing: PublishedListing): HsdsMinimalService {
  const modified = lastModified(listing);
  return {
    id: serviceId(listing.slug),
    name: listing.name,
    status: 'active',
    last_modified: modified,
    modified_date: modified,
    x_slug: listing.slug,
  };
}

function textOf(listing: PublishedListing, { origin, now }: HsdsContext): HsdsServiceText {
  return withoutEmpty<HsdsServiceText>({
    id: serviceId(listing.slug),
    name: listing.name,
    alternate_name: listing.nativeName,
    description: listing.summary,
    url: (listing.website && webUri(listing.website)) ?? pageOf(listing, origin),
    email: emailOf(listing),
    status: 'active',
    application_process: applicationProcess(listing),
    fees_description: feesDescription(listing),
    accreditations: accreditations(listing),
    eligibility_description: eligibility(listing),
    minimum_age: listing.minimumAge,
    maximum_age: listing.maximumAge,
    assured_date: listing.lastConfirmedOn,
    alert: alertOf(listing.notices, now),
    last_modified: lastModified(listing),
  });
}

/** HSDS asks for milliseconds. */
function lastModified({ updatedAt }: PublishedListing): string {
  return new Date(updatedAt).toISOString();
}
