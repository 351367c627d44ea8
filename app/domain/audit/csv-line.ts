/**
 * One line of a CSV file (RFC 4180) that a spreadsheet may open: what it would run as a formula is made text by an
 * apostrophe before it.
 *
 * @returns the line with its line break
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: string | number | null): string {
  const text = cell === null ? '' : String(cell);
  // Tab and carriage return too: some programs skip them and read on.
  const safe = typeof cell === 'string' && /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
