import { and, asc, eq, inArray, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../open.server';
import { listing, revision } from '../schema/listing';

/** Why a listing stands on the board; it may be there for several reasons. */
export const freshnessViews = ['all', 'overdue', 'due', 'dead-links', 'phone-missing'] as const;
export type FreshnessView = (typeof freshnessViews)[number];

/** A published listing that somebody should look at. */
export interface DueListing {
  readonly listingId: string;
  readonly slug: string;
  readonly organizationId: string | null;
  readonly dueOn: string;
}

export interface FreshnessDays {
  /** Both `YYYY-MM-DD`. */
  readonly today: string;
  /** Last due date that already stands on the board. */
  readonly soon: string;
}

/** @param page from 1 */
export async function dueListings(
  { drizzle }: Database,
  view: FreshnessView,
  days: FreshnessDays,
  page: number,
  perPage: number,
): Promise<DueListing[]> {
  return drizzle
    .select({
      listingId: listing.id,
      slug: listing.slug,
      organizationId: listing.organizationId,
      dueOn: revision.nextCheckDueOn,
    })
    .from(listing)
    .innerJoin(revision, eq(revision.id, listing.publishedRevisionId))
    .where(and(eq(listing.state, 'published'), conditionOf(view, days)))
    .orderBy(asc(revision.nextCheckDueOn), asc(listing.slug))
    .limit(perPage)
    .offset((page - 1) * perPage);
}

/** How many listings each view holds. */
export async function dueCounts({ drizzle }: Database, days: FreshnessDays): Promise<Record<FreshnessView, number>> {
  const count = (view: FreshnessView) =>
    sql<number>`coalesce(sum(case when ${conditionOf(view, days)} then 1 else 0 end), 0)`;
  const [row] = await drizzle
    .select({
      all: count('all'),
      overdue: count('overdue'),
      due: count('due'),
      'dead-links': count('dead-links'),
      'phone-missing': count('phone-missing'),
    })
    .from(listing)
    .innerJoin(revision, eq(revision.id, listing.publishedRevisionId))
    .where(eq(listing.state, 'published'));
  return row ?? { all: 0, overdue: 0, due: 0, 'dead-links': 0, 'phone-missing': 0 };
}

// A finding from before the last confirmation has been looked at by then. Two failed runs make a link dead, see
// app/domain/link-check/link-verdict.ts.
const checkedSince = sql`link_check.listing_id = ${listing.id} and substr(link_check.checked_at, 1, 10) > coalesce(${revision.lastConfirmedOn}, '')`;
const deadLinks = sql`exists (select 1 from link_check where ${checkedSince} and link_check.failures >= 2)`;
const phoneMissing = sql`(exists (select 1 from link_check where ${checkedSince} and link_check.phone_found = 0)
  and not exists (select 1 from link_check where ${checkedSince} and link_check.phone_found = 1))`;

function conditionOf(view: FreshnessView, { today, soon }: FreshnessDays): SQL | undefined {
  if (view === 'overdue') return lt(revision.nextCheckDueOn, today);
  if (view === 'due') return and(lte(revision.nextCheckDueOn, soon), sql`${revision.nextCheckDueOn} >= ${today}`);
  if (view === 'dead-links') return deadLinks;
  if (view === 'phone-missing') return phoneMissing;
  return or(lte(revision.nextCheckDueOn, soon), deadLinks, phoneMissing);
}

/** The published listings of these slugs; others are left out. */
export async function listingsToConfirm(
  { drizzle }: Database,
  slugs: readonly string[],
): Promise<{ readonly listingId: string; readonly organizationId: string | null }[]> {
  if (slugs.length === 0) return [];
  return drizzle
    .select({ listingId: listing.id, organizationId: listing.organizationId })
    .from(listing)
    .where(and(inArray(listing.slug, [...slugs]), eq(listing.state, 'published')));
}
