import type { Refusal } from '~/domain/import/incoming-service';
import { isObject } from './found-node';

/** A service of HSDS as it was found, or why there is none. */
export type FoundService =
  | { readonly found: Readonly<Record<string, unknown>>; readonly place: string }
  | { readonly found: null; readonly refusal: Refusal; readonly place: string };

type Found = Readonly<Record<string, unknown>>;

/** What only services have, of what one may meet in a list of HSDS objects. */
const ofServices = [
  'status',
  'organization',
  'organization_id',
  'service_at_locations',
  'service_areas',
  'application_process',
  'eligibility_description',
  'interpretation_services',
  'cost_options',
  'fees_description',
  'assured_date',
  'minimum_age',
  'schedules',
  'x_slug',
];
const ofOthers = [
  'location_type',
  'tax_status',
  'legal_status',
  'year_incorporated',
  'organization_identifiers',
  'taxonomy_id',
];

/**
 * The services of one element of a list: itself, those of an organization that holds them, or the one of a service at a location.
 *
 * @param head what stands around the list; an organization's own properties, where the list holds its services
 * @param place of the element, e.g. `services[3]`
 */
export function servicesInElement(value: unknown, head: Found | null, place: string): FoundService[] {
  if (!isObject(value)) return [{ found: null, refusal: 'notAnObject', place }];
  if (Array.isArray(value.services)) return servicesOf(value, place);
  if (isObject(value.service)) return [serviceAtLocation(value, value.service, place)];
  if (!isService(value)) return [{ found: null, refusal: 'notAService', place }];
  const organization = head !== null && typeof head.name === 'string' ? without(head, 'services') : null;
  return [{ found: withOrganization(value, organization), place }];
}

const isService = (value: Found): boolean =>
  ofServices.some((name) => name in value) && (!ofOthers.some((name) => name in value) || 'status' in value);

function servicesOf(organization: Found, place: string): FoundService[] {
  const around = without(organization, 'services');
  const services = organization.services as readonly unknown[];
  const prefix = place === '' ? '' : `${place}.`;
  return services.map((service, index) => {
    const at = `${prefix}services[${index}]`;
    return isObject(service)
      ? { found: withOrganization(service, around), place: at }
      : { found: null, refusal: 'notAnObject', place: at };
  });
}

function serviceAtLocation(join: Found, service: Found, place: string): FoundService {
  const own = Array.isArray(service.service_at_locations) ? service.service_at_locations : [];
  const found = own.length > 0 ? service : { ...service, service_at_locations: [without(join, 'service')] };
  return { found, place: place === '' ? 'service' : `${place}.service` };
}

const withOrganization = (service: Found, organization: Found | null): Found =>
  organization === null || isObject(service.organization) ? service : { ...service, organization };

function without(value: Found, name: string): Found {
  const { [name]: _, ...others } = value;
  return others;
}
