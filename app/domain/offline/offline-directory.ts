import type { Guide } from '../guide/guide';
import type { LawPlace } from '../law/law';
import type { PublishedListing } from '../listing/listing';
import { type Kind, kinds } from '../listing/vocabulary';
import type { UrgentHelp } from '../urgent/urgent-help';

/** Everything the copy to carry away holds, as the public may see it. */
export interface OfflineDirectory {
  /** Number that rises with every change of what the public sees. */
  readonly version: number;
  /** `YYYY-MM-DD` of the last change; the copy knows no other "now", so that the same data make the same file. */
  readonly changedOn: string;
  readonly listings: readonly PublishedListing[];
  /** One entry a country, also for those of which nothing is known. */
  readonly urgent: readonly UrgentHelp[];
  readonly guides: readonly Guide[];
  readonly law: readonly LawPlace[];
}

/** Services in the order of a book: those for everyone, those for several countries, then country by country. */
export interface ServiceGroups {
  readonly worldwide: readonly PublishedListing[];
  readonly several: readonly PublishedListing[];
  /** Services for one country, by ISO 3166-1 alpha-2. */
  readonly byCountry: ReadonlyMap<string, readonly PublishedListing[]>;
  /** Every country that some service names, with those of `several` that serve it too. */
  readonly alsoFor: ReadonlyMap<string, readonly PublishedListing[]>;
}

/** Lines that a country's urgent part shows; they stay in the main lists whomever else they serve. */
const lineKinds: readonly Kind[] = ['crisis-line', 'child-helpline', 'report-content-hotline'];
const ownAudiences = ['own-thoughts', 'own-behaviour', 'viewed-illegal-images'] as const;

/** People who were harmed have a part of their own, with nobody's services in it but theirs. */
export function isForHarmed({ kind, audiences }: Pick<PublishedListing, 'kind' | 'audiences'>): boolean {
  if (lineKinds.includes(kind) || ownAudiences.some((audience) => audiences.includes(audience))) return false;
  return kind === 'survivor-support' || (audiences.includes('survivor') && !audiences.includes('under-18-self'));
}

/**
 * Puts each service in one place only, so that no fact stands twice.
 * @param compare orders names in the reader's language
 */
export function groupServices(
  listings: readonly PublishedListing[],
  compare: (a: string, b: string) => number,
): ServiceGroups {
  const sorted = [...listings].sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1),
  );
  const worldwide = sorted.filter(({ reach, countries }) => reach === 'worldwide' || countries.length === 0);
  const national = sorted.filter((listing) => !worldwide.includes(listing));
  const several = national.filter(({ countries }) => countries.length > 1);
  const byCountry = new Map<string, PublishedListing[]>();
  for (const listing of national) {
    const [country, ...others] = listing.countries;
    if (country !== undefined && others.length === 0) addTo(byCountry, country, listing);
  }
  const alsoFor = new Map<string, PublishedListing[]>();
  for (const listing of several) for (const country of listing.countries) addTo(alsoFor, country, listing);
  for (const country of byCountry.keys()) if (!alsoFor.has(country)) alsoFor.set(country, []);
  return { worldwide, several, byCountry, alsoFor };
}

function addTo(map: Map<string, PublishedListing[]>, key: string, listing: PublishedListing): void {
  const list = map.get(key);
  if (list) list.push(listing);
  else map.set(key, [listing]);
}

/** @returns whether anything is known that somebody in this country could use at once */
export function hasUrgentHelp({ noneKnown }: UrgentHelp): boolean {
  return !(noneKnown.emergency && noneKnown.crisisLine && noneKnown.childHelpline && noneKnown.reportHotline);
}
