import type { JsonObject } from './merge-patch';
import accessibility from './schema/accessibility.json';
import address from './schema/address.json';
import attribute from './schema/attribute.json';
import organizationList from './schema/compiled/organization_list.json';
import serviceAtLocationList from './schema/compiled/service_at_location_list.json';
import serviceList from './schema/compiled/service_list.json';
import contact from './schema/contact.json';
import costOption from './schema/cost_option.json';
import funding from './schema/funding.json';
import language from './schema/language.json';
import location from './schema/location.json';
import metaTableDescription from './schema/meta_table_description.json';
import metadata from './schema/metadata.json';
import openapi from './schema/openapi.json';
import organization from './schema/organization.json';
import organizationIdentifier from './schema/organization_identifier.json';
import phone from './schema/phone.json';
import program from './schema/program.json';
import requiredDocument from './schema/required_document.json';
import schedule from './schema/schedule.json';
import service from './schema/service.json';
import serviceArea from './schema/service_area.json';
import serviceAtLocation from './schema/service_at_location.json';
import serviceCapacity from './schema/service_capacity.json';
import taxonomy from './schema/taxonomy.json';
import taxonomyTerm from './schema/taxonomy_term.json';
import unit from './schema/unit.json';
import url from './schema/url.json';

/*
 * The schemas of HSDS, vendored: see schema/README.md for where they come from and under which licence they stand.
 */

/** One schema for each object, by file name; they refer to each other by it. */
export const hsdsSchemas: Readonly<Record<HsdsSchemaFile, JsonObject>> = {
  'accessibility.json': accessibility,
  'address.json': address,
  'attribute.json': attribute,
  'contact.json': contact,
  'cost_option.json': costOption,
  'funding.json': funding,
  'language.json': language,
  'location.json': location,
  'meta_table_description.json': metaTableDescription,
  'metadata.json': metadata,
  'organization.json': organization,
  'organization_identifier.json': organizationIdentifier,
  'phone.json': phone,
  'program.json': program,
  'required_document.json': requiredDocument,
  'schedule.json': schedule,
  'service.json': service,
  'service_area.json': serviceArea,
  'service_at_location.json': serviceAtLocation,
  'service_capacity.json': serviceCapacity,
  'taxonomy.json': taxonomy,
  'taxonomy_term.json': taxonomyTerm,
  'unit.json': unit,
  'url.json': url,
};

export type HsdsSchemaFile =
  | 'accessibility.json'
  | 'address.json'
  | 'attribute.json'
  | 'contact.json'
  | 'cost_option.json'
  | 'funding.json'
  | 'language.json'
  | 'location.json'
  | 'meta_table_description.json'
  | 'metadata.json'
  | 'organization.json'
  | 'organization_identifier.json'
  | 'phone.json'
  | 'program.json'
  | 'required_document.json'
  | 'schedule.json'
  | 'service.json'
  | 'service_area.json'
  | 'service_at_location.json'
  | 'service_capacity.json'
  | 'taxonomy.json'
  | 'taxonomy_term.json'
  | 'unit.json'
  | 'url.json';

/** Rows of lists, without what hangs on them. */
export const compiledSchemas = {
  'organization_list.json': organizationList as JsonObject,
  'service_at_location_list.json': serviceAtLocationList as JsonObject,
  'service_list.json': serviceList as JsonObject,
} as const;

/** The API of HSDS in OpenAPI 3.1; its envelope of a page is all that we take from it. */
export const openapiOfHsds: JsonObject = openapi;
