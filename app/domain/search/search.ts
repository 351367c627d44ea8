import { type Audience, audiences, type Panel } from '../listing/vocabulary';
import { Bitset } from './bitset';
import type { Catalogue } from './catalogue';
import { Explainer } from './explain';
import { narrow } from './facets';
import { Fit } from './fit';
import { type Meaning, meaningOf, type Need } from './meaning';
import type { PlaceNames, QueryReader, UnderstoodQuery } from './query';
import { kilometresTo, rank } from './ranking';
import { resultsPerPage, type SearchAnswer, type SearchRequest, surelyNamed } from './request';
import { matchNames, matchText, type TextIndex, type TextMatches } from './text-match';
import { placeOf } from './where';

/** All that a search reads; made anew when the dataset changes. */
export interface SearchParts {
  readonly catalogue: Catalogue;
  readonly reader: QueryReader;
  readonly index: TextIndex;
  readonly places: PlaceNames;
  readonly regionKey: (name: string, country: string) => string;
}

/** From here on the query is the listing's name, so listings that only mention it are left out. */
const certainlyNamed = 0.75;
/** With this many listings that hold every word, listings that hold only some are left out. */
const enoughWithAllWords = 5;
/** Below this share of a query's weight, what was found is chance. */
const weakestMatch = 0.2;

/**
 * Searches the published listings.
 * @param interfaceLanguage BCP 47 language of the page, used where the words give none away
 */
export function search(parts: SearchParts, request: SearchRequest, now: Date, interfaceLanguage: string): SearchAnswer {
  const { catalogue } = parts;
  const { query, where, meaning, text, named, found, narrowed, ranked } = look(parts, request, now, interfaceLanguage);
  const pageCount = Math.max(1, Math.ceil(ranked.length / resultsPerPage));
  const page = Math.min(Math.max(1, request.page), pageCount);
  const shown = ranked.slice((page - 1) * resultsPerPage, page * resultsPerPage);
  const explain = new Explainer(parts, meaning, text, named, where, query, interfaceLanguage);
  return {
    hits: shown.map((hit) => explain.hit(hit)),
    total: ranked.length,
    page,
    pageCount,
    panels: panelsFor(meaning, request.audiences),
    facets: narrowed.facets,
    correction: query.corrected ? { shown: query.corrected, typed: request.query } : null,
    anyWord: found.anyWord,
    nothingMatched: found.nothingMatched,
    country: where.country,
    countryRecognised: where.recognised,
    nothingDedicated: nothingDedicated(catalogue, meaning, where.country),
    place: where.near ? { name: where.near.name, country: where.near.country } : null,
    placeUnknown: where.unknown,
  };
}

/** Everything that a search finds, in the order in which visitors are shown it; `request.page` plays no part. */
export interface FoundOrder {
  /** Slugs. */
  readonly slugs: readonly string[];
  readonly corrected: boolean;
  readonly anyWord: boolean;
  readonly nothingMatched: boolean;
  readonly place: SearchAnswer['place'];
  readonly placeUnknown: boolean;
}

/** The same search without what only a page needs. */
export function searchOrder(
  parts: SearchParts,
  request: SearchRequest,
  now: Date,
  interfaceLanguage: string,
): FoundOrder {
  const { query, where, found, ranked } = look(parts, request, now, interfaceLanguage);
  return {
    slugs: ranked.map(({ row }) => parts.catalogue.slugs[row] as string),
    corrected: Boolean(query.corrected),
    anyWord: found.anyWord,
    nothingMatched: found.nothingMatched,
    place: where.near ? { name: where.near.name, country: where.near.country } : null,
    placeUnknown: where.unknown,
  };
}

