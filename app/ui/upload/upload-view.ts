import type { RowProblem } from '~/domain/upload/row-problems';

/** Where a file stands; `discarded` ones are not shown. */
export type ShownUploadState = 'checking' | 'checked' | 'taking-in' | 'done';

export interface UploadSummary {
  readonly id: string;
  readonly createdAt: string;
  readonly rows: number;
  readonly state: ShownUploadState;
}

/** A row in the report. */
export interface ReportRow {
  readonly number: number;
  readonly name: string | null;
  readonly problems: readonly RowProblem[];
  readonly formId: string | null;
}

/** One file, as its page shows it. */
export interface UploadView extends UploadSummary {
  /** Rows checked, or taken in, so far. */
  readonly checked: number;
  readonly taken: number;
  readonly counts: {
    readonly withoutProblems: number;
    readonly withProblems: number;
    readonly neverList: number;
    readonly taken: number;
    readonly leftOut: number;
  };
  /** Columns that are none of ours. */
  readonly unknownColumns: readonly string[];
  /** Rows with problems, one page of them. */
  readonly report: readonly ReportRow[];
  /** Number after which the next page begins; null where this is the last. */
  readonly nextAfter: number | null;
  readonly after: number;
}
