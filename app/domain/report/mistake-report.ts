/** What a visitor may say is wrong with a listing, in the order in which the boxes stand. */
export const mistakeReasons = [
  'phone',
  'website',
  'hours',
  'address',
  'audience',
  'confidentiality',
  'closed',
  'other',
] as const;
export type MistakeReason = (typeof mistakeReasons)[number];

export const mistakeReportStates = ['received', 'in-progress', 'acted-on', 'not-changed'] as const;
export type MistakeReportState = (typeof mistakeReportStates)[number];

/** A report as its receipt opens it: what became of it, and nothing that was typed. */
export interface FollowedReport {
  readonly listingName: string;
  readonly listingSlug: string;
  readonly state: MistakeReportState;
  /** The moderators' answer; null where there is none. */
  readonly answer: string | null;
  /** `YYYY-MM-DD`. */
  readonly createdOn: string;
}
