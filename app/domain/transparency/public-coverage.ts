import type { PublishedListing } from '../listing/listing';
import { type Kind, kinds } from '../listing/vocabulary';
import {
  type Coverage,
  type CoverageNeed,
  countsBy,
  coverageNeeds,
  coverageOf,
  isOwnHelp,
  listingsByCountry,
} from './coverage-gaps';

/** What everybody may know of a country: the moderators' view, every kind counted, and its main language. */
export interface CountryCoverage extends Coverage {
  readonly kinds: Readonly<Record<Kind, number>>;
  /** BCP 47 of the language that most likely is the main one there. */
  readonly mainLanguage: string;
  /** Listings that speak it. */
  readonly inMainLanguage: number;
}

/** What is listed in one language. */
export interface LanguageCoverage {
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly services: number;
  /** Of these, for people worried about their own thoughts or behaviour. */
  readonly dedicated: number;
  /** Of these, for people anywhere. */
  readonly worldwide: number;
  /** Countries that the others name. */
  readonly countries: number;
}

type Covering = Pick<PublishedListing, 'reach' | 'countries' | 'kind' | 'audiences' | 'languages'>;

/**
 * @param countries every country to look at, ISO 3166-1 alpha-2
 * @param mainLanguageOf BCP 47 primary subtag by country
 */
export function countryCoverageOf(
  listings: readonly Covering[],
  countries: readonly string[],
  mainLanguageOf: (country: string) => string,
): CountryCoverage[] {
  const byCountry = listingsByCountry(listings, countries);
  return coverageOf(listings, countries).map((coverage) => {
    const own = byCountry.get(coverage.country) ?? [];
    const mainLanguage = mainLanguageOf(coverage.country);
    return {
      ...coverage,
      kinds: countsBy(kinds, (kind) => own.filter((listing) => listing.kind === kind).length),
      mainLanguage,
      inMainLanguage: own.filter(({ languages }) => languages.some((code) => primary(code) === mainLanguage)).length,
    };
  });
}

/** @returns every language that some listing speaks, in alphabetical order of its tag */
export function languageCoverageOf(listings: readonly Covering[]): LanguageCoverage[] {
  const byLanguage = new Map<string, Covering[]>();
  for (const listing of listings) {
    for (const language of new Set(listing.languages.map(primary))) {
      byLanguage.set(language, [...(byLanguage.get(language) ?? []), listing]);
    }
  }
  return [...byLanguage.keys()].sort().map((language) => {
    const own = byLanguage.get(language) ?? [];
    const national = own.filter(({ reach }) => reach !== 'worldwide');
    return {
      language,
      services: own.length,
      dedicated: own.filter(isOwnHelp).length,
      worldwide: own.length - national.length,
      countries: new Set(national.flatMap((listing) => listing.countries)).size,
    };
  });
}

/** `zh-Hant` counts as Chinese. */
function primary(language: string): string {
  return language.split('-')[0] ?? language;
}

/** The tables of the page. */
export const coverageViews = ['needs', 'kinds', 'languages'] as const;
export type CoverageView = (typeof coverageViews)[number];

/** A column of numbers. */
export interface Column<Row> {
  readonly id: string;
  readonly of: (row: Row) => number;
}

const listingsColumn: Column<CountryCoverage> = { id: 'listings', of: ({ listings }) => listings };

/** Columns of each table, from left to right. */
export const coverageColumns: {
  readonly needs: readonly Column<CountryCoverage>[];
  readonly kinds: readonly Column<CountryCoverage>[];
  readonly languages: readonly Column<LanguageCoverage>[];
} = {
  needs: [
    listingsColumn,
    ...coverageNeeds.map((need) => ({ id: need, of: ({ counts }: CountryCoverage) => counts[need] })),
    { id: 'main-language', of: ({ inMainLanguage }) => inMainLanguage },
    { id: 'missing', of: ({ missing }) => missing.length },
  ],
  kinds: [listingsColumn, ...kinds.map((kind) => ({ id: kind, of: (row: CountryCoverage) => row.kinds[kind] }))],
  languages: (['services', 'dedicated', 'worldwide', 'countries'] as const).map((id) => ({
    id,
    of: (row: LanguageCoverage) => row[id],
  })),
};

/**
 * Largest first by a column, and by name where that says nothing, so that the same data always stand alike.
 * @param sort id of a column; anything else sorts by name
 */
export function sortedBy<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: string,
  compareNames: (a: Row, b: Row) => number,
): Row[] {
  const column = columns.find(({ id }) => id === sort);
  return [...rows].sort((a, b) => (column ? column.of(b) - column.of(a) : 0) || compareNames(a, b));
}

/** Countries with something listed, without what meets a need; all with something listed where no need is named. */
export function listedWithout(rows: readonly CountryCoverage[], need: CoverageNeed | null): CountryCoverage[] {
  return rows.filter(({ listings, missing }) => listings > 0 && (need === null || missing.includes(need)));
}
