import type { Directory } from '~/usecases/directory.server';
import { licenceById } from '~db/queries/licences';
import { emailsOf } from '~db/queries/staff-emails';

/** One licence with who looked it up first; null where there is none of that id. */
export async function readLicence({ database }: Pick<Directory, 'database'>, id: string) {
  const licence = await licenceById(database, id);
  if (!licence) return null;
  const { firstSeenBy } = licence;
  const emails = await emailsOf(database, firstSeenBy === null ? [] : [firstSeenBy]);
  return { ...licence, firstSeen: firstSeenBy === null ? null : (emails.get(firstSeenBy) ?? firstSeenBy) };
}
