import { contactCardOf } from '~/domain/open-data/contact-card';
import { vcard } from '~/standards/exports/vcard';
import { listingState, publishedListing } from '~db/queries/published-listings';
import type { Directory } from '../directory.server';

export type ReadContactCard =
  | { readonly state: 'published'; readonly vcard: string }
  | { readonly state: 'withdrawn' | 'unknown' };

/**
 * The numbers and the website of a published listing as a contact file. Nothing else of it is in there, its name neither.
 * @param slug as it stands in the address; anything may be asked for
 * @param name under which the phone shows the contact
 */
export async function readContactCard(
  { database }: Pick<Directory, 'database'>,
  slug: string,
  name: string,
): Promise<ReadContactCard> {
  const listing = await publishedListing(database, slug);
  const card = listing && contactCardOf(listing);
  if (card) return { state: 'published', vcard: vcard(card, name) };
  return { state: (await listingState(database, slug)) === 'withdrawn' ? 'withdrawn' : 'unknown' };
}
