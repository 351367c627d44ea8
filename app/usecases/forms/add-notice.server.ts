import { actorOf } from '~/domain/account/actor';
import type { Notice } from '~/domain/notice/notice';
import { audit } from '~db/audit';
import type { Database } from '~db/open.server';
import { rewriteDocument } from '~db/publish-revision';
import { noticesOf, unchangedSince } from '~db/queries/own-listings';
import { listingNotice } from '~db/schema/upkeep';
import { type ActOnListing, actedOn, ownListing, publishedRows } from './own-listing.server';
import type { Stamp, Who } from './stamp';

/** More than anybody needs at once; a page of notices is no page to read in a crisis. */
export const mostNotices = 10;

/** Tells visitors something for some days; shown at once, nobody has to approve it. */
export async function addNotice(
  database: Database,
  who: Who,
  slug: string,
  notice: Notice,
  stamp: Stamp,
): Promise<ActOnListing> {
  const own = await ownListing(database, who, slug, 'listing.notice');
  if (!own) return 'unknown';
  const rows = await publishedRows(database, own);
  if (own.listing.state !== 'published' || !rows) return 'not-now';
  if ((await noticesOf(database, own.listing.id)).length >= mostNotices) return 'not-now';
  const { id: listingId, organizationId } = own.listing;
  const notices = [...rows.notices, notice].sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1));
  const actor = actorOf('provider', who.accountId);
  const { kind, fromOn, untilOn } = notice;
  return actedOn(database, [
    unchangedSince(database, own.listing),
    database.drizzle.insert(listingNotice).values({
      ...notice,
      id: stamp.newId('ntc'),
      listingId,
      createdBy: who.accountId,
      createdAt: stamp.now.toISOString(),
    }),
    ...rewriteDocument(database, { ...rows, notices }),
    audit(
      database,
      { actor, action: 'notice-added', listingId, organizationId, details: { kind, fromOn, untilOn } },
      stamp,
    ),
  ]);
}
