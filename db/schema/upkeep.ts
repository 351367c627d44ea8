import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { noticeKinds } from '~/domain/notice/notice';
import { account } from './account';
import { day, instant, isDay, isFilled, isId, isInstant, isYesNo, oneOf, yesNo } from './columns';
import { listing, revision } from './listing';

/** Closures and temporary notices: the edits of a live listing that need no approval. Ended ones stay. */
export const listingNotice = sqliteTable(
  'listing_notice',
  {
    id: text('id').primaryKey(),
    listingId: text('listing_id')
      .notNull()
      .references(() => listing.id),
    kind: text('kind', { enum: noticeKinds }).notNull(),
    text: text('text'),
    fromOn: day('from_on').notNull(),
    untilOn: day('until_on').notNull(),
    createdBy: text('created_by')
      .notNull()
      .references(() => account.id),
    createdAt: instant('created_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (table) => [
    index('listing_notice_listing').on(table.listingId),
    check('listing_notice_id_shape', isId(table.id, 'ntc')),
    check('listing_notice_kind_known', oneOf(table.kind, noticeKinds)),
    check('listing_notice_text_filled', isFilled(table.text, 500)),
    check('listing_notice_from_on_day', isDay(table.fromOn)),
    check('listing_notice_until_on_day', isDay(table.untilOn)),
    check('listing_notice_created_at_instant', isInstant(table.createdAt)),
    check('listing_notice_ended_at_instant', isInstant(table.endedAt)),
  ],
);

/** Contact details that the service gave to the moderators and does not want shown. Search and exports never join this table. */
export const channelWithheld = sqliteTable(
  'channel_withheld',
  {
    revisionId: text('revision_id')
      .notNull()
      .references(() => revision.id),
    position: integer('position').notNull(),
    type: text('type', { enum: ['phone', 'email'] }).notNull(),
    value: text('value').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.revisionId, table.position] }),
    check('channel_withheld_type_known', oneOf(table.type, ['phone', 'email'])),
    check('channel_withheld_value_filled', isFilled(table.value, 300)),
  ],
);

/** Which reminder went out for which due date, so that none goes out twice. */
export const reminder = sqliteTable(
  'reminder',
  {
    listingId: text('listing_id')
      .notNull()
      .references(() => listing.id),
    dueOn: day('due_on').notNull(),
    daysBefore: integer('days_before').notNull(),
    sentAt: instant('sent_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.listingId, table.dueOn, table.daysBefore] }),
    check('reminder_due_on_day', isDay(table.dueOn)),
    check('reminder_sent_at_instant', isInstant(table.sentAt)),
  ],
);

/** What was found at a listing's web addresses. */
export const linkCheck = sqliteTable(
  'link_check',
  {
    listingId: text('listing_id')
      .notNull()
      .references(() => listing.id),
    url: text('url').notNull(),
    /** HTTP status of the last try; null where no answer came. */
    status: integer('status'),
    /** Machine word where no answer came, e.g. `ENOTFOUND`. */
    fault: text('fault'),
    /** Tries in a row that failed; two make it dead. */
    failures: integer('failures').notNull(),
    /** Whether the listed phone number stands on the page; null where it was not looked for. */
    phoneFound: yesNo('phone_found'),
    checkedAt: instant('checked_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.listingId, table.url] }),
    check('link_check_url_filled', isFilled(table.url, 2000)),
    check('link_check_fault_filled', isFilled(table.fault, 60)),
    check('link_check_phone_found_yes_no', isYesNo(table.phoneFound)),
    check('link_check_checked_at_instant', isInstant(table.checkedAt)),
  ],
);
