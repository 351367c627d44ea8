import type { PublishedListing } from '../listing/listing';

/** What every country should have, in the order of the columns. */
export const coverageNeeds = [
  'own-help',
  'crisis-line',
  'child-helpline',
  'place-to-report',
  'family',
  'survivors',
] as const;
export type CoverageNeed = (typeof coverageNeeds)[number];

/** What is listed for one country. */
export interface Coverage {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Published listings that name the country. */
  readonly listings: number;
  /** How many of them meet each need. */
  readonly counts: Readonly<Record<CoverageNeed, number>>;
  readonly missing: readonly CoverageNeed[];
}

type Covering = Pick<PublishedListing, 'reach' | 'countries' | 'kind' | 'audiences'>;

const meets: Readonly<Record<CoverageNeed, (listing: Covering) => boolean>> = {
  'own-help': ({ audiences }) => audiences.includes('own-thoughts') || audiences.includes('own-behaviour'),
  'crisis-line': ({ kind }) => kind === 'crisis-line',
  'child-helpline': ({ kind }) => kind === 'child-helpline',
  'place-to-report': ({ kind }) => kind === 'report-content-hotline',
  family: ({ audiences }) =>
    audiences.includes('partner-or-family') || audiences.includes('parent-of-child-who-harmed'),
  survivors: ({ audiences }) => audiences.includes('survivor'),
};

/**
 * What is missing where. Worldwide services do not count for a country: they do not speak its language nor know its law.
 *
 * @param listings all published ones
 * @param countries every country to look at, ISO 3166-1 alpha-2
 */
export function coverageOf(listings: readonly Covering[], countries: readonly string[]): Coverage[] {
  return [...listingsByCountry(listings, countries)].map(([country, own]) => ({
    country,
    listings: own.length,
    counts: countsBy(coverageNeeds, (need) => own.filter(meets[need]).length),
    missing: coverageNeeds.filter((need) => !own.some(meets[need])),
  }));
}

/** @returns whether a service is meant for people worried about themselves: the need this directory is there for */
export function isOwnHelp(listing: Covering): boolean {
  return meets['own-help'](listing);
}

/** The listings that name each country; worldwide ones name none. */
export function listingsByCountry<Listing extends Pick<Covering, 'reach' | 'countries'>>(
  listings: readonly Listing[],
  countries: readonly string[],
): Map<string, Listing[]> {
  const byCountry = new Map<string, Listing[]>(countries.map((country) => [country, []]));
  for (const listing of listings) {
    if (listing.reach === 'worldwide') continue;
    for (const country of listing.countries) byCountry.get(country)?.push(listing);
  }
  return byCountry;
}

/** A number for each word of a closed list. */
export function countsBy<Word extends string>(
  words: readonly Word[],
  count: (word: Word) => number,
): Readonly<Record<Word, number>> {
  return Object.fromEntries(words.map((word) => [word, count(word)])) as Record<Word, number>;
}

export const coverageOrders = ['missing', 'country', 'listings'] as const;
export type CoverageOrder = (typeof coverageOrders)[number];

/** @param nameOf a country's name in the reader's language */
export function sortCoverage(
  coverage: readonly Coverage[],
  order: CoverageOrder,
  nameOf: (country: string) => string,
  compare: (a: string, b: string) => number,
): Coverage[] {
  const byName = (a: Coverage, b: Coverage) => compare(nameOf(a.country), nameOf(b.country));
  const orders: Readonly<Record<CoverageOrder, (a: Coverage, b: Coverage) => number>> = {
    country: byName,
    listings: (a, b) => b.listings - a.listings || byName(a, b),
    missing: (a, b) => b.missing.length - a.missing.length || byName(a, b),
  };
  return [...coverage].sort(orders[order]);
}
