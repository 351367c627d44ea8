import type { Evidence } from './evidence';
import type { Region } from './gazetteer-files';
import type { PlaceIndex } from './place-index';
import { generalNames } from './query-cues';
import type { RecogniseOptions } from './recognise';

/** From this many people on a name is known well enough to stand alone. */
const largeCity = 100_000;
/** From this many on a city may share its name with a country or a region elsewhere and still be meant. */
const worldCity = 500_000;
/** Shorter names are words of some language too often. */
const shortestAlone = 4;
/** A town's name as long as this is hardly a word of any language by chance. */
const shortestAnywhere = 7;
/** Less careful where the country is chosen. */
const shortestInOwnCountry = 6;
/** "NSW" where Australia is chosen. */
const shortestAbbreviation = 3;

const latin = /^[a-z]/;
const isShort = (key: string, limit: number): boolean => latin.test(key) && key.length < limit;

/** Enough for a name that is an ordinary word as well: "near Reading", "in Bath", "Nice, France". */
function isSure(evidence: Evidence, key: string, country: string): boolean {
  // "cerca de un niño": an article follows "near" as easily as a place.
  const near = evidence.near && (evidence.capital || !isShort(key, shortestAlone));
  return near || ((evidence.placed || evidence.weak) && evidence.capital) || evidence.countryBehind === country;
}

/** "Central", "North West": names that say nothing without their country. */
const isGeneral = (key: string): boolean => key.split(' ').every((word) => generalNames.has(word));

/** True where a region's name in a query means the region. */
export function regionCounts(
  index: PlaceIndex,
  region: Region,
  key: string,
  evidence: Evidence,
  options: RecogniseOptions,
): boolean {
  if (isGeneral(key)) return evidence.countryBehind === region.country;
  if (isSure(evidence, key, region.country)) return true;
  const own = region.country === options.country && !isShort(key, shortestAbbreviation);
  if (own || index.commonWords.has(key)) return own;
  const written = evidence.whole || evidence.placed || evidence.inflected || evidence.capital;
  return written || (index.regions.isOfNote(region) && !isShort(key, shortestAlone));
}

/**
 * True where a place's name in a query means the place.
 * @param countryToo the country the same words were recognised as, if any
 */
export function placeCounts(
  index: PlaceIndex,
  row: number,
  key: string,
  evidence: Evidence,
  options: RecogniseOptions,
  countryToo: string | undefined,
): boolean {
  const place = index.at(row);
  if (countryToo !== undefined && place.country !== countryToo && place.population < worldCity) return false;
  if (isGeneral(key)) return evidence.countryBehind === place.country;
  if (isSure(evidence, key, place.country)) return true;
  if (index.commonWords.has(key) || isShort(key, shortestAlone)) return false;
  if (place.population >= largeCity || evidence.placed || evidence.capital) return true;
  if (!isShort(key, shortestAnywhere) && key.length >= shortestAlone) return true;
  return place.country === options.country && !isShort(key, shortestInOwnCountry);
}

/**
 * Chooses between regions and places of one name. A place in its region of the same name goes with it ("Berlin");
 * otherwise the one in the chosen country is meant, or the one where more people live ("Ontario" is not the town in California,
 * "Granada" not the department of Nicaragua).
 */
export function likelier(
  index: PlaceIndex,
  regions: readonly Region[],
  rows: readonly number[],
  country: string | null,
): { regions: readonly Region[]; rows: readonly number[] } {
  const best = index.best(rows, { country });
  if (best === null || regions.length === 0) return { regions, rows };
  const place = index.at(best);
  const around = regions.filter((region) => region.code === index.regionOfPlace(best)?.code);
  if (around.length > 0) return { regions: around, rows };
  const own = regions.some((region) => region.country === country);
  if (place.country === country) return own ? { regions, rows } : { regions: [], rows };
  if (own) return { regions, rows: [] };
  const people = Math.max(...regions.map((region) => index.peopleIn(region.code)));
  if (place.population > people) return { regions: [], rows };
  const bothInOne = place.population >= worldCity && regions.some((region) => region.country === place.country);
  return { regions, rows: bothInOne ? rows : [] };
}
