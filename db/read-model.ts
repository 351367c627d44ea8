import { eq } from 'drizzle-orm';
import type { PublishedListing } from '~/domain/listing/listing';
import type { Database } from './open.server';
import { readRevisions } from './queries/revisions';
import { publishedListingOf } from './revision-rows';
import { listing } from './schema/listing';
import { publishedDocument, searchText } from './schema/published-document';
import { searchTextOf } from './search-text';

/**
 * Published listings whose row in the read model or in the search index is not what the tables say now, because an older
 * program wrote it.
 *
 * @param except ids of listings to leave out
 */
export async function staleDocuments(database: Database, except: readonly string[]): Promise<PublishedListing[]> {
  const { drizzle } = database;
  const skipped = new Set(except);
  const published = await drizzle
    .select({ id: listing.id, revisionId: listing.publishedRevisionId })
    .from(listing)
    .where(eq(listing.state, 'published'));
  const revisionIds = published.flatMap((row) => (skipped.has(row.id) || !row.revisionId ? [] : row.revisionId));
  const written = new Map((await readWritten(database)).map((row) => [row.listingId, row]));
  return (await readRevisions(database, revisionIds)).map(publishedListingOf).filter((document) => {
    const row = written.get(document.id);
    return !row || asText(row.document, row) !== asText(document, searchTextOf(document));
  });
}

const readWritten = ({ drizzle }: Database) =>
  drizzle
    .select({
      listingId: publishedDocument.listingId,
      document: publishedDocument.document,
      name: searchText.name,
      operator: searchText.operator,
      words: searchText.words,
    })
    .from(publishedDocument)
    .innerJoin(searchText, eq(searchText.rowid, publishedDocument.rowid));

const asText = (
  document: PublishedListing,
  { name, operator, words }: { name: string; operator: string; words: string },
) => JSON.stringify([document, name, operator, words]);
