import { sql } from 'drizzle-orm';
import { check, index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { mistakeReasons, mistakeReportStates } from '~/domain/report/mistake-report';
import { day, isDay, isFilled, oneOf } from './columns';
import { listing } from './listing';

/**
 * A visitor's report of a mistake. Holds nothing about the visitor: the day only, and a hash of the receipt. The id is
 * random, not a ULID, because a ULID tells the moment. Deleted rows leave no trace in the file (secure_delete).
 */
export const mistakeReport = sqliteTable(
  'mistake_report',
  {
    id: text('id').primaryKey(),
    listingId: text('listing_id')
      .notNull()
      .references(() => listing.id),
    /** SHA-256 of the receipt code, in hexadecimal. */
    receiptHash: text('receipt_hash').notNull().unique(),
    state: text('state', { enum: mistakeReportStates }).notNull(),
    note: text('note'),
    /** What the moderators answer to whoever holds the receipt. */
    answer: text('answer'),
    createdOn: day('created_on').notNull(),
    /** The moderator who works on it. */
    handledBy: text('handled_by'),
  },
  (table) => [
    index('mistake_report_listing').on(table.listingId),
    check('mistake_report_id_filled', isFilled(table.id, 60)),
    check(
      'mistake_report_receipt_hash_shape',
      sql`length(${table.receiptHash}) = 64 and ${table.receiptHash} not glob '*[^0-9a-f]*'`,
    ),
    check('mistake_report_state_known', oneOf(table.state, mistakeReportStates)),
    check('mistake_report_note_filled', isFilled(table.note, 1000)),
    check('mistake_report_answer_filled', isFilled(table.answer, 2000)),
    check('mistake_report_created_on_day', sql`${isDay(table.createdOn)} and length(${table.createdOn}) = 10`),
  ],
);

export const mistakeReportReason = sqliteTable(
  'mistake_report_reason',
  {
    reportId: text('report_id')
      .notNull()
      .references(() => mistakeReport.id, { onDelete: 'cascade' }),
    reason: text('reason', { enum: mistakeReasons }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.reportId, table.reason] }),
    check('mistake_report_reason_known', oneOf(table.reason, mistakeReasons)),
  ],
);
