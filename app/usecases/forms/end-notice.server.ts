import { and, eq, isNull } from 'drizzle-orm';
import { actorOf } from '~/domain/account/actor';
import { audit } from '~db/audit';
import { exactlyOne } from '~db/exactly-one';
import type { Database } from '~db/open.server';
import { rewriteDocument } from '~db/publish-revision';
import { noticesOf, unchangedSince } from '~db/queries/own-listings';
import { listingNotice } from '~db/schema/upkeep';
import { type ActOnListing, actedOn, ownListing, publishedRows } from './own-listing.server';
import type { Stamp, Who } from './stamp';

/** Ends a notice before its time; it leaves the public page with this commit. */
export async function endNotice(
  database: Database,
  who: Who,
  slug: string,
  noticeId: string,
  stamp: Stamp,
): Promise<ActOnListing> {
  const own = await ownListing(database, who, slug, 'listing.notice');
  if (!own) return 'unknown';
  const rows = await publishedRows(database, own);
  const notices = await noticesOf(database, own.listing.id);
  if (!rows || !notices.some(({ id }) => id === noticeId)) return 'not-now';
  const { id: listingId, organizationId, state } = own.listing;
  const left = notices
    .filter(({ id }) => id !== noticeId)
    .map(({ kind, text, fromOn, untilOn }) => ({ kind, text, fromOn, untilOn }));
  const actor = actorOf('provider', who.accountId);
  return actedOn(database, [
    unchangedSince(database, own.listing),
    exactlyOne(
      database.drizzle
        .update(listingNotice)
        .set({ endedAt: stamp.now.toISOString() })
        .where(and(eq(listingNotice.id, noticeId), isNull(listingNotice.endedAt))),
    ),
    ...(state === 'published' ? rewriteDocument(database, { ...rows, notices: left }) : []),
    audit(database, { actor, action: 'notice-ended', listingId, organizationId }, stamp),
  ]);
}
