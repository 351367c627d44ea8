/** What can be done on the signed-in sides. Each route and use case names one; `access-matrix.ts` says who may. */
export const staffActions = [
  // The clinician's side; "own" is an organisation one belongs to.
  'listing.read',
  'listing.write',
  'listing.submit',
  'listing.pause',
  'listing.withdraw',
  'listing.notice',
  'listing.confirm',
  'listing.transfer',
  'review.answer',
  'claim.open',
  'upload.write',
  'members.read',
  'members.write',
  // The moderator's side; "own" is something one has submitted oneself.
  'queue.read',
  'review.decide',
  'review.ask',
  'review.reword',
  'licence.check',
  'claim.decide',
  'report.answer',
  'register.write',
  'audit.read',
  'freshness.read',
  'import.write',
  // The administrator's side.
  'staff.write',
] as const;
export type StaffAction = (typeof staffActions)[number];
