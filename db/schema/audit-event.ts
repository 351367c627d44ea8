import { sql } from 'drizzle-orm';
import { check, index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { account } from './account';
import { instant, isFilled, isId, isInstant } from './columns';
import { listing, revision } from './listing';
import { organization } from './organization';

export const auditActions = [
  'listing-created',
  'revision-added',
  'revision-published',
  'revision-refused',
  'listing-paused',
  'listing-resumed',
  'listing-withdrawn',
  'listing-hidden',
  'listing-confirmed',
  'listing-transferred',
  'notice-added',
  'notice-ended',
  'review-assigned',
  'review-approved',
  'review-asked',
  'review-answered',
  'review-held',
  'review-undone',
  'wording-proposed',
  'note-added',
  'licence-seen',
  'licence-verified',
  'licence-refused',
  'licence-expired',
  'claim-opened',
  'claim-proven',
  'claim-accepted',
  'claim-refused',
  'do-not-list-added',
  'do-not-list-lifted',
  'report-seen',
  'report-answered',
  'account-created',
  'account-deleted',
  'staff-role-changed',
  'member-invited',
  'member-joined',
  'member-removed',
  'member-role-changed',
  'invitation-withdrawn',
  'organization-renamed',
  'factor-added',
  'factor-removed',
  'password-changed',
  'address-changed',
  'sessions-ended',
] as const;
export type AuditAction = (typeof auditActions)[number];

/** What was done to listings and accounts, by whom in which role. Only grows: triggers refuse UPDATE and DELETE. Never about visitors. */
export const auditEvent = sqliteTable(
  'audit_event',
  {
    id: text('id').primaryKey(),
    occurredAt: instant('occurred_at').notNull(),
    /** `seed`, `system`, or a role and an account's id, e.g. `moderator acc_01J…`, `provider acc_01J…`. */
    actor: text('actor').notNull(),
    action: text('action', { enum: auditActions }).notNull(),
    /** What it was about; null where it was not about a listing. */
    listingId: text('listing_id').references(() => listing.id),
    revisionId: text('revision_id').references(() => revision.id),
    /** The account it was done to, not the one that did it. */
    accountId: text('account_id').references(() => account.id),
    organizationId: text('organization_id').references(() => organization.id),
    /** JSON object. */
    details: text('details', { mode: 'json' }).$type<Record<string, unknown>>(),
  },
  (table) => [
    index('audit_event_listing').on(table.listingId),
    index('audit_event_revision').on(table.revisionId),
    index('audit_event_account').on(table.accountId),
    index('audit_event_organization').on(table.organizationId),
    check('audit_event_id_shape', isId(table.id, 'evt')),
    check('audit_event_occurred_at_instant', isInstant(table.occurredAt)),
    check('audit_event_actor_filled', isFilled(table.actor, 100)),
    // A shape only: a new action must not need the rows to be moved.
    check('audit_event_action_shape', sql`${table.action} glob '[a-z]*' and ${table.action} not glob '*[^a-z-]*'`),
    check(
      'audit_event_about_something',
      sql`coalesce(${table.listingId}, ${table.accountId}, ${table.organizationId}) is not null`,
    ),
    check('audit_event_details_object', sql`json_valid(${table.details}) and json_type(${table.details}) = 'object'`),
  ],
);
