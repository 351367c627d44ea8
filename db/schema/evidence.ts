import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { confidences, evidenceFields } from '~/domain/listing/vocabulary';
import { instant, isFilled, isId, isInstant, oneOf } from './columns';
import { listing, revision } from './listing';

/** A source that stands behind facts of a revision; which facts: `evidence_field`. */
export const evidence = sqliteTable(
  'evidence',
  {
    revisionId: text('revision_id')
      .notNull()
      .references(() => revision.id),
    position: integer('position').notNull(),
    url: text('url').notNull(),
    /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as the source shows it. */
    asOf: text('as_of'),
    confidence: text('confidence', { enum: confidences }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.revisionId, table.position] }),
    check('evidence_url_address', sql`${table.url} glob 'http*://*' and length(${table.url}) <= 2000`),
    check(
      'evidence_as_of_date',
      sql`${table.asOf} glob '[0-9][0-9][0-9][0-9]' or ${table.asOf} glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]' or ${table.asOf} glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'`,
    ),
    check('evidence_confidence_known', oneOf(table.confidence, confidences)),
  ],
);

export const evidenceField = sqliteTable(
  'evidence_field',
  {
    revisionId: text('revision_id').notNull(),
    evidencePosition: integer('evidence_position').notNull(),
    field: text('field', { enum: evidenceFields }).notNull(),
    position: integer('position').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.revisionId, table.evidencePosition, table.field] }),
    foreignKey({
      name: 'evidence_field_of_evidence',
      columns: [table.revisionId, table.evidencePosition],
      foreignColumns: [evidence.revisionId, evidence.position],
    }),
    check('evidence_field_known', oneOf(table.field, evidenceFields)),
  ],
);

export const moderationNoteKinds = ['note', 'status-reason', 'source-supports'] as const;

/** Working text for moderators: doubts, candidate numbers, what a source says. Never public, never exported. */
export const moderationNote = sqliteTable(
  'moderation_note',
  {
    id: text('id').primaryKey(),
    listingId: text('listing_id')
      .notNull()
      .references(() => listing.id),
    revisionId: text('revision_id').references(() => revision.id),
    kind: text('kind', { enum: moderationNoteKinds }).notNull(),
    /** Position of the source that a `source-supports` note is about. */
    evidencePosition: integer('evidence_position'),
    note: text('note').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    index('moderation_note_listing').on(table.listingId),
    index('moderation_note_revision').on(table.revisionId),
    check('moderation_note_id_shape', isId(table.id, 'nte')),
    check('moderation_note_kind_known', oneOf(table.kind, moderationNoteKinds)),
    check(
      'moderation_note_source_only_for_supports',
      sql`(${table.kind} = 'source-supports') = (${table.evidencePosition} is not null)`,
    ),
    check('moderation_note_filled', isFilled(table.note, 10000)),
    check('moderation_note_created_at_instant', isInstant(table.createdAt)),
  ],
);
