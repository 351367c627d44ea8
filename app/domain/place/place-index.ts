import { buildCountryNames } from './country-names';
import type { Place, Region } from './gazetteer-files';
import type { Point } from './haversine';
import { buildLanguageNames, type LanguageName } from './language-names';
import { type Recognised, type RecogniseOptions, recognise } from './recognise';
import { recogniseUnspaced, UnspacedNames } from './recognise-unspaced';
import { RegionIndex } from './region-index';
import { nameKey, RowsByName } from './rows-by-name';

/** A place as a page may name it. */
export interface FoundPlace extends Point {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** 0 where unknown. */
  readonly population: number;
}

/** Shorter names have too many neighbours one edit away. */
const shortestFuzzyName = 4;

/**
 * All places, regions, countries and languages by name. Built once at start; memory-lean: numbers in typed arrays,
 * one map from names to rows.
 */
export class PlaceIndex {
  readonly byName = new RowsByName();
  readonly regions: RegionIndex;
  readonly countryNames: ReadonlyMap<string, string>;
  readonly languageNames: ReadonlyMap<string, LanguageName>;
  private readonly names: string[] = [];
  private readonly countries: string[] = [];
  /** ISO 3166-2 without the country. */
  private readonly regionParts: string[] = [];
  private readonly lats: Float32Array;
  private readonly lons: Float32Array;
  private readonly populations: Uint32Array;
  /** People in the known places of a region, by ISO 3166-2. */
  private readonly people = new Map<string, number>();
  private unspaced: UnspacedNames | null = null;

  /**
   * @param places as from `parsePlaces`
   * @param regions as from `parseRegions`
   * @param commonWords as from `parseCommonWords`: names that need more evidence than their letters
   */
  constructor(
    places: readonly Place[],
    regions: readonly Region[],
    readonly commonWords: ReadonlySet<string>,
  ) {
    this.regions = new RegionIndex(regions);
    this.lats = new Float32Array(places.length);
    this.lons = new Float32Array(places.length);
    this.populations = new Uint32Array(places.length);
    // One string object a country and a region, not one a place.
    const shared = new Map<string, string>();
    const share = (text: string): string => {
      if (!shared.has(text)) shared.set(text, text);
      return shared.get(text) ?? text;
    };
    places.forEach((place, row) => {
      this.names.push(place.name);
      this.countries.push(share(place.country));
      this.regionParts.push(share(place.region));
      this.lats[row] = place.lat;
      this.lons[row] = place.lon;
      this.populations[row] = place.population;
      const region = share(`${place.country}-${place.region}`);
      this.people.set(region, (this.people.get(region) ?? 0) + place.population);
      this.byName.add(place.name, row);
      for (const name of place.otherNames) this.byName.add(name, row);
    });
    this.countryNames = buildCountryNames();
    this.languageNames = buildLanguageNames(this.countryNames);
  }

  /** The place of a row. @throws RangeError where there is no such row. */
  at(row: number): FoundPlace {
    const name = this.names[row];
    if (name === undefined) throw new RangeError(`no place ${row}`);
    return {
      name,
      country: this.countries[row] ?? '',
      population: this.populations[row] ?? 0,
      lat: this.lats[row] ?? 0,
      lon: this.lons[row] ?? 0,
    };
  }

  /** The region a place lies in; null where unknown. */
  regionOfPlace(row: number): Region | null {
    return this.regions.withCode(`${this.countries[row]}-${this.regionParts[row]}`);
  }

  /** How many people live in the known places of a region. @param code ISO 3166-2 */
  peopleIn(code: string): number {
    return this.people.get(code) ?? 0;
  }

  /** True where two names mean one region of a country, in whatever languages ("Lower Saxony", "Niedersachsen"). */
  sameRegion(a: string, b: string, country: string): boolean {
    return this.regionKey(a, country) === this.regionKey(b, country);
  }

  /** One spelling for all names of a region of a country. */
  regionKey(name: string, country: string): string {
    return this.regions.keyOf(name, country);
  }

  /**
   * Finds a place by a name as somebody typed it: exactly (accents, case and script folded), then by its parts
   * ("Kireka, Wakiso", "London, UK", "kozhikode kerala"), then one edit away. Among places of one name those of the preferred country
   * come first, then the most populous.
   * @param preferCountry ISO 3166-1 alpha-2, or null
   * @returns the row, or null where no such place is known
   */
  findPlace(name: string, preferCountry: string | null = null): number | null {
    const key = nameKey(name);
    if (key === '') return null;
    const exact = this.best(this.byName.get(key), { country: preferCountry });
    if (exact !== null) return exact;
    const inside = this.findInside(name, preferCountry);
    if (inside !== null) return inside;
    return key.length < shortestFuzzyName ? null : this.best(this.byName.nearly(key), { country: preferCountry });
  }

  /** Where a listing's place lies; null where its locality is not known in its country. */
  locate(place: { locality: string | null; region: string | null; country: string }): Point | null {
    if (place.locality === null) return null;
    const region = place.region === null ? null : this.regions.find(place.region, place.country);
    const exact = this.byName.get(nameKey(place.locality));
    const row = this.best(exact, { country: place.country, region: region?.code ?? null });
    const found =
      row !== null && this.countries[row] === place.country ? row : this.findPlace(place.locality, place.country);
    if (found === null || this.countries[found] !== place.country) return null;
    const { lat, lon } = this.at(found);
    return { lat, lon };
  }

  /** What a query's words name. See `recognise`. */
  recognise(words: readonly string[], options: RecogniseOptions): Recognised {
    return recognise(this, words, options);
  }

  /** What a text in a script written without spaces names; `from` and `to` count UTF-16 units of the normalised text. */
  recogniseUnspaced(text: string, country: string | null = null): Recognised {
    this.unspaced ??= new UnspacedNames(this);
    return recogniseUnspaced(this, this.unspaced, text, country);
  }

  /** Of several rows: those of the region first, then of the country, then the most populous; null of none. */
  best(rows: readonly number[], prefer: { country: string | null; region?: string | null }): number | null {
    let best: number | null = null;
    let bestScore = -1;
    for (const row of rows) {
      const country = this.countries[row];
      const inRegion = prefer.region && `${country}-${this.regionParts[row]}` === prefer.region;
      // Populations stay below 2^32, so each step up outweighs any of them.
      const score =
        (inRegion ? 2 ** 34 : 0) + (country === prefer.country ? 2 ** 33 : 0) + (this.populations[row] ?? 0);
      if (score > bestScore) {
        best = row;
        bestScore = score;
      }
    }
    return best;
  }

  private findInside(name: string, preferCountry: string | null): number | null {
    const parts = name.split(/[,;/()]/).map(nameKey);
    const words = parts.filter((part) => part !== '').flatMap((part) => part.split(' '));
    // Whoever fills in a field for a place names a place: as good as "near" before it.
    return recognise(this, ['near', ...words], { country: preferCountry }).places[0]?.row ?? null;
  }
}
