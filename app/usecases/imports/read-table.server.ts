import { separatorOf } from '~/domain/upload/csv-cells';
import { type CsvRow, createCsvReader } from '~/standards/hsds/reading/csv-rows';
import { beginningOf, type SeenFile, textOfFile } from './file-bytes.server';

/** A row by the names of its columns, or why it was not one. */
export type TableRow =
  | { readonly line: number; readonly cells: readonly string[]; readonly refusal?: never }
  | { readonly line: number; readonly refusal: 'rowBroken' | 'rowTooLong'; readonly cells?: never };

export interface ReadTable {
  /** As they stand; empty where the file has none. */
  readonly header: readonly string[];
  /** Rows some at a time; one with fewer cells than the header leaves the last ones empty. */
  rows(): AsyncGenerator<readonly TableRow[]>;
}

/** A wider table is none of services. */
const mostColumns = 300;

/** Opens a CSV file, with commas, semicolons or tabs between its cells. */
export async function readTable(file: SeenFile, signal: AbortSignal): Promise<ReadTable> {
  const separator = separatorOf(await beginningOf(file, signal));
  const header = await headerOf(file, separator, signal);
  return {
    header,
    async *rows() {
      let isHeader = true;
      for await (const found of rowsOf(file, separator, signal)) {
        const rows = isHeader && found.length > 0 ? found.slice(1) : found;
        if (found.length > 0) isHeader = false;
        yield rows.map((row) => fitted(row, header.length));
      }
    },
  };
}

async function headerOf(file: SeenFile, separator: string, signal: AbortSignal): Promise<readonly string[]> {
  for await (const [first] of rowsOf(file, separator, signal)) {
    if (first !== undefined) return (first.cells ?? []).slice(0, mostColumns).map((name) => name.trim());
  }
  return [];
}

async function* rowsOf(file: SeenFile, separator: string, signal: AbortSignal): AsyncGenerator<CsvRow[]> {
  const reader = createCsvReader(separator);
  for await (const text of textOfFile(file, signal)) yield reader.push(text);
  yield reader.end();
}

/** More cells than the header mean that a sign within a text was taken for a separator: every cell after it is wrong. */
function fitted(row: CsvRow, width: number): TableRow {
  if (row.cells === undefined || row.cells.slice(width).every((cell) => cell.trim() === '')) return row;
  return { line: row.line, refusal: 'rowBroken' };
}
