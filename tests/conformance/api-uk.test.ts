import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '~/standards/hsds/merge-patch';
import { seededDatabase } from '../setup/database';
import { type ApiClient, createApiClient } from './api-client';
import { emptyPlaces, objectsIn } from './records';

const fixtures = join(import.meta.dirname, 'fixtures/uk');
const mock = (name: string) =>
  JSON.parse(readFileSync(join(fixtures, `OpenReferralApi/Mocks/V3.0-UK-Default/${name}.json`), 'utf8'));
const patch = (name: string) => JSON.parse(readFileSync(join(fixtures, `profile/${name}.json`), 'utf8'));

let api: ApiClient;
beforeAll(async () => {
  api = await createApiClient(await seededDatabase());
});

interface Page {
  readonly contents: readonly { readonly id: string }[];
}

/** The same object under the names of its lists and of its fields. */
const objectName: Readonly<Record<string, string>> = {
  services: 'service',
  organizations: 'organization',
  service_at_locations: 'service_at_location',
  taxonomies: 'taxonomy',
  taxonomy_terms: 'taxonomy_term',
};
const nameOf = (field: string) => objectName[field] ?? field;

/** Names of properties by object, in the validator's own answers. */
function keysOfMocks(): Map<string, Set<string>> {
  const keys = new Map<string, Set<string>>();
  const files = ['service_full', 'service_list', 'organization', 'organization_list', 'taxonomy', 'taxonomy_list'];
  for (const file of [
    ...files,
    'taxonomy_term',
    'taxonomy_term_list',
    'service_at_location_full',
    'service_at_location_list',
  ]) {
    const body = mock(file);
    for (const { field, object } of objectsIn(body.contents ?? body, file.replace(/_(full|list)$/, ''))) {
      const known = keys.get(nameOf(field)) ?? new Set();
      for (const key of Object.keys(object)) known.add(key);
      keys.set(nameOf(field), known);
    }
  }
  return keys;
}

/** Properties of HSDS 3.0 that the UK profile keeps and that the mocks happen not to fill. */
const notInMocks: Readonly<Record<string, readonly string[]>> = {
  service_areas: ['description'],
  languages: ['name', 'code'],
  taxonomy_term: ['code', 'language', 'taxonomy_id'],
};

/** Every record of the projection, in lists and in full. */
async function everyRecord(): Promise<[string, unknown][]> {
  const records: [string, unknown][] = [];
  for (const list of Object.keys(objectName)) {
    const { contents } = await api.json<Page & Record<string, never>>(`/api/oruk/${list}?page=1&per_page=500`);
    expect(contents.length).toBeGreaterThan(8);
    for (const row of contents) records.push([list, row], [list, await api.json(`/api/oruk/${list}/${row.id}`)]);
  }
  return records;
}

describe('the projection for Open Referral UK', () => {
  it('says at its root which version it is, with the names the validator reads', async () => {
    const details = await api.json<Record<string, string>>('/api/oruk');
    expect(details.version).toBe(mock('api_details').version);
    expect(Object.keys(details)).toEqual(expect.arrayContaining(Object.keys(mock('api_details'))));
  });

  it('has the envelope of the mocks', async () => {
    const page = await api.json('/api/oruk/services?page=2&per_page=10');
    expect(Object.keys(page).sort()).toEqual(Object.keys(mock('service_list')).sort());
  });

  it('has no property that the validator’s own answers do not have, and nothing empty', async () => {
    const known = keysOfMocks();
    const unknown = new Set<string>();
    for (const [list, record] of await everyRecord()) {
      expect(emptyPlaces(record)).toEqual([]);
      for (const { field, object } of objectsIn(record, list)) {
        const name = nameOf(field);
        const allowed = [...(known.get(name) ?? []), ...(notInMocks[name] ?? [])];
        for (const key of Object.keys(object)) if (!allowed.includes(key)) unknown.add(`${name}.${key}`);
      }
    }
    expect([...unknown]).toEqual([]);
  });

  it('lacks what the profile takes out, and every service has the address that the profile requires', async () => {
    const takenOut = Object.fromEntries(
      ['service', 'organization', 'location', 'schedule', 'service_at_location'].map((name) => [
        name,
        Object.entries(patch(name).properties as Record<string, Json>).flatMap(([key, value]) =>
          value === null ? key : [],
        ),
      ]),
    );
    expect(takenOut.service).toContain('phones');
    for (const [list, record] of await everyRecord()) {
      for (const { field, object } of objectsIn(record, list)) {
        const name = field === 'schedules' ? 'schedule' : nameOf(field);
        for (const key of takenOut[name] ?? []) expect([name, key, key in object]).toEqual([name, key, false]);
        if (name === 'service') expect(object.url).toMatch(/^https?:\/\//);
      }
    }
  });

  it('is only read, and has the same records as HSDS', async () => {
    expect((await api.ask('/api/oruk/services', { method: 'POST' })).status).toBe(405);
    const idsOf = async (root: string) =>
      (
        await api.json<Page & Record<string, never>>(`/api/${root}/services?page=1&per_page=500&x_country=GB`)
      ).contents.map(({ id }) => id);
    expect(await idsOf('oruk')).toEqual(await idsOf('hsds'));
  });
});
