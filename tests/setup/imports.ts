import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenedInput } from '~/domain/import/incoming-service';
import type { ReportedRow } from '~/domain/import/row-outcome';
import { type ImportOptions, importServices } from '~/usecases/imports/import-services.server';
import { openInput } from '~/usecases/imports/read-input.server';
import { atomically } from '~db/atomically';
import { idsFrom } from '~db/new-id';
import type { Database } from '~db/open.server';
import { insertSource, type SourceRow, sourceByName } from '~db/queries/imports';
import { temporaryFolder } from './database';

/*
 * Services of another directory, for tests of taking them in: HSDS as it would be found, read from real files.
 */

export const importedAt = new Date('2026-11-22T10:00:00.000Z');
export const newId = idsFrom(Date.now);

/** A service that exists nowhere, as HSDS states it. */
export function hsdsService(number: number, others: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: `svc-${String(number).padStart(6, '0')}`,
    name: `Riverside talks ${number}`,
    description: 'Confidential talks by telephone.',
    status: 'active',
    url: `https://riverside-${number}.example.org/`,
    assured_date: '2026-10-01',
    organization: { id: 'org-1', name: 'Riverside Example Trust', description: 'Talks.' },
    phones: [{ id: `ph-${number}`, number: `+44207946${String(number % 10_000).padStart(4, '0')}`, type: 'voice' }],
    service_areas: [
      { id: `ar-${number}`, name: 'United Kingdom', uri: 'https://www.iso.org/obp/ui/#iso:code:3166:GB' },
    ],
    ...others,
  };
}

/** @returns the path of a file with a service a line */
export function ndjsonFile(services: readonly unknown[], name = 'services.ndjson'): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(
    file,
    services.map((service) => `${typeof service === 'string' ? service : JSON.stringify(service)}\n`).join(''),
  );
  return file;
}

/** @returns the source of this name, made where it is not there */
export async function sourceNamed(database: Database, name: string, address: string | null = null): Promise<SourceRow> {
  const known = await sourceByName(database, name);
  if (known) return known;
  const createdAt = importedAt.toISOString();
  const row = { id: newId('src'), name, address, publisher: null, licence: null, createdAt, refreshedAt: null };
  await atomically(database, [insertSource(database, row)]);
  return row;
}

export const options: ImportOptions = { dryRun: false, publish: false, now: () => importedAt, newId };

/** Reads a file into a source. @returns the summary, and the report row by row */
export async function importFile(
  database: Database,
  source: SourceRow,
  file: string,
  given: Partial<ImportOptions> = {},
  change: (input: OpenedInput) => OpenedInput = (input) => input,
) {
  const rows: ReportedRow[] = [];
  const input = await openInput(file, { signal: new AbortController().signal });
  try {
    const report = (row: ReportedRow) => void rows.push(row);
    return { summary: await importServices(database, source, change(input), { ...options, report, ...given }), rows };
  } finally {
    await input.close();
  }
}

/** Id → state and version of every service of a source, by id. */
export function storedServices({ sqlite }: Database, sourceId: string): Record<string, string> {
  const rows = sqlite
    .prepare('select external_id as id, state, version from imported_service where source_id = ? order by external_id')
    .all(sourceId) as { id: string; state: string; version: number }[];
  return Object.fromEntries(rows.map(({ id, state, version }) => [id, `${state} ${version}`]));
}

/** How many rows of every table that the public could ever see. */
export function publicRows({ sqlite }: Database): Record<string, unknown> {
  const count = (table: string) => sqlite.prepare(`select count(*) from ${table}`).pluck().get();
  return Object.fromEntries(
    ['listing', 'revision', 'published_document', 'search_text', 'review'].map((t) => [t, count(t)]),
  );
}
