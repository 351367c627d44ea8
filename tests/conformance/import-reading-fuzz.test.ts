import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CsvRow, createCsvReader } from '~/standards/hsds/reading/csv-rows';
import { incomingOfHsds } from '~/standards/hsds/reading/incoming-of-hsds';
import { createJsonSplitter, type JsonElement } from '~/standards/hsds/reading/json-elements';
import { openInput } from '~/usecases/imports/read-input.server';
import { writeSyntheticPackage } from '../bench/synthetic-package';
import { createInputFolder, csv, type InputFolder, readWhole } from './import-reading-inputs';

let inputs: InputFolder;
beforeAll(async () => {
  inputs = await createInputFolder();
});
afterAll(() => inputs.remove());

/** Cuts a text into pieces at the places given. */
function pieces(text: string, cuts: readonly number[]): string[] {
  const at = [...new Set([0, ...cuts.map((cut) => cut % (text.length + 1)), text.length])].sort(
    (one, other) => one - other,
  );
  return at.slice(1).map((end, index) => text.slice(at[index], end));
}

function csvRows(parts: readonly string[], separator = ','): CsvRow[] {
  const reader = createCsvReader(separator);
  return [...parts.flatMap((part) => reader.push(part)), ...reader.end()];
}

/** What trips readers of CSV up. */
const nasty = fc.string({
  unit: fc.constantFrom('"', ',', '\n', '\r', 'a', ' ', ';', 'é', '\uFFFD', "'"),
  maxLength: 60,
});