function look(parts: SearchParts, request: SearchRequest, now: Date, interfaceLanguage: string) {
  const { catalogue } = parts;
  const query = parts.reader.understand(request.query, request.country, request.literal);
  const where = placeOf(parts, request, query.names);
  const said = meaningOf(query.reading);
  const meaning = withChosenAudience(said, request.audiences);
  const text = matchText(parts.index, catalogue, query.lookups);
  const named = namesIn(catalogue, query, text);
  const spoken = languagesOf(query, interfaceLanguage);
  const languages = [...new Set([...request.languages, ...spoken])];
  const serving = where.country ? catalogue.serving(where.country) : catalogue.everything;
  // What is found depends on the words alone: a filter must only ever narrow it.
  const found = candidates(catalogue, request.query, said, text, named, serving, where.country, spoken);
  const open = catalogue.openAt(now);
  const nearby = request.near
    ? where.near
      ? within(catalogue, where.near, request.within)
      : new Bitset(catalogue.size)
    : null;
  const base = found.rows.and(serving);
  const narrowed = narrow(catalogue, nearby ? base.and(nearby) : base, request, open);
  const context = {
    meaning: rankingMeaning(meaning, request.query === '' || found.nothingMatched),
    country: where.country,
    languages,
    regions: where.regions,
    near: where.near,
    textScores: text.textScores,
    nameScores: named,
    open,
  };
  const ranked = rank(catalogue, narrowed.rows.rows(), context);
  return { query, where, meaning, text, named, found, narrowed, ranked };
}

const needOfAudience: Record<Audience, Need> = {
  'own-thoughts': 'own-thoughts',
  'own-behaviour': 'own-behaviour',
  'viewed-illegal-images': 'viewed-images',
  'under-18-self': 'youth',
  'partner-or-family': 'family',
  'parent-of-child-who-harmed': 'child-who-harmed',
  survivor: 'survivor',
  professional: 'professional',
  'anyone-in-crisis': 'crisis',
  'child-in-danger': 'child-in-danger',
  'reporting-content': 'reporting',
};

/** An audience chosen in the form says more surely than any words who the search is for. */
function withChosenAudience(meaning: Meaning, chosen: readonly Audience[]): Meaning {
  if (chosen.length === 0) return meaning;
  const needs = [...new Set(chosen.map((audience) => needOfAudience[audience]))];
  return {
    ...meaning,
    needs: [...needs, ...meaning.needs.filter((need) => !needs.includes(need) && need !== 'general')],
  };
}

/** Where words say nothing, services for people worried about themselves lead: what this directory is for. */
function rankingMeaning(meaning: Meaning, wordless: boolean): Meaning {
  return meaning.needs.length === 0 && wordless ? { ...meaning, needs: ['own-thoughts'] } : meaning;
}

function namesIn(catalogue: Catalogue, query: UnderstoodQuery, text: TextMatches): Map<number, number> {
  const named = matchNames(catalogue, query.reading.words);
  for (const [row, score] of text.nameScores) {
    const holdsParticular = text.wordsOf
      .get(row)
      ?.some((word) => query.lookups.some((lookup) => lookup.word === word && lookup.weight === 1));
    if (holdsParticular && score > (named.get(row) ?? 0)) named.set(row, score);
  }
  return named;
}

function languagesOf(query: UnderstoodQuery, interfaceLanguage: string): string[] {
  const asked = query.names.languages.filter((language) => !language.ambiguous).map((language) => language.code);
  const written = query.reading.languages.length > 0 ? query.reading.languages : [interfaceLanguage];
  const bokmal = (language: string) => (language === 'nb' || language === 'nn' ? ['nb', 'no'] : [language]);
  return [...new Set([...asked, ...written].flatMap(bokmal))];
}

function nearlyAsGood(text: TextMatches, rows: readonly number[]): number[] {
  const score = (row: number) => text.textScores.get(row) ?? 0;
  const best = Math.max(0, ...rows.map(score));
  return rows.filter((row) => score(row) >= best * 0.4);
}

interface Found {
  readonly rows: Bitset;
  readonly anyWord: boolean;
  readonly nothingMatched: boolean;
}

