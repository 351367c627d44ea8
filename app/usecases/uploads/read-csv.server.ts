import { once } from 'node:events';
import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { CsvError, type Info, parse } from 'csv-parse';
import { columnOf } from '~/domain/upload/columns';
import { separatorOf } from '~/domain/upload/csv-cells';
import type { FileFault, FileRefusal } from '~/domain/upload/file-text';
import { uploadLimits } from '~/domain/upload/upload-limits';

/** A service as a file states it: column or property → text or more. */
export type FoundRow = Record<string, unknown>;

/** A file stopped being readable. */
export class FileStopped extends Error {
  override readonly name = 'FileStopped';
  constructor(readonly refusal: FileRefusal) {
    super(refusal.fault);
  }
}

const stopped = (fault: FileFault, where: { row?: number; column?: string } = {}) =>
  new FileStopped({ ok: false, fault, ...where });

/** Read in pieces, with a turn of the event loop between them: others are served meanwhile. */
const pieceBytes = 65_536;

async function* piecesOf(text: string): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += pieceBytes) {
    yield bytes.subarray(start, start + pieceBytes);
    await nextTurn();
  }
}

/**
 * Reads the rows of a CSV file, one by one. Empty rows are passed over.
 *
 * @param text without byte order mark; cells separated by comma, semicolon or tab
 * @throws FileStopped saying why and in which row; what was read before is the caller's to throw away
 */
export async function* readCsv(text: string): AsyncGenerator<FoundRow> {
  const parser = parse({
    delimiter: separatorOf(text),
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    max_record_size: uploadLimits.rowBytes,
    info: true,
  });
  const source = Readable.from(piecesOf(text));
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let header: readonly string[] | null = null;
  let row = 0;
  try {
    for await (const { record } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      if (header === null) {
        header = headerOf(record);
        continue;
      }
      row += 1;
      if (row > uploadLimits.rows) throw stopped('too-many-rows');
      yield foundRow(header, record);
    }
  } catch (error) {
    throw error instanceof CsvError ? stopped(faultOf(error), { row: rowOf(error) }) : error;
  } finally {
    source.destroy();
    parser.destroy();
    if (!parser.closed) await once(parser, 'close');
  }
  if (header === null || row === 0) throw stopped('no-services');
}

function headerOf(record: readonly string[]): string[] {
  if (record.length > uploadLimits.columns) throw stopped('too-many-columns');
  const names = record.map((name) => columnOf(name) ?? name.trim().slice(0, 60));
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  if (twice !== undefined) throw stopped('column-twice', { column: twice });
  if (!names.some((name) => columnOf(name) !== null)) throw stopped('unknown-header');
  if (!names.includes('name')) throw stopped('no-header');
  return names;
}

/** Cells beyond the header's last column are kept under their number: the report says so. */
function foundRow(header: readonly string[], record: readonly string[]): FoundRow {
  const cells = record.slice(0, uploadLimits.columns).map((cell, index) => {
    const name = header[index] ?? '';
    return [name === '' ? `#${index + 1}` : name, cell.trim()] as const;
  });
  return Object.fromEntries(cells.filter(([, cell]) => cell !== ''));
}

/** Rows reach us later than the parser reads them, so it is the parser that knows how far it came; its first is the header. */
function rowOf(error: CsvError): number {
  return Math.max(1, Number(error.records) || 1);
}

function faultOf({ code }: CsvError): FileFault {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'quote-open';
  return code === 'CSV_MAX_RECORD_SIZE' ? 'row-too-long' : 'quote-inside';
}
