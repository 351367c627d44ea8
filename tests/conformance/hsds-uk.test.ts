import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PublishedListing } from '~/domain/listing/listing';
import type { Json, JsonObject } from '~/standards/hsds/merge-patch';
import { mergePatch } from '~/standards/hsds/merge-patch';
import { organizationWithServices } from '~/standards/hsds/organization-with-services';
import { type HsdsSchemaFile, hsdsSchemas } from '~/standards/hsds/schemas';
import { hsdsService, serviceSummary } from '~/standards/hsds/service';
import { serviceAtLocationSummaries, serviceAtLocationsWithService } from '~/standards/hsds/service-at-location';
import { ukOrganization, ukService, ukServiceAtLocation, ukServiceSummary } from '~/standards/hsds/uk';
import { allPublishedListings } from '~db/queries/published-listings';
import { seededDatabase } from '../setup/database';
import { objectsIn } from './records';

const context = { origin: 'https://waymark.example', now: new Date('2026-11-22T12:00:00Z') };
const read = (path: string): JsonObject =>
  JSON.parse(readFileSync(new URL(`./fixtures/uk/${path}`, import.meta.url), 'utf8'));
const mock = (file: string) => read(`OpenReferralApi/Mocks/V3.0-UK-Default/${file}`);

/** Which object stands in which field. */
const objectOfField: Readonly<Record<string, HsdsSchemaFile>> = {
  service: 'service.json',
  services: 'service.json',
  organization: 'organization.json',
  location: 'location.json',
  schedules: 'schedule.json',
  service_at_locations: 'service_at_location.json',
};
let listings: readonly PublishedListing[];
beforeAll(async () => {
  listings = await allPublishedListings(await seededDatabase());
});

/** What the UK profile takes out of an object: the names its merge patch sets to null. */
function takenOut(file: HsdsSchemaFile): string[] {
  const { properties } = read(`profile/${file}`);
  return Object.entries(properties as JsonObject).flatMap(([name, value]) => (value === null ? [name] : []));
}

/** Every projection for the UK of every listing, with the field it would stand in. */
function everyRecord(): [field: string, record: unknown][] {
  return listings.flatMap((listing): [string, unknown][] => [
    ['service', ukService(hsdsService(listing, context))],
    ['service', ukServiceSummary(serviceSummary(listing, context))],
    ['organization', ukOrganization(organizationWithServices([listing], context))],
    ...[...serviceAtLocationsWithService(listing, context), ...serviceAtLocationSummaries(listing, context)].map(
      (place): [string, unknown] => ['service_at_locations', ukServiceAtLocation(place)],
    ),
  ]);
}

describe('the projection for Open Referral UK', () => {
  it('has none of the properties that the UK profile takes out, at any depth, and none of ours', () => {
    for (const [at, record] of everyRecord()) {
      for (const { field, object } of objectsIn(record, at)) {
        const names = Object.keys(object);
        expect(names.filter((name) => name.startsWith('x_'))).toEqual([]);
        const file = objectOfField[field];
        if (file)
          expect(
            names.filter((name) => takenOut(file).includes(name)),
            field,
          ).toEqual([]);
      }
    }
  });

  it('has what the profile requires: every service has a web address', () => {
    for (const [at, record] of everyRecord()) {
      for (const { field, object } of objectsIn(record, at)) {
        if (objectOfField[field] === 'service.json') expect(object.url, String(object.name)).toMatch(/^https?:\/\//);
      }
    }
  });

  it('has only names that the schemas have once the profile is merged in', () => {
    for (const [at, record] of everyRecord()) {
      for (const { field, object } of objectsIn(record, at)) {
        const file = objectOfField[field];
        if (!file) continue;
        const merged = mergePatch(hsdsSchemas[file], read(`profile/${file}`)) as { properties: JsonObject };
        const more = field === 'organization' ? ['services'] : field === 'service_at_locations' ? ['service'] : [];
        const known = [...Object.keys(merged.properties), ...more];
        expect(
          Object.keys(object).filter((name) => !known.includes(name)),
          field,
        ).toEqual([]);
      }
    }
  });

  it('nests as the mocks of the UK validator do: each list and object of theirs that we fill is one of ours too', () => {
    const ours = shapeOf(
      everyRecord()
        .filter(([at]) => at === 'service')
        .map(([, record]) => record) as Json[],
    );
    const theirs = shapeOf([mock('service_full.json')]);
    const shared = [...theirs.keys()].filter((path) => ours.has(path));
    expect(shared).toEqual(
      expect.arrayContaining([
        'id',
        'url',
        'organization.id',
        'schedules.byday',
        'service_areas.name',
        'service_at_locations.location.addresses.postal_code',
        'attributes.taxonomy_term.term_uri',
        'languages.id',
        'cost_options.amount',
      ]),
    );
    for (const path of shared) expect(ours.get(path), path).toBe(theirs.get(path));
  });

  it('has rows of lists with no other names than the mocks have, save those of HSDS that a mock happens to lack', () => {
    const [row] = mock('service_list.json').contents as JsonObject[];
    for (const listing of listings) {
      const names = Object.keys(ukServiceSummary(serviceSummary(listing, context)));
      expect(
        names.filter((name) => !(name in (row ?? {}))),
        listing.slug,
      ).toEqual([]);
    }
    const [place] = mock('service_at_location_list.json').contents as JsonObject[];
    const [found] = listings.flatMap((listing) => serviceAtLocationSummaries(listing, context));
    if (!found) throw new Error('No listing has a place.');
    expect(Object.keys(ukServiceAtLocation(found)).sort()).toEqual(Object.keys(place ?? {}).sort());
  });
});

/** The paths of the leaves of records, positions in lists left out, and the type of value that stands there. */
function shapeOf(records: readonly Json[]): Map<string, string> {
  const shape = new Map<string, string>();
  const walk = (value: Json, path: string) => {
    if (Array.isArray(value)) {
      for (const each of value) walk(each, path);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, each] of Object.entries(value)) walk(each, path === '' ? name : `${path}.${name}`);
    } else shape.set(path, typeof value);
  };
  for (const record of records) walk(record, '');
  return shape;
}
