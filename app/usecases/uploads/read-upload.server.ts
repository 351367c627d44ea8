import { setImmediate as nextTurn } from 'node:timers/promises';
import { may } from '~/domain/account/access-matrix';
import type { StaffSession } from '~/domain/account/staff-session';
import { unknownColumns } from '~/domain/upload/row-problems';
import type { Database } from '~db/open.server';
import {
  findUpload,
  rowsAfter,
  rowsWithProblemsAfter,
  type UploadCounts,
  type UploadRecord,
  type UploadRowRecord,
  uploadCounts,
  uploadsOf,
} from '~db/queries/uploads';

/** Rows on one page of the report. */
const reportPage = 50;
const rowsAtOnce = 500;
const noCounts: UploadCounts = { withoutProblems: 0, withProblems: 0, neverList: 0, taken: 0, leftOut: 0 };

type ShownState = Exclude<UploadRecord['state'], 'discarded'>;

/** @returns the files of the organisations for which this person may upload, newest first */
export async function readUploads(database: Database, who: StaffSession) {
  const mine = who.memberships.filter((each) => may(who, 'upload.write', each));
  const uploads = await uploadsOf(
    database,
    mine.map(({ organizationId }) => organizationId),
  );
  return {
    organizations: mine.map(({ organizationId, name }) => ({ organizationId, name })),
    uploads: uploads.map(({ id, createdAt, rows, state }) => ({ id, createdAt, rows, state: state as ShownState })),
  };
}

/**
 * @param after number of the row after which the report begins
 * @returns a file with its counts and one page of its report; null where it is not there for this person
 */
export async function readUpload(database: Database, who: StaffSession, id: string, after: number) {
  const upload = await ownUpload(database, who, id);
  if (upload === null) return null;
  const { createdAt, rows, checked, taken, format } = upload;
  // While rows are still being checked the page shows how far it is, and asks often: nothing is counted for it.
  const isChecked = upload.state !== 'checking';
  const found = isChecked ? await rowsWithProblemsAfter(database, id, after, reportPage + 1) : [];
  const report = found.slice(0, reportPage);
  const [first] = format === 'csv' ? await rowsAfter(database, id, 0, 1) : [];
  return {
    id,
    createdAt,
    rows,
    checked,
    taken,
    state: upload.state as ShownState,
    counts: isChecked ? await uploadCounts(database, id) : noCounts,
    unknownColumns: first ? unknownColumns(first.content) : [],
    report: report.map(({ number, name, problems, formId }) => ({ number, name, problems: problems ?? [], formId })),
    nextAfter: found.length > reportPage ? (report.at(-1)?.number ?? null) : null,
    after,
  };
}

async function ownUpload(database: Database, who: StaffSession, id: string): Promise<UploadRecord | null> {
  const upload = await findUpload(database, id);
  return upload && may(who, 'upload.write', upload) ? upload : null;
}

/** @returns every row of a file, in order, some at a time; null where the file is not there for this person */
export async function readWholeReport(
  database: Database,
  who: StaffSession,
  id: string,
): Promise<AsyncGenerator<UploadRowRecord> | null> {
  return (await ownUpload(database, who, id)) === null ? null : allRows(database, id);
}

async function* allRows(database: Database, id: string): AsyncGenerator<UploadRowRecord> {
  for (let after = 0; ; ) {
    const rows = await rowsAfter(database, id, after, rowsAtOnce);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.number;
    await nextTurn();
  }
}
