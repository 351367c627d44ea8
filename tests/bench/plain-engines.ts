import BetterSqlite3 from 'better-sqlite3';
import MiniSearch from 'minisearch';
import type { PublishedListing } from '~/domain/listing/listing';

/** A search engine as it comes, over the same listings: what Waymark's own search has to be better than. */
export type PlainEngine = (query: string, country: string | null) => string[];

function textOf(listing: PublishedListing): string {
  return [listing.nativeName, listing.operator, listing.summary, listing.confidentiality, listing.regions.join(' ')]
    .filter(Boolean)
    .join(' ');
}

const serves = (listing: PublishedListing, country: string | null) =>
  country === null || listing.reach === 'worldwide' || listing.countries.includes(country);

/** MiniSearch as most would set it up: fuzzy 0.2, prefix, name boosted. */
export function miniSearch(listings: readonly PublishedListing[]): PlainEngine {
  const bySlug = new Map(listings.map((listing) => [listing.slug, listing]));
  const index = new MiniSearch({
    fields: ['name', 'text'],
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { name: 2 } },
  });
  index.addAll(listings.map((listing) => ({ id: listing.slug, name: listing.name, text: textOf(listing) })));
  return (query, country) =>
    index
      .search(query)
      .map((hit) => hit.id as string)
      .filter((slug) => serves(bySlug.get(slug) as PublishedListing, country));
}

/** SQLite FTS5 as it comes: any word, bm25, the name five times as heavy. */
export function plainFts5(listings: readonly PublishedListing[]): PlainEngine {
  const sqlite = new BetterSqlite3(':memory:');
  sqlite.exec('create virtual table listing using fts5(slug unindexed, name, text)');
  const insert = sqlite.prepare('insert into listing (slug, name, text) values (?, ?, ?)');
  for (const listing of listings) insert.run(listing.slug, listing.name, textOf(listing));
  const bySlug = new Map(listings.map((listing) => [listing.slug, listing]));
  const find = sqlite.prepare('select slug from listing where listing match ? order by bm25(listing, 0, 5, 1)').pluck();
  return (query, country) => {
    const words = query.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    if (words.length === 0) return [];
    const slugs = find.all(words.map((word) => `"${word}"`).join(' OR ')) as string[];
    return slugs.filter((slug) => serves(bySlug.get(slug) as PublishedListing, country));
  };
}
