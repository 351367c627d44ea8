/** A cell that a spreadsheet program would run instead of showing it (OWASP, CSV injection). */
const startsFormula = /^[=+\-@\t\r]/;

/**
 * One line of a CSV file, safe to open in a spreadsheet program: what would be a formula is made text by an apostrophe.
 *
 * @returns the line with its line break (RFC 4180)
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: string): string {
  const shown = startsFormula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}

/** @returns the cell without the apostrophe that made a formula of it text */
export function withoutTextMark(cell: string): string {
  return /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}

/** @returns whether a cell is a formula and not, say, a phone number with its plus sign */
export function isFormula(cell: string): boolean {
  return /^\s*[=@]/.test(cell) || /^\s*[+-]\s*[\p{L}(]/u.test(cell);
}

/**
 * Which sign separates the cells: a comma, or the semicolon or tab that spreadsheet programs write in many countries.
 *
 * @param text of the file; only its first line counts
 */
export function separatorOf(text: string): ',' | ';' | '\t' {
  const header = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replaceAll(/"(?:[^"]|"")*"/g, '');
  const count = (sign: string) => header.split(sign).length - 1;
  const signs = [',', ';', '\t'] as const;
  return signs.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
