import type { ListingProperties } from './profile-properties';

/*
 * What we write of HSDS 3.1 and 3.2 (Human Services Data Specification, Open Referral), nested as its JSON is: children stand
 * inside their parents and carry no ids of them. Only fields that our listings can fill; nothing is ever null.
 * https://docs.openreferral.org/en/v3.1.0/hsds/schema_reference.html
 */

/** What a projection needs besides the listing. */
export interface HsdsContext {
  /** Public origin of the site, without trailing slash. */
  readonly origin: string;
  /** Schedules are written for the twelve months from its day on, and notices that are over by then are left out. */
  readonly now: Date;
}

export interface HsdsTaxonomy {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly uri: string;
  readonly version: string;
}

export interface HsdsTaxonomyTerm {
  readonly id: string;
  /** Unique among the terms of all our taxonomies. */
  readonly code: string;
  readonly name: string;
  readonly description: string;
  /** Name of its taxonomy. */
  readonly taxonomy: string;
  readonly taxonomy_id: string;
  /** BCP 47. */
  readonly language: string;
  /** `<origin>/taxonomy/<facet>/<code>` */
  readonly term_uri: string;
}

export interface HsdsAttribute {
  readonly id: string;
  readonly label?: string;
  readonly value?: string;
  readonly taxonomy_term: HsdsTaxonomyTerm;
}

export interface HsdsPhone {
  readonly id: string;
  /** E.164 with `+`; national digits where it is a short code, which `description` then says. */
  readonly number: string;
  readonly type: 'voice' | 'text';
  readonly description?: string;
}

export interface HsdsUrl {
  readonly id: string;
  readonly label: string;
  readonly url: string;
}

export interface HsdsLanguage {
  readonly id: string;
  readonly name: string;
  /** ISO 639-1, else 639-3. */
  readonly code: string;
}

export interface HsdsServiceArea {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly uri?: string;
}

export interface HsdsCostOption {
  readonly id: string;
  readonly option: string;
  readonly amount?: number;
  readonly amount_description?: string;
}

/** One interval on some weekdays under one offset from UTC, or a single day; without times it is a sentence only. */
export interface HsdsSchedule {
  readonly id: string;
  /** `YYYY-MM-DD`, both included. */
  readonly valid_from?: string;
  readonly valid_to?: string;
  readonly dtstart?: string;
  /** Hours to add to UTC, e.g. 5.5. */
  readonly timezone?: number;
  readonly count?: number;
  readonly wkst?: 'MO';
  readonly freq?: 'WEEKLY';
  readonly interval?: number;
  /** e.g. `MO,TU`. */
  readonly byday?: string;
  readonly description: string;
  /** `HH:MM` with offset, e.g. `09:00+05:30`. */
  readonly opens_at?: string;
  readonly closes_at?: string;
  readonly attending_type?: string;
  readonly notes?: string;
}

export interface HsdsAddress {
  readonly id: string;
  readonly address_1: string;
  readonly city: string;
  readonly state_province: string;
  readonly postal_code: string;
  readonly country: string;
  readonly address_type: 'physical';
}

export interface HsdsLocation {
  readonly id: string;
  readonly location_type: 'physical' | 'virtual';
  readonly url?: string;
  readonly name: string;
  readonly description?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly addresses?: readonly HsdsAddress[];
}

/** As it stands inside a service. */
export interface HsdsServiceAtLocation {
  readonly id: string;
  readonly location: HsdsLocation;
}

export interface HsdsOrganization {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** False where nobody has told us who operates the service: the organization is then named like it. */
  readonly x_operator_stated: boolean;
}

/** What there is one of in a service. */
export interface HsdsServiceText {
  /** UUID v5 made from the listing's slug. */
  readonly id: string;
  readonly name: string;
  readonly alternate_name?: string;
  /** Plain text. */
  readonly description: string;
  /** The service's website; the listing's page here where it has none. */
  readonly url: string;
  readonly email?: string;
  readonly status: 'active';
  readonly application_process?: string;
  readonly fees_description?: string;
  readonly accreditations?: string;
  readonly eligibility_description?: string;
  readonly minimum_age?: number;
  readonly maximum_age?: number;
  /** `YYYY-MM-DD` */
  readonly assured_date?: string;
  readonly alert?: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly last_modified: string;
}

/** What hangs on a service. */
export interface HsdsServiceParts {
  readonly additional_urls?: readonly HsdsUrl[];
  readonly phones?: readonly HsdsPhone[];
  readonly schedules?: readonly HsdsSchedule[];
  readonly service_areas?: readonly HsdsServiceArea[];
  readonly service_at_locations?: readonly HsdsServiceAtLocation[];
  readonly languages?: readonly HsdsLanguage[];
  readonly organization: HsdsOrganization;
  readonly cost_options?: readonly HsdsCostOption[];
  readonly attributes?: readonly HsdsAttribute[];
}

/** A service, fully nested: valid against service.json and against our profile. */
export interface HsdsService extends HsdsServiceText, HsdsServiceParts, ListingProperties {}

/** A service in lists: valid against compiled/service_list.json. */
export interface HsdsServiceSummary extends HsdsServiceText, Pick<HsdsService, 'organization' | 'x_slug' | 'x_page'> {}

/** What `minimal=true` asks for. The standard's text and its schema name the last change differently, so it has both names. */
export interface HsdsMinimalService extends Pick<HsdsService, 'id' | 'name' | 'status' | 'last_modified' | 'x_slug'> {
  readonly modified_date: string;
}

/** `GET /organizations/{id}` with `full_service`. */
export interface HsdsOrganizationWithServices extends HsdsOrganization {
  readonly services: readonly Omit<HsdsService, 'organization'>[];
}

/** `GET /service_at_locations/{id}`. */
export interface HsdsServiceAtLocationWithService extends HsdsServiceAtLocation {
  readonly service: Omit<HsdsService, 'service_at_locations'>;
}

/** A row of `GET /service_at_locations`: valid against compiled/service_at_location_list.json. */
export interface HsdsServiceAtLocationSummary {
  readonly id: string;
  readonly location: Omit<HsdsLocation, 'addresses'>;
  readonly service: HsdsServiceSummary;
}
