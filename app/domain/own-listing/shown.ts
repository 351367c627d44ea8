import type { StepId } from '../listing-form/steps';
import type { NoticeKind } from '../notice/notice';
import type { RefusalReason, ReviewState } from '../review/review-states';

/** What visitors get: the page, nothing for a while (and why), nothing any more, nothing yet. */
export type Visibility =
  | 'published'
  | 'paused-provider'
  | 'paused-moderator'
  | 'paused-not-confirmed'
  | 'withdrawn'
  | 'not-yet';

/** A listing as its own people see it. Days are `YYYY-MM-DD`. */
export interface ShownListing {
  readonly slug: string;
  readonly organizationId: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** The latest submission, while there is something to say about it; null once it was approved or taken back. */
  readonly submission: ShownSubmission | null;
  readonly dueOn: string;
  readonly lastConfirmedOn: string | null;
  /** True from 60 days before the check is due: when the first reminder goes out. */
  readonly isDue: boolean;
}

export interface ShownSubmission {
  readonly state: ReviewState;
  readonly receivedOn: string;
  readonly reasonCode: RefusalReason | null;
  readonly reasonText: string | null;
}

/** A form that was not sent yet. */
export interface ShownForm {
  readonly id: string;
  readonly organizationId: string;
  readonly name: string;
  readonly isEdit: boolean;
  readonly unfinished: readonly StepId[];
  readonly touchedOn: string;
}

/** A listing's own page on the clinician's side. */
export interface ManagedListing {
  readonly listing: ShownListing;
  /** Names the submission when one writes or calls about it; null where nothing was sent. */
  readonly receipt: string | null;
  /** Questions and answers of the latest submission, oldest first. */
  readonly thread: readonly {
    readonly side: 'provider' | 'moderator';
    readonly text: string;
    readonly createdOn: string;
  }[];
  readonly notices: readonly {
    readonly id: string;
    readonly kind: NoticeKind;
    readonly text: string | null;
    readonly fromOn: string;
    readonly untilOn: string;
  }[];
  /** The form in which it is being edited; null where none is open. */
  readonly formId: string | null;
  /** Kinds and days, latest first. */
  readonly history: readonly { readonly action: string; readonly on: string }[];
  /** What this person may do: withdrawing and transferring are for owners. */
  readonly mayWithdraw: boolean;
}
