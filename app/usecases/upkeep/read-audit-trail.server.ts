import { csvLine } from '~/domain/audit/csv-line';
import type { Directory } from '~/usecases/directory.server';
import { type TrailFilter, type TrailLine, trailCount, trailLines } from '~db/queries/audit-trail';
import { emailsOf } from '~db/queries/staff-emails';

export type { TrailFilter, TrailLine } from '~db/queries/audit-trail';
export { auditActions } from '~db/schema/audit-event';

const linesPerPage = 50;
/** Lines of one download; `before` goes on from the last one. */
export const exportedLines = 5_000;

/** One page of the trail, the latest first. @param before id after which to go on; null for the beginning */
export async function readAuditTrail(
  { database }: Pick<Directory, 'database'>,
  filter: TrailFilter,
  before: string | null,
) {
  const found = await trailLines(database, filter, before, linesPerPage + 1);
  const lines = found.slice(0, linesPerPage);
  const emails = await emailsOf(
    database,
    lines.flatMap(({ actor }) => accountOf(actor) ?? []),
  );
  return {
    lines: lines.map((line) => ({ ...line, email: emails.get(accountOf(line.actor) ?? '') ?? null })),
    next: found.length > linesPerPage ? (lines.at(-1)?.id ?? null) : null,
    total: await trailCount(database, filter),
  };
}

function accountOf(actor: string): string | null {
  return /\bacc_\w+$/.exec(actor)?.[0] ?? null;
}

export type TrailFormat = 'ndjson' | 'csv';

/**
 * The trail as a file, the latest line first.
 *
 * @param most lines to give; the whole trail where null
 */
export async function* exportAuditTrail(
  { database }: Pick<Directory, 'database'>,
  format: TrailFormat,
  filter: TrailFilter,
  { before = null, most = null }: { readonly before?: string | null; readonly most?: number | null } = {},
): AsyncGenerator<string> {
  if (format === 'csv') yield csvLine(exportedColumns);
  const slice = 1_000;
  let last = before;
  for (let left = most ?? Number.POSITIVE_INFINITY; left > 0; left -= slice) {
    const lines = await trailLines(database, filter, last, Math.min(slice, left));
    if (lines.length === 0) return;
    yield lines.map(format === 'csv' ? asCsv : asJson).join('');
    last = lines.at(-1)?.id ?? null;
  }
}

const exportedColumns = [
  'id',
  'occurredAt',
  'actor',
  'action',
  'listingId',
  'listingSlug',
  'revisionId',
  'accountId',
  'organizationId',
  'details',
] as const satisfies readonly (keyof TrailLine)[];

const asJson = (line: TrailLine) => `${JSON.stringify(line)}\n`;

function asCsv(line: TrailLine): string {
  return csvLine(
    exportedColumns.map((column) => {
      const value = line[column];
      return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
    }),
  );
}
