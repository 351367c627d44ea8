import { dayOf } from '~/domain/freshness/calendar';
import { hiddenIfDueBefore, mostHiddenADay } from '~/domain/freshness/checks';
import { atomically } from '~db/atomically';
import { audit } from '~db/audit';
import { ChangedMeanwhile } from '~db/exactly-one';
import type { NewId } from '~db/new-id';
import type { Database } from '~db/open.server';
import { hideListing } from '~db/publish-revision';
import {
  countHiddenSince,
  countPublished,
  type DueListing,
  listingsDueBefore,
  recipientsOf,
  stillPublished,
} from '~db/queries/reminders';
import { askToConfirm, type LinkTo } from './ask-to-confirm.server';

const aDayMs = 86_400_000;

/** What a round has done, and what it has left for the operator to look at. */
export interface HidingRound {
  readonly hidden: number;
  /** Overdue listings that stay in sight for now, because more than a tenth of all would go within a day. */
  readonly heldBack: number;
}

/**
 * Takes listings out of sight that nobody has confirmed for longer than the operator's limit, seed and providers' alike,
 * the longest overdue first. A clock that jumps ahead makes everything overdue at once; so at most a tenth of the
 * published listings goes within 24 hours, and the rest is reported.
 *
 * @param hideAfterMonths months after the due date of the check
 * @param linkTo makes an absolute address of a page in a language
 */
export async function hideUnconfirmed(
  database: Database,
  hideAfterMonths: number,
  linkTo: LinkTo,
  stamp: { readonly now: Date; readonly newId: NewId },
): Promise<HidingRound> {
  const overdue = await listingsDueBefore(database, hiddenIfDueBefore(dayOf(stamp.now), hideAfterMonths));
  if (overdue.length === 0) return { hidden: 0, heldBack: 0 };
  const sinceYesterday = await countHiddenSince(database, new Date(stamp.now.getTime() - aDayMs).toISOString());
  const published = (await countPublished(database)) + sinceYesterday;
  const room = Math.max(0, mostHiddenADay(published) - sinceYesterday);
  let hidden = 0;
  for (const due of overdue.slice(0, room)) if (await hide(database, due, linkTo, stamp)) hidden += 1;
  return { hidden, heldBack: Math.max(0, overdue.length - room) };
}

/** @returns false where somebody confirmed or hid it at the same moment */
async function hide(
  database: Database,
  due: DueListing,
  linkTo: LinkTo,
  stamp: { readonly now: Date; readonly newId: NewId },
): Promise<boolean> {
  const { listingId, revisionId, organizationId, dueOn } = due;
  const recipients = organizationId === null ? [] : await recipientsOf(database, organizationId);
  const about = { actor: 'system', listingId, revisionId, organizationId };
  try {
    await atomically(database, [
      stillPublished(database, due, stamp.now.toISOString()),
      ...hideListing(database, listingId, { state: 'paused', reason: 'not-confirmed' }, stamp.now),
      audit(database, { ...about, action: 'listing-hidden', details: { dueOn } }, stamp),
      ...recipients.flatMap((recipient) =>
        askToConfirm(database, { template: 'listing-hidden', recipient, listingId, dueOn, values: {} }, linkTo, stamp),
      ),
    ]);
    return true;
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return false;
    throw error;
  }
}