describe('CSV', () => {
  it('that is well formed is read as it was written, however it arrives', () => {
    const cell = fc.string({ unit: 'binary', maxLength: 20 });
    const filled = fc.tuple(fc.constant('x'), cell, cell).map((row) => [...row]);
    fc.assert(
      fc.property(fc.array(filled, { minLength: 1, maxLength: 8 }), fc.array(fc.nat()), (rows, cuts) => {
        const found = csvRows(pieces(csv(...rows), cuts));
        expect(found.map(({ cells }) => cells)).toEqual(rows);
      }),
      { numRuns: 300 },
    );
  });

  it('of any kind gives the same rows however it arrives, and never throws', () => {
    fc.assert(
      fc.property(nasty, fc.array(fc.nat()), (text, cuts) => {
        const whole = csvRows([text]);
        expect(csvRows(pieces(text, cuts))).toEqual(whole);
        for (const { cells, refusal, line } of whole) {
          expect(line).toBeGreaterThan(0);
          expect((cells === undefined) !== (refusal === undefined)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('with an endless cell loses that row alone', () => {
    const rows = csvRows(['a,b\n', `1,"${'x'.repeat(300_000)}\n`, '2,c\n', `3,${'y'.repeat(300_000)}\n`, '4,d']);
    expect(rows.map(({ line, cells, refusal }) => [line, refusal ?? cells.join()])).toEqual([
      [1, 'a,b'],
      [2, 'rowBroken'],
      [3, '2,c'],
      [4, 'rowTooLong'],
      [5, '4,d'],
    ]);
  });

  it('of services with any cells gives a service or a refusal for every row', async () => {
    const row = fc.array(nasty, { minLength: 9, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (rows) => {
        const header = [
          'id',
          'name',
          'organization_id',
          'description',
          'url',
          'email',
          'status',
          'minimum_age',
          'last_modified',
        ];
        // A row without a single letter is a blank line.
        const filled = rows.map(([first, ...rest]) => [`i${first}`, ...rest]);
        const { services, refused, total } = await readWhole(await inputs.file('services.csv', csv(header, ...filled)));
        expect(services.length + refused.length).toBe(rows.length);
        expect(total).toBe(rows.length);
      }),
      { numRuns: 25 },
    );
  });

  it('of any bytes is read or refused with a reason', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const file = await inputs.file('services.csv', Buffer.concat([Buffer.from('id,name\n'), bytes]));
        const outcome = await readWhole(file).catch((error: Error) => error.name);
        expect(outcome === 'InputNotRead' || typeof outcome === 'object').toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

describe('JSON', () => {
  function split(parts: readonly string[]) {
    const splitter = createJsonSplitter();
    const elements: JsonElement[] = parts.flatMap((part) => splitter.push(part));
    return { elements, end: splitter.end() };
  }

  it('is cut into the elements of its list, however it arrives', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue(), { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat()),
        fc.boolean(),
        (list, cuts, named) => {
          const text = named
            ? JSON.stringify({ before: '[{"', services: list, after: [1, '"]'] }, null, 1)
            : JSON.stringify(list);
          const { elements, end } = split(pieces(text, cuts));
          expect(elements.map((each) => JSON.parse(each.text ?? 'null'))).toEqual(
            list.map((each) => JSON.parse(JSON.stringify(each))),
          );
          expect(JSON.parse(end?.around ?? '')).toEqual(named ? { before: '[{"', services: [], after: [1, '"]'] } : []);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('that is none never throws, however it arrives', () => {
    const text = fc.string({
      unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', 'services', ' ', '1'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, fc.array(fc.nat()), (given, cuts) => {
        const whole = split([given]);
        const cut = split(pieces(given, cuts));
        expect(cut.end === null).toBe(whole.end === null);
        if (whole.end !== null) expect(cut).toEqual(whole);
      }),
      { numRuns: 1000 },
    );
  });

  it('of any shape with a name gives a service', () => {
    const fields = [
      'phones',
      'schedules',
      'languages',
      'service_areas',
      'service_at_locations',
      'locations',
      'cost_options',
      'attributes',
      'organization',
      'description',
      'url',
      'email',
      'minimum_age',
      'status',
      'last_modified',
      'x_slug',
    ];
    const inner = [
      'number',
      'type',
      'extension',
      'byday',
      'opens_at',
      'closes_at',
      'name',
      'code',
      'uri',
      'location',
      'addresses',
      'country',
      'amount',
      'taxonomy_term',
      'id',
    ];
    const value = fc.oneof(
      fc.jsonValue(),
      fc.array(fc.dictionary(fc.constantFrom(...inner), fc.jsonValue(), { maxKeys: 8 }), { maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...fields), value, { maxKeys: 12 }), (found) => {
        const { service } = incomingOfHsds({ ...found, id: 'a', name: 'A' });
        expect(service?.externalId).toBe('a');
        expect(service?.hash).toMatch(/^[0-9a-f]{64}$/);
        for (const values of Object.values(service?.content ?? {}).flatMap((step) => Object.values(step ?? {}))) {
          expect(values.length).toBeGreaterThan(0);
          expect(values.every((each) => typeof each === 'string' && each !== '')).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a source that means harm', () => {
  it.each([
    ['scripts that never end', { description: '<script '.repeat(30_000) }],
    ['tags that never end', { description: '<p '.repeat(80_000) }],
    ['comments that never end', { description: '<!--'.repeat(60_000) }],
    ['entities without end', { description: '&#'.repeat(100_000) }],
    [
      'a number after many letters',
      { phones: [{ number: `${'a'.repeat(490)}1` }, { number: `${' x'.repeat(240)}1` }] },
    ],
    ['a number of blanks', { phones: [{ number: `1${' '.repeat(490)}1` }, { number: `1${', '.repeat(240)}` }] }],
    ['an address of dots', { url: `${'a.'.repeat(900)}!` }],
    ['a language of signs', { languages: [{ name: '(('.repeat(5000) }, { name: ' and '.repeat(2000) }] }],
    ['many rows', { phones: Array.from({ length: 100_000 }, () => ({ number: '+44 20 7946 0000' })) }],
  ])('cannot keep the program busy with %s', (_, more) => {
    const begun = process.cpuUsage();
    expect(incomingOfHsds({ id: 'a', name: 'A', ...more }).service?.externalId).toBe('a');
    // A tenth of it would do on a machine with nothing else to do.
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(1500);
  });
});

describe('twenty thousand services', () => {
  it('are read in memory that does not grow with them', async () => {
    const services = 20_000;
    const folder = await inputs.folder({});
    await writeSyntheticPackage(folder, services);
    const input = await openInput(folder, { signal: new AbortController().signal });
    try {
      let read = 0;
      let largest = 0;
      for await (const { service } of input.services(0)) {
        if (service !== undefined) read += 1;
        if (read % 2000 === 0) largest = Math.max(largest, process.memoryUsage().heapUsed);
      }
      expect(read).toBe(services);
      expect(input.total).toBe(services);
      // All of them at once would be some 150 MB on top of what a test run holds itself.
      expect(largest).toBeLessThan(400_000_000);
    } finally {
      await input.close();
    }
  }, 240_000);
});
