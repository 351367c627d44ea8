import { actorOf } from '~/domain/account/actor';
import { dayOf } from '~/domain/freshness/calendar';
import type { PublishedListing } from '~/domain/listing/listing';
import { ChangedMeanwhile } from '~db/exactly-one';
import type { NewId } from '~db/new-id';
import type { Database } from '~db/open.server';
import { confirmableListing, confirmationLink, isMemberOf } from '~db/queries/reminders';
import { readRevisions } from '~db/queries/revisions';
import { publishedListingOf } from '~db/revision-rows';
import { findLink, spendLink } from '../one-time-links.server';
import { tokenHash } from '../session-desk.server';
import { confirmListing } from './confirm-listing.server';

/** What a link from a reminder opens. */
export type Reminder =
  | {
      readonly state: 'open';
      /** What visitors see, or saw until it was hidden. */
      readonly listing: PublishedListing;
      readonly hidden: boolean;
    }
  | {
      readonly state: 'used';
      /** Null where the listing is no longer in sight. */
      readonly listing: PublishedListing | null;
      /** `YYYY-MM-DD`. */
      readonly usedOn: string;
    }
  | { readonly state: 'gone' };

/** What a link from a reminder is about. Reading changes nothing: mail scanners open links. */
export async function readReminder(database: Database, token: string, now: Date): Promise<Reminder> {
  const open = await openReminder(database, token, now);
  if (open) return { state: 'open', listing: open.listing, hidden: open.hidden };
  const link = await confirmationLink(database, tokenHash(token));
  if (!link || link.usedAt === null) return { state: 'gone' };
  const found = await currentListing(database, link.details.listingId ?? '');
  const listing = found && !found.hidden ? found.listing : null;
  return { state: 'used', listing, usedOn: link.usedAt.slice(0, 10) };
}

/**
 * The press on "Everything is still right": uses the link and confirms its listing, both or neither.
 *
 * @returns false where the link holds no longer: used, expired, confirmed otherwise, or its owner left the organisation
 */
export async function answerReminder(
  database: Database,
  token: string,
  stamp: { readonly now: Date; readonly newId: NewId },
): Promise<boolean> {
  const open = await openReminder(database, token, stamp.now);
  if (!open) return false;
  const confirmation = {
    listingId: open.listing.id,
    actor: actorOf('provider', open.accountId),
    today: dayOf(stamp.now),
  };
  try {
    const used = spendLink(database, open.tokenHash, stamp.now);
    return (await confirmListing(database, confirmation, stamp, [used])) !== null;
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return false;
    throw error;
  }
}

async function openReminder(database: Database, token: string, now: Date) {
  const link = await findLink(database, token, 'confirm-listing', now);
  if (!link || link.accountId === null) return null;
  const current = await currentListing(database, link.details.listingId ?? '');
  if (!current || current.organizationId === null) return null;
  // The check it asked about may have been answered by somebody else; and who left has no say any more.
  if (current.listing.nextCheckDueOn !== link.details.dueOn) return null;
  if (!(await isMemberOf(database, link.accountId, current.organizationId))) return null;
  return { ...current, tokenHash: link.tokenHash, accountId: link.accountId };
}

async function currentListing(database: Database, listingId: string) {
  const found = await confirmableListing(database, listingId);
  const [rows] = found ? await readRevisions(database, [found.revisionId]) : [];
  if (!found || !rows) return null;
  return { listing: publishedListingOf(rows), hidden: found.hidden, organizationId: found.organizationId };
}
