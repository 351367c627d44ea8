import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createInputFolder, csv, type InputFolder, readWhole } from './import-reading-inputs';

let inputs: InputFolder;
beforeAll(async () => {
  inputs = await createInputFolder();
});
afterAll(() => inputs.remove());

describe('tables as they are found', () => {
  const services = (...rows: string[][]) => csv(['id', 'name', 'status'], ...rows);

  it('may have semicolons or tabs, Windows or old Mac line ends, and a byte order mark', async () => {
    for (const [separator, end] of [
      [';', '\r\n'],
      ['\t', '\n'],
      [',', '\r'],
    ] as const) {
      const text = `\uFEFF${[
        ['id', 'name', 'status'],
        ['a', 'First', 'active'],
        ['b', '"Two\nlines"', 'active'],
      ]
        .map((row) => row.join(separator))
        .join(end)}`;
      const found = await readWhole(await inputs.file('services.csv', text));
      expect(found.services.map(({ name }) => name)).toEqual(['First', 'Two lines']);
    }
  });

  it('in Windows-1252 are read, and noted', async () => {
    const text = Buffer.from(
      services(['a', 'Beratung für Väter – “offen”', 'active'])
        .replaceAll('–', '\x96')
        .replaceAll('“', '\x93')
        .replaceAll('”', '\x94'),
      'latin1',
    );
    const { services: found, notes } = await readWhole(await inputs.file('services.csv', text));
    expect(found[0]?.name).toBe('Beratung für Väter – “offen”');
    expect(notes).toContainEqual(['encodingGuessed', 'services.csv', 0]);
  });

  it('in UTF-16 are read', async () => {
    const text = Buffer.from(`\uFEFF${services(['a', 'Hilfe für Väter', 'active'])}`, 'utf16le');
    expect((await readWhole(await inputs.file('services.csv', text))).services[0]?.name).toBe('Hilfe für Väter');
  });

  it('lose a row with a broken quotation mark, by its line, and no other', async () => {
    const text = [
      'id,name,status',
      'a,"First,active',
      'b,Second,active',
      'c,"He said "hi"",active',
      'd,Fourth 6" pipe,active',
    ].join('\n');
    const { services: found, refused, total } = await readWhole(await inputs.file('services.csv', text));
    expect(found.map(({ name }) => name)).toEqual(['Second', 'Fourth 6" pipe']);
    expect(refused.map(({ refusal, place }) => [refusal, place])).toEqual([
      ['rowBroken', 'services.csv:2'],
      ['rowBroken', 'services.csv:4'],
    ]);
    expect(total).toBe(4);
  });

  it('lose a row with more cells than the header, and take one with fewer', async () => {
    const text = ['id,name,status', 'a,Talks, and tea,active', 'b,Second', 'c,Third,active,,'].join('\n');
    const { services: found, refused } = await readWhole(await inputs.file('services.csv', text));
    expect(found.map(({ externalId }) => externalId)).toEqual(['b', 'c']);
    expect(refused).toEqual([expect.objectContaining({ refusal: 'rowBroken', place: 'services.csv:2' })]);
  });

  it('refuse the second service with an id, by its line, and take services without one', async () => {
    const text = services(['a', 'First', ''], ['a', 'Again', ''], ['', 'None', ''], ['', 'None either', '']);
    const { services: found, refused } = await readWhole(await inputs.file('services.csv', text));
    expect(found.map(({ name }) => name)).toEqual(['None', 'None either', 'First']);
    expect(found[0]?.problems).toContainEqual(['idMissing', 'services.csv:4.id']);
    expect(refused).toEqual([{ refusal: 'idTwice', place: 'services.csv:3', externalId: 'a', name: 'Again' }]);
  });

  it('say which columns and tables are missing or unknown', async () => {
    const { notes } = await readWhole(
      await inputs.folder({
        'services.csv': services(['a', 'A', '']),
        'phones.csv': csv(['id', 'service_id'], ['1', 'a']),
        'cats.csv': 'x,y\r\n1,2',
      }),
    );
    expect(notes).toEqual([
      ['tableUnknown', 'cats.csv', 0],
      ['columnMissing', 'phones.csv: number', 0],
    ]);
  });

  it('go on where they were interrupted', async () => {
    const rows = Array.from({ length: 1200 }, (_, index) => [`s${index}`, `Service ${index}`, 'active']);
    const file = await inputs.file('services.csv', services(...rows));
    const whole = await readWhole(file);
    const rest = await readWhole(file, {}, 700);
    expect(rest.services).toEqual(whole.services.slice(700));
  });
});
