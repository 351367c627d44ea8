import type { PublishedListing } from '../listing/listing';
import type { FormContent, StepId } from '../listing-form/steps';
import type { ContentFacts } from './content-facts';
import type { SourceDifference } from './difference-to-source';
import type { Provenance } from './incoming-service';
import type { ListedService } from './source-view';

/** A listing that may be the same service. */
export interface SimilarListing {
  readonly slug: string;
  readonly name: string;
  readonly state: string;
  readonly by: readonly ('name' | 'phone' | 'place' | 'website')[];
}

/** One imported service with all that a moderator needs to decide about it. */
export interface DraftView {
  readonly externalId: string;
  readonly name: string;
  readonly state: ListedService['state'];
  readonly version: number;
  readonly updatedAt: string;
  readonly problems: readonly (readonly [problem: string, place: string])[];
  readonly facts: ContentFacts;
  readonly provenance: Readonly<Record<string, Provenance>>;
  /** Terms nobody has explained. */
  readonly openTerms: readonly { readonly taxonomy: string; readonly term: string }[];
  readonly neverList: boolean;
  readonly similar: readonly SimilarListing[];
  /** What somebody would have typed, and the steps that lack something. */
  readonly content: FormContent;
  readonly unfinished: readonly StepId[];
  /** As visitors would see it; null while something lacks. */
  readonly preview: PublishedListing | null;
  /** The listing it belongs to. */
  readonly linked: {
    readonly slug: string;
    readonly name: string;
    readonly state: string;
    /** Null where the listing was never public. */
    readonly differences: readonly SourceDifference[] | null;
    readonly lastConfirmedOn: string | null;
    readonly sourcesReadOn: string | null;
    readonly isBeingReviewed: boolean;
    /** Moderators have decided about what the source states now. */
    readonly isSettled: boolean;
  } | null;
}
