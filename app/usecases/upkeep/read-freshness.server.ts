import type { BoardRow } from '~/domain/freshness/board-row';
import { addDays, daysBetween } from '~/domain/freshness/calendar';
import { failuresUntilDead } from '~/domain/link-check/link-verdict';
import type { PublishedListing } from '~/domain/listing/listing';
import type { Directory } from '~/usecases/directory.server';
import { dueCounts, dueListings, type FreshnessView } from '~db/queries/freshness';
import { type LinkCheckRow, linkChecksOf } from '~db/queries/link-checks';
import { publishedListings } from '~db/queries/published-listings';

export { type FreshnessView, freshnessViews } from '~db/queries/freshness';

/** Days before the due date from which a listing stands on the board. */
export const boardDays = 60;
export const boardRows = 25;

/** @param today `YYYY-MM-DD`; @param page from 1 */
export async function readFreshness(
  { database }: Pick<Directory, 'database'>,
  view: FreshnessView,
  today: string,
  page: number,
) {
  const days = { today, soon: addDays(today, boardDays) };
  const counts = await dueCounts(database, days);
  const due = await dueListings(database, view, days, page, boardRows);
  const checks = await linkChecksOf(
    database,
    due.map(({ listingId }) => listingId),
  );
  const listings = new Map(
    (
      await publishedListings(
        database,
        due.map(({ slug }) => slug),
      )
    ).map((listing) => [listing.slug, listing]),
  );
  const rows = due.flatMap(({ slug, dueOn, organizationId }): BoardRow[] => {
    const listing = listings.get(slug);
    if (!listing) return [];
    const { id, name, textLanguage, website, channels, countries, lastConfirmedOn, sourcesReadOn } = listing;
    return [
      {
        listing: { id, slug, name, textLanguage, website, channels, countries, lastConfirmedOn, sourcesReadOn },
        dueOn,
        daysUntilDue: daysBetween(today, dueOn),
        organizationId,
        source: website ?? bestSource(listing),
        isOwn: website !== null,
        ...findingsOf(
          checks.filter(
            ({ listingId, checkedAt }) => listingId === id && checkedAt.slice(0, 10) > (lastConfirmedOn ?? ''),
          ),
        ),
      },
    ];
  });
  return { rows, counts, pages: Math.max(1, Math.ceil(counts[view] / boardRows)) };
}

/** A source of its contact details before any other. */
function bestSource({ evidence }: PublishedListing): string | null {
  return (evidence.find(({ fields }) => fields.includes('channels')) ?? evidence[0])?.url ?? null;
}

function findingsOf(checks: readonly LinkCheckRow[]): Pick<BoardRow, 'deadLinks' | 'phoneMissing'> {
  const looked = checks.filter(({ phoneFound }) => phoneFound !== null);
  return {
    deadLinks: checks
      .filter(({ failures }) => failures >= failuresUntilDead)
      .map(({ url, status, fault }) => ({ url, status, fault })),
    phoneMissing: looked.length > 0 && looked.every(({ phoneFound }) => !phoneFound),
  };
}
