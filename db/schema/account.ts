import { sql } from 'drizzle-orm';
import { check, index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { memberRoles, staffRoles } from '~/domain/account/roles';
import { instant, isFilled, isId, isInstant, oneOf } from './columns';
import { organization } from './organization';

/** Somebody who signs in: a clinician, a moderator or an administrator. Visitors have none. */
export const account = sqliteTable(
  'account',
  {
    id: text('id').primaryKey(),
    /** Trimmed, NFKC, lower case: what an address is compared by. Null once the account is deleted. */
    email: text('email').unique(),
    /** PHC string of Argon2id; null until a password is chosen (an invited moderator) and once deleted. */
    passwordHash: text('password_hash'),
    emailConfirmedAt: instant('email_confirmed_at'),
    staffRole: text('staff_role', { enum: staffRoles }).notNull(),
    /** Interface language for mails. */
    language: text('language').notNull(),
    createdAt: instant('created_at').notNull(),
    /** Deleted accounts keep their row, because the audit trail names its id; nothing else of them is kept. */
    deletedAt: instant('deleted_at'),
  },
  (table) => [
    check('account_id_shape', isId(table.id, 'acc')),
    check('account_email_filled', isFilled(table.email, 254)),
    check('account_password_hash_shape', sql`${table.passwordHash} glob '$argon2id$*'`),
    check('account_email_confirmed_at_instant', isInstant(table.emailConfirmedAt)),
    check('account_staff_role_known', oneOf(table.staffRole, staffRoles)),
    check('account_language_filled', isFilled(table.language, 35)),
    check('account_created_at_instant', isInstant(table.createdAt)),
    check('account_deleted_at_instant', isInstant(table.deletedAt)),
    check(
      'account_deleted_holds_nothing',
      sql`${table.deletedAt} is null or (${table.email} is null and ${table.passwordHash} is null and ${table.staffRole} = 'none')`,
    ),
  ],
);

/** Who belongs to which organisation. */
export const membership = sqliteTable(
  'membership',
  {
    organizationId: text('organization_id')
      .notNull()
      .references(() => organization.id),
    accountId: text('account_id')
      .notNull()
      .references(() => account.id),
    role: text('role', { enum: memberRoles }).notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.accountId] }),
    index('membership_account').on(table.accountId),
    check('membership_role_known', oneOf(table.role, memberRoles)),
    check('membership_created_at_instant', isInstant(table.createdAt)),
  ],
);

export const linkPurposes = [
  'confirm-address',
  'reset-password',
  'change-address',
  'join-organization',
  'become-moderator',
  'confirm-listing',
  'claim-listing',
] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/** A link sent by mail that does one thing, once. Only the SHA-256 of its token is kept. */
export const oneTimeLink = sqliteTable(
  'one_time_link',
  {
    /** SHA-256 of the token, in hexadecimal. */
    tokenHash: text('token_hash').primaryKey(),
    purpose: text('purpose', { enum: linkPurposes }).notNull(),
    accountId: text('account_id').references(() => account.id),
    /** What the purpose needs besides, e.g. the new address, the listing's id, the organisation's id and role. */
    details: text('details', { mode: 'json' }).$type<Record<string, string>>().notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (table) => [
    index('one_time_link_account').on(table.accountId),
    check('one_time_link_token_hash_shape', sql`length(${table.tokenHash}) = 64`),
    check('one_time_link_purpose_known', oneOf(table.purpose, linkPurposes)),
    check('one_time_link_details_object', sql`json_type(${table.details}) = 'object'`),
    check('one_time_link_created_at_instant', isInstant(table.createdAt)),
    check('one_time_link_expires_at_instant', isInstant(table.expiresAt)),
    check('one_time_link_used_at_instant', isInstant(table.usedAt)),
  ],
);
