import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PublishedListing } from '~/domain/listing/listing';
import { indexText } from '~/domain/search/normalise';
import { emptySearchRequest } from '~/domain/search/request';
import { createSearchEngine } from '~/usecases/search-engine.server';
import { migrateDatabase } from '~db/migrate';
import { idsFrom } from '~db/new-id';
import { type Database, openDatabase } from '~db/open.server';
import { seedFolder } from '~db/project-folder';
import { allPublishedListings } from '~db/queries/published-listings';
import { loadSeed } from '~db/seed/load-seed';
import { readJudgedQueries } from './judged-queries';

/*
 * How the cost of a search grows with the directory: the judged queries over 400, 5,000 and 40,000 listings, in one
 * process and one run, so that the ratio travels from machine to machine.
 */

const now = new Date('2026-11-18T12:00:00Z');
const sizes = [400, 5_000, 40_000];
const rounds = 5;

/** A listing like a real one, with a name and a town of its own. */
function variant(real: PublishedListing, number: number): PublishedListing {
  const town = `town${(number * 7919) % 9973}`;
  return {
    ...real,
    slug: `${real.slug}-${number}`,
    id: `${real.id}-${number}`,
    name: `${real.name} ${town}`,
    summary: `${real.summary} In ${town}.`,
  };
}

function fill(database: Database, listings: readonly PublishedListing[], size: number): void {
  const { sqlite } = database;
  // The read model alone is measured, so its rows stand without the revisions behind them.
  sqlite.pragma('foreign_keys = OFF');
  const document = sqlite.prepare(
    'insert into published_document (rowid, listing_id, slug, document) values (?, ?, ?, ?)',
  );
  const words = sqlite.prepare('insert into search_text (rowid, name, operator, words) values (?, ?, ?, ?)');
  sqlite.transaction(() => {
    sqlite.exec('delete from search_text; delete from published_document;');
    for (let i = 0; i < size; i++) {
      const listing = variant(listings[i % listings.length] as PublishedListing, i);
      document.run(i + 1, listing.id, listing.slug, JSON.stringify(listing));
      words.run(i + 1, indexText(listing.name), indexText(listing.operator ?? ''), indexText(listing.summary));
    }
  })();
}

interface Measured {
  readonly size: number;
  readonly median: number;
  readonly slowest: number;
}

async function measure(
  database: Database,
  size: number,
  queries: ReturnType<typeof readJudgedQueries>,
): Promise<Measured> {
  const engine = await createSearchEngine(database);
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const { query, country } of queries) {
      const start = performance.now();
      await engine.search({ ...emptySearchRequest, query, country }, now, 'en');
      // The first round warms the code up.
      if (round > 0) times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] as number;
  return { size, median: at(0.5), slowest: at(0.99) };
}

async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
  const database = openDatabase(join(folder, 'waymark.sqlite'));
  try {
    migrateDatabase(database);
    await loadSeed(database, { folder: seedFolder(), now, newId: idsFrom(() => now.getTime()) });
    const listings = await allPublishedListings(database);
    const queries = readJudgedQueries(join(seedFolder(), '../../tests/bench/judged-open.json'));
    const measured: Measured[] = [];
    for (const size of sizes) {
      fill(database, listings, size);
      measured.push(await measure(database, size, queries));
    }
    console.log('Search, by size of the directory (all judged queries, milliseconds a search)');
    for (const { size, median, slowest } of measured) {
      console.log(`  ${String(size).padStart(6)} listings  median ${median.toFixed(2)}  99th ${slowest.toFixed(2)}`);
    }
    const [small, , large] = measured as [Measured, Measured, Measured];
    console.log(`  40,000 against 400: ${(large.median / small.median).toFixed(1)} times (wanted: less than 8)`);
  } finally {
    database.close();
    rmSync(folder, { recursive: true });
  }
}

await run();
