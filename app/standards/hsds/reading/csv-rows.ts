/** A row of a CSV file, or why it was not one. `line` is the line of the file on which it begins; the first is 1. */
export type CsvRow =
  | { readonly line: number; readonly cells: readonly string[]; readonly refusal?: never }
  | { readonly line: number; readonly refusal: 'rowBroken' | 'rowTooLong'; readonly cells?: never };

export interface CsvReader {
  /** @returns the rows that are complete by now; blank lines are passed over */
  push(text: string): CsvRow[];
  /** @returns what is left when nothing follows */
  end(): CsvRow[];
}

/** Characters of a row: a longer one is refused, which is also how far an unclosed quotation mark is looked for. */
export const longestRow = 262_144;

interface Found {
  readonly cells: string[] | null;
  readonly next: number;
  readonly tooLong?: boolean;
}

/**
 * Reads CSV (RFC 4180) piece by piece. A row that is broken is refused and the reading goes on with the next line, so that
 * one stray quotation mark does not cost the rest of a file. Line breaks may be CRLF, LF or CR.
 */
export function createCsvReader(separator: string): CsvReader {
  let buffer = '';
  let line = 1;

  function take(last: boolean): CsvRow[] {
    const rows: CsvRow[] = [];
    let at = 0;
    while (at < buffer.length) {
      const found = rowAt(buffer, at, separator, last);
      if (found === null) break;
      if (found.cells === null) rows.push({ line, refusal: found.tooLong ? 'rowTooLong' : 'rowBroken' });
      else if (found.cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells: found.cells });
      line += breaksIn(buffer, at, found.next);
      at = found.next;
    }
    buffer = buffer.slice(at);
    return rows;
  }

  return {
    push(text) {
      buffer += text;
      return take(false);
    },
    end() {
      return take(true);
    },
  };
}

/** @returns the row that begins here; null where more of the text is needed */
function rowAt(text: string, start: number, separator: string, last: boolean): Found | null {
  const end = lineEnd(text, start, last);
  if (end !== null && end.at - start <= longestRow) {
    const line = text.slice(start, end.at);
    if (!line.includes('"')) return { cells: line.split(separator), next: end.next };
  }
  const quoted = quotedRow(text, start, separator, last);
  if (quoted !== 'broken' && quoted !== 'too-long') return quoted;
  // The line on which the row begins is given up, and the next one is a row again.
  return end === null ? null : { cells: null, next: end.next, tooLong: quoted === 'too-long' };
}

function quotedRow(
  text: string,
  start: number,
  separator: string,
  last: boolean,
): Found | 'broken' | 'too-long' | null {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const cell = text[at] === '"' ? quotedCell(text, at, start) : plainCell(text, at, separator, last);
    if (cell === 'open') return last || text.length - start > longestRow ? 'broken' : null;
    if (cell === null) return text.length - start > longestRow ? 'too-long' : null;
    cells.push(cell.text);
    at = cell.next;
    if (at - start > longestRow) return 'too-long';
    if (at >= text.length) return last ? { cells, next: at } : null;
    const sign = text[at];
    if (sign === separator) at += 1;
    else if (sign === '\n') return { cells, next: at + 1 };
    else if (sign !== '\r') return 'broken';
    else if (at + 1 >= text.length && !last) return null;
    else return { cells, next: text[at + 1] === '\n' ? at + 2 : at + 1 };
  }
}

interface Cell {
  readonly text: string;
  readonly next: number;
}

function quotedCell(text: string, at: number, rowStart: number): Cell | 'open' {
  let from = at + 1;
  let value = '';
  for (;;) {
    const close = text.indexOf('"', from);
    if (close < 0 || close - rowStart > longestRow) return 'open';
    value += text.slice(from, close);
    if (text[close + 1] !== '"') return { text: value, next: close + 1 };
    value += '"';
    from = close + 2;
  }
}

/** A quotation mark within a cell that does not begin with one is a letter like others: 6" pipes. */
function plainCell(text: string, at: number, separator: string, last: boolean): Cell | null {
  for (let next = at; next < text.length; next += 1) {
    const sign = text[next];
    if (sign === separator || sign === '\n' || sign === '\r') return { text: text.slice(at, next), next };
  }
  return last ? { text: text.slice(at), next: text.length } : null;
}

/** Where a line ends and the next begins; null where that is not in the text yet. */
function lineEnd(text: string, start: number, last: boolean): { at: number; next: number } | null {
  const feed = text.indexOf('\n', start);
  const until = feed < 0 ? text.length : feed;
  const before = text.slice(start, until).indexOf('\r');
  const back = before < 0 ? -1 : start + before;
  if (back >= 0 && back + 1 < until) return { at: back, next: back + 1 };
  if (back >= 0 && feed >= 0) return { at: back, next: feed + 1 };
  if (feed >= 0) return { at: feed, next: feed + 1 };
  return last ? { at: back >= 0 ? back : text.length, next: text.length } : null;
}

function breaksIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) count += 1;
  }
  return count;
}
