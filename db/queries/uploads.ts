import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, lt, ne, sql } from 'drizzle-orm';
import type { Statement } from '../atomically';
import { exactlyOne } from '../exactly-one';
import type { Database } from '../open.server';
import { listingForm, type UploadState, upload, uploadRow } from '../schema/listing-form';

export type UploadRecord = typeof upload.$inferSelect;
export type RowProblem = { readonly field: string; readonly message: string };
export interface UploadRowRecord {
  readonly id: number;
  /** 1 is the first service of the file. */
  readonly number: number;
  readonly content: Record<string, unknown>;
  readonly name: string | null;
  readonly problems: readonly RowProblem[] | null;
  readonly formId: string | null;
}

/** States in which somebody or the server still has something to do. */
const openStates = ['checking', 'checked', 'taking-in'] as const;
/** Stands among a row's problems where it was left out when the others were taken in. */
export const leftOutMessage = 'upload.problem.leftOut';
/** Stands there where the service asked never to be listed: such a row is never taken in. */
export const neverListMessage = 'upload.problem.neverList';

/** Statement that begins an upload. Until all its rows have been read it counts as discarded. */
export function insertUpload(
  { drizzle }: Database,
  row: Pick<UploadRecord, 'id' | 'organizationId' | 'createdBy' | 'format'>,
  at: string,
): Statement {
  return drizzle
    .insert(upload)
    .values({ ...row, state: 'discarded', rows: 0, checked: 0, taken: 0, createdAt: at, updatedAt: at });
}

/** Statement that makes a completely read upload one to be checked. */
export function beginChecking({ drizzle }: Database, id: string, rows: number, at: string): Statement {
  return exactlyOne(
    drizzle
      .update(upload)
      .set({ state: 'checking', rows, updatedAt: at })
      .where(and(eq(upload.id, id), eq(upload.rows, 0))),
  );
}

/** Statement that removes an upload and its rows. */
export function deleteUpload({ drizzle }: Database, id: string): Statement {
  return drizzle.delete(upload).where(eq(upload.id, id));
}

/** Statements that remove what an interruption left half-read, and finished uploads that were last touched before a day. */
export function deleteOldUploads({ drizzle }: Database, before: string): Statement[] {
  return [
    drizzle.delete(upload).where(and(eq(upload.state, 'discarded'), eq(upload.rows, 0))),
    drizzle.delete(upload).where(and(inArray(upload.state, ['done', 'discarded']), lt(upload.updatedAt, before))),
  ];
}

/**
 * Statements that remove some rows of an upload that was thrown away, and the upload itself once it has none.
 * @returns no statement where there is nothing to remove
 */
export async function removeDiscarded({ drizzle }: Database, rowsAtOnce: number): Promise<Statement[]> {
  const [gone] = await drizzle
    .select({ id: upload.id })
    .from(upload)
    .where(and(eq(upload.state, 'discarded'), gt(upload.rows, 0)))
    .limit(1);
  if (gone === undefined) return [];
  const some = drizzle
    .select({ id: uploadRow.id })
    .from(uploadRow)
    .where(eq(uploadRow.uploadId, gone.id))
    .limit(rowsAtOnce);
  const empty = sql`not exists (select 1 from upload_row where upload_id = ${gone.id})`;
  return [
    drizzle.delete(uploadRow).where(inArray(uploadRow.id, some)),
    drizzle.delete(upload).where(and(eq(upload.id, gone.id), empty)),
  ];
}

/** @returns the uploads of these organisations, newest first; those that were thrown away are not among them */
export async function uploadsOf({ drizzle }: Database, organizationIds: readonly string[]): Promise<UploadRecord[]> {
  if (organizationIds.length === 0) return [];
  return drizzle
    .select()
    .from(upload)
    .where(and(inArray(upload.organizationId, [...organizationIds]), ne(upload.state, 'discarded')))
    .orderBy(desc(upload.id))
    .limit(50);
}

/** @returns the upload, or null where there is none or it was thrown away */
export async function findUpload({ drizzle }: Database, id: string): Promise<UploadRecord | null> {
  const [row] = await drizzle
    .select()
    .from(upload)
    .where(and(eq(upload.id, id), ne(upload.state, 'discarded')));
  return row ?? null;
}

export async function countOpenUploads({ drizzle }: Database, organizationId: string): Promise<number> {
  const [row] = await drizzle
    .select({ open: count() })
    .from(upload)
    .where(and(eq(upload.organizationId, organizationId), inArray(upload.state, openStates)));
  return row?.open ?? 0;
}

/** @returns the upload that the server is to go on with, the oldest first; null where there is nothing to do */
export async function nextToWorkOn({ drizzle }: Database): Promise<UploadRecord | null> {
  const [row] = await drizzle
    .select()
    .from(upload)
    .where(inArray(upload.state, ['checking', 'taking-in']))
    .orderBy(asc(upload.id))
    .limit(1);
  return row ?? null;
}

