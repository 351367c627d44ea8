import type { StaffSession } from '~/domain/account/staff-session';
import { dayOf } from '~/domain/freshness/calendar';
import type { Directory } from '~/usecases/directory.server';
import { confirmListing } from '~/usecases/reminders/confirm-listing.server';
import { ChangedMeanwhile } from '~db/exactly-one';
import { listingsToConfirm } from '~db/queries/freshness';
import { actingModerator } from './acting-moderator.server';
import type { Stamp } from './stamp';

export interface Confirmed {
  readonly confirmed: number;
  /** Of one's own organisation, changed at the same moment, or no longer published. */
  readonly left: number;
}

/** A moderator has compared listings with their sources, and they are still right. Each is confirmed by itself. */
export async function confirmListings(
  { database }: Pick<Directory, 'database'>,
  { slugs, who }: { readonly slugs: readonly string[]; readonly who: StaffSession },
  stamp: Stamp,
): Promise<Confirmed> {
  const today = dayOf(stamp.now);
  let confirmed = 0;
  for (const { listingId, organizationId } of await listingsToConfirm(database, slugs)) {
    const actor = actingModerator(who, 'listing.confirm', { organizationId });
    if (actor === null) continue;
    try {
      if (await confirmListing(database, { listingId, actor, today }, stamp)) confirmed += 1;
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile)) throw error;
    }
  }
  return { confirmed, left: slugs.length - confirmed };
}
