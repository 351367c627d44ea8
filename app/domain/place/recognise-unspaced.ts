import { isUnspaced, normaliseText } from '../search/normalise';
import type { PlaceIndex } from './place-index';
import type { Recognised } from './recognise';

/** A name of two characters is a name in Chinese or Japanese; alphabets written without spaces need more. */
const ideographs = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー・]+$/u;
const shortest = (key: string): number => (ideographs.test(key) ? 2 : 3);

/** The names in scripts written without spaces, by normalised text, and how long they are. */
export class UnspacedNames {
  readonly names = new Set<string>();
  longest = 0;

  constructor(index: PlaceIndex) {
    const sources = [index.countryNames, index.languageNames].map((map) => map.keys());
    for (const names of [...sources, index.regions.byName.names(), index.byName.names()]) {
      for (const name of names) this.add(name, index.commonWords);
    }
  }

  private add(name: string, commonWords: ReadonlySet<string>): void {
    if (!isUnspaced(name) || commonWords.has(name) || name.length < shortest(name)) return;
    this.names.add(name);
    this.longest = Math.max(this.longest, name.length);
  }
}

/** Finds names anywhere in a text, from left to right, the longest first ("東京都" before "京都"). */
export function recogniseUnspaced(
  index: PlaceIndex,
  names: UnspacedNames,
  text: string,
  country: string | null,
): Recognised {
  const found: Recognised = { countries: [], regions: [], places: [], languages: [] };
  const whole = normaliseText(text);
  let at = 0;
  while (at < whole.length) {
    const name = longestAt(whole, at, names);
    if (name === null) {
      at++;
      continue;
    }
    take(index, name, { from: at, to: at + name.length }, country, found);
    at += name.length;
  }
  return found;
}

function longestAt(text: string, at: number, names: UnspacedNames): string | null {
  for (let length = Math.min(names.longest, text.length - at); length >= 2; length--) {
    const name = text.slice(at, at + length);
    if (names.names.has(name)) return name;
  }
  return null;
}

function take(
  index: PlaceIndex,
  name: string,
  span: { from: number; to: number },
  country: string | null,
  found: Recognised,
): void {
  const language = index.languageNames.get(name);
  const code = index.countryNames.get(name);
  if (language) found.languages.push({ code: language.code, ...span, ambiguous: code !== undefined });
  if (code) found.countries.push({ code, ...span, ambiguous: language !== undefined });
  for (const row of index.regions.byName.get(name)) {
    const region = index.regions.at(row);
    found.regions.push({ code: region.code, name: region.name, country: region.country, ...span });
  }
  const row = index.best(index.byName.get(name), { country });
  if (row === null) return;
  const place = index.at(row);
  found.places.push({ row, name: place.name, country: place.country, lat: place.lat, lon: place.lon, ...span });
}
