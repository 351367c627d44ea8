import { type Audience, audiences, type ContactWay, contactWays, kinds, type Panel } from '../listing/vocabulary';
import { Bitset } from './bitset';
import type { Catalogue } from './catalogue';
import { narrow } from './facets';
import { Fit } from './fit';
import { type Meaning, meaningOf, type Need } from './meaning';
import type { NamesInQuery, PlaceNames, QueryReader, UnderstoodQuery } from './query';
import { kilometresTo, type Ranked, rank } from './ranking';
import { type MatchReason, resultsPerPage, type SearchAnswer, type SearchHit, type SearchRequest } from './request';
import { matchNames, matchText, type TextIndex, type TextMatches } from './text-match';

/** All that a search reads; made anew when the dataset changes. */
export interface SearchParts {
  readonly catalogue: Catalogue;
  readonly reader: QueryReader;
  readonly index: TextIndex;
  readonly places: PlaceNames;
  readonly regionKey: (name: string, country: string) => string;
}

interface Where {
  readonly country: string | null;
  readonly recognised: boolean;
  readonly regions: ReadonlySet<string>;
  readonly near: { readonly name: string; readonly country: string; readonly lat: number; readonly lon: number } | null;
  readonly unknown: boolean;
}

/** How surely a query must name a listing for the listing to be shown whatever else the query means. */
const surelyNamed = 0.5;
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
  const pageCount = Math.max(1, Math.ceil(ranked.length / resultsPerPage));
  const page = Math.min(Math.max(1, request.page), pageCount);
  const shown = ranked.slice((page - 1) * resultsPerPage, page * resultsPerPage);
  const explain = new Explainer(parts, meaning, text, named, where, query);
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

function placeOf(parts: SearchParts, request: SearchRequest, names: NamesInQuery): Where {
  const chosen = request.near ? parts.places.find(request.near, request.country) : null;
  const fits = (country: string) => request.country === null || country === request.country;
  const place = chosen ?? names.places.find((candidate) => fits(candidate.country)) ?? null;
  const regionsNamed = names.regions.filter((region) => fits(region.country));
  const countries = new Set(names.countries.filter((country) => !country.ambiguous).map((country) => country.code));
  const first = (list: Iterable<string>) => {
    const unique = [...new Set(list)];
    return unique.length === 1 ? (unique[0] as string) : null;
  };
  const recognised =
    first(countries) ??
    (countries.size > 0 ? null : (first(regionsNamed.map((region) => region.country)) ?? place?.country ?? null));
  const country = request.country ?? recognised;
  const regions = new Set(
    regionsNamed
      .filter((region) => !country || region.country === country)
      .map((region) => parts.regionKey(region.name, region.country)),
  );
  const inCountry = place && (!country || place.country === country) ? place : null;
  if (inCountry?.region) regions.add(parts.regionKey(inCountry.region, inCountry.country));
  return {
    country,
    recognised: request.country === null && recognised !== null,
    regions,
    near: inCountry,
    unknown: Boolean(request.near) && !chosen,
  };
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

/** Says of each result why it is there. */
class Explainer {
  private readonly fit: Fit;

  constructor(
    private readonly parts: SearchParts,
    private readonly meaning: Meaning,
    private readonly text: TextMatches,
    private readonly named: ReadonlyMap<number, number>,
    private readonly where: Where,
    private readonly query: UnderstoodQuery,
  ) {
    this.fit = new Fit(meaning);
  }

  hit({ row, shelf }: Ranked): SearchHit {
    const { catalogue } = this.parts;
    const kilometres = this.where.near ? kilometresTo(catalogue, this.where.near, row) : Number.NaN;
    return {
      slug: catalogue.slugs[row] as string,
      reasons: this.reasons(row, kilometres),
      kilometres: Number.isNaN(kilometres) ? null : Math.round(kilometres),
      fallback: shelf === 0 && kinds[catalogue.kindOf[row] as number] === 'crisis-line',
    };
  }

  private reasons(row: number, kilometres: number): MatchReason[] {
    const { catalogue } = this.parts;
    const reasons: MatchReason[] = [];
    if ((this.named.get(row) ?? 0) >= surelyNamed) reasons.push({ because: 'name' });
    const audience = this.fit.bestAudience(catalogue.audienceMasks[row] as number);
    if (audience === 'anyone-in-crisis') reasons.push({ because: 'crisis' });
    else if (audience) reasons.push({ because: 'audience', audience });
    else {
      const words = this.text.wordsOf.get(row)?.slice(0, 3);
      if (words?.length) reasons.push({ because: 'words', words });
    }
    if (this.where.near && kilometres < 300) {
      reasons.push({ because: 'near', place: this.where.near.name, kilometres: Math.round(kilometres) });
    }
    const way = this.wayAsked(row);
    if (way) reasons.push({ because: 'way', way });
    if (this.meaning.anonymous && catalogue.anonymous.has(row)) reasons.push({ because: 'anonymous' });
    if (this.meaning.free && catalogue.byCost.free.has(row)) reasons.push({ because: 'free' });
    if (catalogue.worldwide.has(row)) reasons.push({ because: 'worldwide' });
    else if (this.where.country) reasons.push({ because: 'country', country: this.where.country });
    const language = this.query.reading.languages[0];
    if (language && language !== 'en' && catalogue.languagesOf[row]?.includes(language))
      reasons.push({ because: 'language', language });
    return reasons;
  }

  private wayAsked(row: number): ContactWay | null {
    const mask = this.parts.catalogue.wayMasks[row] as number;
    return contactWays.find((way, index) => this.meaning.ways.has(way) && mask & (1 << index)) ?? null;
  }
}
