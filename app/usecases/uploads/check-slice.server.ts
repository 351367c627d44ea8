import { typed } from '~/domain/listing-form/steps';
import { matchesRegister, type RegisterEntry } from '~/domain/register/matches-register';
import type { UploadFormat } from '~/domain/upload/file-text';
import { problem, problemsOfCells, problemsOfContent, type RowProblem } from '~/domain/upload/row-problems';
import { contentOfRow, type DraftContent } from '~/domain/upload/row-to-content';
import { type ListedServices, listedServices, recognisableOf, rowKey } from '~/domain/upload/same-service';
import { readHsdsService } from '~/standards/hsds/read-hsds';
import { atomically } from '~db/atomically';
import type { Database } from '~db/open.server';
import { allPublishedListings } from '~db/queries/published-listings';
import { registerInForce } from '~db/queries/register';
import { moveOn, neverListMessage, rowsAfter, setProblems, type UploadRecord } from '~db/queries/uploads';

/** Rows whose results are written at once, and for how long at most others wait while rows are checked. */
const slice = { rows: 100, ms: 20 } as const;

/** What rows of one upload are held against. Made once for an upload that is being checked. */
export interface CheckingBench {
  readonly uploadId: string;
  readonly listed: ListedServices;
  readonly register: readonly RegisterEntry[];
  /** Key of a service → the row it was first seen in. */
  readonly seen: Map<string, number>;
}

/** @returns the bench of an upload, with the rows that were checked before an interruption already seen */
export async function prepareBench(
  database: Database,
  upload: UploadRecord,
  nextTurn: () => Promise<void>,
): Promise<CheckingBench> {
  const listed = listedServices(await allPublishedListings(database));
  const bench: CheckingBench = {
    uploadId: upload.id,
    listed,
    register: await registerInForce(database),
    seen: new Map(),
  };
  for (let after = 0; after < upload.checked; after += slice.rows) {
    await nextTurn();
    const rows = await rowsAfter(database, upload.id, after, Math.min(slice.rows, upload.checked - after));
    for (const { number, content } of rows) noteSeen(bench, contentOf(upload.format, content).content, number);
  }
  return bench;
}

/**
 * Checks the next rows of an upload and notes what is wrong with them, so that an interruption costs one slice at most.
 *
 * @param pace `clock` in milliseconds and `nextTurn`, which lets others have theirs
 * @throws ChangedMeanwhile where the upload was discarded meanwhile
 */
export async function checkSlice(
  database: Database,
  upload: UploadRecord,
  bench: CheckingBench,
  pace: { readonly now: Date; readonly clock: () => number; readonly nextTurn: () => Promise<void> },
): Promise<void> {
  const rows = await rowsAfter(database, upload.id, upload.checked, slice.rows);
  const statements = [];
  let begun = pace.clock();
  for (const { id, number, content } of rows) {
    statements.push(setProblems(database, id, checkRow(upload.format, content, number, bench)));
    if (pace.clock() - begun < slice.ms) continue;
    await pace.nextTurn();
    begun = pace.clock();
  }
  const checked = rows.at(-1)?.number ?? upload.rows;
  const state = checked >= upload.rows ? 'checked' : 'checking';
  const after = { state, checked, taken: upload.taken } as const;
  await atomically(database, [...statements, moveOn(database, upload, after, pace.now.toISOString())]);
}

/** The content of the form that a row becomes, and what of the file it could not hold. */
export function contentOf(
  format: UploadFormat,
  found: Record<string, unknown>,
): { content: DraftContent; problems: RowProblem[] } {
  if (format === 'csv') return { content: contentOfRow(found), problems: problemsOfCells(found) };
  const { content, gaps } = readHsdsService(found);
  return { content, problems: gaps.map((gap) => problem('row', `upload.problem.${gap}`)) };
}

/** @returns the name to show, and everything that is wrong; an empty list where nothing is */
export function checkRow(
  format: UploadFormat,
  found: Record<string, unknown>,
  number: number,
  bench: CheckingBench,
): { name: string | null; problems: RowProblem[] } {
  const { content, problems } = contentOf(format, found);
  const recognisable = recognisableOf(content);
  const first = noteSeen(bench, content, number);
  const listedAs = bench.listed.find(recognisable);
  const never = matchesRegister(bench.register, recognisable).length > 0;
  const name = typed(content.service, 'name').slice(0, 300).trim();
  return {
    name: name === '' ? null : name,
    problems: [
      ...(never ? [problem('row', neverListMessage)] : []),
      ...(first === number ? [] : [problem('row', 'upload.problem.twice', { row: first })]),
      ...(listedAs === null ? [] : [problem('row', 'upload.problem.listed', { slug: listedAs })]),
      ...problems,
      ...problemsOfContent(content),
    ],
  };
}

/** @returns the row in which this service was first seen: this one, where it is new */
function noteSeen({ seen }: CheckingBench, content: DraftContent, number: number): number {
  const key = rowKey(recognisableOf(content));
  if (key === null) return number;
  const first = seen.get(key);
  if (first === undefined) seen.set(key, number);
  return first ?? number;
}
