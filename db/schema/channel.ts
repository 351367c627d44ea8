import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { channelCosts, channelTypes } from '~/domain/listing/vocabulary';
import { isFilled, isYesNo, oneOf, yesNo } from './columns';
import { revision } from './listing';

/** One way of making contact, with what it tells the service about the visitor. HSDS: phone, url, service.email, schedule. */
export const channel = sqliteTable(
  'channel',
  {
    revisionId: text('revision_id')
      .notNull()
      .references(() => revision.id),
    position: integer('position').notNull(),
    type: text('type', { enum: channelTypes }).notNull(),
    /** E.164 with `+`; national digits where `shortCode` (`112`, `*4141`); an e-mail address; a web address; free text for in-person and post. */
    value: text('value').notNull(),
    display: text('display').notNull(),
    cost: text('cost', { enum: channelCosts }),
    shortCode: yesNo('short_code').notNull(),
    /** Grammar: app/domain/hours. */
    openingSpec: text('opening_spec'),
    /** IANA; null where the specification needs none (`24/7`). */
    openingZone: text('opening_zone'),
    hoursNote: text('hours_note'),
    asksName: yesNo('asks_name'),
    seesNumberOrAddress: yesNo('sees_number_or_address'),
    keeps: text('keeps'),
    passesOn: text('passes_on'),
  },
  (table) => [
    primaryKey({ columns: [table.revisionId, table.position] }),
    check('channel_type_known', oneOf(table.type, channelTypes)),
    check('channel_value_filled', isFilled(table.value, 500)),
    check('channel_display_filled', isFilled(table.display, 300)),
    check('channel_cost_known', oneOf(table.cost, channelCosts)),
    check('channel_short_code_yes_no', isYesNo(table.shortCode)),
    check(
      'channel_number_shape',
      sql`case when ${table.type} not in ('phone', 'sms', 'whatsapp') then ${table.shortCode} = 0
        when ${table.shortCode} = 1 then ${table.value} glob '*[0-9]' and substr(${table.value}, 2) not glob '*[^0-9]*' and ${table.value} glob '[0-9*#]*'
        else ${table.value} glob '+[1-9]*' and substr(${table.value}, 2) not glob '*[^0-9]*' end`,
    ),
    check('channel_opening_spec_filled', isFilled(table.openingSpec, 500)),
    check('channel_opening_zone_needs_spec', sql`${table.openingZone} is null or ${table.openingSpec} is not null`),
    check('channel_hours_note_filled', isFilled(table.hoursNote, 500)),
    check('channel_asks_name_yes_no', isYesNo(table.asksName)),
    check('channel_sees_number_or_address_yes_no', isYesNo(table.seesNumberOrAddress)),
    check('channel_keeps_filled', isFilled(table.keeps, 1000)),
    check('channel_passes_on_filled', isFilled(table.passesOn, 1000)),
  ],
);
