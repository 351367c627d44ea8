import type { ApiList, ApiListQuery } from '~/domain/open-data/api-answers';
import type { ApiListName } from '~/domain/open-data/api-parameters';
import { taxonomies, taxonomyTerms } from '~/standards/hsds/taxonomies';
import { type ApiIndex, apiIndex } from './api-index.server';
import { editionOf, type RecordKind, type RecordOfListings, writeRecords } from './api-records.server';
import type { ApiSource } from './api-source.server';
import { editionOfText } from './edition-of-text.server';
import { selectListings } from './select-listings.server';

/**
 * A list of the API. Nothing is written before a part of it is asked for, so that who only asks whether it has changed
 * costs nothing.
 * @throws PlaceUnknown
 */
export function readApiList(source: ApiSource, list: ApiListName, query: ApiListQuery): Promise<ApiList> {
  return lists[list](source, query);
}

const lists: Readonly<Record<ApiListName, (source: ApiSource, query: ApiListQuery) => Promise<ApiList>>> = {
  services: async (source, query) => {
    const index = await apiIndex(source.directory.database);
    const { listings, note } = await selectListings(source, index, query);
    const records = listings.map((listing) => ({ key: listing.id, listings: [listing] }));
    return listOf(source, index, { kind: 'service', detail: query.detail, records, note });
  },
  service_at_locations: async (source, query) => {
    const index = await apiIndex(source.directory.database);
    const { listings, note } = await selectListings(source, index, query);
    const records = listings.flatMap((listing) =>
      listing.place === null ? [] : { key: listing.place, listings: [listing] },
    );
    return listOf(source, index, { kind: 'place', detail: query.detail, records, note });
  },
  organizations: async (source, query) => {
    const index = await apiIndex(source.directory.database);
    const { listings, note } = await selectListings(source, index, query);
    const ids = [...new Set(listings.map(({ organization }) => organization))];
    const records = ids.map((id) => organizationRecord(index, id, query.detail));
    return listOf(source, index, { kind: 'organization', detail: query.detail, records, note });
  },
  taxonomies: async ({ origin }, { words }) =>
    fixedList(taxonomies(origin).filter(({ name, description }) => holds([name, description], words))),
  taxonomy_terms: async ({ origin }, { words, taxonomyId, parentId }) =>
    fixedList(
      taxonomyTerms(origin).filter(
        (term) =>
          parentId === null &&
          (taxonomyId === null || term.taxonomy_id === taxonomyId) &&
          holds([term.name, term.description, term.code], words),
      ),
    ),
};

/** An organization by itself is known from any of its listings; with its services it takes them all. */
export function organizationRecord(index: ApiIndex, id: string, detail: ApiListQuery['detail']): RecordOfListings {
  const own = index.byOrganization.get(id) ?? [];
  return { key: id, listings: detail === 'full' || detail === 'full-service' ? own : own.slice(0, 1) };
}

/** Few enough that nothing is done in vain for a reader who goes away. */
const streamStep = 50;

function listOf(
  source: ApiSource,
  index: ApiIndex,
  list: {
    readonly kind: RecordKind;
    readonly detail: ApiListQuery['detail'];
    readonly records: readonly RecordOfListings[];
    readonly note: ApiList['note'];
  },
): ApiList {
  const { records, note } = list;
  const write = (keep: boolean, some: readonly RecordOfListings[]) =>
    writeRecords(source, index, { ...list, keep }, some);
  return {
    edition: editionOf(source, index, index.lastModified),
    total: records.length,
    note,
    slice: (start, most) => write(true, records.slice(start, start + most)),
    async *all() {
      for (let start = 0; start < records.length; start += streamStep) {
        yield* await write(false, records.slice(start, start + streamStep));
      }
    },
  };
}

function fixedList(records: readonly object[]): ApiList {
  const texts = records.map((record) => JSON.stringify(record));
  return {
    edition: editionOfText(texts.join()),
    total: texts.length,
    note: null,
    slice: async (start, most) => texts.slice(start, start + most),
    async *all() {
      yield* texts;
    },
  };
}

function holds(texts: readonly string[], words: string): boolean {
  const text = texts.join(' ').toLowerCase();
  const wanted = words.toLowerCase().split(/\s+/);
  return wanted.every((word) => text.includes(word));
}
