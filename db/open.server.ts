import { closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { knownMigrations } from './known-migrations';
import { tables } from './schema/tables';

/** An open database file: Drizzle for queries, the driver itself for what Drizzle cannot say. */
export interface Database {
  readonly drizzle: BetterSQLite3Database<typeof tables>;
  readonly sqlite: BetterSqlite3.Database;
  close(): void;
}

/** The file cannot or must not be used. The message is for the operator: what is wrong, and what to do. */
export class DatabaseRefused extends Error {
  override readonly name = 'DatabaseRefused';
}

/** "WYMK" in the file's header: tells Waymark's files from those of other programs. */
export const applicationId = 0x57594d4b;

const restoreAdvice =
  'Nothing in it was changed. Keep the file, and bring back the last good copy with: npm run waymark -- restore <backup file>';

const synchronousFull = 2;
const autoVacuumIncremental = 2;
const inMemory = 2;

/** Settings of every connection, with what they must read back as. SQLite ignores what it does not know or cannot do. */
const connectionPragmas = [
  ['foreign_keys', 'ON', 1],
  ['synchronous', 'FULL', synchronousFull],
  ['busy_timeout', '5000', 5000],
  ['trusted_schema', 'OFF', 0],
  ['secure_delete', 'ON', 1],
  ['temp_store', 'MEMORY', inMemory],
  ['cell_size_check', 'ON', 1],
  ['mmap_size', '0', 0],
  ['journal_size_limit', '67108864', 67108864],
  ['wal_autocheckpoint', '1000', 1000],
] as const;

function setAndReadBack(sqlite: BetterSqlite3.Database, name: string, value: string, expected: unknown): void {
  sqlite.pragma(`${name} = ${value}`);
  requirePragma(sqlite, name, expected);
}

function requirePragma(sqlite: BetterSqlite3.Database, name: string, expected: unknown): void {
  // SQLite built without memory mapping answers mmap_size with no row at all.
  const actual = sqlite.pragma(name, { simple: true }) ?? 0;
  if (actual !== expected) {
    throw new DatabaseRefused(`SQLite did not accept the setting ${name}: it reads ${actual} instead of ${expected}.`);
  }
}

/** Creates the file for its owner alone; SQLite gives the -wal and -shm files beside it the same permissions. */
function createPrivately(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, 'a', 0o600));
}

function claimNewFile(sqlite: BetterSqlite3.Database): void {
  // Both must come before the first table.
  sqlite.pragma('auto_vacuum = INCREMENTAL');
  sqlite.pragma(`application_id = ${applicationId}`);
}

function refuseForeign(sqlite: BetterSqlite3.Database, file: string): void {
  if (sqlite.pragma('application_id', { simple: true }) !== applicationId) {
    throw new DatabaseRefused(
      `${file} is a database of another program, not of Waymark. Point DATA_DIR at another folder. Nothing in it was changed.`,
    );
  }
  const version = sqlite.pragma('user_version', { simple: true }) as number;
  const known = knownMigrations().length;
  if (version > known) {
    throw new DatabaseRefused(
      `${file} was written by a newer Waymark (its tables are at step ${version}, this program knows ${known}). Start the newer program, or ${restoreAdvice}`,
    );
  }
}

function refuseDamaged(sqlite: BetterSqlite3.Database, file: string): void {
  const findings = sqlite.pragma('quick_check(3)') as { quick_check: string }[];
  const first = findings[0]?.quick_check;
  if (first !== 'ok') throw damaged(file, first ?? 'the check gave no answer');
}

const damaged = (file: string, finding: string) =>
  new DatabaseRefused(`${file} is damaged (${finding}). ${restoreAdvice}`);

function refusalOf(error: unknown, file: string): unknown {
  if (!(error instanceof BetterSqlite3.SqliteError)) return error;
  if (error.code === 'SQLITE_NOTADB' || error.code.startsWith('SQLITE_CORRUPT')) return damaged(file, error.message);
  return new DatabaseRefused(
    `${file} could not be opened (${error.code}: ${error.message}). Check that it is on a local disk, that the disk has room, and that this user may read and write it.`,
  );
}

/**
 * Looks at a file before anything may write to it. Read-only, because the last writing connection to close folds the
 * write-ahead log into the file, and a file that is refused is to stay as it is.
 */
function inspect(file: string): void {
  const sqlite = new BetterSqlite3(file, { readonly: true, fileMustExist: true });
  try {
    refuseForeign(sqlite, file);
    refuseDamaged(sqlite, file);
  } finally {
    sqlite.close();
  }
}

function applySettings(sqlite: BetterSqlite3.Database, readonly: boolean): void {
  if (readonly) setAndReadBack(sqlite, 'query_only', 'ON', 1);
  else setAndReadBack(sqlite, 'journal_mode', 'WAL', 'wal');
  requirePragma(sqlite, 'auto_vacuum', autoVacuumIncremental);
  for (const [name, value, expected] of connectionPragmas) setAndReadBack(sqlite, name, value, expected);
}

/**
 * Opens a database file, creating it (readable by its owner alone) where there is none. A new file is empty: call
 * `migrateDatabase` next.
 *
 * @param file path on a local disk
 * @param options.readonly opens an existing file for reading only
 * @throws {DatabaseRefused} the file is damaged, of another program, of a newer Waymark, or cannot be opened; it is left as it was
 */
export function openDatabase(file: string, { readonly = false }: { readonly?: boolean } = {}): Database {
  let sqlite: BetterSqlite3.Database | undefined;
  try {
    const fresh = !readonly && isAbsentOrEmpty(file);
    if (fresh) createPrivately(file);
    else inspect(file);
    sqlite = new BetterSqlite3(file, { readonly, fileMustExist: true });
    if (fresh) claimNewFile(sqlite);
    applySettings(sqlite, readonly);
    const opened = sqlite;
    return { drizzle: drizzle(opened, { schema: tables }), sqlite: opened, close: () => opened.close() };
  } catch (error) {
    sqlite?.close();
    throw refusalOf(error, file);
  }
}

const isAbsentOrEmpty = (file: string): boolean => !existsSync(file) || statSync(file).size === 0;
