import { join } from 'node:path';
import type { MigrationMeta } from 'drizzle-orm/migrator';
import { describe, expect, test } from 'vitest';
import { knownMigrations } from '~db/known-migrations';
import { checkFullText, migrateDatabase } from '~db/migrate';
import { type Database, DatabaseRefused, openDatabase } from '~db/open.server';
import { seededDatabase, temporaryFolder } from '../setup/database';

const migrations = knownMigrations();

function newDatabase(): Database {
  return openDatabase(join(temporaryFolder(), 'waymark.db'));
}

const tablesOf = ({ sqlite }: Database, schema = 'main'): string[] =>
  (sqlite.pragma('table_list') as { schema: string; name: string; type: string }[])
    .filter(
      (table) =>
        table.schema === schema && table.type === 'table' && !/^(sqlite_|__drizzle|listing_text)/.test(table.name),
    )
    .map((table) => table.name);

const columnsOf = ({ sqlite }: Database, table: string, schema: string): string[] =>
  (sqlite.pragma(`${schema}.table_info(${table})`) as { name: string }[]).map((column) => column.name);

/** Fills the tables of an older version with the rows they have in common with today's seeded database. */
function populate(database: Database, from: string): void {
  const { sqlite } = database;
  sqlite.pragma('foreign_keys = OFF');
  sqlite.prepare('attach ? as seeded').run(from);
  const seeded = new Set(tablesOf(database, 'seeded'));
  for (const table of tablesOf(database).filter((name) => seeded.has(name))) {
    const today = new Set(columnsOf(database, table, 'seeded'));
    const columns = columnsOf(database, table, 'main')
      .filter((column) => today.has(column))
      .map((column) => `"${column}"`);
    sqlite.exec(`insert or ignore into main.${table} (${columns}) select ${columns} from seeded.${table}`);
  }
  sqlite.exec('detach seeded');
  sqlite.pragma('foreign_keys = ON');
}

function rowCounts(database: Database): Record<string, unknown> {
  const count = (table: string) => database.sqlite.prepare(`select count(*) from ${table}`).pluck().get();
  return Object.fromEntries(tablesOf(database).map((table) => [table, count(table)]));
}

const invented = (...sql: string[]): MigrationMeta => ({
  sql,
  bps: true,
  folderMillis: Date.UTC(2100, 0),
  hash: 'invented',
});

describe('bringing a database up to date', () => {
  test.each(migrations.map((_, index) => index + 1))(
    'from step %i, filled with the real listings, keeps every row, every key and the search index',
    async (step) => {
      const source = await seededDatabase();
      source.sqlite.pragma('wal_checkpoint(TRUNCATE)');
      const database = newDatabase();
      migrateDatabase(database, migrations.slice(0, step));
      populate(database, source.sqlite.name);
      const before = rowCounts(database);
      expect(before.revision).toBe(487);
      migrateDatabase(database);
      expect(rowCounts(database)).toMatchObject(before);
      expect(database.sqlite.pragma('foreign_key_check')).toEqual([]);
      expect(database.sqlite.pragma('user_version', { simple: true })).toBe(migrations.length);
      checkFullText(database.sqlite);
      database.close();
    },
  );

  test('that is already up to date changes nothing', async () => {
    const database = await seededDatabase();
    const before = rowCounts(database);
    expect(migrateDatabase(database)).toBe(0);
    expect(rowCounts(database)).toEqual(before);
  });

  test('that rebuilds a table others point at keeps the rows that point at it', async () => {
    const database = await seededDatabase();
    const before = rowCounts(database);
    const rebuild = invented(
      'create table new_organization (id text primary key, name text not null unique, created_at text not null) strict',
      'insert into new_organization select id, name, created_at from organization',
      'drop table organization',
      'alter table new_organization rename to organization',
    );
    expect(migrateDatabase(database, [...migrations, rebuild])).toBe(1);
    expect(rowCounts(database)).toEqual(before);
    expect(database.sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  test.each([
    ['breaks a key', invented('delete from revision'), /rows pointing at nothing.*revision/s],
    [
      'breaks the search index',
      invented('drop trigger search_text_removed', 'delete from search_text'),
      /search index/,
    ],
    ['fails half-way', invented('delete from moderation_note', 'select nonsense from nowhere'), /failed/],
  ])('with a step that %s is refused, and the database is as it was', async (_, step, reason) => {
    const database = await seededDatabase();
    const before = rowCounts(database);
    const migrate = () => migrateDatabase(database, [...migrations, step]);
    expect(migrate).toThrow(DatabaseRefused);
    expect(migrate).toThrow(reason);
    expect(migrate).toThrow(/It is as it was before/);
    expect(rowCounts(database)).toEqual(before);
    expect(database.sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(database.sqlite.pragma('user_version', { simple: true })).toBe(migrations.length);
    checkFullText(database.sqlite);
  });
});
