import {
  type CountryCoverage,
  countryCoverageOf,
  type LanguageCoverage,
  languageCoverageOf,
} from '~/domain/transparency/public-coverage';
import type { Directory } from '~/usecases/directory.server';
import { allPublishedListings } from '~db/queries/published-listings';

/** What is listed where and in which language, reckoned from listings alone: nobody counts what visitors look for. */
export interface PublicCoverage {
  readonly countries: readonly CountryCoverage[];
  readonly languages: readonly LanguageCoverage[];
  /** Published listings, and of these those for people anywhere and those whose languages nobody knows. */
  readonly services: { readonly all: number; readonly worldwide: number; readonly ofUnknownLanguage: number };
}

/**
 * @param countries every country to look at, ISO 3166-1 alpha-2
 * @param mainLanguageOf BCP 47 primary subtag by country
 */
export async function readPublicCoverage(
  { database }: Pick<Directory, 'database'>,
  countries: readonly string[],
  mainLanguageOf: (country: string) => string,
): Promise<PublicCoverage> {
  const listings = await allPublishedListings(database);
  return {
    countries: countryCoverageOf(listings, countries, mainLanguageOf),
    languages: languageCoverageOf(listings),
    services: {
      all: listings.length,
      worldwide: listings.filter(({ reach }) => reach === 'worldwide').length,
      ofUnknownLanguage: listings.filter(({ languages }) => languages.length === 0).length,
    },
  };
}
