import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { humanCsvHead, humanCsvLine } from '~/standards/exports/human-csv';
import { dumpBeginning, dumpEnd } from '~/standards/exports/json-dump';
import { hsdsService } from '~/standards/hsds/service';
import { anyListing } from './arbitrary-listing';
import { createInputFolder, csv, type InputFolder, readWhole } from './import-reading-inputs';

let inputs: InputFolder;
beforeAll(async () => {
  inputs = await createInputFolder();
});
afterAll(() => inputs.remove());

const example = (file: string) => fileURLToPath(new URL(`./fixtures/hsds/${file}`, import.meta.url));
const serviceFull = JSON.parse(readFileSync(example('service_full.json'), 'utf8'));
const exampleId = 'ac148810-d857-441c-9679-408f346de14b';

const service = (id: string, more: object = {}) => ({ id, name: `Service ${id}`, status: 'active', ...more });

describe('the examples of HSDS', () => {
  it.each([
    'service_full.json',
    'service_list.json',
    'organization_full.json',
    'service_at_location_full.json',
    'service_at_location_list.json',
    'tabular.json',
  ])('%s gives its service', async (file) => {
    const { services, refused } = await readWhole(example(file));
    expect(refused).toEqual([]);
    expect(services.map(({ externalId }) => externalId)).toEqual([exampleId]);
    expect(services[0]?.content.service?.name).toEqual(['Community Counselling']);
    expect(services[0]?.content.provider?.operator).toEqual(['Example Organization Inc.']);
  });

  it.each(['base.json', 'location.json', 'taxonomy.json', 'taxonomy_term.json'])(
    '%s holds no service, and says so',
    async (file) => {
      await expect(readWhole(example(file))).rejects.toMatchObject({ fault: 'no-services' });
    },
  );

  it.each(['organization_list.json', 'taxonomy_list.json', 'taxonomy_term_list.json'])(
    'nothing on the page %s is taken for a service',
    async (file) => {
      const { services, refused } = await readWhole(example(file));
      expect(services).toEqual([]);
      expect(refused).not.toEqual([]);
      expect(new Set(refused.map(({ refusal }) => refusal))).toEqual(new Set(['notAService']));
    },
  );

  it('the nested JSON and the tables of the example say the same', async () => {
    const [nested] = (await readWhole(example('service_full.json'))).services;
    const [tables] = (await readWhole(example('tabular.json'))).services;
    expect(tables?.content).toEqual(nested?.content);
  });

  it('says where each fact stands and as of when', async () => {
    const [found] = (await readWhole(example('service_full.json'))).services;
    expect(found?.provenance['contact.value.1']).toEqual({ path: 'phones[0].number', asOf: '2005-01-01' });
    expect(found?.provenance['place.locality']).toEqual({
      path: 'service_at_locations[0].location.addresses[0].city',
      asOf: '2005-01-01',
    });
    const [table] = (await readWhole(example('tabular.json'))).services;
    expect(table?.provenance['contact.value.1']).toEqual({ path: 'phones.csv:2.number', asOf: '2005-01-01' });
  });

  it('names no contact person', async () => {
    for (const file of ['service_full.json', 'tabular.json', 'organization_full.json']) {
      expect(JSON.stringify(await readWhole(example(file)))).not.toContain('Persona');
    }
  });
});

