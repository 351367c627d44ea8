import { countryOfCode, foundCountry } from './found-languages';
import { childOf, childrenOf, type FoundNode, pathOf } from './found-node';
import { foundLine, type Notes, textOf } from './found-text';

/** A location of a service; `at` is what joins the two, where something does. */
export interface FoundLocation {
  readonly at: FoundNode | null;
  readonly location: FoundNode;
}

/** The locations of a service, those without a place included. */
export function locationsOf(node: FoundNode): FoundLocation[] {
  const joined = childrenOf(node, 'service_at_locations').flatMap((at) => {
    const location = childOf(at, 'location');
    return location === null ? [] : [{ at, location }];
  });
  return [...childrenOf(node, 'locations').map((location) => ({ at: null, location })), ...joined];
}

/** @returns addresses where one can go: none of virtual locations, and a postal one only where there is no other */
export function placesOf(locations: readonly FoundLocation[]): FoundNode[] {
  const found = locations
    .filter(({ location }) => textOf(location.value.location_type) !== 'virtual')
    .flatMap(({ location }) => childrenOf(location, 'addresses'));
  const physical = found.filter(({ value }) => textOf(value.address_type) !== 'postal');
  return physical.length > 0 ? physical : found;
}

export interface FoundAreas {
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  readonly regions: readonly string[];
  readonly path: string;
}

/** A region has a name, not a sentence. */
const longestRegion = 80;
const mostRegions = 100;

/** The areas served. A country is one by its code; a name in words may be a region's that shares it, as Georgia does. */
export function areasOf(node: FoundNode, notes: Notes): FoundAreas {
  const rows = [
    ...childrenOf(node, 'service_areas'),
    ...childrenOf(node, 'service_at_locations').flatMap((at) => childrenOf(at, 'service_areas')),
  ];
  const countries = new Set<string>();
  const regions = new Set<string>();
  for (const row of rows) {
    const country = countryOfArea(row);
    const name = textOf(row.value.name) || textOf(row.value.service_area);
    const region = foundLine(name, pathOf(row, 'name'), 1000, notes);
    if (country !== null) countries.add(country);
    else if (region.length > longestRegion) notes.note('areaInWords', row.path);
    else if (region !== '') regions.add(region);
  }
  return {
    countries: [...countries],
    regions: [...regions].slice(0, mostRegions),
    path: rows[0]?.path ?? pathOf(node, 'service_areas'),
  };
}

/** Codes of countries that are also codes of states and provinces of North America: alone they say nothing. */
const alsoStates: ReadonlySet<string> = new Set(
  'AL AR AZ CA CO DE GA ID IL IN KY LA MA MD ME MN MO MS MT NC NE NL NU PA PE SC SD SK TN VA'.split(' '),
);

function countryOfArea({ value }: FoundNode): string | null {
  const byAddress = /3166(?:-1)?[:/]([A-Z]{2})(?:$|-)/.exec(textOf(value.uri))?.[1];
  if (byAddress !== undefined) return countryOfCode(byAddress);
  const name = textOf(value.name) || textOf(value.service_area);
  const isCode = /^[A-Z]{2,3}$/.test(name) && !alsoStates.has(name);
  return isCode || textOf(value.extent_type) === 'country' ? foundCountry(name) : null;
}
