import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { openDatabase } from '../../db/open.server';
import { databaseFile } from '../database-file';
import type { ServerSettings } from '../settings';
import { checkDatabase } from './check-database';

/**
 * Writes a copy of the database that is whole, compact and holds no deleted words, while the server goes on. The copy
 * gets its name only after it has been checked, so a file with that name is always good.
 *
 * @param settings where the database is
 * @param target where to write; null for `backups/waymark-<time>.sqlite` in the data folder
 * @param now names the file
 * @param say tells the operator
 * @returns exit code
 * @throws Error where there is no database, the target exists, or the copy does not hold up
 */
export function backup(
  settings: Pick<ServerSettings, 'dataFolder'>,
  target: string | null,
  now: Date,
  say: (text: string) => void,
): number {
  const source = databaseFile(settings.dataFolder);
  if (!existsSync(source)) throw new Error(`There is no database at ${source}. Is DATA_DIR right?`);
  const file = resolve(target ?? join(settings.dataFolder, 'backups', `waymark-${stampOf(now)}.sqlite`));
  if (existsSync(file)) throw new Error(`${file} is there already. Nothing was written.`);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const unfinished = `${file}.unfinished`;
  rmSync(unfinished, { force: true });
  // Reading only would forbid VACUUM altogether; it writes nothing but the copy.
  const database = openDatabase(source);
  try {
    database.sqlite.prepare('vacuum into ?').run(unfinished);
  } finally {
    database.close();
  }
  const { faults, counts } = checkDatabase(unfinished);
  for (const suffix of ['-wal', '-shm']) rmSync(`${unfinished}${suffix}`, { force: true });
  if (faults.length > 0)
    throw new Error(`The copy does not hold up: ${faults.join('; ')}. It is kept as ${unfinished}.`);
  renameSync(unfinished, file);
  say(`Wrote ${file}: ${counts.get('listing') ?? 0} listings, checked.`);
  return 0;
}

/** @returns a time as a file name: `2026-11-22T09-30-00Z` */
export function stampOf(time: Date): string {
  return `${time.toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
}
