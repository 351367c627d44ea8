/** What stands in a cell of a tabular data package; null is an empty cell. */
export type Cell = string | number | boolean | null;

/**
 * One line of a CSV file as RFC 4180 has it, with nothing changed: programs read it. For people, whose spreadsheets run
 * formulas, there is `csvLine` in app/domain/audit.
 *
 * @returns the line with its line break
 */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(asText).join(',')}\r\n`;
}

function asText(cell: Cell): string {
  if (cell === null) return '';
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
