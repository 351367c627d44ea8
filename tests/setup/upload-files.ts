import { columns } from '~/domain/upload/columns';
import { csvLine } from '~/domain/upload/csv-cells';

/** A row that the form would take as it stands. */
export const goodCells: Readonly<Record<string, string>> = {
  ...Object.fromEntries(columns.map(({ name, example }) => [name, example])),
  phone: '+91 484 286 2345',
};

/** Rows as a CSV file with all our columns. */
export function csvOf(rows: readonly Readonly<Record<string, string>>[]): string {
  const names = columns.map(({ name }) => name);
  return [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))].map(csvLine).join('');
}

/** `count` good rows, each a service of its own. */
export function goodRows(count: number): Record<string, string>[] {
  return Array.from({ length: count }, (_, index) => ({
    ...goodCells,
    name: `Example counselling ${index + 1}`,
    phone: `+91 484 ${2_300_000 + index}`,
  }));
}

export const fileOf = (name: string, text: string | Uint8Array) => ({
  name,
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
});
