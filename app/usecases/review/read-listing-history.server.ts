import { changedFields } from '~/domain/review/difference';
import { type ListedRevision, type ListingHistory, listingActs } from '~/domain/review/history-view';
import type { Database } from '~db/open.server';
import { licencesOf, listingBySlug, listingTrail, noticesOf, revisionsOf } from '~db/queries/review-surroundings';
import { accountNames, organizationName, readReviewed } from '~db/queries/reviews';
import { isOpenTo } from './hide-listing.server';

/** Numbers of two revisions to compare. */
export interface ComparedNumbers {
  readonly from: number;
  readonly to: number;
}

/** @returns the life of a listing; null where none has this slug */
export async function readListingHistory(
  database: Database,
  slug: string,
  numbers: ComparedNumbers | null,
): Promise<ListingHistory | null> {
  const found = await listingBySlug(database, slug);
  if (!found) return null;
  const { listing } = found;
  const revisions = await revisionsOf(database, listing.id);
  const trail = await listingTrail(database, listing.id);
  const moderators = trail.flatMap(({ actor }) => actor.match(/^(?:moderator|administrator) (acc_\S+)$/)?.[1] ?? []);
  return {
    listingId: listing.id,
    slug: listing.slug,
    name: found.name,
    textLanguage: found.textLanguage,
    state: listing.state,
    version: listing.version,
    organization: await organizationName(database, listing.organizationId),
    revisions,
    trail,
    actorNames: Object.fromEntries(await accountNames(database, moderators)),
    licences: await licencesOf(database, listing.id),
    notices: await noticesOf(database, listing.id),
    compared: await comparedRevisions(database, revisions, numbers),
    open: listingActs.filter((act) => isOpenTo(act, listing)),
  };
}

async function comparedRevisions(
  database: Database,
  revisions: readonly ListedRevision[],
  numbers: ComparedNumbers | null,
): Promise<ListingHistory['compared']> {
  const from = revisions.find(({ number }) => number === numbers?.from);
  const to = revisions.find(({ number }) => number === numbers?.to);
  if (!from || !to) return null;
  const reviewed = await readReviewed(database, [from.id, to.id]);
  const [before, after] = [reviewed.get(from.id), reviewed.get(to.id)];
  return before && after ? { from, to, differences: changedFields(before.facts, after.facts) } : null;
}
