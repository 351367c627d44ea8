import type { Statement } from '~db/atomically';
import type { NewId } from '~db/new-id';
import type { Database } from '~db/open.server';
import type { Recipient } from '~db/queries/reminders';
import { newLink } from '../one-time-links.server';
import { queueMail } from '../queue-mail.server';

/** Makes the absolute address of a signed-in page, in the language of the one who gets it. */
export type LinkTo = (language: string, path: string) => string;

/** Ten weeks: from the first reminder, 60 days ahead, until some days after the check was due. */
const lifetimeHours = 70 * 24;

/**
 * Statements that send somebody a link which can confirm one listing, once, without signing in, and nothing else.
 *
 * @param ask.dueOn the check it is about: once the listing was confirmed otherwise, the link confirms nothing any more
 */
export function askToConfirm(
  database: Database,
  ask: {
    readonly template: 'check-due' | 'listing-hidden';
    readonly recipient: Recipient;
    readonly listingId: string;
    readonly dueOn: string;
    readonly values: Readonly<Record<string, number>>;
  },
  linkTo: LinkTo,
  stamp: { readonly now: Date; readonly newId: NewId },
): Statement[] {
  const { accountId, email, language } = ask.recipient;
  const details = { listingId: ask.listingId, dueOn: ask.dueOn };
  const { token, statement } = newLink(
    database,
    { purpose: 'confirm-listing', accountId, details, lifetimeHours },
    stamp,
  );
  const link = linkTo(language, `/portal/still-right/${token}`);
  return [
    statement,
    queueMail(database, { to: email, template: ask.template, language, values: { ...ask.values, link } }, stamp),
  ];
}