function candidates(
  catalogue: Catalogue,
  query: string,
  meaning: Meaning,
  text: TextMatches,
  named: ReadonlyMap<number, number>,
  serving: Bitset,
  country: string | null,
  languages: readonly string[],
): Found {
  if (query.trim() === '') return { rows: catalogue.everything, anyWord: false, nothingMatched: false };
  const inReach = (rows: Iterable<number>) => [...rows].filter((row) => serving.has(row));
  const all = inReach(text.allWords);
  // "Charité prevention clinic": a general wish beside a particular word means the listings that hold that word.
  const onlyGeneral = meaning.needs[0] === 'general' && meaning.needs.length === 1;
  if (meaning.needs.length > 0 && !(onlyGeneral && all.length > 0 && country === null)) {
    const rows = servingNeeds(catalogue, meaning, country, languages);
    for (const [row, score] of named) if (score >= surelyNamed) rows.add(row);
    if (onlyGeneral) for (const row of all) rows.add(row);
    return { rows, anyWord: false, nothingMatched: false };
  }
  // Listings with every word come first by their score; few of them are followed by the next best.
  const any = all.length >= enoughWithAllWords ? all : nearlyAsGood(text, inReach(text.textScores.keys()));
  const strong = inReach([...named].filter(([, score]) => score >= surelyNamed).map(([row]) => row));
  const surest = Math.max(0, ...strong.map((row) => named.get(row) as number));
  const best = Math.max(0, ...any.map((row) => text.textScores.get(row) ?? 0));
  if (strong.length === 0 && best < weakestMatch)
    return { rows: catalogue.everything, anyWord: false, nothingMatched: true };
  const rows = new Bitset(catalogue.size);
  // A listing that only mentions the name does not stand beside the ones that bear it.
  const beside = surest >= certainlyNamed ? any.filter((row) => (named.get(row) ?? 0) >= surelyNamed / 2) : any;
  for (const row of [...beside, ...strong]) rows.add(row);
  return { rows, anyWord: all.length === 0, nothingMatched: false };
}

/** Every listing that serves the needs; without a country, general help only where it is in the visitor's own language. */
function servingNeeds(
  catalogue: Catalogue,
  meaning: Meaning,
  country: string | null,
  languages: readonly string[],
): Bitset {
  const rows = new Bitset(catalogue.size);
  const fit = new Fit(meaning);
  const first = meaning.needs[0];
  const general = first === 'crisis' || first === 'general';
  audiences.forEach((audience, bit) => {
    if (fit.audience(1 << bit) <= 0) return;
    if (audience === 'anyone-in-crisis' && country === null && !general) {
      for (const language of languages) {
        const speaking = language === 'en' ? undefined : catalogue.byLanguage.get(language);
        if (speaking) rows.addAll(catalogue.byAudience[audience].and(speaking));
      }
    } else rows.addAll(catalogue.byAudience[audience]);
  });
  return rows;
}

function within(catalogue: Catalogue, near: { lat: number; lon: number }, kilometres: number): Bitset {
  const rows = new Bitset(catalogue.size);
  for (let row = 0; row < catalogue.size; row++) {
    if (kilometresTo(catalogue, near, row) <= kilometres) rows.add(row);
  }
  return rows;
}

const panelOfAudience: Partial<Record<Audience, Panel>> = {
  'anyone-in-crisis': 'crisis',
  'child-in-danger': 'child-in-danger',
  'viewed-illegal-images': 'viewed-images',
  'under-18-self': 'youth',
  survivor: 'survivor',
};

function panelsFor(meaning: Meaning, chosen: readonly Audience[]): Panel[] {
  const fromChoice = chosen.flatMap((audience) => panelOfAudience[audience] ?? []);
  return [...new Set([...meaning.panels, ...fromChoice])].slice(0, 2);
}

/** A country has nothing of its own for the need: no service of its own that is meant for it. */
function nothingDedicated(catalogue: Catalogue, meaning: Meaning, country: string | null): boolean {
  const need = meaning.needs[0];
  if (!country || need === 'general' || need === 'crisis') return false;
  const fit = new Fit(need ? meaning : { ...meaning, needs: ['own-thoughts'] });
  const own = catalogue.ownOfCountry.get(country);
  return !own?.rows().some((row) => fit.audience(catalogue.audienceMasks[row] as number) >= 0.7);
}
