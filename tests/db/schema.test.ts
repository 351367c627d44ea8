import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { describe, expect, test } from 'vitest';
import * as vocabulary from '~/domain/listing/vocabulary';
import { mistakeReasons, mistakeReportStates } from '~/domain/report/mistake-report';
import type { Database } from '~db/open.server';
import { tables } from '~db/schema/tables';
import { freshDatabase, seededDatabase } from '../setup/database';

/** Runs writes and takes them back. */
function tryOut(database: Database, writes: () => void): void {
  const { sqlite } = database;
  sqlite.exec('savepoint trial');
  try {
    writes();
  } finally {
    sqlite.exec('rollback to trial; release trial');
  }
}

/** What a revision says cannot be changed at all; to try out its CHECKs, that rule is lifted. */
function allowRewording({ sqlite }: Database): void {
  sqlite.exec('drop trigger revision_words_unchangeable');
}

describe('the tables', () => {
  test('are all STRICT, so that a column holds the type it is declared with', async () => {
    const { sqlite } = await freshDatabase();
    const loose = (sqlite.pragma('table_list') as { schema: string; name: string; type: string; strict: number }[])
      .filter((table) => table.schema === 'main' && table.type === 'table' && !table.name.startsWith('sqlite_'))
      .filter((table) => table.strict === 0);
    expect(loose.map((table) => table.name)).toEqual([]);
  });

  test('have the columns, and the unknowns, that the code believes they have', async () => {
    const { sqlite } = await freshDatabase();
    for (const table of Object.values(tables)) {
      const { name, columns } = getTableConfig(table);
      const believed = columns.map((column) => `${column.name} ${column.notNull ? 'needed' : 'may be unknown'}`);
      const rows = sqlite.pragma(`table_info(${name})`) as { name: string; notnull: number; pk: number }[];
      const real = rows.map((row) => `${row.name} ${row.notnull || row.pk ? 'needed' : 'may be unknown'}`);
      expect({ name, columns: real.sort() }).toEqual({ name, columns: believed.sort() });
    }
  });

  const closedColumns: [table: string, column: string, words: readonly string[], where?: string][] = [
    ['revision', 'kind', vocabulary.kinds],
    ['revision', 'cost', vocabulary.costs],
    ['revision', 'reach', vocabulary.reaches],
    ['revision', 'confidence', vocabulary.confidences],
    ['revision_audience', 'audience', vocabulary.audiences],
    ['revision_situation', 'situation', vocabulary.situations],
    ['channel', 'type', vocabulary.channelTypes, "type = 'web'"],
    ['channel', 'cost', vocabulary.channelCosts],
    ['place', 'visibility', vocabulary.placeVisibilities, 'street is null and postcode is null'],
    ['evidence', 'confidence', vocabulary.confidences],
    ['evidence_field', 'field', vocabulary.evidenceFields],
  ];
  test.each(closedColumns)(
    '%s.%s takes every word of its vocabulary and no other',
    async (table, column, words, where) => {
      const database = await seededDatabase();
      allowRewording(database);
      const rowid = database.sqlite
        .prepare(`select rowid from ${table} where ${where ?? 'true'} limit 1`)
        .pluck()
        .get();
      const set = database.sqlite.prepare(`update or fail ${table} set ${column} = ? where rowid = ${rowid}`);
      const clear = (word: string) => {
        if (table === 'place' && word === 'hidden')
          database.sqlite.exec(`update place set locality = null where rowid = ${rowid}`);
        if (table === 'channel' && column === 'type' && ['phone', 'sms', 'whatsapp'].includes(word)) {
          database.sqlite.exec(`update channel set value = '+448081000900' where rowid = ${rowid}`);
        }
        if (table.includes('audience') || table.includes('situation') || table === 'evidence_field') {
          database.sqlite.exec(`delete from ${table} where rowid <> ${rowid}`);
        }
      };
      for (const word of words) {
        tryOut(database, () => {
          clear(word);
          expect(set.run(word).changes).toBe(1);
        });
      }
      for (const word of ['nonsense', '', (words[0] as string).toUpperCase()]) {
        tryOut(database, () => {
          clear(word);
          expect(() => set.run(word)).toThrow(/CHECK constraint failed/);
        });
      }
    },
  );

  test.each([
    [
      'a street of a place of which only the area is public',
      "update place set street = 'Here 1' where visibility = 'area'",
    ],
    [
      'a number that is neither E.164 nor a short code',
      "update channel set value = '0808 1000 900' where type = 'phone'",
    ],
    ['a short code with letters', "update channel set value = '11a' where short_code = 1"],
    ['a day that is no day', "update revision set sources_read_on = 'last week'"],
    ['an age over another', 'update revision set minimum_age = 18, maximum_age = 12'],
    [
      'a published listing without a revision',
      "update listing set published_revision_id = null where state = 'published'",
    ],
    [
      "another listing's revision",
      "update listing set published_revision_id = (select id from revision r where r.listing_id <> listing.id) where slug = 'stopso'",
    ],
    ['a second dataset row', 'insert into dataset (id, version) values (2, 1)'],
    ['text where a number belongs', "update revision set minimum_age = 'ten'"],
    ['a revision of no listing', "update revision set listing_id = 'lst_00000000000000000000000000'"],
  ])('refuse %s', async (_, statement) => {
    const database = await seededDatabase();
    allowRewording(database);
    expect(() => database.sqlite.exec(statement)).toThrow(/constraint failed|cannot store/);
  });
});

