import { createHash, randomUUID } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { migrateDatabase } from '~db/migrate';
import { idsFrom } from '~db/new-id';
import { type Database, openDatabase } from '~db/open.server';
import { seedFolder } from '~db/project-folder';
import { loadSeed } from '~db/seed/load-seed';

/*
 * Every test gets a real database file of its own: a copy of a base that is made once, for all test files and runs,
 * and made anew when anything that shapes it changes.
 */

/** The moment at which the seed of `seededDatabase` was loaded. */
export const seededAt = new Date('2026-11-22T09:00:00.000Z');

/** What the bases are made from. */
const sources = ['db', 'app/domain/listing', 'app/domain/search/normalise.ts'];

const opened: { readonly database: Database; readonly folder: string }[] = [];

afterAll(() => {
  for (const { database, folder } of opened.splice(0)) {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A migrated database without any row of its own. Closed and removed when the test file is done. */
export async function freshDatabase(): Promise<Database> {
  return openCopy(await base('fresh', async () => {}));
}

/** A migrated database with the real listings and emergency numbers. Closed and removed when the test file is done. */
export async function seededDatabase(): Promise<Database> {
  return openCopy(await base('seeded', seed));
}

/** An empty folder of its own, removed when the test file is done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-test-'));
  opened.push({ folder, database: { close: () => {} } as Database });
  return folder;
}

function openCopy(file: string): Database {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-test-'));
  const copy = join(folder, 'waymark.db');
  copyFileSync(file, copy);
  const database = openDatabase(copy);
  opened.push({ database, folder });
  return database;
}

async function seed(database: Database): Promise<void> {
  await loadSeed(database, { folder: seedFolder(), now: seededAt, newId: idsFrom(() => seededAt.getTime()) });
}

const bases = new Map<string, Promise<string>>();

/** The path of a base file; made by the first test that needs it. */
function base(name: string, fill: (database: Database) => Promise<void>): Promise<string> {
  let file = bases.get(name);
  if (!file) {
    file = makeBase(name, fill);
    bases.set(name, file);
  }
  return file;
}

const basesFolder = join(tmpdir(), `waymark-test-bases-${process.getuid?.() ?? 'user'}`);

async function makeBase(name: string, fill: (database: Database) => Promise<void>): Promise<string> {
  const folder = join(basesFolder, fingerprint());
  const file = join(folder, `${name}.db`);
  if (existsSync(file)) return file;
  removeOldBases();
  mkdirSync(folder, { recursive: true });
  const making = join(folder, `${name}-${randomUUID()}.db`);
  const database = openDatabase(making);
  migrateDatabase(database);
  await fill(database);
  // Closing the last connection folds the write-ahead log into the file, so that one file is all there is to copy.
  database.close();
  // Test files run in parallel: whoever is last replaces a file like its own.
  renameSync(making, file);
  return file;
}

const aDay = 24 * 60 * 60 * 1000;

function removeOldBases(): void {
  if (!existsSync(basesFolder)) return;
  for (const name of readdirSync(basesFolder)) {
    const folder = join(basesFolder, name);
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > aDay) rmSync(folder, { recursive: true, force: true });
  }
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const source of sources) addToHash(hash, resolve(source));
  return hash.digest('hex').slice(0, 16);
}

function addToHash(hash: ReturnType<typeof createHash>, path: string): void {
  if (/\.(ts|sql|json)$/.test(path)) {
    hash.update(path).update(readFileSync(path));
    return;
  }
  if (/\.\w+$/.test(path) || /gazetteer|lexicon/.test(path)) return;
  for (const name of readdirSync(path).sort()) addToHash(hash, join(path, name));
}