describe('JSON', () => {
  it.each([
    ['an array', (rows: object[]) => rows],
    ['`services`', (rows: object[]) => ({ services: rows })],
    ['`contents` of a page', (rows: object[]) => ({ total_items: 2, total_pages: 1, contents: rows })],
    [
      'organizations with their services',
      (rows: object[]) => [{ id: 'o', name: 'Org', description: '', services: rows }],
    ],
    ['one organization with its services', (rows: object[]) => ({ services: rows, id: 'o', name: 'Org' })],
    ['a list of organizations by name', (rows: object[]) => ({ organizations: [{ name: 'Org', services: rows }] })],
  ])('is read as %s', async (_, shape) => {
    const file = await inputs.file('some.json', JSON.stringify(shape([service('a'), service('b')])));
    const { services, refused } = await readWhole(file);
    expect(services.map(({ externalId }) => externalId)).toEqual(['a', 'b']);
    expect(refused).toEqual([]);
  });

  it('gives services the organization that holds them, wherever its name stands', async () => {
    for (const organization of [
      { name: 'Org', services: [service('a')] },
      { services: [service('a')], name: 'Org' },
    ]) {
      const { services } = await readWhole(await inputs.file('org.json', JSON.stringify(organization)));
      expect(services[0]?.content.provider?.operator).toEqual(['Org']);
    }
  });

  it('refuses one service and goes on with the next', async () => {
    const text = `[${JSON.stringify(service('a'))}, {"id": "b", "name": \\x}, 7, ${JSON.stringify({ ...service('c'), name: ' ' })}, ${JSON.stringify(service('d'))}]`;
    const { services, refused, total } = await readWhole(await inputs.file('some.json', text));
    expect(services.map(({ externalId }) => externalId)).toEqual(['a', 'd']);
    expect(refused).toEqual([
      { refusal: 'notJson', place: 'services[1]', externalId: null, name: null },
      { refusal: 'notAnObject', place: 'services[2]', externalId: null, name: null },
      { refusal: 'nameMissing', place: 'services[3]', externalId: 'c', name: null },
    ]);
    expect(total).toBe(5);
  });

  it('that goes too deep costs one service, not the program', async () => {
    const deep = `{"id":"a","name":"A","status":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    const { services, refused } = await readWhole(
      await inputs.file('deep.json', `[${deep},${JSON.stringify(service('b'))}]`),
    );
    expect(services.map(({ externalId }) => externalId)).toEqual(['b']);
    expect(refused).toEqual([expect.objectContaining({ refusal: 'tooDeep', place: 'services[0]' })]);
  });

  it.each([
    ['half a file', '[{"id":"a","name":"A","status":"active"'],
    ['two values', '{"id":"a","name":"A","status":"active"} {"id":"b"} }'],
    ['closed too often', '[]]'],
  ])('%s is refused as a whole', async (_, text) => {
    await expect(readWhole(await inputs.file('half.json', text))).rejects.toMatchObject({ fault: 'not-json' });
  });

  it('says when it is one page of many', async () => {
    const { notes } = await readWhole(
      await inputs.file('page.json', JSON.stringify({ total_pages: 3, contents: [service('a')] })),
    );
    expect(notes).toEqual([['onePageOfMany', '', 3]]);
  });

  it('a second service with the same id is refused with its place', async () => {
    const { services, refused } = await readWhole(
      await inputs.file('twice.json', JSON.stringify([service('a'), service('a')])),
    );
    expect(services).toHaveLength(1);
    expect(refused).toEqual([{ refusal: 'idTwice', place: 'services[1]', externalId: 'a', name: 'Service a' }]);
  });

  it('goes on where it was interrupted', async () => {
    const rows = ['a', 'b', 'b', 'c', 'd'].map((id) => service(id));
    const file = await inputs.file('some.json', JSON.stringify(rows));
    const whole = await readWhole(file);
    for (const from of [0, 1, 2, 3, 5]) {
      const rest = await readWhole(file, {}, from);
      expect(rest.inputHash).toBe(whole.inputHash);
      expect(rest.services.length + rest.refused.length).toBe(rows.length - from);
    }
  });
});

describe('a service a line', () => {
  it('is read with blank lines, Windows line ends and a byte order mark', async () => {
    const text = `\uFEFF${JSON.stringify(service('a'))}\r\n\r\n${JSON.stringify(service('b'))}\r\n`;
    const { services, format } = await readWhole(await inputs.file('some.ndjson', text));
    expect(format).toBe('hsds-ndjson');
    expect(services.map(({ externalId }) => externalId)).toEqual(['a', 'b']);
  });

  it('is known by what it holds, whatever it is called', async () => {
    const text = `${JSON.stringify(service('a'))}\n${JSON.stringify(service('b'))}\n`;
    expect((await readWhole(await inputs.file('services.txt', text))).services).toHaveLength(2);
  });

  it('loses a broken line, by its number, and no other', async () => {
    const text = `${JSON.stringify(service('a'))}\n{"id": "b"\n${JSON.stringify(service('c'))}`;
    const { services, refused } = await readWhole(await inputs.file('some.ndjson', text));
    expect(services.map(({ externalId }) => externalId)).toEqual(['a', 'c']);
    expect(refused).toEqual([expect.objectContaining({ refusal: 'notJson', place: 'some.ndjson:2' })]);
  });
});

const context = { origin: 'https://directory.example', now: new Date('2026-11-22T12:00:00Z') };

describe('our own exports', () => {
  it('come back as the listings they were, line by line and as the dump', async () => {
    const listings = fc.sample(anyListing, { numRuns: 40, seed: 5 });
    const unlike = [...new Map(listings.map((each) => [each.slug, each])).values()];
    const lines = unlike.map((each) => JSON.stringify(hsdsService(each, context)));
    const facts = { siteName: 'Waymark', origin: context.origin, changedOn: '2026-11-22', services: lines.length };
    const ndjson = await inputs.file('services.ndjson', `${lines.join('\n')}\n`);
    const dump = await inputs.file(
      'waymark.json',
      `${dumpBeginning(facts)}${lines.join(',\n')}${dumpEnd(context.origin)}`,
    );
    for (const file of [ndjson, dump]) {
      const { services, refused } = await readWhole(file);
      expect(refused).toEqual([]);
      const expected = unlike.map(({ id: _, ...listing }) => listing);
      expect(services.map(({ ownListing }) => ownListing)).toEqual(expected);
    }
    const { publisher, licence } = await readWhole(dump);
    expect(publisher).toBe('Waymark');
    expect(licence).toMatch(/^(CC|Creative)/);
  });

  it('with a fact of our profile that cannot be read are read as plain HSDS, and say so', async () => {
    const [listing] = fc.sample(anyListing, { numRuns: 1, seed: 5 });
    if (listing === undefined) throw new Error('No listing.');
    const broken = { ...hsdsService(listing, context), x_kind: 'something else' };
    const [found] = (await readWhole(await inputs.file('one.json', JSON.stringify(broken)))).services;
    expect(found?.ownListing).toBeUndefined();
    expect(found?.problems).toContainEqual(['ownProfileNotRead', 'x_kind']);
    expect(found?.content.service?.kind).toBeUndefined();
  });

  it('as CSV for people come back with their words', async () => {
    const listings = fc.sample(anyListing, { numRuns: 30, seed: 7 });
    const text = `${humanCsvHead()}${listings.map((each) => humanCsvLine(each, context.origin)).join('')}`;
    const { services, format } = await readWhole(await inputs.file('services.csv', text));
    expect(format).toBe('services-csv');
    for (const found of services) {
      const listing = listings.find((each) => hsdsService(each, context).id === found.externalId);
      expect(found.content.service?.kind).toEqual([listing?.kind]);
      expect(found.content.audience?.audiences ?? []).toEqual(listing?.audiences);
      expect(found.content.service?.countries ?? []).toEqual(listing?.countries);
    }
    expect(services.length).toBeGreaterThan(0);
  });
});

describe('the CSV that clinicians upload', () => {
  it('is read with ids of its own, and without', async () => {
    const text = csv(
      ['id', 'name', 'operator', 'phone', 'website', 'audiences', 'shoe size'],
      [
        '7',
        'Example counselling',
        'Example Trust',
        '+91 484 266 8300; +91 484 266 8301',
        'example.org',
        'own-thoughts',
        '44',
      ],
      ['', 'Another', 'Example Trust', '', '', 'everybody', ''],
    );
    const { services, notes } = await readWhole(await inputs.file('list.csv', text));
    expect(notes).toEqual([['columnUnknown', 'list.csv: shoe size', 0]]);
    const [first, second] = services;
    expect(first?.externalId).toBe('7');
    expect(first?.content.contact?.['value.2']).toEqual(['+91 484 266 8301']);
    expect(first?.content.service?.website).toEqual(['https://example.org']);
    expect(first?.provenance['contact.value.1']).toEqual({ path: 'list.csv:2.phone', asOf: null });
    expect(first?.problems).toEqual([['schemeAssumed', 'list.csv:2.website']]);
    expect(second?.externalId).toMatch(/^made:[0-9a-f]{32}$/);
    expect(second?.problems).toContainEqual(['wordUnknown', 'list.csv:3.audiences']);
  });
});

describe('what is no input', () => {
  it.each([
    ['an empty file', 'services.csv', '', 'empty'],
    ['a page of the web', 'services.html', '<!doctype html><p>Not found', 'kind-unknown'],
    ['a picture', 'a.png', '\u0089PNG\r\n\0\0', 'kind-unknown'],
    ['a table without names of services', 'services.csv', 'id,organization_id\r\n1,2', 'no-header'],
    ['a table of something else', 'phones.csv', 'id,number\r\n1,2', 'no-services'],
    ['a table of nothing we know', 'shoes.csv', 'size,colour\r\n1,2', 'no-header'],
  ])('%s is refused', async (_, name, content, fault) => {
    await expect(readWhole(await inputs.file(name, content))).rejects.toMatchObject({ fault });
  });

  it('a file that is not there is refused', async () => {
    await expect(readWhole('/nowhere/at/all.csv')).rejects.toMatchObject({ fault: 'not-found' });
  });

  it('an address is refused where addresses are not asked for', async () => {
    await expect(readWhole('https://example.org/services')).rejects.toMatchObject({ fault: 'address-refused' });
  });
});

describe('what has changed', () => {
  const hashOf = async (more: object) =>
    (await readWhole(await inputs.file('one.json', JSON.stringify({ ...serviceFull, ...more })))).services[0]?.hash;

  it('shows in the hash, and a date alone does not', async () => {
    const before = await hashOf({});
    expect(await hashOf({})).toBe(before);
    expect(await hashOf({ last_modified: '2026-01-01T00:00:00.000Z', assured_date: '2026-01-01' })).toBe(before);
    expect(await hashOf({ description: 'Something else.' })).not.toBe(before);
    expect(await hashOf({ phones: [] })).not.toBe(before);
  });
});
