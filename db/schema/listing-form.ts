import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { account } from './account';
import { instant, isFilled, isId, isInstant, oneOf } from './columns';
import { listing, revision } from './listing';
import { organization } from './organization';

export const listingFormStates = ['open', 'submitted', 'discarded'] as const;

/** What a clinician has typed so far about one service, step by step, exactly as typed. */
export const listingForm = sqliteTable(
  'listing_form',
  {
    id: text('id').primaryKey(),
    organizationId: text('organization_id')
      .notNull()
      .references(() => organization.id),
    createdBy: text('created_by')
      .notNull()
      .references(() => account.id),
    /** The live listing that is being edited; null for a new one. */
    listingId: text('listing_id').references(() => listing.id),
    /** The revision it became. */
    revisionId: text('revision_id').references(() => revision.id),
    state: text('state', { enum: listingFormStates }).notNull(),
    /** Step → field → typed values (always lists); see app/domain/listing-form. */
    content: text('content', { mode: 'json' }).$type<Record<string, Record<string, string[]>>>().notNull(),
    version: integer('version').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    index('listing_form_organization').on(table.organizationId),
    index('listing_form_listing').on(table.listingId),
    check('listing_form_id_shape', isId(table.id, 'frm')),
    check('listing_form_state_known', oneOf(table.state, listingFormStates)),
    check('listing_form_content_object', sql`json_type(${table.content}) = 'object'`),
    check('listing_form_created_at_instant', isInstant(table.createdAt)),
    check('listing_form_updated_at_instant', isInstant(table.updatedAt)),
  ],
);

export const uploadStates = ['checking', 'checked', 'taking-in', 'done', 'discarded'] as const;
export type UploadState = (typeof uploadStates)[number];

/** A file of many services. Its bytes are gone once every row has been read into `upload_row`. */
export const upload = sqliteTable(
  'upload',
  {
    id: text('id').primaryKey(),
    organizationId: text('organization_id')
      .notNull()
      .references(() => organization.id),
    createdBy: text('created_by')
      .notNull()
      .references(() => account.id),
    format: text('format', { enum: ['csv', 'hsds-json'] }).notNull(),
    state: text('state', { enum: uploadStates }).notNull(),
    rows: integer('rows').notNull(),
    /** Rows checked, and rows turned into forms, so far: where to go on after an interruption. */
    checked: integer('checked').notNull(),
    taken: integer('taken').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    index('upload_organization').on(table.organizationId),
    check('upload_id_shape', isId(table.id, 'upl')),
    check('upload_state_known', oneOf(table.state, uploadStates)),
    check('upload_counts_in_order', sql`${table.taken} <= ${table.checked} and ${table.checked} <= ${table.rows}`),
    check('upload_created_at_instant', isInstant(table.createdAt)),
    check('upload_updated_at_instant', isInstant(table.updatedAt)),
  ],
);

/** One row of an uploaded file: what it said, what is wrong with it, the form it became. */
export const uploadRow = sqliteTable(
  'upload_row',
  {
    id: integer('id').primaryKey(),
    uploadId: text('upload_id')
      .notNull()
      .references(() => upload.id, { onDelete: 'cascade' }),
    /** 1 is the first service, whatever line it stands on. */
    number: integer('number').notNull(),
    /** Column or HSDS property → text, as found. */
    content: text('content', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    name: text('name'),
    /** Null until the row was checked. */
    problems: text('problems', { mode: 'json' }).$type<readonly { field: string; message: string }[]>(),
    formId: text('form_id').references(() => listingForm.id),
  },
  (table) => [
    index('upload_row_of_upload').on(table.uploadId, table.number),
    check('upload_row_name_filled', isFilled(table.name, 300)),
    check('upload_row_content_object', sql`json_type(${table.content}) = 'object'`),
  ],
);
