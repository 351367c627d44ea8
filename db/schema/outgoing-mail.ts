import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { mailTemplates } from '~/domain/mail/mail-templates';
import { instant, isFilled, isId, isInstant, oneOf } from './columns';

export const mailStates = ['waiting', 'sent', 'given-up'] as const;
export type MailState = (typeof mailStates)[number];

/** Mails wait here until a mail server has taken them. What was sent keeps its row for counting, without address and link. */
export const outgoingMail = sqliteTable(
  'outgoing_mail',
  {
    id: text('id').primaryKey(),
    recipient: text('recipient'),
    template: text('template', { enum: mailTemplates }).notNull(),
    language: text('language').notNull(),
    /** Values of the template: a link, a number of days. Never words of a listing or a visitor. */
    values: text('values', { mode: 'json' }).$type<Record<string, string | number>>(),
    state: text('state', { enum: mailStates }).notNull(),
    attempts: integer('attempts').notNull(),
    nextAttemptAt: instant('next_attempt_at').notNull(),
    createdAt: instant('created_at').notNull(),
    sentAt: instant('sent_at'),
    /** Machine word of the last failure, e.g. `ECONNREFUSED`. */
    lastFault: text('last_fault'),
  },
  (table) => [
    index('outgoing_mail_waiting').on(table.state, table.nextAttemptAt),
    check('outgoing_mail_id_shape', isId(table.id, 'mai')),
    check('outgoing_mail_recipient_filled', isFilled(table.recipient, 254)),
    check('outgoing_mail_template_known', oneOf(table.template, mailTemplates)),
    check('outgoing_mail_state_known', oneOf(table.state, mailStates)),
    check(
      'outgoing_mail_waiting_is_whole',
      sql`${table.state} <> 'waiting' or (${table.recipient} is not null and ${table.values} is not null)`,
    ),
    check(
      'outgoing_mail_done_holds_nothing',
      sql`${table.state} = 'waiting' or (${table.recipient} is null and ${table.values} is null)`,
    ),
    check('outgoing_mail_next_attempt_at_instant', isInstant(table.nextAttemptAt)),
    check('outgoing_mail_created_at_instant', isInstant(table.createdAt)),
    check('outgoing_mail_sent_at_instant', isInstant(table.sentAt)),
    check('outgoing_mail_last_fault_filled', isFilled(table.lastFault, 60)),
  ],
);
