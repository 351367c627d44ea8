import { doubtfulCountryNames } from './country-names';
import { evidenceFor, isLanguageBeside } from './evidence';
import type { Region } from './gazetteer-files';
import { languageOfAdjective, uninflected } from './inflection';
import { doubtfulLanguageNames } from './language-names';
import type { PlaceIndex } from './place-index';
import { likelier, placeCounts, regionCounts } from './which-names-count';

/** Words from `from` up to, not including, `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
export interface RecognisedCountry extends Span {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** True where the word also names a language ("German"). */
  readonly ambiguous: boolean;
}
export interface RecognisedRegion extends Span {
  /** ISO 3166-2. */
  readonly code: string;
  readonly name: string;
  readonly country: string;
}
export interface RecognisedPlace extends Span {
  readonly row: number;
  readonly name: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
}
export interface RecognisedLanguage extends Span {
  /** BCP 47. */
  readonly code: string;
  /** True where the word also names a people and nothing beside it says which is meant. */
  readonly ambiguous: boolean;
}
export interface Recognised {
  readonly countries: RecognisedCountry[];
  readonly regions: RecognisedRegion[];
  readonly places: RecognisedPlace[];
  readonly languages: RecognisedLanguage[];
}

export interface RecogniseOptions {
  /** ISO 3166-1 alpha-2 chosen in the form; its places and regions win over others of the same name. */
  readonly country: string | null;
  /** The same words as typed, one for one, so that capitals count ("in Bath"). */
  readonly asTyped?: readonly string[] | undefined;
  /** Tells words that listings or lexicons hold; where given, all other words may be misspelt names ("kerla"). */
  readonly isKnownWord?: ((word: string) => boolean) | undefined;
}

/** Rows that answer to a name, before evidence is weighed. */
interface Candidates {
  readonly country: string | undefined;
  readonly regionRows: readonly number[];
  readonly placeRows: readonly number[];
}

const longestName = 6;
const shortestMisspelt = 5;

/**
 * Finds the countries, regions, places and languages a query names. The longest name wins at each word; one name may
 * mean several things ("Berlin" a region and a place, "Georgia" a country and a state), and the caller decides.
 * @param words normalised words in order, as from `tokens`
 */
export function recognise(index: PlaceIndex, words: readonly string[], options: RecogniseOptions): Recognised {
  const found: Recognised = { countries: [], regions: [], places: [], languages: [] };
  const pending: { span: Span; rows: readonly number[] }[] = [];
  let at = 0;
  while (at < words.length) {
    const span = spanAt(index, words, at, options, found, pending);
    at = span?.to ?? at + 1;
  }
  resolvePlaces(index, options, found, pending);
  return found;
}

type Pending = { span: Span; rows: readonly number[] }[];

function spanAt(
  index: PlaceIndex,
  words: readonly string[],
  from: number,
  options: RecogniseOptions,
  found: Recognised,
  pending: Pending,
): Span | null {
  const first = words[from] ?? '';
  const several =
    index.byName.firstWords.has(first) || index.regions.byName.firstWords.has(first) || hasLongName(index, first);
  const most = several ? Math.min(longestName, words.length - from) : 1;
  for (let length = most; length >= 1; length--) {
    const span = { from, to: from + length };
    const key = length === 1 ? first : words.slice(from, span.to).join(' ');
    if (takeName(index, key, span, words, options, found, pending, false)) return span;
    // The ending sits on the last word: "navi mumbaiyil".
    for (const base of uninflected(words[span.to - 1] ?? '')) {
      const baseKey = length === 1 ? base : `${words.slice(from, span.to - 1).join(' ')} ${base}`;
      if (takeName(index, baseKey, span, words, options, found, pending, true)) return span;
    }
  }
  return takeMisspelt(index, first, { from, to: from + 1 }, options, found, pending) ? { from, to: from + 1 } : null;
}

/** First words of countries' and languages' names of several words, per index. */
const longNames = new WeakMap<PlaceIndex, Set<string>>();
function hasLongName(index: PlaceIndex, first: string): boolean {
  let starts = longNames.get(index);
  if (!starts) {
    starts = new Set();
    for (const names of [index.countryNames, index.languageNames]) {
      for (const name of names.keys()) if (name.includes(' ')) starts.add(name.slice(0, name.indexOf(' ')));
    }
    longNames.set(index, starts);
  }
  return starts.has(first);
}

