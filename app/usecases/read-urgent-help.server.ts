import type { PublishedListing } from '~/domain/listing/listing';
import { type UrgentHelp, urgentHelpFor } from '~/domain/urgent/urgent-help';
import type { Database } from '~db/open.server';
import { datasetVersion } from '~db/queries/dataset';
import { emergencyNumbers } from '~db/queries/emergency-numbers';
import { allPublishedListings } from '~db/queries/published-listings';
import type { Directory } from './directory.server';

/** Every page's footer asks for this, so the lines that answer urgent needs are read once per version of the dataset. */
interface UrgentLines {
  readonly version: number;
  readonly listings: Promise<readonly PublishedListing[]>;
}
const linesOf = new WeakMap<Database, UrgentLines>();

/**
 * What to show someone in this country who needs help now.
 * @param country ISO 3166-1 alpha-2, any case.
 * @returns numbers that may be shown, lines in the order to offer them, and what is not known.
 */
export async function readUrgentHelp(directory: Pick<Directory, 'database'>, country: string): Promise<UrgentHelp> {
  const code = country.toUpperCase();
  const [numbers, listings] = await Promise.all([
    emergencyNumbers(directory.database, code),
    urgentListings(directory.database),
  ]);
  return urgentHelpFor(code, numbers, listings);
}

function urgentListings(database: Database): Promise<readonly PublishedListing[]> {
  const version = datasetVersion(database);
  const known = linesOf.get(database);
  if (known?.version === version) return known.listings;
  const listings = allPublishedListings(database).then((all) => all.filter(mayBeUrgent));
  linesOf.set(database, { version, listings });
  listings.catch(() => linesOf.delete(database));
  return listings;
}

function mayBeUrgent(listing: PublishedListing): boolean {
  return (
    listing.kind === 'crisis-line' ||
    listing.kind === 'child-helpline' ||
    listing.kind === 'report-content-hotline' ||
    listing.audiences.includes('anyone-in-crisis') ||
    listing.audiences.includes('child-in-danger')
  );
}
