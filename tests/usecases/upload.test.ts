import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { StaffSession } from '~/domain/account/staff-session';
import { uploadLimits } from '~/domain/upload/upload-limits';
import { receiveUpload } from '~/usecases/uploads/receive-upload.server';
import { discardUpload, takeIn } from '~/usecases/uploads/take-in.server';
import { createUploadRunner } from '~/usecases/uploads/upload-runner.server';
import { idsFrom } from '~db/new-id';
import type { Database } from '~db/open.server';
import { findUpload, rowsAfter, uploadCounts } from '~db/queries/uploads';
import { seededDatabase } from '../setup/database';
import { addAccount, addOrganization, sessionFor } from '../setup/staff';
import { csvOf, fileOf, goodCells, goodRows } from '../setup/upload-files';

const now = new Date('2026-11-22T12:00:00.000Z');
const newId = idsFrom(Date.now);

interface Desk {
  readonly database: Database;
  readonly who: StaffSession;
  readonly organizationId: string;
}

async function desk(): Promise<Desk> {
  const database = await seededDatabase();
  const accountId = await addAccount(database);
  const organizationId = await addOrganization(database, 'Example Trust', [{ accountId, role: 'member' }]);
  return { database, who: await sessionFor(database, accountId), organizationId };
}

async function send({ database, who, organizationId }: Desk, file: { name: string; bytes: Uint8Array }) {
  return receiveUpload(database, who, { organizationId, file }, { now, newId });
}

async function received(at: Desk, file: { name: string; bytes: Uint8Array }): Promise<string> {
  const answer = await send(at, file);
  if (!answer.ok) throw new Error(`Refused: ${answer.fault} ${answer.row ?? ''}`);
  return answer.id;
}

const runnerFor = (database: Database) =>
  createUploadRunner({
    database,
    now: () => now,
    newId,
    onFailure: (error) => {
      throw error;
    },
  });

async function untilState({ database }: Desk, id: string, state: string): Promise<void> {
  const runner = runnerFor(database);
  runner.wake();
  await expect.poll(async () => (await findUpload(database, id))?.state, { timeout: 20_000 }).toBe(state);
  await runner.stop();
}

const rowsIn = ({ database }: Desk, id: string) => rowsAfter(database, id, 0, 50_000);
const formsIn = ({ database }: Desk) =>
  database.sqlite.prepare('select content from listing_form order by id').pluck().all() as string[];

