import type { ApiListQuery, ApiRecord } from '~/domain/open-data/api-answers';
import type { ApiListName } from '~/domain/open-data/api-parameters';
import { taxonomyId } from '~/standards/hsds/ids';
import { isFacet, taxonomies, taxonomyTerms } from '~/standards/hsds/taxonomies';
import { apiIndex, type IndexedListing, lastModifiedOf } from './api-index.server';
import { editionOf, type RecordKind, writeRecords } from './api-records.server';
import type { ApiSource } from './api-source.server';
import { editionOfText } from './edition-of-text.server';
import { organizationRecord } from './read-api-list.server';

/**
 * A single record of the API.
 * @param name its UUID; for services, and for services at locations, the listing's slug too; for taxonomies and their terms
 *   the name of the facet and the code too
 * @param detail plays a part for organizations alone
 * @returns null where nothing public is known by this name
 */
export function readApiRecord(
  source: ApiSource,
  list: ApiListName,
  name: string,
  detail: ApiListQuery['detail'] = 'usual',
): Promise<ApiRecord | null> {
  return records[list](source, name.toLowerCase(), detail);
}

type Read = (source: ApiSource, name: string, detail: ApiListQuery['detail']) => Promise<ApiRecord | null>;

const records: Readonly<Record<ApiListName, Read>> = {
  services: async (source, name) => {
    const { byId, bySlug } = await apiIndex(source.directory.database);
    const listing = byId.get(name) ?? bySlug.get(name);
    if (!listing) return null;
    return recordOf(source, 'service', 'full', { key: listing.id, listings: [listing], list: 'services' });
  },
  service_at_locations: async (source, name) => {
    const { byPlace, bySlug } = await apiIndex(source.directory.database);
    const listing = byPlace.get(name) ?? bySlug.get(name);
    if (!listing || listing.place === null) return null;
    const record = { key: listing.place, listings: [listing], list: 'service_at_locations' } as const;
    return recordOf(source, 'place', 'full', record);
  },
  organizations: async (source, name, detail) => {
    const index = await apiIndex(source.directory.database);
    if (!index.byOrganization.has(name)) return null;
    const depth = detail === 'full-service' ? 'full-service' : 'full';
    const record = { ...organizationRecord(index, name, depth), list: 'organizations' } as const;
    return recordOf(source, 'organization', depth, record);
  },
  taxonomies: async ({ origin }, name) => {
    const id = isFacet(name) ? taxonomyId(name) : name;
    return fixedRecord(
      'taxonomies',
      taxonomies(origin).find((each) => each.id === id),
    );
  },
  taxonomy_terms: async ({ origin }, name) =>
    fixedRecord(
      'taxonomy_terms',
      taxonomyTerms(origin).find(({ id, code }) => id === name || code === name),
    ),
};

async function recordOf(
  source: ApiSource,
  kind: RecordKind,
  detail: ApiListQuery['detail'],
  record: { readonly key: string; readonly listings: readonly IndexedListing[]; readonly list: ApiListName },
): Promise<ApiRecord | null> {
  const index = await apiIndex(source.directory.database);
  const [json] = await writeRecords(source, index, { kind, detail, keep: true }, [record]);
  if (json === undefined) return null;
  const edition = editionOf(source, index, lastModifiedOf(record.listings));
  return { json, edition, canonical: `/${record.list}/${record.key}` };
}

function fixedRecord(list: ApiListName, record: { readonly id: string } | undefined): ApiRecord | null {
  if (!record) return null;
  const json = JSON.stringify(record);
  return { json, edition: editionOfText(json), canonical: `/${list}/${record.id}` };
}
