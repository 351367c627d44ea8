import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type IncomingRecord, type InputNote, InputNotRead, type OpenedInput } from '~/domain/import/incoming-service';
import { fingerprint } from '~/standards/hsds/reading/fingerprint';
import { type PlacedRow, serviceOfRows, type Tables } from '~/standards/hsds/reading/service-of-rows';
import { statedBy } from '~/standards/hsds/reading/stated-by';
import {
  canonicalRow,
  columnName,
  missingColumns,
  type Row,
  type TableName,
  type TableOfFile,
  tableLinks,
  tableOf,
} from '~/standards/hsds/reading/table-names';
import { openScratchTables, type ScratchRow, type ScratchTables } from '~db/scratch-tables.server';
import type { SeenFile } from './file-bytes.server';
import { notesOfFiles } from './notes-of-files';
import { type ReadTable, readTable } from './read-table.server';
import { inOrder, recordOfHsds, refusedRow } from './records-in-order';

/** A file of a package and what it holds. */
interface OpenTable extends TableOfFile {
  readonly file: SeenFile;
  readonly columns: readonly string[];
  readonly rows: ReadTable['rows'];
}

/** Services put together at once. */
const servicesAtOnce = 500;
/** Refused rows that are reported one by one; a file that is broken throughout says no more with each. */
const mostRefused = 10_000;

/**
 * Opens the tables of a Tabular Data Package of HSDS 1.1 to 3.x, or a single `services.csv` of one. They are loaded into a file of
 * their own first, because the rows of a service stand in a dozen tables and memory is bounded.
 *
 * @param scratch a folder that is removed afterwards
 * @param descriptor what `datapackage.json` holds, where there is one
 * @throws InputNotRead where there is no table of services
 */
export async function openPackage(
  files: readonly SeenFile[],
  descriptor: Readonly<Record<string, unknown>> | null,
  scratch: string,
  signal: AbortSignal,
): Promise<OpenedInput> {
  const opened = await Promise.all(files.map((file) => openTable(file, signal)));
  const tables = opened.filter((each) => each !== null);
  const services = tables.filter(({ table }) => table === 'service');
  if (services.length === 0) throw new InputNotRead('no-services');
  if (services.every(({ columns }) => missingColumns('service', columns).includes('name'))) {
    throw new InputNotRead('no-header', services[0]?.file.name ?? null);
  }
  const names = Object.keys(tableLinks) as TableName[];
  const loaded = openScratchTables(
    join(scratch, 'tables.sqlite'),
    names.map((name) => ({ name, links: tableLinks[name] })),
  );
  try {
    const refusedRows = await load(tables, loaded);
    const unknown = files.filter((file) => !tables.some((each) => each.file === file));
    return {
      format: 'hsds-tables',
      inputHash: fingerprint(files.map(({ name, hash }) => [name, hash]).sort()),
      total: refusedRows.length + loaded.count('service'),
      ...statedBy(descriptor),
      notes: [
        ...notesOfFiles(tables.map(({ file }) => file)),
        ...unknown.map(({ name }): InputNote => ['tableUnknown', name, 0]),
        ...notesOfColumns(tables),
        ...rowsPointingNowhere(loaded),
      ],
      services: (from) => inOrder(recordsOf(tables, loaded, refusedRows), from),
      close: async () => loaded.close(),
    };
  } catch (error) {
    loaded.close();
    throw error;
  }
}

async function openTable(file: SeenFile, signal: AbortSignal): Promise<OpenTable | null> {
  const { header, rows } = await readTable(file, signal);
  const columns = header.map(columnName);
  const found = tableOf(file.table ?? file.name, columns);
  return found === null ? null : { ...found, file, columns, rows };
}

/** @returns the rows that could not be read */
async function load(tables: readonly OpenTable[], into: ScratchTables): Promise<IncomingRecord[]> {
  const refusedRows: IncomingRecord[] = [];
  into.begin();
  for (const [index, table] of tables.entries()) {
    if (table.table === null) continue;
    for await (const rows of table.rows()) {
      for (const { line, cells, refusal } of rows) {
        if (cells !== undefined) addRow(table, index, line, cells, into);
        else if (refusedRows.length < mostRefused) refusedRows.push(refusedRow(refusal, `${table.file.name}:${line}`));
      }
      await nextTurn();
    }
  }
  into.finish();
  return refusedRows;
}

function addRow(table: OpenTable, file: number, line: number, cells: readonly string[], into: ScratchTables): void {
  if (table.table === null) return;
  const row = canonicalRow(table.as, rowOf(table.columns, cells));
  const linkValues = tableLinks[table.table].map((link) => row[link] ?? '');
  into.add(table.table, { id: row.id ?? '', linkValues, file, line, cells: JSON.stringify(cells) });
}

function rowOf(columns: readonly string[], cells: readonly string[]): Row {
  const row: Row = {};
  for (const [index, column] of columns.entries()) {
    const cell = cells[index]?.trim() ?? '';
    // A column that is there twice: the first that says something counts.
    if (column !== '' && cell !== '' && row[column] === undefined) row[column] = cell;
  }
  return row;
}

function placed(tables: readonly OpenTable[], { key, file, line, cells }: ScratchRow): PlacedRow {
  const table = tables[file];
  const row = rowOf(table?.columns ?? [], JSON.parse(cells) as string[]);
  return { key: String(key), place: `${table?.file.name}:${line}`, row: canonicalRow(table?.as ?? 'plain', row) };
}

async function* recordsOf(
  tables: readonly OpenTable[],
  loaded: ScratchTables,
  refusedRows: readonly IncomingRecord[],
): AsyncGenerator<IncomingRecord> {
  yield* refusedRows;
  const lookup: Tables = {
    where: (table, column, value) => loaded.where(table, column, value).map((row) => placed(tables, row)),
  };
  for (let last: { id: string; key: number } | null = null; ; ) {
    const rows = loaded.after('service', last, servicesAtOnce);
    for (const row of rows) {
      const service = placed(tables, row);
      yield recordOfHsds(serviceOfRows(service, lookup), service.place);
    }
    const end = rows.at(-1);
    if (end === undefined) return;
    last = { id: end.id, key: end.key };
    await nextTurn();
  }
}

function notesOfColumns(tables: readonly OpenTable[]): InputNote[] {
  return tables.flatMap(({ table, columns, file }) =>
    table === null
      ? []
      : missingColumns(table, columns).map((column): InputNote => ['columnMissing', `${file.name}: ${column}`, 0]),
  );
}

/** Links whose other end must be there. */
const requiredEnds = [
  ['service_at_location', 'service_id', 'service'],
  ['phone', 'service_id', 'service'],
  ['phone', 'location_id', 'location'],
  ['schedule', 'service_id', 'service'],
  ['language', 'service_id', 'service'],
  ['address', 'location_id', 'location'],
  ['service_area', 'service_id', 'service'],
  ['cost_option', 'service_id', 'service'],
] as const satisfies readonly (readonly [TableName, string, TableName])[];

function rowsPointingNowhere(loaded: ScratchTables): InputNote[] {
  return requiredEnds.flatMap(([table, link, target]): InputNote[] => {
    const count = loaded.countPointingNowhere(table, link, target);
    return count === 0 ? [] : [['rowsPointNowhere', `${table}.${link}`, count]];
  });
}
