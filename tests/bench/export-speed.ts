import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { PublishedListing } from '~/domain/listing/listing';
import { exportFormats } from '~/domain/open-data/export-files';
import { writeFilePieces } from '~/usecases/file-shelf.server';
import { exportDataset } from '~/usecases/open-data/export-dataset.server';
import { migrateDatabase } from '~db/migrate';
import { idsFrom } from '~db/new-id';
import { type Database, openDatabase } from '~db/open.server';
import { seedFolder } from '~db/project-folder';
import { allPublishedListings } from '~db/queries/published-listings';
import { loadSeed } from '~db/seed/load-seed';

/*
 * How long each export takes for a directory of 100,000 listings, how much memory it needs, and how long the longest other
 * visitor would have waited meanwhile. `npm run bench:exports -- 5000` takes another number.
 */

const now = new Date('2026-11-18T12:00:00Z');
const size = Number(process.argv[2] ?? 100_000);

function fill(database: Database, listings: readonly PublishedListing[]): void {
  const { sqlite } = database;
  // The read model alone is exported, so its rows stand without the revisions behind them.
  sqlite.pragma('foreign_keys = OFF');
  const put = sqlite.prepare('insert into published_document (listing_id, slug, document) values (?, ?, ?)');
  sqlite.transaction(() => {
    sqlite.exec('delete from search_text; delete from published_document;');
    for (let i = 0; i < size; i++) {
      const real = listings[i % listings.length] as PublishedListing;
      const listing = {
        ...real,
        slug: `${real.slug}-${i}`,
        id: `${real.id}-${i}`,
        operator: `${real.operator} ${i % 40_000}`,
      };
      put.run(listing.id, listing.slug, JSON.stringify(listing));
    }
  })();
}

async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
  const database = openDatabase(join(folder, 'waymark.sqlite'));
  try {
    migrateDatabase(database);
    await loadSeed(database, { folder: seedFolder(), now, newId: idsFrom(() => now.getTime()) });
    fill(database, await allPublishedListings(database));
    console.log(`Exports of ${size.toLocaleString('en')} listings`);
    for (const format of exportFormats) {
      const workFolder = join(folder, format);
      mkdirSync(workFolder);
      const delay = monitorEventLoopDelay({ resolution: 5 });
      delay.enable();
      let most = 0;
      const memory = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 100);
      const start = performance.now();
      const frame = { siteName: 'Waymark', origin: 'https://waymark.example', workFolder };
      const { pieces } = await exportDataset({ database }, format, frame);
      const { bytes } = await writeFilePieces(join(workFolder, 'file'), pieces);
      const seconds = (performance.now() - start) / 1000;
      delay.disable();
      clearInterval(memory);
      const megabytes = (amount: number) => `${(amount / 1e6).toFixed(0).padStart(5)} MB`;
      console.log(
        `  ${format.padEnd(6)} ${seconds.toFixed(1).padStart(6)} s ${megabytes(bytes)}  memory${megabytes(most)}` +
          `  others waited ${(delay.max / 1e6).toFixed(0)} ms at most, 99th ${(delay.percentile(99) / 1e6).toFixed(0)} ms`,
      );
      rmSync(workFolder, { recursive: true });
    }
  } finally {
    database.close();
    rmSync(folder, { recursive: true });
  }
}

await run();
