import { inArray, sql } from 'drizzle-orm';
import type { PublishedListing } from '~/domain/listing/listing';
import type { Statement } from './atomically';
import type { Database } from './open.server';
import { publishedDocument, searchText } from './schema/published-document';
import { searchTextOf } from './search-text';

const documentsAtOnce = 250;

/** Statements that put listings into the read model and the search index, or bring their rows there up to date. */
export function publishDocuments(database: Database, listings: readonly PublishedListing[]): Statement[] {
  const statements: Statement[] = [];
  for (let start = 0; start < listings.length; start += documentsAtOnce) {
    const some = listings.slice(start, start + documentsAtOnce);
    statements.push(writeDocuments(database, some), writeSearchTexts(database, some));
  }
  return statements;
}

// ON CONFLICT DO UPDATE fires the triggers that keep index and dataset version in step; OR REPLACE would not.
const writeDocuments = ({ drizzle }: Database, listings: readonly PublishedListing[]) =>
  drizzle
    .insert(publishedDocument)
    .values(listings.map((document) => ({ listingId: document.id, slug: document.slug, document })))
    .onConflictDoUpdate({
      target: publishedDocument.listingId,
      set: { slug: sql`excluded.slug`, document: sql`excluded.document` },
    });

const writeSearchTexts = ({ drizzle }: Database, listings: readonly PublishedListing[]) =>
  drizzle
    .insert(searchText)
    .values(listings.map((listing) => ({ rowid: rowidOf(listing.id), ...searchTextOf(listing) })))
    .onConflictDoUpdate({
      target: searchText.rowid,
      set: { name: sql`excluded.name`, operator: sql`excluded.operator`, words: sql`excluded.words` },
    });

const rowidOf = (listingId: string) =>
  sql`(select rowid from ${publishedDocument} where ${publishedDocument.listingId} = ${listingId})`;

/** Statements that take listings out of the read model and the search index. */
export function unpublishDocuments({ drizzle }: Database, listingIds: readonly string[]): Statement[] {
  if (listingIds.length === 0) return [];
  const ids = [...listingIds];
  const rowids = drizzle
    .select({ rowid: publishedDocument.rowid })
    .from(publishedDocument)
    .where(inArray(publishedDocument.listingId, ids));
  return [
    drizzle.delete(searchText).where(inArray(searchText.rowid, rowids)),
    drizzle.delete(publishedDocument).where(inArray(publishedDocument.listingId, ids)),
  ];
}