describe('a file of services', () => {
  it('is checked row by row, and its good rows become drafts of the organisation', async () => {
    const at = await desk();
    const rows = [...goodRows(2), { ...goodCells, name: 'Without a summary', summary: '', phone: '+91 12' }];
    const id = await received(at, fileOf('services.csv', csvOf(rows)));
    await untilState(at, id, 'checked');
    const [first, second, third] = await rowsIn(at, id);
    expect(first?.problems).toEqual([]);
    expect(second?.problems).toEqual([]);
    expect(third?.problems?.map(({ field }) => field)).toEqual(['summary', 'contact.value.1']);
    expect(await takeIn(at.database, at.who, id, { withProblems: false }, now)).toBe(true);
    await untilState(at, id, 'done');
    const forms = formsIn(at).map((content) => JSON.parse(content));
    expect(forms.map((content) => content.service.name)).toEqual([
      ['Example counselling 1'],
      ['Example counselling 2'],
    ]);
    expect(forms[0].contact['value.1']).toEqual(['+91 484 2300000']);
    expect(await uploadCounts(at.database, id)).toMatchObject({ taken: 2, withProblems: 1, leftOut: 1 });
  });

  it('gives its rows with problems too when they are asked for, at once or later, and none twice', async () => {
    const at = await desk();
    const rows = [...goodRows(1), { ...goodCells, name: 'Kind unknown', kind: 'wizardry' }];
    const id = await received(at, fileOf('services.csv', csvOf(rows)));
    await untilState(at, id, 'checked');
    await takeIn(at.database, at.who, id, { withProblems: false }, now);
    await untilState(at, id, 'done');
    await takeIn(at.database, at.who, id, { withProblems: true }, now);
    await untilState(at, id, 'done');
    expect(formsIn(at)).toHaveLength(2);
    expect(await uploadCounts(at.database, id)).toMatchObject({ taken: 2, leftOut: 0, withProblems: 1 });
  });

  it('is told which rows are there twice, are listed already, or asked never to be listed', async () => {
    const at = await desk();
    at.database.sqlite
      .prepare('insert into do_not_list (id, name, phone, added_by, created_at) values (?, ?, ?, ?, ?)')
      .run(newId('dnl'), 'Quiet House', '+914842399999', at.who.accountId, now.toISOString());
    const [listed] = at.database.sqlite
      .prepare(
        "select slug, json_extract(document, '$.name') as name from published_document where slug = 'troubled-desire'",
      )
      .all() as { slug: string; name: string }[];
    const rows = [
      { ...goodCells, name: 'One Door' },
      { ...goodCells, name: 'ONE-DOOR!' },
      { ...goodCells, name: listed?.name ?? '', phone: '+91 484 2300009' },
      { ...goodCells, name: 'Another name', phone: '0484 2399999' },
    ];
    const id = await received(at, fileOf('services.csv', csvOf(rows)));
    await untilState(at, id, 'checked');
    const messages = (await rowsIn(at, id)).map(({ problems }) => problems?.map(({ message }) => message));
    expect(messages).toEqual([
      [],
      ['upload.problem.twice?row=1'],
      ['upload.problem.listed?slug=troubled-desire'],
      ['upload.problem.neverList'],
    ]);
    await takeIn(at.database, at.who, id, { withProblems: true }, now);
    await untilState(at, id, 'done');
    expect(formsIn(at)).toHaveLength(3);
  });

  it('is read with semicolons, a byte order mark and headers as people write them', async () => {
    const at = await desk();
    const text =
      '\uFEFFName;Phone hours;Phone;Countries;Colour\r\n"Tea; and talk";Mo 09:00-10:00;0484 2862345;in, lk;blue\r\n';
    const id = await received(at, fileOf('Services.CSV', text));
    await untilState(at, id, 'checked');
    const [row] = await rowsIn(at, id);
    expect(row?.content).toEqual({
      name: 'Tea; and talk',
      phone_hours: 'Mo 09:00-10:00',
      phone: '0484 2862345',
      countries: 'in, lk',
      Colour: 'blue',
    });
    expect(row?.name).toBe('Tea; and talk');
  });

  it('may hold formulas: they are named as problems and stay text', async () => {
    const at = await desk();
    const formula = '=HYPERLINK("https://evil.example","see")';
    const id = await received(
      at,
      fileOf('a.csv', `name,summary,phone\n"Door","${formula.replaceAll('"', '""')}",+914842862345\n`),
    );
    await untilState(at, id, 'checked');
    const [row] = await rowsIn(at, id);
    expect(row?.problems).toContainEqual({ field: 'summary', message: 'upload.problem.formula' });
    expect(row?.problems).not.toContainEqual({ field: 'phone', message: 'upload.problem.formula' });
  });

  it('goes on where it stood after the program was ended at once, without losing or doubling a row', async () => {
    const at = await desk();
    const id = await received(at, fileOf('services.csv', csvOf([...goodRows(450), ...goodRows(1)])));
    const first = runnerFor(at.database);
    first.wake();
    await first.stop();
    const halfway = await findUpload(at.database, id);
    expect(halfway?.checked).toBeGreaterThan(0);
    expect(halfway?.checked).toBeLessThan(451);
    await untilState(at, id, 'checked');
    const rows = await rowsIn(at, id);
    expect(rows.filter(({ problems }) => problems?.length === 0)).toHaveLength(450);
    expect(rows.at(-1)?.problems?.[0]?.message).toBe('upload.problem.twice?row=1');
    await takeIn(at.database, at.who, id, { withProblems: false }, now);
    const second = runnerFor(at.database);
    second.wake();
    await second.stop();
    expect(formsIn(at).length).toBeLessThan(450);
    await untilState(at, id, 'done');
    expect(formsIn(at)).toHaveLength(450);
    expect(new Set(formsIn(at).map((content) => JSON.parse(content).service.name[0])).size).toBe(450);
  });

  it('can be thrown away while it is checked, and nothing of it stays', async () => {
    const at = await desk();
    const id = await received(at, fileOf('services.csv', csvOf(goodRows(600))));
    expect(await discardUpload(at.database, at.who, id, now)).toBe(true);
    const runner = runnerFor(at.database);
    runner.wake();
    await expect
      .poll(() => at.database.sqlite.prepare('select count(*) from upload_row').pluck().get(), { timeout: 10_000 })
      .toBe(0);
    await runner.stop();
    expect(at.database.sqlite.prepare('select count(*) from upload').pluck().get()).toBe(0);
  });

  it('belongs to its organisation: nobody else takes it in, throws it away or uploads for it', async () => {
    const at = await desk();
    const other = await desk();
    const id = await received(at, fileOf('services.csv', csvOf(goodRows(1))));
    await untilState(at, id, 'checked');
    const stranger = await sessionFor(at.database, await addAccount(at.database));
    expect(await takeIn(at.database, stranger, id, { withProblems: true }, now)).toBe(false);
    expect(await discardUpload(at.database, stranger, id, now)).toBe(false);
    await expect(send({ ...at, who: other.who }, fileOf('services.csv', csvOf(goodRows(1))))).rejects.toThrow();
    expect(formsIn(at)).toEqual([]);
  });

  it('waits until earlier ones are finished where three are open', async () => {
    const at = await desk();
    for (let file = 0; file < 3; file += 1) await received(at, fileOf('services.csv', csvOf(goodRows(1))));
    expect(await send(at, fileOf('services.csv', csvOf(goodRows(1))))).toMatchObject({ fault: 'too-many-open' });
  });
});

