import type { PublishedListing } from '../listing/listing';

/** One row of the board: what a moderator compares with the service's own page. */
export interface BoardRow {
  readonly listing: Pick<
    PublishedListing,
    'id' | 'slug' | 'name' | 'textLanguage' | 'website' | 'channels' | 'countries' | 'lastConfirmedOn' | 'sourcesReadOn'
  >;
  readonly dueOn: string;
  /** Negative where overdue. */
  readonly daysUntilDue: number;
  readonly deadLinks: readonly {
    readonly url: string;
    readonly status: number | null;
    readonly fault: string | null;
  }[];
  /** True where a number was looked for on the service's own page and not found. */
  readonly phoneMissing: boolean;
  /** Page to compare with: the service's own, else the best source; null where none is known. */
  readonly source: string | null;
  /** Whether that is the service's own page. */
  readonly isOwn: boolean;
  readonly organizationId: string | null;
}
