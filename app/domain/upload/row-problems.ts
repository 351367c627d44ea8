import { errorsOfStep } from '../listing-form/facts-of-form';
import { stepIds } from '../listing-form/steps';
import { columnNamed, columnOfField, wordsOfColumn } from './columns';
import { isFormula } from './csv-cells';
import type { DraftContent } from './row-to-content';

/** Something wrong with a row: where, and a text key, with its values as `key?name=value`. */
export interface RowProblem {
  /** A column of the file, or `step.field` of the form. */
  readonly field: string;
  readonly message: string;
}

export function problem(
  field: string,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): RowProblem {
  const entries = Object.entries(values).map(([name, value]) => [name, String(value).slice(0, 120)]);
  return { field, message: entries.length === 0 ? key : `${key}?${new URLSearchParams(entries)}` };
}

/** @returns the text key of a problem and the values of that text */
export function messageOf({ message }: RowProblem): { key: string; values: Record<string, string> } {
  const [key = '', values = ''] = message.split('?', 2);
  return { key, values: Object.fromEntries(new URLSearchParams(values)) };
}

/** Everything the form would say about this content, in the order of its steps. */
export function problemsOfContent(content: DraftContent): RowProblem[] {
  return stepIds.flatMap((step) =>
    Object.entries(errorsOfStep(content, step)).map(([field, { key, values }]) =>
      problem(columnOfField(step, field) ?? `${step}.${field}`, key, values),
    ),
  );
}

/** What is wrong with the cells of a CSV row as cells: words nobody knows, formulas, cells beyond the header. */
export function problemsOfCells(row: Readonly<Record<string, unknown>>): RowProblem[] {
  return Object.entries(row).flatMap(([name, cell]) => {
    if (typeof cell !== 'string') return [];
    if (name.startsWith('#')) return problem('row', 'upload.problem.cellTooMany');
    if (columnNamed(name) === null) return [];
    if (isFormula(cell)) return problem(name, 'upload.problem.formula');
    return unknownWords(name, cell).map((word) => problem(name, 'upload.problem.unknownWord', { word }));
  });
}

const meaningOfWord: Readonly<Record<string, string>> = {
  y: 'yes',
  n: 'no',
  true: 'yes',
  false: 'no',
  '1': 'yes',
  '0': 'no',
};

function unknownWords(name: string, cell: string): string[] {
  const known = wordsOfColumn[name];
  if (known === undefined) return [];
  const words = cell.split(/[;|,\n]/).map((each) => each.trim());
  return words.filter((each) => {
    const word = each.toLowerCase().replaceAll(/[\s_]+/g, '-');
    return word !== '' && !known.includes(meaningOfWord[word] ?? word);
  });
}

/** @returns columns of a row that are none of ours, in order: said once for the file, not on every row */
export function unknownColumns(row: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(row).filter((name) => !name.startsWith('#') && columnNamed(name) === null);
}
