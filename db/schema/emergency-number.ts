import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { isCountry, isFilled, isYesNo, oneOf, yesNo } from './columns';

export const emergencyServices = ['all', 'police', 'ambulance', 'fire'] as const;
export type EmergencyService = (typeof emergencyServices)[number];

/** What is known of a country's emergency numbers, apart from the numbers. */
export const emergencyCountry = sqliteTable(
  'emergency_country',
  {
    country: text('country').primaryKey(),
    /** True where the sources agree on every service. */
    agreed: yesNo('agreed').notNull(),
    note: text('note'),
    /** JSON array of strings. */
    sources: text('sources', { mode: 'json' }).$type<string[]>().notNull(),
  },
  (table) => [
    check('emergency_country_shape', isCountry(table.country)),
    check('emergency_country_agreed_yes_no', isYesNo(table.agreed)),
    check('emergency_country_note_filled', isFilled(table.note, 1000)),
    check(
      'emergency_country_sources_list',
      sql`json_valid(${table.sources}) and json_type(${table.sources}) = 'array'`,
    ),
  ],
);

/** Numbers that may be shown: the sources agree on them. Anything else is in `emergency_claim`. */
export const emergencyNumber = sqliteTable(
  'emergency_number',
  {
    country: text('country')
      .notNull()
      .references(() => emergencyCountry.country),
    service: text('service', { enum: emergencyServices }).notNull(),
    position: integer('position').notNull(),
    number: text('number').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.country, table.service, table.position] }),
    check('emergency_number_service_known', oneOf(table.service, emergencyServices)),
    check(
      'emergency_number_digits',
      sql`length(${table.number}) between 2 and 15 and ${table.number} not glob '*[^0-9]*'`,
    ),
  ],
);

/** Who says what where sources contradict one another. For moderators; never shown as fact. */
export const emergencyClaim = sqliteTable(
  'emergency_claim',
  {
    country: text('country')
      .notNull()
      .references(() => emergencyCountry.country),
    service: text('service', { enum: emergencyServices }).notNull(),
    number: text('number').notNull(),
    /** JSON array of the sources' names. */
    claimedBy: text('claimed_by', { mode: 'json' }).$type<string[]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.country, table.service, table.number] }),
    check('emergency_claim_service_known', oneOf(table.service, emergencyServices)),
    check('emergency_claim_digits', sql`${table.number} not glob '*[^0-9]*'`),
    check(
      'emergency_claim_claimed_by_list',
      sql`json_valid(${table.claimedBy}) and json_type(${table.claimedBy}) = 'array'`,
    ),
  ],
);
