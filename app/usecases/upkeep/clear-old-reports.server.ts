import { addDays, dayOf } from '~/domain/freshness/calendar';
import type { Directory } from '~/usecases/directory.server';
import { atomically } from '~db/atomically';
import { deleteClosedReports } from '~db/queries/reports-queue';

/** Days from a report's day to its end, once it is answered. The day is the only date that a report has. */
export const keptReportDays = 400;

/**
 * Deletes answered reports of long ago, notes and answers with them; open ones are kept until somebody has answered.
 *
 * @returns how many were deleted
 */
export async function clearOldReports({ database }: Pick<Directory, 'database'>, now: Date): Promise<number> {
  const [deleted = 0] = await atomically(database, [
    deleteClosedReports(database, addDays(dayOf(now), -keptReportDays)),
  ]);
  // What is deleted is overwritten in the file; the write-ahead log still holds the pages as they were.
  if (deleted > 0) database.sqlite.pragma('wal_checkpoint(TRUNCATE)');
  return deleted;
}
