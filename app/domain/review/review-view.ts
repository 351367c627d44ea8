import type { Evidence } from '../listing/listing';
import type { Check } from './checks';
import type { Obstacle, ReviewAct } from './decision';
import type { FieldDifference } from './difference';
import type { LicenceState, RefusalReason, ReviewKind, ReviewState } from './review-states';
import type { RiskBand } from './risk';

export type ShownListingState = 'draft' | 'published' | 'paused' | 'withdrawn';

/** Everything a moderator sees of one submission. */
export interface ReviewView {
  readonly revisionId: string;
  readonly version: number;
  readonly slug: string;
  readonly listingState: ShownListingState;
  readonly name: string;
  readonly textLanguage: string;
  readonly kind: ReviewKind;
  readonly state: ReviewState;
  readonly band: RiskBand;
  readonly needsTwo: boolean;
  readonly receivedAt: string;
  readonly organization: string | null;
  /** True where the program brought it and no clinician stands behind it. */
  readonly isSeed: boolean;
  /** Addresses of the moderators who have approved it, the first one first. */
  readonly approvedBy: readonly string[];
  /** Address of the moderator who has it; null for nobody. */
  readonly assignedTo: string | null;
  readonly isMine: boolean;
  readonly reason: { readonly code: RefusalReason; readonly text: string | null } | null;
  /** False where nothing was public before: then every field stands there once. */
  readonly hasBefore: boolean;
  readonly differences: readonly FieldDifference[];
  /** A moderator's own wording, compared with the applicant's. */
  readonly proposal: { readonly author: string; readonly differences: readonly FieldDifference[] } | null;
  /** Texts of the latest wording: form field → text. */
  readonly wording: Readonly<Record<string, string>>;
  /** How each contact is shown, by position. */
  readonly contacts: readonly string[];
  readonly checks: readonly Check[];
  readonly evidence: readonly Evidence[];
  readonly licences: readonly ShownLicence[];
  readonly duplicates: readonly ShownDuplicate[];
  readonly thread: readonly ThreadMessage[];
  readonly notes: readonly ShownNote[];
  /** Act → why it is not open to this moderator now; acts that are open are not in it. */
  readonly obstacles: Readonly<Partial<Record<ReviewAct, Obstacle>>>;
}

export interface ShownLicence {
  readonly id: string;
  readonly register: string;
  readonly number: string;
  readonly registerUrl: string | null;
  readonly state: LicenceState;
  readonly checkedOn: string | null;
  readonly expiresOn: string | null;
}

export interface ShownDuplicate {
  readonly slug: string;
  readonly name: string;
  readonly state: ShownListingState;
  readonly by: readonly ('phone' | 'name' | 'place')[];
}

/** A question or an answer on a submission. */
export interface ThreadMessage {
  readonly id: string;
  readonly side: 'provider' | 'moderator';
  readonly text: string;
  readonly createdAt: string;
}

export interface ShownNote {
  readonly id: string;
  readonly note: string;
  readonly createdAt: string;
}
