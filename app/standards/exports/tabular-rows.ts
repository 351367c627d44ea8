import type { HsdsLocation, HsdsService } from '../hsds/hsds-types';
import { taxonomies, taxonomyTerms } from '../hsds/taxonomies';

/*
 * HSDS nests children in their parents; the tables of a Tabular Data Package point at parents by identifier. A row here is the
 * object itself with these identifiers added: which of its properties are columns, the descriptor says.
 */

/** The tables that our data fill, by the names of the descriptor, in its order. */
export const filledTables = [
  'organization',
  'service',
  'attribute',
  'service_at_location',
  'location',
  'phone',
  'address',
  'schedule',
  'service_area',
  'language',
  'taxonomy_term',
  'cost_option',
  'taxonomy',
  'url',
] as const;
export type TableName = (typeof filledTables)[number];

/** A row, with the table it belongs to. */
export type TableRow = readonly [table: TableName, row: object];

/**
 * Everything a service has, row by row. Its organization comes with each of its services: the reader keeps the first.
 */
export function* rowsOfService(service: HsdsService): Generator<TableRow> {
  const ofService = { service_id: service.id };
  yield ['organization', service.organization];
  yield ['service', { ...service, organization_id: service.organization.id }];
  for (const { taxonomy_term: term, ...attribute } of service.attributes ?? []) {
    const link = { link_id: service.id, link_entity: 'service', taxonomy_term_id: term.id };
    yield ['attribute', { ...attribute, ...link }];
  }
  for (const { id, location } of service.service_at_locations ?? []) {
    yield ['service_at_location', { id, ...ofService, location_id: location.id }];
    yield* rowsOfLocation(location);
  }
  for (const phone of service.phones ?? []) yield ['phone', { ...phone, ...ofService }];
  for (const schedule of service.schedules ?? []) yield ['schedule', { ...schedule, ...ofService }];
  for (const area of service.service_areas ?? []) yield ['service_area', { ...area, ...ofService }];
  for (const language of service.languages ?? []) yield ['language', { ...language, ...ofService }];
  for (const cost of service.cost_options ?? []) yield ['cost_option', { ...cost, ...ofService }];
  for (const url of service.additional_urls ?? []) yield ['url', { ...url, ...ofService }];
}

function* rowsOfLocation(location: HsdsLocation): Generator<TableRow> {
  yield ['location', location];
  for (const address of location.addresses ?? []) yield ['address', { ...address, location_id: location.id }];
}

/** @param origin public origin of the site, without trailing slash */
export function* rowsOfTaxonomies(origin: string): Generator<TableRow> {
  for (const taxonomy of taxonomies(origin)) yield ['taxonomy', taxonomy];
  for (const term of taxonomyTerms(origin)) yield ['taxonomy_term', term];
}
