import type { PublishedListing } from '~/domain/listing/listing';
import type { CatalogueEntry } from '~/domain/search/catalogue';
import type { Database } from '../open.server';

/** Every published listing with the row of the full-text index that holds its words, in order of slug. */
export async function publishedCatalogue(database: Database): Promise<CatalogueEntry[]> {
  const rows = database.sqlite.prepare('select rowid, document from published_document order by slug').iterate();
  const entries: CatalogueEntry[] = [];
  for (const { rowid, document } of rows as Iterable<{ rowid: number; document: string }>) {
    entries.push({ rowid, listing: JSON.parse(document) as PublishedListing });
  }
  return entries;
}
