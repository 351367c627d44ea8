import { sql } from 'drizzle-orm';
import { blob, check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { account } from './account';
import { day, instant, isDay, isFilled, isId, isInstant, isYesNo, oneOf, yesNo } from './columns';

/** How far a sign-in has come. Only `full` may do anything but finish signing in. */
export const sessionStages = ['password', 'full'] as const;
export type SessionStage = (typeof sessionStages)[number];

/** One browser that is signed in. The cookie holds the token, the row only its SHA-256. No address, no user agent. */
export const staffSession = sqliteTable(
  'staff_session',
  {
    tokenHash: text('token_hash').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => account.id),
    stage: text('stage', { enum: sessionStages }).notNull(),
    /** Stands in every form of the session. */
    formToken: text('form_token').notNull(),
    createdAt: instant('created_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
    /** When password and second factor were last given; what is asked again before dangerous changes. */
    provedAt: instant('proved_at'),
    /** Set when it was ended; ended and expired rows stay for an hour, so that a form sent too late can be kept for its writer. */
    endedAt: instant('ended_at'),
  },
  (table) => [
    index('staff_session_account').on(table.accountId),
    check('staff_session_token_hash_shape', sql`length(${table.tokenHash}) = 64`),
    check('staff_session_stage_known', oneOf(table.stage, sessionStages)),
    check('staff_session_form_token_filled', isFilled(table.formToken, 100)),
    check('staff_session_created_at_instant', isInstant(table.createdAt)),
    check('staff_session_last_seen_at_instant', isInstant(table.lastSeenAt)),
    check('staff_session_proved_at_instant', isInstant(table.provedAt)),
    check('staff_session_ended_at_instant', isInstant(table.endedAt)),
  ],
);

/** A passkey: a WebAuthn credential with user verification. */
export const passkey = sqliteTable(
  'passkey',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => account.id),
    /** Base64url, as the authenticator made it. */
    credentialId: text('credential_id').notNull().unique(),
    publicKey: blob('public_key', { mode: 'buffer' }).notNull(),
    counter: integer('counter').notNull(),
    /** The owner's name for it, e.g. "Work laptop". */
    name: text('name').notNull(),
    createdOn: day('created_on').notNull(),
    lastUsedOn: day('last_used_on'),
  },
  (table) => [
    index('passkey_account').on(table.accountId),
    check('passkey_id_shape', isId(table.id, 'psk')),
    check('passkey_credential_id_filled', isFilled(table.credentialId, 1500)),
    check('passkey_name_filled', isFilled(table.name, 100)),
    check('passkey_created_on_day', isDay(table.createdOn)),
    check('passkey_last_used_on_day', isDay(table.lastUsedOn)),
  ],
);

/** A time-based one-time password (RFC 6238). `lastStep` makes every code count once. */
export const authenticator = sqliteTable(
  'authenticator',
  {
    accountId: text('account_id')
      .primaryKey()
      .references(() => account.id),
    /** Base32. */
    secret: text('secret').notNull(),
    confirmed: yesNo('confirmed').notNull(),
    lastStep: integer('last_step'),
    createdOn: day('created_on').notNull(),
  },
  (table) => [
    check('authenticator_secret_filled', isFilled(table.secret, 100)),
    check('authenticator_confirmed_yes_no', isYesNo(table.confirmed)),
    check('authenticator_created_on_day', isDay(table.createdOn)),
  ],
);

/** Printed codes for the day the other factor is lost; each counts once. */
export const recoveryCode = sqliteTable(
  'recovery_code',
  {
    accountId: text('account_id')
      .notNull()
      .references(() => account.id),
    /** SHA-256 of the code (100 random bits), in hexadecimal. */
    codeHash: text('code_hash').notNull(),
    usedAt: instant('used_at'),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.codeHash] }),
    check('recovery_code_code_hash_shape', sql`length(${table.codeHash}) = 64`),
    check('recovery_code_used_at_instant', isInstant(table.usedAt)),
  ],
);

/** A WebAuthn challenge that was answered. It travels sealed in the form; its row here makes it count once. */
export const passkeyChallenge = sqliteTable(
  'passkey_challenge',
  {
    challenge: text('challenge').primaryKey(),
    /** Whose passkey answered. */
    accountId: text('account_id').references(() => account.id),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [
    check('passkey_challenge_filled', isFilled(table.challenge, 200)),
    check('passkey_challenge_expires_at_instant', isInstant(table.expiresAt)),
  ],
);

/** A form that arrived after its session had ended: kept an hour for the account that wrote it, then gone. */
export const keptForm = sqliteTable(
  'kept_form',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => account.id),
    /** Where it was going, e.g. `/ml/portal/forms/frm_…/service`. */
    path: text('path').notNull(),
    /** Its fields, urlencoded, without the form token. */
    fields: text('fields').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [
    index('kept_form_account').on(table.accountId),
    check('kept_form_id_shape', isId(table.id, 'kpt')),
    check('kept_form_path_shape', sql`${table.path} glob '/*' and ${table.path} not glob '//*'`),
    check('kept_form_expires_at_instant', isInstant(table.expiresAt)),
  ],
);
