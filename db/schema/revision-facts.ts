import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { audiences, situations } from '~/domain/listing/vocabulary';
import { isCountry, isFilled, oneOf } from './columns';
import { revision } from './listing';

const ofRevision = () =>
  text('revision_id')
    .notNull()
    .references(() => revision.id);

/** The order in which the source gives several values; 0 first. */
const position = () => integer('position').notNull();

export const revisionAudience = sqliteTable(
  'revision_audience',
  { revisionId: ofRevision(), audience: text('audience', { enum: audiences }).notNull(), position: position() },
  (table) => [
    primaryKey({ columns: [table.revisionId, table.audience] }),
    check('revision_audience_known', oneOf(table.audience, audiences)),
  ],
);

/** ISO 3166-1 alpha-2. No rows where the service is worldwide. */
export const revisionCountry = sqliteTable(
  'revision_country',
  { revisionId: ofRevision(), country: text('country').notNull(), position: position() },
  (table) => [
    primaryKey({ columns: [table.revisionId, table.country] }),
    check('revision_country_shape', isCountry(table.country)),
  ],
);

/** Names of the regions served, where it is not the whole country. */
export const revisionRegion = sqliteTable(
  'revision_region',
  { revisionId: ofRevision(), region: text('region').notNull(), position: position() },
  (table) => [
    primaryKey({ columns: [table.revisionId, table.region] }),
    check('revision_region_filled', isFilled(table.region, 200)),
  ],
);

/** BCP 47. No rows: unknown. */
export const revisionLanguage = sqliteTable(
  'revision_language',
  { revisionId: ofRevision(), language: text('language').notNull(), position: position() },
  (table) => [
    primaryKey({ columns: [table.revisionId, table.language] }),
    check('revision_language_filled', isFilled(table.language, 35)),
  ],
);

/** Legal situations the service says it accepts. No rows: nobody has told us. */
export const revisionSituation = sqliteTable(
  'revision_situation',
  { revisionId: ofRevision(), situation: text('situation', { enum: situations }).notNull(), position: position() },
  (table) => [
    primaryKey({ columns: [table.revisionId, table.situation] }),
    check('revision_situation_known', oneOf(table.situation, situations)),
  ],
);
