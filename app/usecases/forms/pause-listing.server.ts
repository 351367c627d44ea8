import { actorOf } from '~/domain/account/actor';
import { audit } from '~db/audit';
import type { Database } from '~db/open.server';
import { hideListing } from '~db/publish-revision';
import { unchangedSince } from '~db/queries/own-listings';
import { type ActOnListing, actedOn, ownListing } from './own-listing.server';
import type { Stamp, Who } from './stamp';

/** Takes a listing out of sight for a while: page, search, sitemap and exports lose it with this commit. */
export async function pauseListing(database: Database, who: Who, slug: string, stamp: Stamp): Promise<ActOnListing> {
  const own = await ownListing(database, who, slug, 'listing.pause');
  if (!own) return 'unknown';
  const { id: listingId, organizationId, state } = own.listing;
  if (state !== 'published') return 'not-now';
  const entry = {
    actor: actorOf('provider', who.accountId),
    action: 'listing-paused',
    listingId,
    organizationId,
  } as const;
  return actedOn(database, [
    unchangedSince(database, own.listing),
    ...hideListing(database, listingId, { state: 'paused', reason: 'provider' }, stamp.now),
    audit(database, { ...entry, details: { reason: 'provider' } }, stamp),
  ]);
}
