import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { databaseFile } from '../database-file';
import type { ServerSettings } from '../settings';
import { stampOf } from './backup';
import { checkDatabase } from './check-database';

const companions = ['', '-wal', '-shm'] as const;

/**
 * Puts a backup in place of the database. Everything is checked before anything is moved, and the old files are kept
 * beside the new one.
 *
 * @param settings where the database is
 * @param source the backup
 * @param now names the files kept aside
 * @param say tells the operator
 * @returns exit code
 * @throws Error where the backup is missing or does not hold up; the database is then as it was
 */
export function restore(
  settings: Pick<ServerSettings, 'dataFolder'>,
  source: string | null,
  now: Date,
  say: (text: string) => void,
): number {
  if (source === null) throw new Error('Which backup? npm run waymark -- restore <file>');
  const backupFile = resolve(source);
  if (!existsSync(backupFile)) throw new Error(`There is no file ${backupFile}.`);
  mkdirSync(settings.dataFolder, { recursive: true, mode: 0o700 });
  const target = databaseFile(settings.dataFolder);
  if (isInUse(target)) throw new Error('The database is in use. Stop the server, then run restore again.');
  const incoming = `${target}.incoming`;
  removeAll(incoming);
  copyFileSync(backupFile, incoming);
  const { faults, counts } = check(incoming, backupFile);
  if (faults.length > 0) {
    removeAll(incoming);
    throw new Error(`${backupFile} is not usable: ${faults.join('; ')}. The database is as it was.`);
  }
  for (const suffix of ['-wal', '-shm']) rmSync(`${incoming}${suffix}`, { force: true });
  const aside = `${target}.before-${stampOf(now)}`;
  for (const suffix of companions) {
    if (existsSync(`${target}${suffix}`)) renameSync(`${target}${suffix}`, `${aside}${suffix}`);
  }
  renameSync(incoming, target);
  say(`Restored ${backupFile}: ${counts.get('listing') ?? 0} listings, checked.`);
  if (existsSync(aside)) say(`The database before is kept as ${aside}.`);
  return 0;
}

/** A process that has the file open keeps a shared lock on it; a damaged file cannot tell, and may be replaced. */
function isInUse(file: string): boolean {
  if (!existsSync(file)) return false;
  const sqlite = new BetterSqlite3(file, { timeout: 0 });
  try {
    sqlite.pragma('locking_mode = EXCLUSIVE');
    sqlite.exec('begin exclusive; rollback');
    return false;
  } catch (error) {
    return error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_BUSY');
  } finally {
    sqlite.close();
  }
}

function check(incoming: string, backupFile: string): ReturnType<typeof checkDatabase> {
  try {
    return checkDatabase(incoming);
  } catch (error) {
    removeAll(incoming);
    const reason = error instanceof Error ? error.message.replaceAll(incoming, backupFile) : 'it cannot be read';
    throw new Error(`${backupFile} cannot be restored: ${reason} The database in use is as it was.`);
  }
}

function removeAll(file: string): void {
  for (const suffix of companions) rmSync(`${file}${suffix}`, { force: true });
}
