import { actorOf } from '~/domain/account/actor';
import { audit } from '~db/audit';
import type { Database } from '~db/open.server';
import { publishRevision } from '~db/publish-revision';
import { unchangedSince } from '~db/queries/own-listings';
import { type ActOnListing, actedOn, ownListing, publishedRows } from './own-listing.server';
import type { Stamp, Who } from './stamp';

/**
 * Brings a listing back that its own people had paused. One that moderators paused, or that was hidden because nobody had confirmed
 * it, does not come back this way.
 */
export async function resumeListing(database: Database, who: Who, slug: string, stamp: Stamp): Promise<ActOnListing> {
  const own = await ownListing(database, who, slug, 'listing.pause');
  if (!own) return 'unknown';
  const { id: listingId, organizationId, state, pauseReason } = own.listing;
  const rows = await publishedRows(database, own);
  if (state !== 'paused' || pauseReason !== 'provider' || !rows) return 'not-now';
  const actor = actorOf('provider', who.accountId);
  return actedOn(database, [
    unchangedSince(database, own.listing),
    ...publishRevision(database, rows, stamp.now),
    audit(database, { actor, action: 'listing-resumed', listingId, organizationId }, stamp),
  ]);
}
