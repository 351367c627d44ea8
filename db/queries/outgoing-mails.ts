import { and, asc, count, eq, gt, lte, or } from 'drizzle-orm';
import type { MailTemplate } from '~/domain/mail/mail-templates';
import type { Database } from '../open.server';
import { outgoingMail } from '../schema/outgoing-mail';

/** A mail that waits to be sent. */
export interface WaitingMail {
  readonly id: string;
  readonly recipient: string;
  readonly template: MailTemplate;
  readonly language: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** Tries so far that failed. */
  readonly attempts: number;
}

/**
 * Mails whose time has come, the longest waiting first.
 *
 * @param notAfter instant; a next try later than this cannot have been meant and comes from a clock that was wrong
 */
export async function dueMails(
  { drizzle }: Database,
  { now, notAfter, most }: { readonly now: string; readonly notAfter: string; readonly most: number },
): Promise<WaitingMail[]> {
  const due = or(lte(outgoingMail.nextAttemptAt, now), gt(outgoingMail.nextAttemptAt, notAfter));
  const rows = await drizzle
    .select()
    .from(outgoingMail)
    .where(and(eq(outgoingMail.state, 'waiting'), due))
    .orderBy(asc(outgoingMail.nextAttemptAt), asc(outgoingMail.id))
    .limit(most);
  return rows.map(({ id, recipient, template, language, values, attempts }) => ({
    id,
    recipient: recipient ?? '',
    template,
    language,
    values: values ?? {},
    attempts,
  }));
}

/** Notes that the mail server has taken a mail, and forgets to whom it went and what it said. */
export async function markSent({ drizzle }: Database, id: string, at: string): Promise<void> {
  await drizzle
    .update(outgoingMail)
    .set({ state: 'sent', sentAt: at, recipient: null, values: null, lastFault: null })
    .where(eq(outgoingMail.id, id));
}

/** Notes a try that failed and when the next one is. */
export async function putOff(
  { drizzle }: Database,
  id: string,
  next: { readonly attempts: number; readonly nextAttemptAt: string; readonly fault: string },
): Promise<void> {
  await drizzle
    .update(outgoingMail)
    .set({ attempts: next.attempts, nextAttemptAt: next.nextAttemptAt, lastFault: next.fault })
    .where(eq(outgoingMail.id, id));
}

/** Notes that a mail will not be tried again, and forgets to whom it was to go and what it said. */
export async function giveUp(
  { drizzle }: Database,
  id: string,
  last: { readonly attempts: number; readonly fault: string },
): Promise<void> {
  await drizzle
    .update(outgoingMail)
    .set({ state: 'given-up', attempts: last.attempts, lastFault: last.fault, recipient: null, values: null })
    .where(eq(outgoingMail.id, id));
}

/** What the operator is told about mails. */
export interface MailCounts {
  readonly waiting: number;
  /** Waiting although a try has failed already. */
  readonly failing: number;
  readonly sent: number;
  readonly givenUp: number;
  /** Machine words of the failures of waiting and given-up mails, most frequent first. */
  readonly faults: readonly string[];
}

/** Mails by what became of them. */
export function countMails({ drizzle }: Database): MailCounts {
  const rows = drizzle
    .select({ state: outgoingMail.state, fault: outgoingMail.lastFault, mails: count() })
    .from(outgoingMail)
    .groupBy(outgoingMail.state, outgoingMail.lastFault)
    .all();
  const sum = (some: typeof rows) => some.reduce((total, row) => total + row.mails, 0);
  const byFrequency = rows.filter(({ fault }) => fault !== null).sort((a, b) => b.mails - a.mails);
  return {
    waiting: sum(rows.filter(({ state }) => state === 'waiting')),
    failing: sum(rows.filter(({ state, fault }) => state === 'waiting' && fault !== null)),
    sent: sum(rows.filter(({ state }) => state === 'sent')),
    givenUp: sum(rows.filter(({ state }) => state === 'given-up')),
    faults: [...new Set(byFrequency.map(({ fault }) => fault ?? ''))],
  };
}
