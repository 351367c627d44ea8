import type { PublishedListing } from '~/domain/listing/listing';
import { jsonLdText, listingJsonLd } from '~/standards/json-ld/listing-json-ld';
import { listingState, publishedListing } from '~db/queries/published-listings';
import type { Directory } from './directory.server';

export type ReadListing =
  | {
      readonly state: 'published';
      readonly listing: PublishedListing;
      /** The listing for machines, escaped for a `<script type="application/ld+json">` on its public address. */
      readonly jsonLd: string;
    }
  | { readonly state: 'withdrawn' }
  | { readonly state: 'unknown' };

/**
 * One listing as the public may see it.
 * @param slug as it stands in the address; anything may be asked for
 * @param origin public origin without trailing slash, for the addresses inside the JSON-LD
 */
export async function readListing(
  directory: Pick<Directory, 'database'>,
  slug: string,
  origin: string,
): Promise<ReadListing> {
  const listing = await publishedListing(directory.database, slug);
  if (listing) return { state: 'published', listing, jsonLd: jsonLdText(listingJsonLd(listing, origin)) };
  const state = await listingState(directory.database, slug);
  return { state: state === 'withdrawn' ? 'withdrawn' : 'unknown' };
}
