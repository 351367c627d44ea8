import { may } from '~/domain/account/access-matrix';
import type { ManagedListing } from '~/domain/own-listing/shown';
import type { Database } from '~db/open.server';
import { openFormOf } from '~db/queries/listing-forms';
import { historyOf, noticesOf, threadOf } from '~db/queries/own-listings';
import { ownListing, subjectOf } from './own-listing.server';
import { shownListing } from './shown-listing';
import type { Who } from './stamp';

/** Everything that its own people may know of a listing; null where it is not theirs. */
export async function readOwnListing(
  database: Database,
  who: Who,
  slug: string,
  now: Date,
): Promise<ManagedListing | null> {
  const own = await ownListing(database, who, slug, 'listing.read');
  if (!own) return null;
  const { listing, review } = own;
  const today = now.toISOString().slice(0, 10);
  const shown = shownListing(own, today);
  const form = await openFormOf(database, listing.id, listing.organizationId ?? '');
  const thread = review ? await threadOf(database, review.revisionId) : [];
  const notices = (await noticesOf(database, listing.id)).filter(({ untilOn }) => untilOn >= today);
  return {
    listing: shown,
    receipt: review && shown.submission ? receiptOf(review.revisionId) : null,
    thread: thread.map(({ side, text, createdAt }) => ({ side, text, createdOn: createdAt.slice(0, 10) })),
    notices: notices.map(({ id, kind, text, fromOn, untilOn }) => ({ id, kind, text, fromOn, untilOn })),
    formId: form?.id ?? null,
    history: (await historyOf(database, listing.id)).map(({ action, occurredAt }) => ({
      action,
      on: occurredAt.slice(0, 10),
    })),
    mayWithdraw: may(who, 'listing.withdraw', subjectOf(own)),
  };
}

/** The end of the revision's id, in two groups that can be read out: `7KQ4-M2XD`. */
function receiptOf(revisionId: string): string {
  return revisionId.slice(-8).replace(/^(.{4})/, '$1-');
}
