import { checkFullText } from '../../db/migrate';
import { openDatabase } from '../../db/open.server';

/** What a whole look at a database file found. */
export interface Findings {
  /** What is wrong, in words; empty where nothing is. */
  readonly faults: readonly string[];
  /** Rows by table. */
  readonly counts: ReadonlyMap<string, number>;
}

const counted = ['organization', 'listing', 'revision', 'published_document', 'mistake_report', 'audit_event'] as const;

/**
 * Reads every page of a database, every key and the search index.
 *
 * @param file an existing database; it is not changed
 * @throws DatabaseRefused where it cannot be opened at all
 */
export function checkDatabase(file: string): Findings {
  const faults: string[] = [];
  // The index check is written as an insert, so the file has to be opened for writing; it writes nothing.
  const { sqlite, close } = openDatabase(file);
  try {
    const integrity = sqlite.pragma('integrity_check(5)') as { integrity_check: string }[];
    for (const { integrity_check: finding } of integrity) if (finding !== 'ok') faults.push(finding);
    // An empty file is a sound database, and the last thing to put in place of a full one.
    if (Number(sqlite.pragma('user_version', { simple: true })) === 0) faults.push('it holds no directory');
    const orphans = (sqlite.pragma('foreign_key_check') as unknown[]).length;
    if (orphans > 0) faults.push(`${orphans} rows point at rows that are not there`);
    try {
      checkFullText(sqlite);
    } catch {
      faults.push('the search index does not agree with the listings');
    }
    return { faults, counts: new Map(counted.map((table) => [table, countOf(table)])) };
  } finally {
    close();
  }

  function countOf(table: (typeof counted)[number]): number {
    const exists = sqlite.prepare('select 1 from sqlite_schema where type = ? and name = ?').get('table', table);
    return exists === undefined ? 0 : Number(sqlite.prepare(`select count(*) from "${table}"`).pluck().get());
  }
}
