/** A line of places.tsv. */
export interface Place {
  readonly name: string;
  readonly otherNames: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO 3166-2 without the country (`KL` of `IN-KL`); empty where unknown. */
  readonly region: string;
  /** WGS84 degrees. */
  readonly lat: number;
  readonly lon: number;
  /** 0 where unknown. */
  readonly population: number;
}

/** A line of regions.tsv: a country's first-level subdivision. */
export interface Region {
  /** ISO 3166-2, e.g. `IN-KL`. */
  readonly code: string;
  readonly country: string;
  /** In English. */
  readonly name: string;
  readonly otherNames: readonly string[];
}

/** The cells of every line that is not empty and not a comment. Throws where a line has another number of cells. */
function rows(tsv: string, columns: number, file: string): string[][] {
  const found: string[][] = [];
  tsv.split('\n').forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return;
    const cells = line.split('\t');
    if (cells.length !== columns) {
      throw new Error(`${file}, line ${index + 1}: ${cells.length} cells where ${columns} are expected`);
    }
    found.push(cells);
  });
  return found;
}

const list = (cell: string): string[] => (cell === '' ? [] : cell.split('|'));

/**
 * Reads db/seed/gazetteer/places.tsv.
 * @throws Error naming the line where a line has the wrong shape or a number is not one.
 */
export function parsePlaces(tsv: string): Place[] {
  return rows(tsv, 7, 'places.tsv').map(([name = '', others = '', country = '', region = '', lat, lon, population]) => {
    const place = { lat: Number(lat), lon: Number(lon), population: Number(population) };
    const valid = Math.abs(place.lat) <= 90 && Math.abs(place.lon) <= 180 && place.population >= 0;
    if (!valid || name === '' || !/^[A-Z]{2}$/.test(country)) {
      throw new Error(
        `places.tsv: ${name || 'a place without a name'} (${country}) has a country or number that is none`,
      );
    }
    return { name, otherNames: list(others), country, region, ...place };
  });
}

/**
 * Reads db/seed/gazetteer/regions.tsv.
 * @throws Error naming the line where a line has the wrong shape or the code is not one of its country.
 */
export function parseRegions(tsv: string): Region[] {
  return rows(tsv, 4, 'regions.tsv').map(([code = '', country = '', name = '', others = '']) => {
    if (!code.startsWith(`${country}-`) || name === '')
      throw new Error(`regions.tsv: ${code} is not a region of ${country}`);
    return { code, country, name, otherNames: list(others) };
  });
}

/** Reads db/seed/gazetteer/common-words.txt: normalised names of places that are also ordinary words. */
export function parseCommonWords(text: string): Set<string> {
  return new Set(text.split('\n').filter((line) => line !== '' && !line.startsWith('#')));
}
