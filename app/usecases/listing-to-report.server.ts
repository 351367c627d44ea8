import { listingState, publishedListing } from '~db/queries/published-listings';
import type { Directory } from './directory.server';

/** The listing a report is about, as far as the form shows it. */
export interface ListingToReport {
  readonly slug: string;
  readonly name: string;
  readonly textLanguage: string;
}

/** @returns the published listing with this slug; else whether it was withdrawn or never known */
export async function listingToReport(
  { database }: Pick<Directory, 'database'>,
  slug: string,
): Promise<ListingToReport | 'withdrawn' | 'unknown'> {
  const listing = await publishedListing(database, slug);
  if (listing) return { slug: listing.slug, name: listing.name, textLanguage: listing.textLanguage };
  return (await listingState(database, slug)) === 'withdrawn' ? 'withdrawn' : 'unknown';
}
