import { wordMail } from '../app/i18n/mail-words';
import { isPlainAddress } from '../app/usecases/queue-mail.server';
import type { Database } from '../db/open.server';
import { dueMails, giveUp, markSent, putOff, type WaitingMail } from '../db/queries/outgoing-mails';
import type { Log } from './log';
import { type MailSender, SendFault } from './mail-sender';

/** Sends what `queueMail` has put into the queue. */
export interface MailWorker {
  /** Sends what is due, one after the other. @returns how many were sent */
  workOnce(): Promise<number>;
  /** Looks for due mails again and again. */
  start(everyMs: number): void;
  /** Starts nothing new and waits for the mail that is on its way, for at most a quarter of a minute. */
  stop(): Promise<void>;
}

/** Minutes from a failed try to the next; the last one repeats. */
const backOffMinutes = [1, 5, 15, 60] as const;
const hourly = 60;
/** Counted in waiting times and not by the calendar: a clock that jumps must not throw mails away. */
const giveUpAfterMinutes = 3 * 24 * 60;
const minute = 60_000;
const mostAtOnce = 50;
const stopWithinMs = 15_000;

/**
 * Sending happens here alone, never within a request: a dead mail server delays nobody. A mail leaves the queue only
 * after the mail server has taken it over. Should the process be killed in between, it goes out a second time after the
 * restart: twice is better than never, and both carry the same Message-ID.
 */
export function createMailWorker(parts: {
  readonly database: Database;
  readonly send: MailSender;
  readonly siteName: string;
  readonly log: Pick<Log, 'failure'>;
  readonly now: () => Date;
}): MailWorker {
  const { database, send, siteName, log, now } = parts;
  /** Sent, and not marked so because the database refused: a full disk must not send the same mail every few seconds. */
  const taken = new Set<string>();
  let stopping = false;
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<unknown> = Promise.resolve();

  async function workOnce(): Promise<number> {
    const at = now();
    const notAfter = new Date(at.getTime() + 2 * hourly * minute).toISOString();
    const due = await dueMails(database, { now: at.toISOString(), notAfter, most: mostAtOnce });
    let sent = 0;
    for (const mail of due) {
      if (stopping) break;
      const fault = await tryOnce(mail);
      if (fault === null) sent += 1;
      // Nobody answers: the others would only wait for the same time-out.
      if (fault?.reach === 'server') break;
    }
    return sent;
  }

  async function tryOnce(mail: WaitingMail): Promise<SendFault | null> {
    try {
      if (!isPlainAddress(mail.recipient)) throw new SendFault('BAD-ADDRESS', 'mail');
      if (!taken.has(mail.id)) await send({ id: mail.id, to: mail.recipient, ...wordMail(mail, siteName) }, now());
      taken.add(mail.id);
    } catch (error) {
      const fault = error instanceof SendFault ? error : unexpected(error);
      await noteFault(mail, fault);
      return fault;
    }
    await markSent(database, mail.id, now().toISOString());
    taken.delete(mail.id);
    return null;
  }

  async function noteFault(mail: WaitingMail, { code, reach }: SendFault): Promise<void> {
    const attempts = mail.attempts + 1;
    if (reach === 'mail' || waitedMinutes(attempts) >= giveUpAfterMinutes) {
      await giveUp(database, mail.id, { attempts, fault: code });
      log.failure({ code: 'mail-given-up' }, code);
      return;
    }
    const wait = backOffMinutes[attempts - 1] ?? hourly;
    const nextAttemptAt = new Date(now().getTime() + wait * minute).toISOString();
    await putOff(database, mail.id, { attempts, nextAttemptAt, fault: code });
    // Once a mail and not at every try: an hour without a mail server must not fill the log.
    if (attempts === 1) log.failure({ code: 'mail-put-off' }, code);
  }

  function round(everyMs: number): void {
    timer = setTimeout(() => {
      running = workOnce()
        .catch((error: unknown) => log.failure(error, 'mail'))
        .then(() => {
          if (!stopping) round(everyMs);
        });
    }, everyMs).unref();
  }

  return {
    workOnce,
    start: round,
    async stop() {
      stopping = true;
      if (timer !== null) clearTimeout(timer);
      let late: NodeJS.Timeout | undefined;
      const patienceOver = new Promise((resolve) => {
        late = setTimeout(resolve, stopWithinMs);
      });
      await Promise.race([running, patienceOver]);
      clearTimeout(late);
    },
  };
}

/** @returns minutes that lie between the first try and the one after `attempts` failures */
function waitedMinutes(attempts: number): number {
  const early = backOffMinutes.slice(0, attempts).reduce((sum, wait) => sum + wait, 0);
  return early + Math.max(0, attempts - backOffMinutes.length) * hourly;
}

/** A file that cannot be written is worth another try; a mail that cannot be worded never heals. */
function unexpected(error: unknown): SendFault {
  const { code } = (error ?? {}) as { code?: unknown };
  const isSystems = typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,39}$/.test(code);
  return isSystems ? new SendFault(code, 'server') : new SendFault('UNUSABLE', 'mail');
}
