import { may } from '../account/access-matrix';
import type { StaffAction } from '../account/staff-actions';
import type { StaffSession } from '../account/staff-session';
import { openReviewStates, type ReviewState } from './review-states';

/** What a moderator can do to a submission. */
export const reviewActs = ['approve', 'refuse', 'ask', 'hold', 'propose', 'assign', 'note'] as const;
export type ReviewAct = (typeof reviewActs)[number];

/** Who wants to act. */
export type Moderator = Pick<StaffSession, 'accountId' | 'staffRole' | 'memberships' | 'stage'>;

/** Where a submission stands when somebody wants to act. */
export interface Standing {
  readonly state: ReviewState;
  readonly submittedBy: string | null;
  readonly organizationId: string | null;
  readonly needsTwo: boolean;
  /** Accounts that have approved it as it stands now. */
  readonly approvedBy: readonly string[];
  readonly listingState: 'draft' | 'published' | 'paused' | 'withdrawn';
}

/** What an act leads to. */
export type Outcome = 'published' | 'first-of-two' | 'refused' | 'asked' | 'held' | 'reworded' | 'assigned' | 'noted';

/**
 * Why an act is not open to somebody: `own` (submitted by them, or of their organisation), `twice` (they were the first of
 * two), `decided` (no longer open), `withdrawn` (the listing is gone for good), `nobody-to-ask` (no clinician submitted it).
 */
export type Obstacle = 'own' | 'twice' | 'decided' | 'withdrawn' | 'nobody-to-ask';

export type Judgement =
  | { readonly ok: true; readonly outcome: Outcome }
  | { readonly ok: false; readonly obstacle: Obstacle };

const actionOfAct: Record<ReviewAct, StaffAction> = {
  approve: 'review.decide',
  refuse: 'review.decide',
  hold: 'review.decide',
  assign: 'review.decide',
  note: 'review.decide',
  ask: 'review.ask',
  propose: 'review.reword',
};

/** @returns what comes of an act, or why this person may not do it now */
export function judge(who: Moderator, act: ReviewAct, standing: Standing): Judgement {
  const obstacle = obstacleTo(who, act, standing);
  return obstacle ? { ok: false, obstacle } : { ok: true, outcome: outcomeOf(act, standing) };
}

function obstacleTo(who: Moderator, act: ReviewAct, standing: Standing): Obstacle | null {
  if (!may(who, actionOfAct[act], standing)) return 'own';
  if (act === 'note') return null;
  if (!openReviewStates.some((state) => state === standing.state)) return 'decided';
  if (act === 'approve' && standing.listingState === 'withdrawn') return 'withdrawn';
  if (act === 'approve' && standing.approvedBy.includes(who.accountId)) return 'twice';
  return act === 'ask' && standing.submittedBy === null ? 'nobody-to-ask' : null;
}

function outcomeOf(act: ReviewAct, { needsTwo, approvedBy }: Standing): Outcome {
  if (act === 'approve') return approvedBy.length + 1 >= (needsTwo ? 2 : 1) ? 'published' : 'first-of-two';
  const outcomes = {
    refuse: 'refused',
    ask: 'asked',
    hold: 'held',
    propose: 'reworded',
    assign: 'assigned',
    note: 'noted',
  } as const;
  return outcomes[act];
}
