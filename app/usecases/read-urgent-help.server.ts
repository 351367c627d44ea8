import type { PublishedListing } from '~/domain/listing/listing';
import { type UrgentHelp, urgentHelpFor } from '~/domain/urgent/urgent-help';
import type { Database } from '~db/open.server';
import { datasetVersion } from '~db/queries/dataset';
import { emergencyNumbers } from '~db/queries/emergency-numbers';
import { allPublishedListings } from '~db/queries/published-listings';
import type { Directory } from './directory.server';

/** Every page's footer asks for this, so the answers are kept by country for one version of the dataset. */
interface Known {
  readonly version: number;
  readonly lines: Promise<readonly PublishedListing[]>;
  readonly byCountry: Map<string, Promise<UrgentHelp>>;
}
const knownOf = new WeakMap<Database, Known>();

/**
 * What to show someone in this country who needs help now.
 * @param country ISO 3166-1 alpha-2, any case.
 * @returns numbers that may be shown, lines in the order to offer them, and what is not known.
 */
export function readUrgentHelp({ database }: Pick<Directory, 'database'>, country: string): Promise<UrgentHelp> {
  const code = country.toUpperCase();
  const known = currently(database);
  const help = known.byCountry.get(code) ?? urgentHelp(database, code, known.lines);
  known.byCountry.set(code, help);
  help.catch(() => knownOf.delete(database));
  return help;
}

async function urgentHelp(database: Database, code: string, lines: Known['lines']): Promise<UrgentHelp> {
  const [numbers, listings] = await Promise.all([emergencyNumbers(database, code), lines]);
  return urgentHelpFor(code, numbers, listings);
}

function currently(database: Database): Known {
  const version = datasetVersion(database);
  const known = knownOf.get(database);
  if (known?.version === version) return known;
  const lines = allPublishedListings(database).then((all) => all.filter(mayBeUrgent));
  const fresh = { version, lines, byCountry: new Map<string, Promise<UrgentHelp>>() };
  knownOf.set(database, fresh);
  return fresh;
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
