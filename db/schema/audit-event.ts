import { sql } from 'drizzle-orm';
import { check, index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { instant, isFilled, isId, isInstant, oneOf } from './columns';
import { listing, revision } from './listing';

export const auditActions = [
  'listing-created',
  'revision-added',
  'revision-published',
  'listing-paused',
  'listing-withdrawn',
] as const;
export type AuditAction = (typeof auditActions)[number];

/** What was done to listings, by whom in which role. Only grows: triggers refuse UPDATE and DELETE. Never about visitors. */
export const auditEvent = sqliteTable(
  'audit_event',
  {
    id: text('id').primaryKey(),
    occurredAt: instant('occurred_at').notNull(),
    /** `seed`, or a role and an account's id. */
    actor: text('actor').notNull(),
    action: text('action', { enum: auditActions }).notNull(),
    listingId: text('listing_id')
      .notNull()
      .references(() => listing.id),
    revisionId: text('revision_id').references(() => revision.id),
    /** JSON object. */
    details: text('details', { mode: 'json' }).$type<Record<string, unknown>>(),
  },
  (table) => [
    index('audit_event_listing').on(table.listingId),
    index('audit_event_revision').on(table.revisionId),
    check('audit_event_id_shape', isId(table.id, 'evt')),
    check('audit_event_occurred_at_instant', isInstant(table.occurredAt)),
    check('audit_event_actor_filled', isFilled(table.actor, 100)),
    check('audit_event_action_known', oneOf(table.action, auditActions)),
    check('audit_event_details_object', sql`json_valid(${table.details}) and json_type(${table.details}) = 'object'`),
  ],
);
