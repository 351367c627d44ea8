import { type ReviewState, reviewStates } from './review-states';

/** How long somebody can take back what they have just decided. */
export const undoMinutes = 10;

/** A line of the audit trail about a submission. */
export interface TrailLine {
  readonly actor: string;
  readonly action: string;
  /** ISO instant. */
  readonly occurredAt: string;
  readonly details: Readonly<Record<string, unknown>> | null;
}

/** A decision that can be taken back, and what was before it. */
export interface Undoable {
  readonly sort: 'assigned' | 'held' | 'refused' | 'first-of-two' | 'published';
  readonly stateBefore: ReviewState;
  /** Account that had it before; for `assigned` and `first-of-two`. */
  readonly assignedBefore: string | null;
  /** What the public saw before; for `published`. Null: nothing. */
  readonly formerRevisionId: string | null;
}

const sortOfAction: Readonly<Record<string, Undoable['sort']>> = {
  'review-assigned': 'assigned',
  'review-held': 'held',
  'revision-refused': 'refused',
};

/**
 * Whether a decision can be taken back: by the one who made it, within ten minutes, and only while nobody has done anything
 * about the submission since. A question cannot be taken back: it has been sent.
 *
 * @param last the latest line of the trail about the submission
 * @param actor who wants it back, as the trail names them
 * @param version of the review now
 */
export function undoableAct(last: TrailLine | null, actor: string, version: number, now: Date): Undoable | null {
  if (!last || last.actor !== actor || last.details?.version !== version) return null;
  if (now.getTime() - Date.parse(last.occurredAt) > undoMinutes * 60_000) return null;
  const { details } = last;
  const sort = last.action === 'review-approved' ? approvalSort(details.outcome) : sortOfAction[last.action];
  const stateBefore = reviewStates.find((state) => state === details.before);
  if (!sort || !stateBefore) return null;
  return {
    sort,
    stateBefore,
    assignedBefore: textOrNull(details.assignedBefore),
    formerRevisionId: textOrNull(details.formerRevisionId),
  };
}

function approvalSort(outcome: unknown): Undoable['sort'] | undefined {
  return outcome === 'published' || outcome === 'first-of-two' ? outcome : undefined;
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