/** @returns rows after a number, in order */
export async function rowsAfter(
  { drizzle }: Database,
  uploadId: string,
  after: number,
  most: number,
): Promise<UploadRowRecord[]> {
  return drizzle
    .select()
    .from(uploadRow)
    .where(and(eq(uploadRow.uploadId, uploadId), gt(uploadRow.number, after)))
    .orderBy(asc(uploadRow.number))
    .limit(most);
}

const hasProblems = sql`${uploadRow.problems} <> '[]'`;
const says = (message: string) => sql`instr(${uploadRow.problems}, ${`"${message}`}) > 0`;

/** @returns rows that have problems, after a number, in order */
export async function rowsWithProblemsAfter(
  { drizzle }: Database,
  uploadId: string,
  after: number,
  most: number,
): Promise<UploadRowRecord[]> {
  return drizzle
    .select()
    .from(uploadRow)
    .where(and(eq(uploadRow.uploadId, uploadId), gt(uploadRow.number, after), hasProblems))
    .orderBy(asc(uploadRow.number))
    .limit(most);
}

export interface UploadCounts {
  readonly withoutProblems: number;
  readonly withProblems: number;
  /** Of those with problems, how many asked never to be listed. */
  readonly neverList: number;
  readonly taken: number;
  /** Left out so far, and could still be taken in. */
  readonly leftOut: number;
}

export async function uploadCounts({ drizzle }: Database, uploadId: string): Promise<UploadCounts> {
  const sum = (condition: ReturnType<typeof says>) => sql<number>`coalesce(sum(${condition}), 0)`;
  const [row] = await drizzle
    .select({
      withoutProblems: sum(sql`${uploadRow.problems} = '[]'`),
      withProblems: sum(hasProblems),
      neverList: sum(says(neverListMessage)),
      taken: sum(sql`${uploadRow.formId} is not null`),
      leftOut: sum(says(leftOutMessage)),
    })
    .from(uploadRow)
    .where(eq(uploadRow.uploadId, uploadId));
  return row ?? { withoutProblems: 0, withProblems: 0, neverList: 0, taken: 0, leftOut: 0 };
}

/** Statement that notes what was found in a row. */
export function setProblems(
  { drizzle }: Database,
  rowId: number,
  found: { readonly name: string | null; readonly problems: readonly RowProblem[] },
): Statement {
  return drizzle.update(uploadRow).set({ name: found.name, problems: found.problems }).where(eq(uploadRow.id, rowId));
}

/** Statement that notes how far the work has come; run after somebody else has moved it, it throws ChangedMeanwhile. */
export function moveOn(
  { drizzle }: Database,
  before: Pick<UploadRecord, 'id' | 'state' | 'checked' | 'taken'>,
  after: { readonly state: UploadState; readonly checked: number; readonly taken: number },
  at: string,
): Statement {
  const { id, state, checked, taken } = before;
  return exactlyOne(
    drizzle
      .update(upload)
      .set({ ...after, updatedAt: at })
      .where(and(eq(upload.id, id), eq(upload.state, state), eq(upload.checked, checked), eq(upload.taken, taken))),
  );
}

/** Statements that turn a row into a form somebody can go on with. */
export function takeRow(
  { drizzle }: Database,
  rowId: number,
  form: Pick<typeof listingForm.$inferInsert, 'id' | 'organizationId' | 'createdBy' | 'content'>,
  at: string,
): Statement[] {
  return [
    drizzle.insert(listingForm).values({ ...form, state: 'open', version: 1, createdAt: at, updatedAt: at }),
    drizzle.update(uploadRow).set({ formId: form.id }).where(eq(uploadRow.id, rowId)),
  ];
}

/** Statement that marks every row with problems, and not yet taken in, as left out. */
export function leaveOutProblems({ drizzle }: Database, uploadId: string): Statement {
  const mark = JSON.stringify({ field: 'row', message: leftOutMessage });
  return drizzle
    .update(uploadRow)
    .set({ problems: sql`json_insert(${uploadRow.problems}, '$[#]', json(${mark}))` })
    .where(
      and(
        eq(uploadRow.uploadId, uploadId),
        isNull(uploadRow.formId),
        hasProblems,
        sql`not ${says(neverListMessage)} and not ${says(leftOutMessage)}`,
      ),
    );
}

/** Statement that takes those marks away. They stand last among a row's problems. */
export function leaveNothingOut({ drizzle }: Database, uploadId: string): Statement {
  return drizzle
    .update(uploadRow)
    .set({ problems: sql`json_remove(${uploadRow.problems}, '$[#-1]')` })
    .where(and(eq(uploadRow.uploadId, uploadId), isNotNull(uploadRow.problems), says(leftOutMessage)));
}
