import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { instant, isFilled, isId, isInstant, oneOf } from './columns';
import { listing } from './listing';

/** Another directory whose services are taken in: once from a file, or again and again from an address. */
export const importSource = sqliteTable(
  'import_source',
  {
    id: text('id').primaryKey(),
    /** As the operator calls it; the same name is the same source. */
    name: text('name').notNull().unique(),
    /** Where it is read from on demand, http(s); null for files. */
    address: text('address'),
    publisher: text('publisher'),
    licence: text('licence'),
    createdAt: instant('created_at').notNull(),
    refreshedAt: instant('refreshed_at'),
  },
  (table) => [
    check('import_source_id_shape', isId(table.id, 'src')),
    check('import_source_name_filled', isFilled(table.name, 200)),
    check('import_source_address_shape', sql`${table.address} glob 'http*://*'`),
    check('import_source_publisher_filled', isFilled(table.publisher, 300)),
    check('import_source_licence_filled', isFilled(table.licence, 300)),
    check('import_source_created_at_instant', isInstant(table.createdAt)),
    check('import_source_refreshed_at_instant', isInstant(table.refreshedAt)),
  ],
);

export const importRunStates = ['running', 'done', 'failed'] as const;

/** One reading of a source. An interrupted one goes on where it was, if the input is still the same. */
export const importRun = sqliteTable(
  'import_run',
  {
    id: text('id').primaryKey(),
    sourceId: text('source_id')
      .notNull()
      .references(() => importSource.id),
    state: text('state', { enum: importRunStates }).notNull(),
    /** SHA-256 of what is read, in hexadecimal. */
    inputHash: text('input_hash').notNull(),
    /** Services read and stored so far. */
    position: integer('position').notNull(),
    added: integer('added').notNull(),
    changed: integer('changed').notNull(),
    same: integer('same').notNull(),
    refused: integer('refused').notNull(),
    gone: integer('gone').notNull(),
    startedAt: instant('started_at').notNull(),
    finishedAt: instant('finished_at'),
  },
  (table) => [
    index('import_run_source').on(table.sourceId, table.startedAt),
    check('import_run_id_shape', isId(table.id, 'run')),
    check('import_run_state_known', oneOf(table.state, importRunStates)),
    check('import_run_input_hash_shape', sql`length(${table.inputHash}) = 64`),
    check('import_run_started_at_instant', isInstant(table.startedAt)),
    check('import_run_finished_at_instant', isInstant(table.finishedAt)),
  ],
);

/** `draft`: nobody has looked. `taken`: it belongs to a listing. `ignored`: not for us. `gone`: the source no longer has it. */
export const importedServiceStates = ['draft', 'taken', 'ignored', 'gone'] as const;
export type ImportedServiceState = (typeof importedServiceStates)[number];

/** A service as a source last stated it. Nothing of it is public before moderators have made a listing of it. */
export const importedService = sqliteTable(
  'imported_service',
  {
    sourceId: text('source_id')
      .notNull()
      .references(() => importSource.id),
    /** The source's own id for it, of whatever form. */
    externalId: text('external_id').notNull(),
    state: text('state', { enum: importedServiceStates }).notNull(),
    /** SHA-256 of what the source states: the same means nothing has changed there. */
    hash: text('hash').notNull(),
    /** The hash up to which moderators have decided; another one is a difference to look at. */
    settledHash: text('settled_hash'),
    name: text('name').notNull(),
    /** Step → field → values, as in `listing_form.content`. */
    content: text('content', { mode: 'json' }).$type<Record<string, Record<string, string[]>>>().notNull(),
    /** Field → where in the source it stands and as of when. */
    provenance: text('provenance', { mode: 'json' })
      .$type<Record<string, { readonly path: string; readonly asOf: string | null }>>()
      .notNull(),
    /** Words for what could not be read or carried over, with the place in the source. */
    problems: text('problems', { mode: 'json' })
      .$type<readonly (readonly [problem: string, place: string])[]>()
      .notNull(),
    listingId: text('listing_id').references(() => listing.id),
    firstRunId: text('first_run_id')
      .notNull()
      .references(() => importRun.id),
    lastRunId: text('last_run_id')
      .notNull()
      .references(() => importRun.id),
    version: integer('version').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.sourceId, table.externalId] }),
    index('imported_service_state').on(table.sourceId, table.state, table.name),
    index('imported_service_last_run').on(table.sourceId, table.lastRunId),
    index('imported_service_listing').on(table.listingId),
    check('imported_service_external_id_filled', isFilled(table.externalId, 300)),
    check('imported_service_state_known', oneOf(table.state, importedServiceStates)),
    check('imported_service_taken_has_listing', sql`${table.state} <> 'taken' or ${table.listingId} is not null`),
    check('imported_service_name_filled', isFilled(table.name, 300)),
    check('imported_service_content_object', sql`json_type(${table.content}) = 'object'`),
    check('imported_service_provenance_object', sql`json_type(${table.provenance}) = 'object'`),
    check('imported_service_problems_array', sql`json_type(${table.problems}) = 'array'`),
    check('imported_service_updated_at_instant', isInstant(table.updatedAt)),
  ],
);

/** A term of a source's taxonomy and what it means here. */
export const importTerm = sqliteTable(
  'import_term',
  {
    sourceId: text('source_id')
      .notNull()
      .references(() => importSource.id),
    /** Name of the source's taxonomy; empty where it names none. */
    taxonomy: text('taxonomy').notNull(),
    term: text('term').notNull(),
    /** `<facet>:<word>` of our vocabularies, `none` where it means nothing here; null: nobody has said. */
    meaning: text('meaning'),
    /** Services of the last run that carry it. */
    services: integer('services').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.sourceId, table.taxonomy, table.term] }),
    check('import_term_term_filled', isFilled(table.term, 300)),
    check('import_term_meaning_shape', sql`${table.meaning} = 'none' or ${table.meaning} glob '[a-z]*:[a-z]*'`),
  ],
);
