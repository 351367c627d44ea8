import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import type { Database } from './open.server';

/** A source that is being read by us and by nobody else. */
export interface HeldSource {
  release(): void;
}

/**
 * Keeps every other process, and every other run in this one, from importing the same source. The lock is the operating
 * system's own, on a file beside the database: a process that is killed lets go of it.
 *
 * @returns null where somebody else holds it
 */
export function holdSource(database: Database, sourceId: string): HeldSource | null {
  const folder = join(dirname(database.sqlite.name), 'import-locks');
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${sourceId}.lock`);
  const lock = new BetterSqlite3(file, { timeout: 0 });
  try {
    chmodSync(file, 0o600);
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if (error instanceof BetterSqlite3.SqliteError && error.code === 'SQLITE_BUSY') return null;
    throw error;
  }
  return { release: () => void lock.close() };
}