describe('a file in HSDS form', () => {
  const service = {
    name: 'Community counselling',
    description: '<p>Talks &amp; groups.</p>',
    url: 'https://counselling.example.org',
    email: 'hello@counselling.example.org',
    status: 'active',
    organization: { name: 'Example Trust' },
    phones: [{ number: '+91 484 286 2345', type: 'voice' }],
    schedules: [{ byday: 'MO,WE', opens_at: '09:00', closes_at: '17:00', freq: 'WEEKLY' }],
    languages: [{ code: 'ml' }],
    service_areas: [{ name: 'India', uri: 'https://www.iso.org/obp/ui/#iso:code:3166:IN' }],
    minimum_age: 18,
    cost_options: [{ amount: 0 }],
    locations: [
      { location_type: 'physical', addresses: [{ address_1: '1 Quiet Road', city: 'Kochi', country: 'IN' }] },
    ],
  };
  const content = async (at: Desk, text: string) => {
    const id = await received(at, fileOf('services.json', text));
    await untilState(at, id, 'checked');
    await takeIn(at.database, at.who, id, { withProblems: true }, now);
    await untilState(at, id, 'done');
    return JSON.parse(formsIn(at)[0] ?? '{}');
  };

  it.each([
    ['a list', JSON.stringify([service])],
    ['a page of an API', JSON.stringify({ total_items: 1, contents: [service] })],
    ['services by name', JSON.stringify({ services: [service] })],
    ['one service', JSON.stringify(service)],
  ])('becomes the same draft as %s, and what it does not say stays empty', async (_, text) => {
    const found = await content(await desk(), text);
    expect(found).toEqual({
      provider: { operator: ['Example Trust'] },
      service: {
        name: ['Community counselling'],
        summary: ['Talks & groups.'],
        website: ['https://counselling.example.org'],
        countries: ['IN'],
        reach: ['countries'],
      },
      audience: { minimumAge: ['18'] },
      contact: {
        'type.1': ['phone'],
        'value.1': ['+91 484 286 2345'],
        'hours.1': ['Mo,We 09:00-17:00'],
        'shown.1': ['yes'],
        'type.2': ['email'],
        'value.2': ['hello@counselling.example.org'],
        'shown.2': ['yes'],
      },
      money: { cost: ['free'], languages: ['ml'] },
      place: { street: ['1 Quiet Road'], locality: ['Kochi'], country: ['IN'] },
    });
  });

  it('may be the specification’s own complete example', async () => {
    const found = await content(await desk(), readFileSync('tests/standards/hsds-service-full.json', 'utf8'));
    expect(found.service.name).toEqual(['Community Counselling']);
    expect(found.contact['value.1']).toEqual(['+44 1234 234567']);
  });
});

