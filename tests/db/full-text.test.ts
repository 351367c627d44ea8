import { readFileSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { PublishedListing } from '~/domain/listing/listing';
import { indexText } from '~/domain/search/normalise';
import { atomically } from '~db/atomically';
import { checkDatabase } from '~db/check-database';
import { checkFullText } from '~db/migrate';
import type { Database } from '~db/open.server';
import { publishDocuments, unpublishDocuments } from '~db/publish-documents';
import { datasetVersion } from '~db/queries/dataset';
import { publishedListing } from '~db/queries/published-listings';
import { tables } from '~db/schema/tables';
import { searchTextOf } from '~db/search-text';
import { seededDatabase } from '../setup/database';

function slugsFor({ sqlite }: Database, query: string): string[] {
  return sqlite
    .prepare(
      `select slug from listing_text join published_document on published_document.rowid = listing_text.rowid
       where listing_text match ? order by rank`,
    )
    .pluck()
    .all(query) as string[];
}

async function listingOf(database: Database, slug: string): Promise<PublishedListing> {
  const listing = await publishedListing(database, slug);
  if (!listing) throw new Error(`no ${slug}`);
  return listing;
}

describe('the full-text index', () => {
  test('finds a listing by its name, its native name and its name typed without blanks', async () => {
    const database = await seededDatabase();
    expect(slugsFor(database, '"tater" "werden"')).toContain('kein-taeter-werden-network');
    expect(slugsFor(database, '"stopitnow"')).toContain('stop-it-now-uk-ireland-helpline');
    expect(slugsFor(database, `"${indexText('チャイルドライン')}"`)).toContain('jp-childline');
  });

  test('keeps Malayalam and Hindi words whole', async () => {
    const database = await seededDatabase();
    const listing = await listingOf(database, 'stopso');
    await atomically(database, publishDocuments(database, [{ ...listing, summary: 'മലയാളത്തിൽ കൗൺസിലിംഗ്, हिन्दी में मदद' }]));
    expect(slugsFor(database, '"കൗൺസിലിംഗ്"')).toEqual(['stopso']);
    expect(slugsFor(database, '"हिन्दी"')).toEqual(['stopso']);
    expect(slugsFor(database, '"ലയ" OR "ह"')).toEqual([]);
  });

  test('stays in step when a listing is rewritten and when it is taken away', async () => {
    const database = await seededDatabase();
    const listing = await listingOf(database, 'stopso');
    await atomically(database, publishDocuments(database, [{ ...listing, summary: 'Wundersame Quittenmarmelade.' }]));
    expect(slugsFor(database, '"quittenmarmelade"')).toEqual(['stopso']);
    expect(slugsFor(database, '"matches" "committing"')).toEqual([]);
    checkFullText(database.sqlite);

    await atomically(database, unpublishDocuments(database, [listing.id]));
    expect(slugsFor(database, '"quittenmarmelade"')).toEqual([]);
    expect(await publishedListing(database, 'stopso')).toBeNull();
    checkFullText(database.sqlite);
  });

  test('leaves no word of a removed listing in the files', async () => {
    const database = await seededDatabase();
    const file = database.sqlite.name;
    const contains = (word: string) => [file, `${file}-wal`].some((name) => readFileSync(name).includes(word));
    const listing = await listingOf(database, 'stopso');
    await atomically(database, publishDocuments(database, [{ ...listing, summary: 'Zwetschgenkompott.' }]));
    database.sqlite.pragma('wal_checkpoint(TRUNCATE)');
    expect(contains('zwetschgenkompott')).toBe(true);
    await atomically(database, unpublishDocuments(database, [listing.id]));
    database.sqlite.pragma('wal_checkpoint(TRUNCATE)');
    expect(contains('zwetschgenkompott')).toBe(false);
    expect(contains('Zwetschgenkompott')).toBe(false);
  });

  test('that has fallen out of step is noticed', async () => {
    const database = await seededDatabase();
    expect(checkDatabase(database)).toEqual([]);
    database.sqlite.exec(`drop trigger search_text_changed; update search_text set words = 'other' where rowid = 1`);
    expect(checkDatabase(database).join()).toMatch(/search index is out of step/);
  });
});

describe("the dataset's version", () => {
  test('rises with every change of what the public sees, and with no other', async () => {
    const database = await seededDatabase();
    const listing = await listingOf(database, 'stopso');
    const versions = [datasetVersion(database)];
    const note = async (change: () => Promise<unknown>) => {
      await change();
      versions.push(datasetVersion(database));
    };
    await note(() => atomically(database, publishDocuments(database, [listing])));
    await note(() => atomically(database, unpublishDocuments(database, [listing.id])));
    await note(async () =>
      database.drizzle
        .update(tables.emergencyCountry)
        .set({ note: 'New.' })
        .where(eq(tables.emergencyCountry.country, 'IN')),
    );
    for (let i = 1; i < versions.length; i++) expect(versions[i]).toBeGreaterThan(versions[i - 1] as number);
    await note(async () => database.drizzle.update(tables.moderationNote).set({ note: 'Seen.' }));
    expect(versions.at(-1)).toBe(versions.at(-2));
  });
});

describe('the words of a listing', () => {
  test('are its own, without working notes or the words of closed lists', async () => {
    const database = await seededDatabase();
    const text = searchTextOf(await listingOf(database, 'nspcc-helpline'));
    expect(text.name).toMatch(/nspcc helpline/);
    expect(text.words).toMatch(/child/);
    expect(`${text.name} ${text.words}`).not.toMatch(/anyone in crisis|partner or family/);
  });
});
