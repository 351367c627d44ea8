import { audiences, contactWays, kinds } from '../listing/vocabulary';
import type { Bitset } from './bitset';
import type { Catalogue } from './catalogue';
import { Fit } from './fit';
import type { Meaning } from './meaning';

/** Everything a ranking weighs. docs/search.md explains each weight; none can be bought. */
export interface RankingContext {
  readonly meaning: Meaning;
  /** ISO 3166-1 alpha-2, chosen or recognised; null where none. */
  readonly country: string | null;
  /** Languages the visitor can be expected to read, likeliest first (BCP 47 primary subtags). */
  readonly languages: readonly string[];
  /** Keys of regions named in the query (Locator.regionKey). */
  readonly regions: ReadonlySet<string>;
  /** WGS84 degrees of a place named in the query or the filter. */
  readonly near: { readonly lat: number; readonly lon: number } | null;
  /** Row → 0 to 1: how much of what is particular in the query stands in the listing. */
  readonly textScores: ReadonlyMap<number, number>;
  /** Row → 0 to 1: how surely the query names this listing. */
  readonly nameScores: ReadonlyMap<number, number>;
  readonly open: Bitset;
}

export interface Ranked {
  readonly row: number;
  readonly score: number;
  /** 1 for a service meant for the need, 0 for general help shown after them. */
  readonly shelf: number;
}

const weights = {
  name: 3,
  text: 0.9,
  audience: 1,
  firstAudience: 0.1,
  kind: 1,
  way: 0.3,
  ownCountry: 0.45,
  regionHere: 0.55,
  regionUnknown: -0.22,
  regionElsewhere: -0.55,
  worldwide: 0.3,
  worldwideHome: 0.1,
  anywhereWorldwide: 0.5,
  language: 0.3,
  languageRare: 0.35,
  languageUnreadable: -0.8,
  anonymous: 0.2,
  free: 0.2,
  paidWhenFree: -0.5,
  open: 0.06,
  standing: 0.25,
  shelf: 10,
  namedShelf: 0.55,
} as const;

const bitOfWay = new Map(contactWays.map((way, index) => [way, 1 << index]));
const referralOrPeer = new Set(['peer-support', 'referral-network'].map((kind) => kinds.indexOf(kind as never)));

/** Scores rows and puts them in order, best first; ties fall to the slug, so that order is the same everywhere. */
export function rank(catalogue: Catalogue, rows: readonly number[], context: RankingContext): Ranked[] {
  const scorer = new Scorer(catalogue, context);
  const ranked = rows.map((row) => scorer.score(row));
  return ranked.sort(
    (a, b) => b.score - a.score || ((catalogue.slugs[a.row] as string) < (catalogue.slugs[b.row] as string) ? -1 : 1),
  );
}

class Scorer {
  readonly fit: Fit;
  private readonly wayBits: number;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly context: RankingContext,
  ) {
    this.fit = new Fit(context.meaning);
    this.wayBits = [...context.meaning.ways].reduce((mask, way) => mask | (bitOfWay.get(way) ?? 0), 0);
  }

  score(row: number): Ranked {
    const { catalogue, context, fit } = this;
    const mask = catalogue.audienceMasks[row] as number;
    const kind = catalogue.kindOf[row] as number;
    const named = context.nameScores.get(row) ?? 0;
    let score = weights.name * named + weights.text * (context.textScores.get(row) ?? 0);
    score += weights.audience * fit.audience(mask) + weights.kind * fit.kind(kind);
    const first = audiences[catalogue.firstAudience[row] as number];
    if (first && first === fit.bestAudience(mask)) score += weights.firstAudience;
    if (this.wayBits & (catalogue.wayMasks[row] as number)) score += weights.way;
    score += this.reach(row) + this.language(row) + this.wishes(row);
    if (context.open.has(row)) score += weights.open * (context.meaning.roundTheClock ? 4 : 1);
    score += weights.standing * (catalogue.standing[row] as number);
    if (context.meaning.convicted && referralOrPeer.has(kind)) score += 0.25;
    const shelf = named >= weights.namedShelf ? 2 : this.shelf(row, mask, kind);
    return { row, score: score + weights.shelf * shelf, shelf };
  }

  /** A service in no language the visitor is likely to read cannot help them before a crisis line that can. */
  private shelf(row: number, mask: number, kind: number): number {
    return this.unreadable(row) ? 0 : this.fit.shelf(mask, kind);
  }

  private unreadable(row: number): boolean {
    const { languages } = this.context;
    const offered = this.catalogue.languagesOf[row] as string[];
    if (languages.length === 0 || offered.length === 0) return false;
    return !offered.includes('en') && !offered.some((language) => languages.includes(language));
  }

  private reach(row: number): number {
    const { catalogue, context } = this;
    let score = 0;
    const worldwide = catalogue.worldwide.has(row);
    if (context.country === null) score += worldwide ? weights.anywhereWorldwide : 0;
    else if (worldwide) {
      score += weights.worldwide;
      if (catalogue.homesOf[row]?.includes(context.country)) score += weights.worldwideHome;
    } else score += weights.ownCountry;
    return score + this.region(row) + this.distance(row);
  }

  private region(row: number): number {
    const regions = this.catalogue.regionKeysOf[row] as string[];
    if (regions.length === 0 || this.catalogue.worldwide.has(row)) return 0;
    if (this.context.regions.size === 0) return this.context.near ? 0 : weights.regionUnknown;
    return regions.some((region) => this.context.regions.has(region)) ? weights.regionHere : weights.regionElsewhere;
  }

  private distance(row: number): number {
    const { near } = this.context;
    if (!near) return 0;
    const kilometres = kilometresTo(this.catalogue, near, row);
    if (Number.isNaN(kilometres)) return 0;
    return kilometres < 40 ? 0.7 : kilometres < 120 ? 0.4 : kilometres < 300 ? 0.1 : -0.15;
  }

  private language(row: number): number {
    const [likeliest] = this.context.languages;
    if (!likeliest) return 0;
    const offered = this.catalogue.languagesOf[row] as string[];
    if (offered.length === 0) return 0;
    if (offered.includes(likeliest)) return weights.language + (likeliest === 'en' ? 0 : weights.languageRare);
    if (this.context.languages.some((language) => offered.includes(language))) return weights.language * 0.8;
    return this.unreadable(row) ? weights.languageUnreadable : 0;
  }

  private wishes(row: number): number {
    const { meaning } = this.context;
    let score = 0;
    if (meaning.anonymous && this.catalogue.anonymous.has(row)) score += weights.anonymous;
    if (meaning.free && this.catalogue.byCost.free.has(row)) score += weights.free;
    if (meaning.free && this.catalogue.byCost.paid.has(row)) score += weights.paidWhenFree;
    return score;
  }
}

const radians = Math.PI / 180;

/** Kilometres from a point to a listing's place; NaN where the place is unknown. */
export function kilometresTo(catalogue: Catalogue, from: { lat: number; lon: number }, row: number): number {
  const lat = catalogue.latitude[row] as number;
  const lon = catalogue.longitude[row] as number;
  // Haversine on a sphere of 6,371 km: within 0.5 % everywhere, plenty for "about 40 km away".
  const dLat = (lat - from.lat) * radians;
  const dLon = (lon - from.lon) * radians;
  const a = Math.sin(dLat / 2) ** 2 + Math.cos(from.lat * radians) * Math.cos(lat * radians) * Math.sin(dLon / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(a));
}
