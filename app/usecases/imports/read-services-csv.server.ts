import type { IncomingRecord, InputNote, OpenedInput } from '~/domain/import/incoming-service';
import { columnNamed, columnOf } from '~/domain/upload/columns';
import { withoutTextMark } from '~/domain/upload/csv-cells';
import { isHumanCsv, uploadRowOfHuman } from '~/standards/hsds/reading/human-csv-row';
import { incomingOfRow } from '~/standards/hsds/reading/incoming-of-row';
import type { Row } from '~/standards/hsds/reading/table-names';
import type { SeenFile } from './file-bytes.server';
import { notesOfFiles } from './notes-of-files';
import { type ReadTable, readTable } from './read-table.server';
import { inOrder, recordOf, refusedRow } from './records-in-order';

/** Columns that only the CSV of clinicians has: one of them tells it from a table of HSDS. */
const telling = new Set(['operator', 'kind', 'audiences', 'reach', 'summary', 'situations', 'phone', 'native_name']);

/** @returns whether a header is one of our two CSV files of services */
export function isServicesCsv(header: readonly string[]): boolean {
  const ours = header.map(columnOf);
  return isHumanCsv(header) || (ours.includes('name') && ours.some((name) => name !== null && telling.has(name)));
}

/** Opens our CSV for people (`/exports/services.csv`), or the one that clinicians upload. */
export async function openServicesCsv(file: SeenFile, signal: AbortSignal): Promise<OpenedInput> {
  const table = await readTable(file, signal);
  const isHuman = isHumanCsv(table.header);
  let total = 0;
  for await (const rows of table.rows()) total += rows.length;
  return {
    format: 'services-csv',
    inputHash: file.hash,
    total,
    publisher: null,
    licence: null,
    notes: [...notesOfFiles([file]), ...(isHuman ? [] : unknownColumns(table, file))],
    services: (from) => inOrder(recordsOf(table, file, isHuman), from),
    close: async () => {},
  };
}

/** Read beside the columns of the form. */
const besides = new Set(['id', 'slug', 'identifier', 'assured_date', 'last_modified']);
const plainName = (header: string): string => header.trim().toLowerCase();

function unknownColumns({ header }: ReadTable, file: SeenFile): InputNote[] {
  return header
    .filter((name) => name !== '' && columnOf(name) === null && !besides.has(plainName(name)))
    .map((name) => ['columnUnknown', `${file.name}: ${name.slice(0, 60)}`, 0]);
}

async function* recordsOf(table: ReadTable, file: SeenFile, isHuman: boolean): AsyncGenerator<IncomingRecord> {
  for await (const rows of table.rows()) {
    for (const { line, cells, refusal } of rows) {
      const place = `${file.name}:${line}`;
      if (cells === undefined) yield refusedRow(refusal, place);
      else yield recordOf(incomingOfRow(rowOf(table.header, cells, isHuman), place), place);
    }
  }
}

function rowOf(header: readonly string[], cells: readonly string[], isHuman: boolean): Row {
  const named = header.flatMap((heading, index) => {
    const cell = withoutTextMark(cells[index]?.trim() ?? '');
    const name = isHuman ? heading : (columnOf(heading) ?? plainName(heading));
    return cell === '' || name === '' || (!isHuman && columnNamed(name) === null && !besides.has(name))
      ? []
      : [[name, cell]];
  });
  const row = Object.fromEntries(named) as Row;
  return isHuman ? uploadRowOfHuman(row) : row;
}