function takeName(
  index: PlaceIndex,
  key: string,
  span: Span,
  words: readonly string[],
  options: RecogniseOptions,
  found: Recognised,
  pending: Pending,
  inflected: boolean,
): boolean {
  const language = takeLanguage(index, key, span, words, found, inflected);
  const candidates: Candidates = {
    country: index.countryNames.get(key),
    regionRows: index.regions.byName.get(key),
    placeRows: index.byName.get(key),
  };
  if (!candidates.country && candidates.regionRows.length === 0 && candidates.placeRows.length === 0) return language;
  const evidence = evidenceFor(index, words, span, options.asTyped, inflected);
  let country = false;
  if (
    candidates.country &&
    (!doubtfulCountryNames.has(key) || evidence.placed || evidence.capital || evidence.whole || inflected)
  ) {
    if (key !== 'us' || evidence.allCapitals || evidence.article) {
      found.countries.push({ code: candidates.country, ...span, ambiguous: language });
      country = true;
    }
  }
  if (language && !country) return true;
  const named = preferred(
    candidates.regionRows
      .map((row) => index.regions.at(row))
      .filter((region) => regionCounts(index, region, key, evidence, options)),
    options.country,
  );
  const counting = candidates.placeRows.filter((row) =>
    placeCounts(index, row, key, evidence, options, country ? candidates.country : undefined),
  );
  const { regions, rows } = likelier(index, named, counting, options.country);
  for (const region of regions) {
    found.regions.push({ code: region.code, name: region.name, country: region.country, ...span });
  }
  if (rows.length > 0) pending.push({ span, rows });
  return language || country || regions.length > 0 || rows.length > 0;
}

/** A region's name of the chosen country means that region, not its namesakes. */
function preferred(regions: readonly Region[], country: string | null): readonly Region[] {
  const own = regions.filter((region) => region.country === country);
  return own.length > 0 ? own : regions;
}

function takeLanguage(
  index: PlaceIndex,
  key: string,
  span: Span,
  words: readonly string[],
  found: Recognised,
  inflected: boolean,
): boolean {
  const adjective = inflected ? null : languageOfAdjective(key);
  const name = index.languageNames.get(key) ?? (adjective === null ? undefined : index.languageNames.get(adjective));
  // "Suomessa" is the country; "മലയാളത്തിൽ", which is no country, the language.
  if (!name || (inflected && index.countryNames.has(key))) return false;
  const beside = inflected || isLanguageBeside(words, span) || /sprachig/.test(key);
  if (doubtfulLanguageNames.has(key) && !beside) return false;
  const ambiguous = !beside && (name.homeland !== null || index.countryNames.has(key));
  found.languages.push({ code: name.code, ...span, ambiguous });
  if (ambiguous && name.homeland && !index.countryNames.has(key)) {
    found.countries.push({ code: name.homeland, ...span, ambiguous: true });
  }
  // Beside "speaking" or "auf" the word is a language and nothing else.
  return true;
}

/** Only whole countries, regions of note and large cities are guessed at, and only for words no language knows. */
function takeMisspelt(
  index: PlaceIndex,
  word: string,
  span: Span,
  options: RecogniseOptions,
  found: Recognised,
  pending: Pending,
): boolean {
  if (!options.isKnownWord || word.length < shortestMisspelt || options.isKnownWord(word)) return false;
  const regions = index.regions.byName
    .nearly(word)
    .map((row) => index.regions.at(row))
    .filter((region) => index.regions.isOfNote(region));
  const region = preferred(regions, options.country)[0];
  if (region) {
    found.regions.push({ code: region.code, name: region.name, country: region.country, ...span });
    return true;
  }
  const rows = index.byName.nearly(word).filter((row) => index.at(row).population >= 300_000);
  if (rows.length > 0) pending.push({ span, rows });
  return rows.length > 0;
}

/** Of namesakes the one in a region or country named beside it, then of the country chosen, then the most populous. */
function resolvePlaces(index: PlaceIndex, options: RecogniseOptions, found: Recognised, pending: Pending): void {
  const named = found.countries.find((country) => !country.ambiguous)?.code ?? null;
  for (const { span, rows } of pending) {
    const region = found.regions.find((other) => other.from !== span.from);
    const country = region?.country ?? named ?? options.country;
    const row = index.best(rows, { country, region: region?.code ?? null });
    if (row === null) continue;
    const { name, country: code, lat, lon } = index.at(row);
    found.places.push({ row, name, country: code, lat, lon, ...span });
  }
}
