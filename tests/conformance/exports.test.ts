import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { exportFormats } from '~/domain/open-data/export-files';
import { csvRow } from '~/standards/exports/csv-row';
import { humanCsvColumns, humanCsvHead, humanCsvLine } from '~/standards/exports/human-csv';
import type { JsonDump } from '~/standards/exports/json-dump';
import type { HsdsService } from '~/standards/hsds/hsds-types';
import { hsdsProblems } from '~/standards/hsds/validate';
import { listingUuid } from '~/standards/listing-uuid';
import type { Database } from '~db/open.server';
import { allPublishedListings } from '~db/queries/published-listings';
import { seededDatabase } from '../setup/database';
import { anyListing } from './arbitrary-listing';
import { exported, origin, unzipped } from './exported';
import { strictHsdsProblems } from './forbid-unknown';

let database: Database;
beforeAll(async () => {
  database = await seededDatabase();
});
const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const linesOf = (bytes: Buffer) => bytes.toString().trimEnd().split('\n');
const listed = async () => (await allPublishedListings(database)).map(({ slug }) => slug);
const table = (text: Buffer | undefined) =>
  parse(text ?? '', { columns: true, bom: true }) as Readonly<Record<string, string>>[];

test.each(exportFormats)(
  '%s is the same to the byte for the same data, wherever and whenever it is made',
  async (format) => {
    process.env.TZ = 'Asia/Kolkata';
    const here = await exported(database, format);
    process.env.TZ = 'America/Los_Angeles';
    const there = await exported(await seededDatabase(), format);
    expect(here.length).toBeGreaterThan(100_000);
    expect(here.equals(there)).toBe(true);
  },
);

describe('NDJSON', () => {
  test('has a line for every published service, by slug, each valid with and without room for unknown fields', async () => {
    const services = linesOf(await exported(database, 'ndjson')).map((line) => JSON.parse(line) as HsdsService);
    expect(services.map(({ x_slug }) => x_slug)).toEqual(await listed());
    const faults = services.flatMap((service) => [
      ...hsdsProblems('service', service),
      ...hsdsProblems('profile-service', service),
      ...strictHsdsProblems('service', service),
    ]);
    expect(faults).toEqual([]);
  });
});

describe('the JSON dump', () => {
  test('holds the same services, the taxonomies they use, and says what it is', async () => {
    const dump = JSON.parse((await exported(database, 'json')).toString()) as JsonDump;
    const lines = linesOf(await exported(database, 'ndjson')).map((line) => JSON.parse(line));
    expect(dump.services).toEqual(lines);
    expect(dump.metadata).toMatchObject({ licence: 'CC BY 4.0', date: '2026-11-22', total_services: lines.length });
    expect(dump.taxonomies.flatMap((each) => hsdsProblems('taxonomy', each))).toEqual([]);
    expect(dump.taxonomy_terms.flatMap((each) => hsdsProblems('taxonomy_term', each))).toEqual([]);
    const terms = new Set(dump.taxonomy_terms.map(({ id }) => id));
    const used = (lines as HsdsService[]).flatMap(({ attributes = [] }) =>
      attributes.map((each) => each.taxonomy_term.id),
    );
    expect(used.filter((id) => !terms.has(id))).toEqual([]);
  });

  test('of an empty directory is still JSON', async () => {
    const empty = await seededDatabase();
    empty.sqlite.exec('delete from search_text; delete from published_document');
    expect(JSON.parse((await exported(empty, 'json')).toString()).services).toEqual([]);
    expect((await exported(empty, 'ndjson')).length).toBe(0);
    expect([...(await unzipped(await exported(empty, 'hsds'))).keys()]).toContain('taxonomies.csv');
  });
});

