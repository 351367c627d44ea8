/** Where a submission stands, in the order of its life. A revision in review without a row of its own counts as `submitted`. */
export const reviewStates = [
  'submitted',
  'being-checked',
  'question',
  'held',
  'approved',
  'refused',
  'taken-back',
] as const;
export type ReviewState = (typeof reviewStates)[number];

/** States in which somebody still has to do something. */
export const openReviewStates = [
  'submitted',
  'being-checked',
  'question',
  'held',
] as const satisfies readonly ReviewState[];

export const reviewKinds = ['new', 'edit'] as const;
export type ReviewKind = (typeof reviewKinds)[number];

/** Why a submission was refused; the applicant reads the text of the code, and the moderator's own words. */
export const refusalReasons = [
  'out-of-scope',
  'not-verifiable',
  'licence-not-found',
  'duplicate',
  'unsafe-practice',
  'misleading',
  'incomplete',
  'not-authorised',
  'asked-not-to-be-listed',
  'other',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export const licenceStates = ['unchecked', 'seen-once', 'verified', 'refused', 'expired'] as const;
export type LicenceState = (typeof licenceStates)[number];

/** How somebody shows that a listing is theirs to manage. */
export const claimProofs = ['domain-email', 'licence-register', 'call'] as const;
export type ClaimProof = (typeof claimProofs)[number];
export const claimStates = ['open', 'accepted', 'refused', 'taken-back'] as const;
export type ClaimState = (typeof claimStates)[number];
