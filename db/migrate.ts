import type BetterSqlite3 from 'better-sqlite3';
import type { MigrationMeta } from 'drizzle-orm/migrator';
import { knownMigrations } from './known-migrations';
import { type Database, DatabaseRefused } from './open.server';

/** Drizzle's own bookkeeping table, so that its tools agree with us on what has run. */
const createJournal = `create table if not exists __drizzle_migrations (id integer primary key, hash text not null, created_at integer) strict`;

/**
 * Brings the tables up to this program's version; does nothing where they are.
 *
 * Drizzle's own migrator commits before anyone can look, and its `PRAGMA foreign_keys=OFF` has no effect inside its
 * transaction, so that a rebuilt parent table takes its children with it (drizzle-orm#5782). Here foreign keys are off
 * outside the transaction, and keys and full-text index are checked inside it.
 *
 * @returns the number of migrations applied
 * @throws {DatabaseRefused} a migration fails or breaks a key or the index; the database is as it was before
 */
export function migrateDatabase({ sqlite }: Pick<Database, 'sqlite'>, migrations = knownMigrations()): number {
  sqlite.pragma('foreign_keys = OFF');
  try {
    return sqlite.transaction(() => applyPending(sqlite, migrations)).immediate();
  } finally {
    sqlite.pragma('foreign_keys = ON');
  }
}

function applyPending(sqlite: BetterSqlite3.Database, migrations: MigrationMeta[]): number {
  sqlite.exec(createJournal);
  const last = sqlite.prepare('select max(created_at) from __drizzle_migrations').pluck().get() as number | null;
  const pending = migrations.filter((migration) => last === null || migration.folderMillis > last);
  for (const migration of pending) apply(sqlite, migration, migrations.indexOf(migration) + 1);
  if (pending.length === 0) return 0;
  refuseBrokenKeys(sqlite);
  refuseBrokenIndex(sqlite);
  sqlite.pragma(`user_version = ${migrations.length}`);
  return pending.length;
}

function apply(sqlite: BetterSqlite3.Database, migration: MigrationMeta, step: number): void {
  try {
    for (const statement of migration.sql) sqlite.exec(statement);
  } catch (error) {
    throw new DatabaseRefused(
      `Step ${step} of bringing the database up to date failed (${(error as Error).message}). It is as it was before.`,
    );
  }
  sqlite
    .prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)')
    .run(migration.hash, migration.folderMillis);
}

function refuseBrokenKeys(sqlite: BetterSqlite3.Database): void {
  const broken = sqlite.pragma('foreign_key_check') as { table: string; parent: string }[];
  if (broken.length === 0) return;
  const pairs = [...new Set(broken.map((row) => `${row.table} → ${row.parent}`))].join(', ');
  throw new DatabaseRefused(
    `Bringing the database up to date would leave ${broken.length} rows pointing at nothing (${pairs}). It is as it was before.`,
  );
}

function refuseBrokenIndex(sqlite: BetterSqlite3.Database): void {
  try {
    checkFullText(sqlite);
  } catch (error) {
    throw new DatabaseRefused(
      `Bringing the database up to date would leave the search index out of step (${(error as Error).message}). It is as it was before.`,
    );
  }
}

/**
 * Compares the full-text index with the rows it indexes; `PRAGMA integrity_check` does not see a difference.
 *
 * @throws the driver's error where they differ
 */
export function checkFullText(sqlite: BetterSqlite3.Database): void {
  const exists = sqlite.prepare("select 1 from sqlite_schema where name = 'listing_text'").get();
  if (exists) sqlite.exec("insert into listing_text (listing_text, rank) values ('integrity-check', 1)");
}