describe('the tabular data package', () => {
  interface Resource {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema: {
      readonly fields: readonly {
        readonly name: string;
        readonly type: string;
        readonly format?: string;
        readonly constraints: { readonly required: boolean; readonly unique: boolean; readonly enum?: string[] };
      }[];
      readonly foreignKeys?: readonly {
        readonly fields: string;
        readonly reference: { readonly resource: string; readonly fields: string };
      }[];
    };
  }
  let files: Map<string, Buffer>;
  let resources: readonly Resource[];
  let rows: Map<string, readonly Readonly<Record<string, string>>[]>;
  beforeAll(async () => {
    files = await unzipped(await exported(database, 'hsds'));
    resources = JSON.parse(String(files.get('datapackage.json'))).resources;
    rows = new Map(resources.map(({ name, path }) => [name, table(files.get(path))]));
  });

  test('names exactly the files it has, with their length and checksum', () => {
    expect([...files.keys()].sort()).toEqual(['datapackage.json', ...resources.map(({ path }) => path)].sort());
    for (const { path, bytes, hash } of resources) {
      const file = files.get(path) ?? Buffer.alloc(0);
      const sum = createHash('sha256').update(file).digest('hex');
      expect([path, bytes, hash]).toEqual([path, file.length, `sha256:${sum}`]);
    }
  });

  test('leaves out the two tables that HSDS 3.1 has broken, and every table without rows', () => {
    const names = resources.map(({ name }) => name);
    expect(names).not.toContain('unit');
    expect(names).not.toContain('service_capacity');
    expect(names).not.toContain('contact');
    expect(resources.filter(({ name }) => rows.get(name)?.length === 0)).toEqual([]);
  });

  test('has the columns of its descriptor, in order, and lines that end as RFC 4180 wants', () => {
    for (const { path, schema } of resources) {
      const text = String(files.get(path));
      expect(text.split('\r\n')[0]).toBe(schema.fields.map(({ name }) => name).join(','));
      expect(text.endsWith('\r\n')).toBe(true);
    }
  });

  test('fills what is required, says what is unique once, and keeps to types and closed lists', () => {
    const faults = resources.flatMap(({ name, schema }) =>
      schema.fields.flatMap((field) => {
        const cells = (rows.get(name) ?? []).map((row) => row[field.name] ?? '');
        const { required, unique, enum: words } = field.constraints;
        const filled = cells.filter((cell) => cell !== '');
        return [
          ...(required && filled.length < cells.length ? [`${name}.${field.name} is empty somewhere`] : []),
          ...(unique && new Set(filled).size < filled.length ? [`${name}.${field.name} is there twice`] : []),
          ...filled.filter((cell) => !fits(field, cell)).map((cell) => `${name}.${field.name}: ${cell}`),
          ...filled.filter((cell) => words && !words.includes(cell)).map((cell) => `${name}.${field.name}: ${cell}`),
        ];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('points at nothing that is not there', () => {
    const keys = resources.flatMap(({ name, schema }) => (schema.foreignKeys ?? []).map((key) => ({ name, ...key })));
    expect(keys.length).toBeGreaterThan(8);
    const dangling = keys.flatMap(({ name, fields, reference }) => {
      const ids = new Set(rows.get(reference.resource)?.map((row) => row[reference.fields]));
      return (rows.get(name) ?? [])
        .filter((row) => row[fields] !== '' && !ids.has(row[fields]))
        .map(() => `${name}.${fields}`);
    });
    expect(dangling).toEqual([]);
  });

  test('has every service once, with its name, phones and organization as they stand in the JSON', async () => {
    const services = linesOf(await exported(database, 'ndjson')).map((line) => JSON.parse(line) as HsdsService);
    const inTable = rows.get('service') ?? [];
    expect(inTable.map(({ id, name, organization_id }) => [id, name, organization_id])).toEqual(
      services.map(({ id, name, organization }) => [id, name, organization.id]),
    );
    const numbers = services.flatMap(({ id, phones = [] }) => phones.map(({ number }) => [id, number]));
    expect((rows.get('phone') ?? []).map(({ service_id, number }) => [service_id, number])).toEqual(numbers);
    const attributes = services.reduce((sum, { attributes: own = [] }) => sum + own.length, 0);
    expect(rows.get('attribute')).toHaveLength(attributes);
  });

  function fits({ type, format }: { type: string; format?: string }, cell: string): boolean {
    if (format === 'uuid') return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(cell);
    if (format === 'uri') return URL.canParse(cell);
    if (type === 'number') return Number.isFinite(Number(cell));
    if (type === 'date') return /^\d{4}-\d\d-\d\d$/.test(cell);
    if (type === 'time') return /^\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(cell);
    return true;
  }
});

test('a line of a table gives back whatever was put into it', () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('=1+1', '"', 'a\r\nb', ',', '\n'));
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2, maxLength: 6 }), (cells) => {
      expect(parse(csvRow(cells), { record_delimiter: '\r\n' })).toEqual([cells]);
    }),
  );
});

describe('the table for people', () => {
  test('has a row for every published service and begins with the mark by which spreadsheets know UTF-8', async () => {
    const text = await exported(database, 'csv');
    expect(text.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const rows = table(text);
    expect(Object.keys(rows[0] ?? {})).toEqual(humanCsvColumns);
    expect(rows.map((row) => row.Identifier)).toEqual((await listed()).map(listingUuid));
  });

  test('has no cell that a spreadsheet would run, whatever a listing says', () => {
    fc.assert(
      fc.property(anyListing, fc.constantFrom('=', '+', '-', '@', '\t=', '\r='), (listing, sign) => {
        const dangerous = {
          ...listing,
          name: `${sign}HYPERLINK("x")`,
          operator: `${sign}1`,
          summary: `${sign}cmd|'/C'`,
        };
        const [row = []] = parse(humanCsvHead().slice(1) + humanCsvLine(dangerous, origin), { from: 2 }) as string[][];
        expect(row).toHaveLength(humanCsvColumns.length);
        expect(row.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
        expect(row[0]).toBe(`'${dangerous.name}`);
      }),
    );
  });

  test('shows neither street nor town of a place that is hidden', () => {
    const place = {
      street: '1 Canary Street',
      locality: 'Canarytown',
      postcode: '673001',
      region: null,
      country: 'IN',
    };
    fc.assert(
      fc.property(anyListing, (listing) => {
        const at = (visibility: 'full' | 'area' | 'hidden') =>
          humanCsvLine({ ...listing, place: { ...place, visibility, latitude: 1, longitude: 1 } }, origin);
        expect(at('full')).toContain('1 Canary Street, 673001, Canarytown');
        expect(at('area')).not.toMatch(/Canary Street|673001/);
        expect(at('hidden')).not.toContain('Canary');
      }),
      { numRuns: 30 },
    );
  });
});
