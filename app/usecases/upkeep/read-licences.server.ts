import { addDays } from '~/domain/freshness/calendar';
import { expiringWithinDays } from '~/domain/licence/look-up';
import type { Directory } from '~/usecases/directory.server';
import { type LicenceView, licenceQueue } from '~db/queries/licences';
import { emailsOf } from '~db/queries/staff-emails';

export type { LicenceView, QueuedLicence } from '~db/queries/licences';
export { licenceViews } from '~db/queries/licences';

const perPage = 30;

/** Licences to look up, with who looked before. @param today `YYYY-MM-DD`; @param page from 1 */
export async function readLicences(
  { database }: Pick<Directory, 'database'>,
  view: LicenceView,
  today: string,
  page: number,
) {
  const { licences, counts } = await licenceQueue(database, view, addDays(today, expiringWithinDays), page, perPage);
  const emails = await emailsOf(
    database,
    licences.flatMap(({ firstSeenBy, secondSeenBy }) => [firstSeenBy, secondSeenBy].filter((id) => id !== null)),
  );
  const nameOf = (id: string | null) => (id === null ? null : (emails.get(id) ?? id));
  return {
    licences: licences.map((row) => ({
      ...row,
      firstSeen: nameOf(row.firstSeenBy),
      secondSeen: nameOf(row.secondSeenBy),
    })),
    counts,
    pages: Math.max(1, Math.ceil(counts[view] / perPage)),
  };
}
