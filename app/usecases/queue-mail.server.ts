import type { MailTemplate } from '~/domain/mail/mail-templates';
import type { Statement } from '~db/atomically';
import type { NewId } from '~db/new-id';
import type { Database } from '~db/open.server';
import { outgoingMail } from '~db/schema/outgoing-mail';

/** A mail to be sent: what happened and a link, never words of a listing or a visitor. */
export interface Mail {
  /** One address, `name@host`. */
  readonly to: string;
  readonly template: MailTemplate;
  /** Interface language of the one who gets it; worded in English where it is none. */
  readonly language: string;
  /** Values of the template; `link` is absolute, built with `settings.staffOrigin`. */
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * Statement that puts a mail into the queue; goes into the `atomically` of what it tells about. Nothing is sent here: the
 * mail worker (server/mail-worker.ts) does that, so a dead mail server delays nobody.
 *
 * @throws RangeError where `to` is not one plain address: a line break or a comma in it would be a header or a recipient more
 */
export function queueMail(database: Database, mail: Mail, stamp: { now: Date; newId: NewId }): Statement {
  if (!isPlainAddress(mail.to)) throw new RangeError('Not one plain e-mail address.');
  const at = stamp.now.toISOString();
  return database.drizzle.insert(outgoingMail).values({
    id: stamp.newId('mai'),
    recipient: mail.to,
    template: mail.template,
    language: mail.language,
    values: { ...mail.values },
    state: 'waiting',
    attempts: 0,
    nextAttemptAt: at,
    createdAt: at,
  });
}

/** @returns whether this is one address and nothing else: no name, no list, no line break, nothing a header could read otherwise */
export function isPlainAddress(address: string): boolean {
  return address.length <= 254 && /^[^\s@,;:<>()[\]\\"\p{Cc}]+@[^\s@,;:<>()[\]\\"\p{Cc}]+$/u.test(address);
}
