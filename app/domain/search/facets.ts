import { audiences, contactWays, costs, kinds, situations } from '../listing/vocabulary';
import { Bitset } from './bitset';
import type { Catalogue } from './catalogue';
import type { FacetChoice, FacetName, SearchRequest } from './request';

type Filter = { readonly name: FacetName; readonly rows: Bitset };

/** The rows that each set filter leaves; filters that are not set are absent. */
function filtersOf(catalogue: Catalogue, request: SearchRequest, open: Bitset): Filter[] {
  const anyOf = (sets: Array<Bitset | undefined>) => {
    const rows = new Bitset(catalogue.size);
    for (const set of sets) if (set) rows.addAll(set);
    return rows;
  };
  const filters: Filter[] = [];
  const add = (name: FacetName, chosen: number, rows: () => Bitset) => {
    if (chosen > 0) filters.push({ name, rows: rows() });
  };
  add('audiences', request.audiences.length, () =>
    anyOf(request.audiences.map((value) => catalogue.byAudience[value])),
  );
  add('ways', request.ways.length, () => anyOf(request.ways.map((value) => catalogue.byWay[value])));
  add('languages', request.languages.length, () =>
    anyOf(request.languages.map((value) => catalogue.byLanguage.get(value))),
  );
  add('costs', request.costs.length, () => anyOf(request.costs.map((value) => catalogue.byCost[value])));
  add('situations', request.situations.length, () =>
    anyOf(request.situations.map((value) => catalogue.bySituation[value])),
  );
  add('kinds', request.kinds.length, () => anyOf(request.kinds.map((value) => catalogue.byKind[value])));
  add('openNow', request.openNow ? 1 : 0, () => open);
  add('anonymous', request.anonymous ? 1 : 0, () => catalogue.anonymous);
  return filters;
}

/**
 * Narrows the rows by every filter of the request (AND between filters, OR within one) and counts each choice: the
 * number of results if that choice were the only one of its filter, all other filters standing.
 */
export function narrow(
  catalogue: Catalogue,
  rows: Bitset,
  request: SearchRequest,
  open: Bitset,
): { rows: Bitset; facets: Record<FacetName, FacetChoice[]> } {
  const filters = filtersOf(catalogue, request, open);
  const except = (name: FacetName) =>
    filters.filter((filter) => filter.name !== name).reduce((left, filter) => left.and(filter.rows), rows);
  const count = <T extends string>(
    name: FacetName,
    values: readonly T[],
    setOf: (value: T) => Bitset | undefined,
    chosen: readonly string[],
  ) => {
    const base = except(name);
    return values.map((value) => {
      const set = setOf(value);
      return { value, count: set ? base.countWith(set) : 0, chosen: chosen.includes(value) };
    });
  };
  const languages = [...new Set([...catalogue.byLanguage.keys(), ...request.languages])];
  return {
    rows: filters.reduce((left, filter) => left.and(filter.rows), rows),
    facets: {
      audiences: count('audiences', audiences, (value) => catalogue.byAudience[value], request.audiences),
      ways: count('ways', contactWays, (value) => catalogue.byWay[value], request.ways),
      languages: count('languages', languages, (value) => catalogue.byLanguage.get(value), request.languages).sort(
        (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
      ),
      costs: count('costs', costs, (value) => catalogue.byCost[value], request.costs),
      situations: count('situations', situations, (value) => catalogue.bySituation[value], request.situations),
      kinds: count('kinds', kinds, (value) => catalogue.byKind[value], request.kinds),
      openNow: count('openNow', ['now'], () => open, request.openNow ? ['now'] : []),
      anonymous: count('anonymous', ['yes'], () => catalogue.anonymous, request.anonymous ? ['yes'] : []),
    },
  };
}
