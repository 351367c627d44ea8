import type { FieldDifference } from './difference';
import type { ShownLicence, ShownListingState } from './review-view';
import type { TrailLine } from './undo';

/** What a moderator can do to a listing as such. */
export const listingActs = ['pause', 'resume', 'withdraw'] as const;
export type ListingAct = (typeof listingActs)[number];

/** One line of a listing's trail. */
export interface ListingTrailLine extends TrailLine {
  readonly id: string;
  readonly revisionId: string | null;
  readonly organizationId: string | null;
}

export interface ListedRevision {
  readonly id: string;
  readonly number: number;
  readonly state: 'draft' | 'in-review' | 'published' | 'superseded' | 'rejected';
  readonly source: 'seed' | 'person' | 'import';
  readonly createdAt: string;
  readonly publishedAt: string | null;
  /** Whether it was up for review, so that there is a page about that. */
  readonly wasReviewed: boolean;
}

export interface ShownNotice {
  readonly id: string;
  readonly kind: 'closed' | 'notice';
  readonly text: string | null;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly endedAt: string | null;
}

/** The life of one listing. */
export interface ListingHistory {
  readonly listingId: string;
  readonly slug: string;
  readonly name: string;
  readonly textLanguage: string;
  readonly state: ShownListingState;
  readonly version: number;
  readonly organization: string | null;
  readonly revisions: readonly ListedRevision[];
  /** The newest first. */
  readonly trail: readonly ListingTrailLine[];
  /** Account → address, for the actors of the trail that are moderators. */
  readonly actorNames: Readonly<Record<string, string>>;
  readonly licences: readonly ShownLicence[];
  readonly notices: readonly ShownNotice[];
  /** Two revisions side by side; null where not two of this listing were asked for. */
  readonly compared: {
    readonly from: ListedRevision;
    readonly to: ListedRevision;
    readonly differences: readonly FieldDifference[];
  } | null;
  /** What this moderator can do to it now. */
  readonly open: readonly ListingAct[];
}
