import { actorOf } from '~/domain/account/actor';
import { dayOf } from '~/domain/freshness/calendar';
import { confirmListing } from '~/usecases/reminders/confirm-listing.server';
import { ChangedMeanwhile } from '~db/exactly-one';
import type { Database } from '~db/open.server';
import { type ActOnListing, ownListing } from './own-listing.server';
import type { Stamp, Who } from './stamp';

/** "Everything is still right": confirmed today, due again in six months; brings back what was hidden because nobody had confirmed. */
export async function confirmOwnListing(
  database: Database,
  who: Who,
  slug: string,
  stamp: Stamp,
): Promise<ActOnListing> {
  const own = await ownListing(database, who, slug, 'listing.confirm');
  if (!own) return 'unknown';
  const actor = actorOf('provider', who.accountId);
  const confirmation = { listingId: own.listing.id, actor, today: dayOf(stamp.now) };
  try {
    return (await confirmListing(database, confirmation, stamp)) ? 'done' : 'not-now';
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return 'changed';
    throw error;
  }
}
