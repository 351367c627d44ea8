import { setImmediate } from 'node:timers/promises';
import type { PublishedListing } from '~/domain/listing/listing';
import type { ApiEdition, ApiListQuery } from '~/domain/open-data/api-answers';
import { hsdsOrganization } from '~/standards/hsds/organization';
import { organizationWithServices } from '~/standards/hsds/organization-with-services';
import { hsdsService, minimalService, serviceSummary } from '~/standards/hsds/service';
import { serviceAtLocationSummaries, serviceAtLocationsWithService } from '~/standards/hsds/service-at-location';
import { ukOrganization, ukService, ukServiceAtLocation, ukServiceSummary } from '~/standards/hsds/uk';
import { publishedListings } from '~db/queries/published-listings';
import type { ApiIndex, IndexedListing } from './api-index.server';
import type { ApiSource } from './api-source.server';
import { keptRecords } from './kept-records.server';

type Detail = ApiListQuery['detail'];
export type RecordKind = 'service' | 'organization' | 'place';

/** A record to be written: its key, and the listings it is made of. */
export interface RecordOfListings {
  /** Stable among records of its kind. */
  readonly key: string;
  readonly listings: readonly IndexedListing[];
}

/** Makes a record; null where none can be made, because its listing was withdrawn a moment ago. */
type Make = (listings: readonly PublishedListing[], source: ApiSource) => object | null;

/** So many records are made in one go; then others get their turn, because hours written out for a year take their time. */
const withoutBreath = 20;

/**
 * Writes records as JSON texts, from memory where they were written before.
 * @param keep false for passes over everything, which would push out what is asked for often
 * @returns the texts in the order given; withdrawn records are left out
 */
export async function writeRecords(
  source: ApiSource,
  index: ApiIndex,
  what: { readonly kind: RecordKind; readonly detail: Detail; readonly keep: boolean },
  records: readonly RecordOfListings[],
): Promise<string[]> {
  const { database } = source.directory;
  const kept = what.keep ? keptRecords(database, `${index.version} ${dayOf(source)} ${source.origin}`) : null;
  const keyOf = ({ key }: RecordOfListings) => `${source.standard} ${what.kind} ${what.detail} ${key}`;
  const found = new Map(records.map((record) => [record, kept?.find(keyOf(record))]));
  const missing = records.filter((record) => found.get(record) === undefined);
  const slugs = missing.flatMap(({ listings }) => listings.map(({ slug }) => slug));
  const bySlug = new Map((await publishedListings(database, slugs)).map((listing) => [listing.slug, listing]));
  const make = makers[what.kind](what.detail);
  for (const [at, record] of missing.entries()) {
    if (at % withoutBreath === withoutBreath - 1) await setImmediate();
    const listings = record.listings.flatMap(({ slug }) => bySlug.get(slug) ?? []);
    const made = listings.length === 0 ? null : make(listings, source);
    if (made === null) continue;
    const text = JSON.stringify(made);
    found.set(record, text);
    kept?.keep(keyOf(record), text);
  }
  return records.flatMap((record) => found.get(record) ?? []);
}

/** What an answer from these listings depends on. */
export function editionOf(source: ApiSource, index: ApiIndex, lastModified: number | null): ApiEdition {
  return { tag: [index.version, index.lastModified, index.listings.length, dayOf(source)].join(' '), lastModified };
}

/** Schedules are written out from the day on, and notices end. */
const dayOf = ({ now }: ApiSource) => now.toISOString().slice(0, 10);

const makers: Readonly<Record<RecordKind, (detail: Detail) => Make>> = {
  service: (detail) => (detail === 'full' ? fullService : detail === 'minimal' ? minimal : summary),
  organization: (detail) =>
    detail === 'full-service' ? fullOrganization : detail === 'full' ? organizationWithSummaries : organization,
  place: (detail) => (detail === 'full' ? fullPlace : placeSummary),
};

const fullService: Make = ([listing], source) => {
  if (!listing) return null;
  const service = hsdsService(listing, source);
  return source.standard === 'uk' ? ukService(service) : service;
};

const summary: Make = ([listing], source) => {
  if (!listing) return null;
  const service = serviceSummary(listing, source);
  return source.standard === 'uk' ? ukServiceSummary(service) : service;
};

const minimal: Make = ([listing], { standard }) => {
  if (!listing) return null;
  const service = minimalService(listing);
  return standard === 'uk' ? ukService(service) : service;
};

const organization: Make = ([listing], { standard }) => {
  if (!listing) return null;
  const alone = hsdsOrganization(listing);
  return standard === 'uk' ? ukOrganization(alone) : alone;
};

const organizationWithSummaries: Make = (listings, source) => {
  const services = listings.map((listing) => {
    const { organization: _, ...service } = serviceSummary(listing, source);
    return source.standard === 'uk' ? ukService(service) : service;
  });
  const alone = organization(listings, source);
  return alone && { ...alone, services };
};

const fullOrganization: Make = (listings, source) => {
  const whole = organizationWithServices(listings, source);
  return source.standard === 'uk' ? ukOrganization(whole) : whole;
};

const fullPlace: Make = ([listing], source) => {
  const [place] = listing ? serviceAtLocationsWithService(listing, source) : [];
  if (!place) return null;
  return source.standard === 'uk' ? ukServiceAtLocation(place) : place;
};

const placeSummary: Make = ([listing], source) => {
  const [place] = listing ? serviceAtLocationSummaries(listing, source) : [];
  if (!place) return null;
  return source.standard === 'uk' ? ukServiceAtLocation(place) : place;
};
