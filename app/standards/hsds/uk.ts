import type {
  HsdsLocation,
  HsdsOrganization,
  HsdsOrganizationWithServices,
  HsdsSchedule,
  HsdsService,
  HsdsServiceAtLocation,
  HsdsServiceAtLocationSummary,
  HsdsServiceAtLocationWithService,
  HsdsServiceSummary,
} from './hsds-types';

/*
 * The same records as Open Referral UK's profile of HSDS 3.0 has them (HSDS-UK-3.0): properties it takes out are left out, and
 * those of HSDS 3.1 and of our own profile too. https://github.com/OpenReferralUK/uk-profile
 */

/** The version that the answer at the root of the API carries. */
export const ukVersion = 'HSDS-UK-3.0';

/** What the profile takes out of each object, as far as we fill it. */
const takenOut = {
  service: [
    'alternate_name',
    'fees_description',
    'application_process',
    'eligibility_description',
    'phones',
    'additional_urls',
  ],
  location: ['location_type', 'url'],
  schedule: ['timezone', 'count', 'wkst'],
  attribute: ['label'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A record without what the profile takes out; to be written, not to be reckoned with. */
export type UkRecord = Readonly<Record<string, unknown>>;

/** @param service in full, or one that stands inside an organization or a place and lacks what it stands in */
export function ukService(service: Partial<HsdsService>): UkRecord {
  const { schedules, service_at_locations: places, organization, attributes } = service;
  return {
    ...without(service, takenOut.service),
    ...(schedules && { schedules: schedules.map(ukSchedule) }),
    ...(places && { service_at_locations: places.map(ukPlace) }),
    ...(organization && { organization: ukOrganization(organization) }),
    ...(attributes && { attributes: attributes.map((attribute) => without(attribute, takenOut.attribute)) }),
  };
}

/** A row of the list of services. */
export function ukServiceSummary(service: HsdsServiceSummary): UkRecord {
  return ukService(service);
}

/** An organization with its services or without. */
export function ukOrganization(organization: HsdsOrganization | HsdsOrganizationWithServices): UkRecord {
  const services = 'services' in organization ? { services: organization.services.map(ukService) } : {};
  return { ...without(organization, []), ...services };
}

/** A service at a place: in full, or a row of the list. */
export function ukServiceAtLocation(place: HsdsServiceAtLocationWithService | HsdsServiceAtLocationSummary): UkRecord {
  return { ...ukPlace(place), service: ukService(place.service) };
}

function ukPlace(place: Pick<HsdsServiceAtLocation, 'id'> & { readonly location: Partial<HsdsLocation> }): UkRecord {
  return { ...without(place, []), location: without(place.location, takenOut.location) };
}

function ukSchedule(schedule: HsdsSchedule): UkRecord {
  return without(schedule, takenOut.schedule);
}

function without(record: object, names: readonly string[]): UkRecord {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name) && !name.startsWith('x_')));
}
