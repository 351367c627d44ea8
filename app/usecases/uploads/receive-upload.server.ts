import { may } from '~/domain/account/access-matrix';
import type { StaffSession } from '~/domain/account/staff-session';
import { type FileRefusal, readFileText, type UploadFormat } from '~/domain/upload/file-text';
import { uploadLimits } from '~/domain/upload/upload-limits';
import { splitServices } from '~/standards/hsds/split-services';
import { atomically } from '~db/atomically';
import { insertRows } from '~db/insert-rows';
import type { NewId } from '~db/new-id';
import type { Database } from '~db/open.server';
import { beginChecking, countOpenUploads, deleteUpload, insertUpload } from '~db/queries/uploads';
import { uploadRow } from '~db/schema/listing-form';
import { FileStopped, type FoundRow, readCsv } from './read-csv.server';

/** Rows written at once: a write takes a few milliseconds, and others are served between two. */
const rowsAtOnce = 200;

export type Received = { readonly ok: true; readonly id: string } | FileRefusal;

/**
 * Takes a file of services in: every row is stored as found, to be checked afterwards. The file itself is not kept.
 * Half-read files leave nothing behind: until the last row is stored the upload counts as thrown away.
 *
 * @param given the organisation it is for, and the file
 * @returns its id, or why the file was not read, with the row where it stopped
 * @throws Error where this person may not upload for this organisation
 */
export async function receiveUpload(
  database: Database,
  who: StaffSession,
  given: { readonly organizationId: string; readonly file: { readonly name: string; readonly bytes: Uint8Array } },
  stamp: { readonly now: Date; readonly newId: NewId },
): Promise<Received> {
  const { organizationId, file } = given;
  if (!may(who, 'upload.write', { organizationId })) throw new Error('May not upload for this organisation.');
  const open = await countOpenUploads(database, organizationId);
  if (open >= uploadLimits.openAtOnce) return { ok: false, fault: 'too-many-open' };
  const read = readFileText(file);
  if (!read.ok) return read;
  const id = stamp.newId('upl');
  const at = stamp.now.toISOString();
  const row = { id, organizationId, createdBy: who.accountId, format: read.format };
  await atomically(database, [insertUpload(database, row, at)]);
  try {
    const rows = await storeRows(database, id, rowsOf(read.format, read.text));
    await atomically(database, [beginChecking(database, id, rows, at)]);
    return { ok: true, id };
  } catch (error) {
    await atomically(database, [deleteUpload(database, id)]);
    if (error instanceof FileStopped) return error.refusal;
    throw error;
  }
}

async function storeRows(database: Database, uploadId: string, rows: AsyncIterable<FoundRow>): Promise<number> {
  let number = 0;
  let waiting: (typeof uploadRow.$inferInsert)[] = [];
  const store = () => atomically(database, insertRows(database, uploadRow, waiting));
  for await (const content of rows) {
    number += 1;
    waiting.push({ uploadId, number, content });
    if (waiting.length < rowsAtOnce) continue;
    await store();
    waiting = [];
  }
  await store();
  return number;
}

function rowsOf(format: UploadFormat, text: string): AsyncIterable<FoundRow> {
  return format === 'csv' ? readCsv(text) : readJson(text);
}

async function* readJson(text: string): AsyncGenerator<FoundRow> {
  const services = await splitServices(text, uploadLimits);
  if (!services.ok) throw new FileStopped(services);
  for (const [index, { start, end }] of services.spans.entries()) {
    yield objectIn(text.slice(start, end), index + 1);
  }
}

function objectIn(text: string, row: number): FoundRow {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found === 'object' && found !== null && !Array.isArray(found)) return found as FoundRow;
  } catch {
    // Said below, like a row that is no object.
  }
  throw new FileStopped({ ok: false, fault: 'row-not-json', row });
}
