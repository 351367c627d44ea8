import { refusalReasons } from '~/domain/review/review-states';
import { countedPeriod, type PublicCounts, publicCountsOf } from '~/domain/transparency/public-counts';
import type { Directory } from '~/usecases/directory.server';
import { countsOf } from '~db/queries/public-counts';

/** What everybody may know about the work of the moderators. @param today `YYYY-MM-DD` */
export async function readPublicCounts(
  { database }: Pick<Directory, 'database'>,
  today: string,
): Promise<{ readonly counts: PublicCounts; readonly from: string; readonly until: string }> {
  const period = countedPeriod(today);
  return { counts: publicCountsOf(await countsOf(database, period), refusalReasons), ...period };
}
