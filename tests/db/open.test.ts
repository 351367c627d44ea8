import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { checkDatabase } from '~db/check-database';
import { migrateDatabase } from '~db/migrate';
import { DatabaseRefused, openDatabase } from '~db/open.server';
import { seededDatabase, temporaryFolder } from '../setup/database';

const pageSize = 4096;
const restoreAdvice = /npm run waymark -- restore/;

function newFile(): string {
  return join(temporaryFolder(), 'waymark.db');
}

/** A closed file with the real listings. */
async function seededFile(): Promise<string> {
  const database = await seededDatabase();
  const file = newFile();
  database.sqlite.prepare('vacuum into ?').run(file);
  return file;
}

function refusal(open: () => unknown): string {
  try {
    open();
  } catch (error) {
    expect(error).toBeInstanceOf(DatabaseRefused);
    return (error as Error).message;
  }
  throw new Error('was not refused');
}

describe('opening a database', () => {
  test('gives every connection the settings that keep what it acknowledges', () => {
    const { sqlite, close } = openDatabase(newFile());
    const settings = {
      journal_mode: 'wal',
      synchronous: 2,
      foreign_keys: 1,
      busy_timeout: 5000,
      trusted_schema: 0,
      secure_delete: 1,
      temp_store: 2,
      cell_size_check: 1,
      mmap_size: 0,
      journal_size_limit: 67_108_864,
      wal_autocheckpoint: 1000,
      auto_vacuum: 2,
    };
    for (const [name, expected] of Object.entries(settings)) {
      expect([name, sqlite.pragma(name, { simple: true })]).toEqual([name, expected]);
    }
    close();
  });

  test('creates the file, and the files beside it, for their owner alone', () => {
    const file = newFile();
    const database = openDatabase(file);
    migrateDatabase(database);
    for (const name of [file, `${file}-wal`, `${file}-shm`]) expect(statSync(name).mode & 0o077).toBe(0);
    database.close();
  });

  test('finds the listings again after closing', async () => {
    const database = openDatabase(await seededFile());
    expect(database.sqlite.prepare('select count(*) from listing').pluck().get()).toBe(487);
    expect(checkDatabase(database)).toEqual([]);
    database.close();
  });

  test('for reading only, refuses to write', async () => {
    const database = openDatabase(await seededFile(), { readonly: true });
    expect(() => database.sqlite.exec('delete from mistake_report')).toThrow(/readonly/);
    database.close();
  });
});

describe('a file that must not be used', () => {
  test('is refused where it is no database, and says how to restore', () => {
    const file = newFile();
    writeFileSync(file, 'A letter, not a database. '.repeat(400));
    expect(refusal(() => openDatabase(file))).toMatch(restoreAdvice);
  });

  test('is refused where its header is overwritten', async () => {
    const file = await seededFile();
    const bytes = readFileSync(file);
    bytes.fill(0xff, 0, 100);
    writeFileSync(file, bytes);
    expect(refusal(() => openDatabase(file))).toMatch(restoreAdvice);
  });

  test('is refused wherever the head of a page in use is flipped, and is left byte for byte as it was', async () => {
    const sound = readFileSync(await seededFile());
    const pages = sound.length / pageSize;
    let tried = 0;
    // Page 2 is the pointer map of an auto-vacuum file; the first byte of a b-tree page says what kind of page it is.
    for (const page of [3, 4, 5, 10, 50, Math.floor(pages / 2)]) {
      const file = newFile();
      const bytes = Buffer.from(sound);
      const at = (page - 1) * pageSize;
      if (![2, 5, 10, 13].includes(bytes[at] as number)) continue;
      bytes[at] = (bytes[at] as number) ^ 0xff;
      writeFileSync(file, bytes);
      expect(refusal(() => openDatabase(file))).toMatch(restoreAdvice);
      expect(readFileSync(file).equals(bytes)).toBe(true);
      tried += 1;
    }
    expect(tried).toBeGreaterThan(3);
  });

  test('is refused where it was cut short', async () => {
    const file = await seededFile();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, Math.floor(bytes.length / 2)));
    expect(refusal(() => openDatabase(file))).toMatch(restoreAdvice);
  });

  test('is refused where it belongs to another program, without a change to it', () => {
    const file = newFile();
    const other = new BetterSqlite3(file);
    other.exec('create table recipe (name text)');
    other.close();
    const before = readFileSync(file);
    expect(refusal(() => openDatabase(file))).toMatch(/another program.*DATA_DIR/s);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('is refused where a newer Waymark wrote it', async () => {
    const file = await seededFile();
    const database = openDatabase(file);
    database.sqlite.pragma('user_version = 999');
    database.close();
    expect(refusal(() => openDatabase(file))).toMatch(/newer Waymark.*999/s);
  });

  test('is refused for reading where there is none', () => {
    expect(refusal(() => openDatabase(newFile(), { readonly: true }))).toMatch(/could not be opened/);
  });
});
