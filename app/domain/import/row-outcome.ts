/** What became of a record of an input. */
export const rowOutcomes = ['added', 'changed', 'same', 'refused'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/** Why a record that could be read was not published. Beside the reader's refusals. */
export const publishRefusals = ['slugKnown', 'neverList'] as const;
export type PublishRefusal = (typeof publishRefusals)[number];

/** One line of the report. */
export interface ReportedRow {
  /** Number of the record in the input, from 1. */
  readonly number: number;
  /** Where in the input: `services.csv:12`. */
  readonly place: string;
  readonly externalId: string | null;
  readonly name: string | null;
  readonly outcome: RowOutcome;
  /** Word and place: `['phoneSplit', 'phones[0].number']`. */
  readonly problems: readonly (readonly [word: string, place: string])[];
}

/** Counts of a run. */
export interface RunCounts {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly refused: number;
  readonly gone: number;
}

export const noCounts: RunCounts = { added: 0, changed: 0, same: 0, refused: 0, gone: 0 };

/** @returns the counts with those of some more rows */
export function countedWith(counts: RunCounts, rows: readonly Pick<ReportedRow, 'outcome'>[]): RunCounts {
  const counted = { ...counts };
  for (const { outcome } of rows) counted[outcome] += 1;
  return counted;
}