describe('a file that cannot be read is refused with the reason and the row, and leaves nothing behind', () => {
  const csv = (rows: string) => `name,summary\n${rows}`;
  const utf16 = new Uint8Array(Buffer.from(`\uFEFF${csv('a,b\n')}`, 'utf16le'));
  const deep = `[{"name":${'['.repeat(100_000)}${']'.repeat(100_000)}}]`;
  it.each([
    ['an empty file', 'a.csv', '', { fault: 'empty' }],
    ['another kind of file', 'a.pdf', '%PDF', { fault: 'wrong-kind' }],
    ['a workbook', 'a.xlsx', 'PK\u0003\u0004', { fault: 'workbook' }],
    ['a workbook that calls itself CSV', 'a.csv', 'PK\u0003\u0004', { fault: 'workbook' }],
    ['UTF-16', 'a.csv', utf16, { fault: 'utf-16' }],
    ['UTF-16 without its mark', 'a.csv', utf16.subarray(2), { fault: 'utf-16' }],
    ['Latin-1', 'a.csv', Uint8Array.of(110, 97, 109, 101, 10, 233, 10), { fault: 'not-utf-8' }],
    ['a NUL', 'a.csv', csv('a,b\u0000\n'), { fault: 'not-text' }],
    ['no rows', 'a.csv', 'name,summary\n\n,,\n', { fault: 'no-services' }],
    ['no header', 'a.csv', 'Door,A place\n', { fault: 'unknown-header' }],
    ['a header without names', 'a.csv', 'summary\nA place\n', { fault: 'no-header' }],
    ['a column twice', 'a.csv', 'name,Name\na,b\n', { fault: 'column-twice', column: 'name' }],
    ['a quotation mark left open', 'a.csv', csv('a,b\n"c,d\ne,f\n'), { fault: 'quote-open', row: 2 }],
    ['a quotation mark inside a cell', 'a.csv', csv('a,b\n"c"d,e\n'), { fault: 'quote-inside', row: 2 }],
    ['a cell of a megabyte', 'a.csv', csv(`a,b\nc,${'x'.repeat(1_048_576)}\n`), { fault: 'row-too-long', row: 2 }],
    ['too many columns', 'a.csv', `name${',x'.repeat(300)}\na\n`, { fault: 'too-many-columns' }],
    ['100,000 tiny rows', 'a.csv', csv('a,b\n'.repeat(100_000)), { fault: 'too-many-rows' }],
    ['JSON that ends early', 'a.json', '[{"name":"a"}', { fault: 'not-json' }],
    ['text that is no JSON', 'a.json', 'name,summary', { fault: 'not-json' }],
    ['an empty list', 'a.json', '[]', { fault: 'no-services' }],
    ['a list of words', 'a.json', '[{"name":"a"},"b"]', { fault: 'row-not-json', row: 2 }],
    ['JSON with a mistake in one service', 'a.json', '[{"name":"a"},{"name":b}]', { fault: 'row-not-json', row: 2 }],
    ['JSON nested a hundred thousand deep', 'a.json', deep, { fault: 'too-deep', row: 1 }],
    ['100,000 services', 'a.json', `[${'{},'.repeat(99_999)}{}]`, { fault: 'too-many-rows' }],
    ['a service of a megabyte', 'a.json', `[{"name":"${'x'.repeat(1_048_576)}"}]`, { fault: 'row-too-long', row: 1 }],
  ] as const)('%s', async (_, name, content, refusal) => {
    const at = await desk();
    expect(await send(at, fileOf(name, content as string | Uint8Array))).toEqual({ ok: false, ...refusal });
    expect(at.database.sqlite.prepare('select count(*) from upload').pluck().get()).toBe(0);
    expect(at.database.sqlite.prepare('select count(*) from upload_row').pluck().get()).toBe(0);
  });

  it('names like __proto__ in a header or an object reach nothing', async () => {
    const at = await desk();
    const id = await received(at, fileOf('a.csv', 'name,__proto__,constructor\na,b,c\n'));
    await untilState(at, id, 'checked');
    const json = await received(at, fileOf('a.json', '[{"name":"a","__proto__":{"polluted":1}}]'));
    await untilState(at, json, 'checked');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('a file of 5,000 services', () => {
  it('is read, checked and taken in without keeping others waiting', async () => {
    const at = await desk();
    const text = csvOf(goodRows(5_000));
    expect(text.length).toBeLessThan(uploadLimits.bytes);
    // Processor time between two turns of the event loop: what others wait for, whatever else the machine does.
    let longest = 0;
    let last = process.cpuUsage();
    let watching = true;
    const watch = (): void => {
      const { user, system } = process.cpuUsage(last);
      longest = Math.max(longest, (user + system) / 1000);
      last = process.cpuUsage();
      if (watching) setImmediate(watch);
    };
    watch();
    const began = performance.now();
    const id = await received(at, fileOf('services.csv', text));
    const read = performance.now();
    await untilState(at, id, 'checked');
    const checked = performance.now();
    await takeIn(at.database, at.who, id, { withProblems: false }, now);
    await untilState(at, id, 'done');
    const done = performance.now();
    watching = false;
    const seconds = [read - began, checked - read, done - checked].map((ms) => `${(ms / 1000).toFixed(1)} s`);
    console.info(
      `5,000 rows: read ${seconds[0]}, checked ${seconds[1]}, taken in ${seconds[2]}; longest pause ${longest.toFixed(0)} ms`,
    );
    expect(formsIn(at)).toHaveLength(5_000);
    // The usual is some 30 ms; collecting garbage on several threads counts several times.
    expect(longest).toBeLessThan(250);
  }, 60_000);
});
