import { atomically, type Statement } from '~db/atomically';
import type { NewId } from '~db/new-id';
import type { Database } from '~db/open.server';
import {
  leftOutMessage,
  moveOn,
  neverListMessage,
  rowsAfter,
  takeRow,
  type UploadRecord,
  type UploadRowRecord,
} from '~db/queries/uploads';
import { contentOf } from './check-slice.server';

const rowsAtOnce = 100;

/**
 * Turns the next rows of an upload into forms that somebody can go on with. A row and its form are written together with
 * how far it has come, so an interruption neither loses a row nor takes one in twice.
 *
 * @throws ChangedMeanwhile where the upload was changed meanwhile
 */
export async function takeSlice(
  database: Database,
  upload: UploadRecord,
  stamp: { readonly now: Date; readonly newId: NewId },
): Promise<void> {
  const at = stamp.now.toISOString();
  const rows = await rowsAfter(database, upload.id, upload.taken, rowsAtOnce);
  const { organizationId, createdBy, format } = upload;
  const statements: Statement[] = rows.filter(isWanted).flatMap((row) => {
    const { content } = contentOf(format, row.content);
    return takeRow(
      database,
      row.id,
      { id: stamp.newId('frm'), organizationId, createdBy, content: filled(content) },
      at,
    );
  });
  const taken = rows.at(-1)?.number ?? upload.checked;
  const state = taken >= upload.rows ? 'done' : 'taking-in';
  const after = { state, checked: upload.checked, taken } as const;
  await atomically(database, [...statements, moveOn(database, upload, after, at)]);
}

function isWanted({ formId, problems }: UploadRowRecord): boolean {
  const kept = [leftOutMessage, neverListMessage];
  return formId === null && problems !== null && !problems.some(({ message }) => kept.includes(message));
}

function filled(content: ReturnType<typeof contentOf>['content']): Record<string, Record<string, string[]>> {
  return Object.fromEntries(Object.entries(content).filter(([, fields]) => fields !== undefined));
}