describe('the audit trail', () => {
  test('cannot be changed or shortened', async () => {
    const { sqlite } = await seededDatabase();
    const before = sqlite.prepare('select * from audit_event').all();
    expect(() => sqlite.exec("update audit_event set actor = 'nobody'")).toThrow(/only grows/);
    expect(() => sqlite.exec('delete from audit_event')).toThrow(/only grows/);
    expect(sqlite.prepare('select * from audit_event').all()).toEqual(before);
    expect(before.length).toBeGreaterThan(487);
  });

  test('says for every published listing who published which revision', async () => {
    const { sqlite } = await seededDatabase();
    const silent = sqlite
      .prepare(
        `select slug from listing where state = 'published' and not exists (
           select 1 from audit_event where listing_id = listing.id and action = 'revision-published'
             and revision_id = listing.published_revision_id and actor = 'seed')`,
      )
      .all();
    expect(silent).toEqual([]);
  });
});

describe('a mistake report', () => {
  const report = {
    id: 'rep_8KQ2M7T4X9',
    receiptHash: 'a'.repeat(64),
    state: 'received' as const,
    note: 'The number rings out.',
    answer: null,
    createdOn: '2026-11-22',
  };

  async function withListing() {
    const database = await seededDatabase();
    const listingId = database.sqlite.prepare("select id from listing where slug = 'stopso'").pluck().get() as string;
    return { database, row: { ...report, listingId } };
  }

  test('takes the reasons and states of the report form and no other', async () => {
    const { database, row } = await withListing();
    const { drizzle, sqlite } = database;
    await drizzle.insert(tables.mistakeReport).values(row);
    await drizzle
      .insert(tables.mistakeReportReason)
      .values(mistakeReasons.map((reason) => ({ reportId: row.id, reason })));
    for (const state of mistakeReportStates) await drizzle.update(tables.mistakeReport).set({ state });
    expect(() => sqlite.exec("update mistake_report set state = 'lost'")).toThrow(/CHECK/);
    expect(() => sqlite.exec("update mistake_report_reason set reason = 'rude'")).toThrow(/CHECK/);
  });

  test('holds the day of its making, and refuses the moment', async () => {
    const { database, row } = await withListing();
    const insert = database.drizzle.insert(tables.mistakeReport);
    expect(() => insert.values({ ...row, createdOn: '2026-11-22T09:00:00.000Z' }).run()).toThrow(/CHECK/);
    expect(insert.values(row).run().changes).toBe(1);
  });

  test('refuses a receipt that is not a hash', async () => {
    const { database, row } = await withListing();
    const insert = database.drizzle.insert(tables.mistakeReport);
    expect(() => insert.values({ ...row, receiptHash: 'ABCD-EFGH-JKLM' }).run()).toThrow(/CHECK/);
  });

  test.each(['name', 'summary', 'confidentiality', 'website', 'operator'])(
    'refuse to change the %s of what somebody submitted',
    async (column) => {
      const { sqlite } = await seededDatabase();
      expect(() => sqlite.exec(`update revision set ${column} = 'https://other.example'`)).toThrow(/cannot be changed/);
    },
  );

  test('refuse to replace what somebody submitted by an insert', async () => {
    const { sqlite } = await seededDatabase();
    const columns = (sqlite.pragma('table_info(revision)') as { name: string }[]).map(({ name }) => name);
    const values = columns.map((name) => (name === 'name' ? "'Another name'" : name));
    const replacing = `insert or replace into revision (${columns}) select ${values} from revision limit 1`;
    expect(() => sqlite.exec(replacing)).toThrow(/cannot be changed/);
  });
});
