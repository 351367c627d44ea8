import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  type SQLiteTableExtraConfigValue,
  sqliteTable,
  text,
  unique,
} from 'drizzle-orm/sqlite-core';
import { confidences, costs, kinds, reaches } from '~/domain/listing/vocabulary';
import { day, instant, isDay, isFilled, isId, isInstant, isYesNo, oneOf, yesNo } from './columns';
import { organization } from './organization';

/** `paused` is out of sight for a while, `withdrawn` for good: its address answers 410. */
export const listingStates = ['draft', 'published', 'paused', 'withdrawn'] as const;
export type ListingState = (typeof listingStates)[number];

export const pauseReasons = ['provider', 'moderator', 'not-confirmed'] as const;
export type PauseReason = (typeof pauseReasons)[number];

export const revisionStates = ['draft', 'in-review', 'published', 'superseded', 'rejected'] as const;
export type RevisionState = (typeof revisionStates)[number];

/** Where a revision's facts came from. A listing with a revision by a person is never overwritten by the seed. */
export const revisionSources = ['seed', 'person', 'import'] as const;
export type RevisionSource = (typeof revisionSources)[number];

/** The lasting part of a listing: its name in addresses and which revision the public sees. HSDS: service (identity, status). */
export const listing = sqliteTable(
  'listing',
  {
    id: text('id').primaryKey(),
    slug: text('slug').notNull().unique(),
    state: text('state', { enum: listingStates }).notNull(),
    publishedRevisionId: text('published_revision_id'),
    organizationId: text('organization_id').references(() => organization.id),
    /** Why a paused listing is out of sight: `provider`, `moderator` or `not-confirmed` (nobody answered the reminders). */
    pauseReason: text('pause_reason', { enum: pauseReasons }),
    /** Counts every change, so that two people editing at once are noticed. */
    version: integer('version').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  // The two tables point at each other; the stated type keeps TypeScript from going round in circles.
  (table): SQLiteTableExtraConfigValue[] => [
    // The pair of ids keeps a listing from pointing at another listing's revision.
    foreignKey({
      name: 'listing_published_revision',
      columns: [table.publishedRevisionId, table.id],
      foreignColumns: [revision.id, revision.listingId],
    }),
    index('listing_organization').on(table.organizationId),
    check('listing_id_shape', isId(table.id, 'lst')),
    check('listing_slug_shape', sql`${table.slug} glob '[a-z0-9]*' and ${table.slug} not glob '*[^a-z0-9-]*'`),
    check('listing_state_known', oneOf(table.state, listingStates)),
    check(
      'listing_published_has_revision',
      sql`${table.state} <> 'published' or ${table.publishedRevisionId} is not null`,
    ),
    check('listing_created_at_instant', isInstant(table.createdAt)),
    check('listing_updated_at_instant', isInstant(table.updatedAt)),
  ],
);

/** One complete statement of a listing's public facts. Rows are added, never rewritten; only `state` moves. */
export const revision = sqliteTable(
  'revision',
  {
    id: text('id').primaryKey(),
    listingId: text('listing_id')
      .notNull()
      .references(() => listing.id),
    /** 1, 2, 3 … within the listing. */
    number: integer('number').notNull(),
    state: text('state', { enum: revisionStates }).notNull(),
    source: text('source', { enum: revisionSources }).notNull(),
    /** SHA-256 of the seed file this came from; null unless `source` is `seed`. */
    seedHash: text('seed_hash'),
    name: text('name').notNull(),
    nativeName: text('native_name'),
    operator: text('operator'),
    kind: text('kind', { enum: kinds }).notNull(),
    summary: text('summary').notNull(),
    textLanguage: text('text_language').notNull(),
    reach: text('reach', { enum: reaches }).notNull(),
    cost: text('cost', { enum: costs }).notNull(),
    anonymous: yesNo('anonymous'),
    confidentiality: text('confidentiality'),
    minimumAge: integer('minimum_age'),
    maximumAge: integer('maximum_age'),
    referralNeeded: yesNo('referral_needed'),
    website: text('website'),
    confidence: text('confidence', { enum: confidences }).notNull(),
    lastConfirmedOn: day('last_confirmed_on'),
    sourcesReadOn: day('sources_read_on').notNull(),
    nextCheckDueOn: day('next_check_due_on').notNull(),
    createdAt: instant('created_at').notNull(),
    /** The account whose words these are; null for seed and imports. */
    authoredBy: text('authored_by'),
    publishedAt: instant('published_at'),
  },
  (table) => [
    unique('revision_of_listing').on(table.id, table.listingId),
    unique('revision_number_once').on(table.listingId, table.number),
    check('revision_id_shape', isId(table.id, 'rev')),
    check('revision_number_positive', sql`${table.number} >= 1`),
    check('revision_state_known', oneOf(table.state, revisionStates)),
    check('revision_source_known', oneOf(table.source, revisionSources)),
    check('revision_seed_hash_with_seed', sql`(${table.source} = 'seed') = (${table.seedHash} is not null)`),
    check('revision_name_filled', isFilled(table.name, 300)),
    check('revision_native_name_filled', isFilled(table.nativeName, 300)),
    check('revision_operator_filled', isFilled(table.operator, 300)),
    check('revision_kind_known', oneOf(table.kind, kinds)),
    check('revision_summary_filled', isFilled(table.summary, 4000)),
    check('revision_text_language_filled', isFilled(table.textLanguage, 35)),
    check('revision_reach_known', oneOf(table.reach, reaches)),
    check('revision_cost_known', oneOf(table.cost, costs)),
    check('revision_anonymous_yes_no', isYesNo(table.anonymous)),
    check('revision_confidentiality_filled', isFilled(table.confidentiality, 4000)),
    check('revision_minimum_age_sane', sql`${table.minimumAge} between 0 and 120`),
    check('revision_maximum_age_sane', sql`${table.maximumAge} between 0 and 120`),
    check('revision_ages_in_order', sql`${table.minimumAge} <= ${table.maximumAge}`),
    check('revision_referral_needed_yes_no', isYesNo(table.referralNeeded)),
    check('revision_website_address', sql`${table.website} glob 'http*://*'`),
    check('revision_confidence_known', oneOf(table.confidence, confidences)),
    check('revision_last_confirmed_on_day', isDay(table.lastConfirmedOn)),
    check('revision_sources_read_on_day', isDay(table.sourcesReadOn)),
    check('revision_next_check_due_on_day', isDay(table.nextCheckDueOn)),
    check('revision_created_at_instant', isInstant(table.createdAt)),
    check('revision_published_at_instant', isInstant(table.publishedAt)),
    check('revision_published_has_instant', sql`${table.state} <> 'published' or ${table.publishedAt} is not null`),
  ],
);
