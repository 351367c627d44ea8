import { type Coverage, coverageOf } from '~/domain/transparency/coverage-gaps';
import type { Directory } from '~/usecases/directory.server';
import { allPublishedListings } from '~db/queries/published-listings';

/** What is missing in which country, reckoned from listings alone: nobody counts what visitors look for. */
export async function readCoverage(
  { database }: Pick<Directory, 'database'>,
  countries: readonly string[],
): Promise<Coverage[]> {
  return coverageOf(await allPublishedListings(database), countries);
}
