import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { PublishedListing } from '~/domain/listing/listing';
import { listing } from './listing';

/** The read model: one row a public listing, everything a page may know. Rewritten in the transaction that publishes. */
export const publishedDocument = sqliteTable(
  'published_document',
  {
    rowid: integer('rowid').primaryKey(),
    listingId: text('listing_id')
      .notNull()
      .unique()
      .references(() => listing.id),
    slug: text('slug').notNull().unique(),
    document: text('document', { mode: 'json' }).$type<PublishedListing>().notNull(),
  },
  (table) => [
    check('published_document_object', sql`json_valid(${table.document}) and json_type(${table.document}) = 'object'`),
  ],
);

/** Words by which a public listing is found, already normalised. Content of the full-text index `listing_text`, kept in step by triggers. */
export const searchText = sqliteTable('search_text', {
  rowid: integer('rowid')
    .primaryKey()
    .references(() => publishedDocument.rowid),
  name: text('name').notNull(),
  operator: text('operator').notNull(),
  words: text('words').notNull(),
});

/** One row. `version` rises with every change of what the public sees (triggers); caches are keyed by it. */
export const dataset = sqliteTable(
  'dataset',
  {
    id: integer('id').primaryKey(),
    version: integer('version').notNull(),
    /** SHA-256 over the seed as last loaded, so that an unchanged seed costs one comparison at start. */
    seedFingerprint: text('seed_fingerprint'),
  },
  (table) => [check('dataset_single_row', sql`${table.id} = 1`)],
);
