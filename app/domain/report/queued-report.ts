import type { MistakeReason, MistakeReportState } from './mistake-report';

/** A visitor's report as moderators see it. The receipt's hash is not among it: nobody needs it. */
export interface QueuedReport {
  readonly id: string;
  readonly listingId: string;
  readonly listingName: string;
  readonly listingSlug: string;
  /** Null where the listing belongs to nobody yet. */
  readonly organizationId: string | null;
  readonly textLanguage: string;
  readonly state: MistakeReportState;
  readonly reasons: readonly MistakeReason[];
  readonly note: string | null;
  readonly answer: string | null;
  /** `YYYY-MM-DD`. */
  readonly createdOn: string;
  /** Account of the moderator who works on it. */
  readonly handledBy: string | null;
}

/** Reports that say the same: one listing, one day, one note, one state. Without a note each stands for itself. */
export interface ReportGroup {
  readonly first: QueuedReport;
  readonly ids: readonly string[];
}

export interface ReportedListing {
  readonly slug: string;
  readonly name: string;
  readonly textLanguage: string;
  readonly groups: readonly ReportGroup[];
}
