import { may } from '~/domain/account/access-matrix';
import type { StaffSession } from '~/domain/account/staff-session';
import { atomically } from '~db/atomically';
import { ChangedMeanwhile } from '~db/exactly-one';
import type { Database } from '~db/open.server';
import { findUpload, leaveNothingOut, leaveOutProblems, moveOn } from '~db/queries/uploads';

/**
 * Lets the rows of a checked upload become drafts; also again, for rows that were left out at first.
 *
 * @param choice whether rows with problems are wanted too, to be put right in the form
 * @returns false where the upload is not there for this person, or is busy
 */
export async function takeIn(
  database: Database,
  who: StaffSession,
  id: string,
  choice: { readonly withProblems: boolean },
  now: Date,
): Promise<boolean> {
  const upload = await findUpload(database, id);
  if (upload === null || !may(who, 'upload.write', upload)) return false;
  if (upload.state !== 'checked' && upload.state !== 'done') return false;
  const mark = choice.withProblems ? leaveNothingOut(database, id) : leaveOutProblems(database, id);
  const after = { state: 'taking-in', checked: upload.checked, taken: 0 } as const;
  try {
    await atomically(database, [moveOn(database, upload, after, now.toISOString()), mark]);
    return true;
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return false;
    throw error;
  }
}

/**
 * Throws an upload away; its rows are removed by the runner soon after. Drafts that were made of it stay.
 *
 * @returns false where the upload is not there for this person, or is just being taken in
 */
export async function discardUpload(database: Database, who: StaffSession, id: string, now: Date): Promise<boolean> {
  const upload = await findUpload(database, id);
  if (upload === null || !may(who, 'upload.write', upload) || upload.state === 'taking-in') return false;
  const { checked, taken } = upload;
  try {
    const gone = moveOn(database, upload, { state: 'discarded', checked, taken }, now.toISOString());
    await atomically(database, [gone]);
    return true;
  } catch (error) {
    // The check went on between reading and writing: the second try sees where it stands.
    if (error instanceof ChangedMeanwhile) return discardUpload(database, who, id, now);
    throw error;
  }
}
