import { setImmediate } from 'node:timers/promises';
import type { PublishedListing } from '~/domain/listing/listing';
import { organizationId, serviceId } from '~/standards/hsds/ids';
import { serviceAtLocations } from '~/standards/hsds/places-of-service';
import { taxonomyIdsOf, termIdsOf, termsOfListing } from '~/standards/hsds/taxonomies';
import type { Database } from '~db/open.server';
import { datasetVersion } from '~db/queries/dataset';
import { publishedListingsAfter } from '~db/queries/published-listings';

/** What filters and addresses of the API need to know of a listing; its facts stay in the database. */
export interface IndexedListing {
  readonly slug: string;
  /** UUID of its service. */
  readonly id: string;
  readonly organization: string;
  /** UUID of its service at a location; null where it has no place that the public may know. */
  readonly place: string | null;
  /** Epoch milliseconds. */
  readonly modified: number;
  /** UUIDs of its taxonomy terms and of their taxonomies. */
  readonly terms: ReadonlySet<string>;
}

/** The published listings as the API finds them, in order of slug. */
export interface ApiIndex {
  readonly version: number;
  readonly listings: readonly IndexedListing[];
  readonly bySlug: ReadonlyMap<string, IndexedListing>;
  readonly byId: ReadonlyMap<string, IndexedListing>;
  readonly byPlace: ReadonlyMap<string, IndexedListing>;
  /** Listings by organization, organizations in order of their first listing. */
  readonly byOrganization: ReadonlyMap<string, readonly IndexedListing[]>;
  /** Epoch milliseconds of the last change of a published listing; null where there is none. */
  readonly lastModified: number | null;
}

const step = 500;
const indexes = new WeakMap<Database, { readonly version: number; readonly index: Promise<ApiIndex> }>();

/** The index over the listings as they stand now; made once a version of the dataset, by all who wait for it together. */
export function apiIndex(database: Database): Promise<ApiIndex> {
  const version = datasetVersion(database);
  const known = indexes.get(database);
  if (known?.version === version) return known.index;
  const index = makeIndex(database, version);
  indexes.set(database, { version, index });
  index.catch(() => {
    if (indexes.get(database)?.index === index) indexes.delete(database);
  });
  return index;
}

/** Reads in steps and takes breath between them, so that a hundred thousand listings hold up nobody. */
async function makeIndex(database: Database, version: number): Promise<ApiIndex> {
  const listings: IndexedListing[] = [];
  const sets = new Map<string, ReadonlySet<string>>();
  for (let after = ''; ; ) {
    const listed = await publishedListingsAfter(database, after, step);
    for (const listing of listed) listings.push(indexed(listing, sets));
    const last = listed.at(-1);
    if (!last) break;
    after = last.slug;
    await setImmediate();
  }
  return {
    version,
    listings,
    bySlug: new Map(listings.map((each) => [each.slug, each])),
    byId: new Map(listings.map((each) => [each.id, each])),
    byPlace: new Map(listings.flatMap((each) => (each.place === null ? [] : [[each.place, each]]))),
    byOrganization: grouped(listings),
    lastModified: lastModifiedOf(listings),
  };
}

/** @param sets by the names of the terms: many listings have the same ones, and identifiers take time to make */
function indexed(listing: PublishedListing, sets: Map<string, ReadonlySet<string>>): IndexedListing {
  const key = termsOfListing(listing)
    .map(({ facet, code }) => `${facet}/${code}`)
    .join();
  const terms = sets.get(key) ?? new Set([...termIdsOf(listing), ...taxonomyIdsOf(listing)]);
  sets.set(key, terms);
  return {
    slug: listing.slug,
    id: serviceId(listing.slug),
    organization: organizationId(listing),
    place: serviceAtLocations(listing)[0]?.id ?? null,
    modified: Date.parse(listing.updatedAt),
    terms,
  };
}

function grouped(listings: readonly IndexedListing[]): ReadonlyMap<string, readonly IndexedListing[]> {
  const groups = new Map<string, IndexedListing[]>();
  for (const listing of listings) {
    const group = groups.get(listing.organization);
    if (group) group.push(listing);
    else groups.set(listing.organization, [listing]);
  }
  return groups;
}

/** Epoch milliseconds; null of none. */
export function lastModifiedOf(listings: readonly IndexedListing[]): number | null {
  return listings.reduce<number | null>((latest, { modified }) => Math.max(latest ?? 0, modified), null);
}
