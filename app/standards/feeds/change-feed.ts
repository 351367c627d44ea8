import type { Kind } from '~/domain/listing/vocabulary';
import { listingUuid } from '../listing-uuid';

/** A listing that the public can see, as it stands now. */
export interface ShownEntry {
  /** `published` where it says what it said at first, `corrected` where a later revision is public. */
  readonly change: 'published' | 'corrected';
  readonly slug: string;
  readonly name: string;
  readonly kind: Kind;
  /** Plain text, in `language`. */
  readonly summary: string;
  /** BCP 47 language of name and summary. */
  readonly language: string;
  /** ISO instant of the first publication. */
  readonly firstPublishedAt: string;
  /** ISO instant of the last publication. */
  readonly changedAt: string;
}

/** A listing that the public could see and no longer can. Nothing more is said of it. */
export interface GoneEntry {
  readonly change: 'gone';
  readonly slug: string;
  /** ISO instant at which it was taken out of sight. */
  readonly changedAt: string;
}

export type Entry = ShownEntry | GoneEntry;

/** What both formats are written from. */
export interface ChangeFeed {
  readonly siteName: string;
  /** Public origin without trailing slash. */
  readonly origin: string;
  /** Newest first, one a listing. */
  readonly entries: readonly Entry[];
}

export const atomPath = '/changes.atom';
export const jsonFeedPath = '/changes.json';

export const titleOf = ({ siteName }: ChangeFeed) => `${siteName}: changes to listings`;
export const descriptionOf = ({ siteName }: ChangeFeed) =>
  `Listings that were published, corrected or taken out of sight at ${siteName}, newest first.`;

/** Not the address: that has the name in it, and a tombstone is not to name what was taken down. */
export const idOf = ({ slug }: Pick<Entry, 'slug'>) => `urn:uuid:${listingUuid(slug)}`;

export const addressOf = (origin: string, { slug }: Pick<Entry, 'slug'>) => `${origin}/services/${slug}`;

/** Text without control characters and without what XML 1.0 cannot hold (section 2.2); tabs and line breaks stay. */
export function cleanText(text: string): string {
  return text.replace(/[^\t\n\u{20}-\u{7e}\u{a0}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
}
