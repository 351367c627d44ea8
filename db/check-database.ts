import { checkFullText } from './migrate';
import type { Database } from './open.server';

/**
 * Looks for damage in every part of an open database: pages, keys, search index, read model. Reads all of it, so it takes
 * longer than the check at opening.
 *
 * @returns one sentence for each thing found wrong; empty where all is well
 */
export function checkDatabase({ sqlite }: Database): string[] {
  return [...damagedPages(sqlite), ...brokenKeys(sqlite), ...indexOutOfStep(sqlite), ...missingDocuments(sqlite)];
}

type Sqlite = Database['sqlite'];

function damagedPages(sqlite: Sqlite): string[] {
  const findings = sqlite.pragma('integrity_check(10)') as { integrity_check: string }[];
  return findings.map((row) => row.integrity_check).filter((finding) => finding !== 'ok');
}

function brokenKeys(sqlite: Sqlite): string[] {
  const broken = sqlite.pragma('foreign_key_check') as { table: string; parent: string; rowid: number }[];
  return broken.map((row) => `row ${row.rowid} of ${row.table} points at nothing in ${row.parent}`);
}

function indexOutOfStep(sqlite: Sqlite): string[] {
  try {
    checkFullText(sqlite);
    return [];
  } catch (error) {
    return [`the search index is out of step with the listings (${(error as Error).message})`];
  }
}

function missingDocuments(sqlite: Sqlite): string[] {
  const slugs = sqlite
    .prepare(
      `select slug from listing where (state = 'published') <> exists (
         select 1 from published_document join search_text using (rowid) where listing_id = listing.id)`,
    )
    .pluck()
    .all() as string[];
  return slugs.map((slug) => `what the public sees of ${slug} is not what its state says`);
}
