import type { Audience, ContactWay, Cost, Kind, Panel, Situation } from '../listing/vocabulary';

/** What a visitor asked for. Every filter narrows (AND between filters, OR within one). */
export interface SearchRequest {
  /** As typed; never logged, stored or put into a title. */
  readonly query: string;
  /** ISO 3166-1 alpha-2 chosen in the form; null where none is chosen. */
  readonly country: string | null;
  readonly audiences: readonly Audience[];
  readonly ways: readonly ContactWay[];
  /** BCP 47 primary subtags. */
  readonly languages: readonly string[];
  readonly costs: readonly Cost[];
  readonly openNow: boolean;
  readonly anonymous: boolean;
  readonly situations: readonly Situation[];
  readonly kinds: readonly Kind[];
  /** Name of a place as typed ("Kozhikode"); null where none. */
  readonly near: string | null;
  /** Kilometres around `near`. */
  readonly within: number;
  /** 1-based. */
  readonly page: number;
  /** True where the visitor asked for exactly the words typed ("search instead for"). */
  readonly literal: boolean;
}

export const emptySearchRequest: SearchRequest = {
  query: '',
  country: null,
  audiences: [],
  ways: [],
  languages: [],
  costs: [],
  openNow: false,
  anonymous: false,
  situations: [],
  kinds: [],
  near: null,
  within: 100,
  page: 1,
  literal: false,
};

export const resultsPerPage = 20;
export const longestQuery = 200;

export const facetNames = [
  'audiences',
  'ways',
  'languages',
  'costs',
  'openNow',
  'anonymous',
  'situations',
  'kinds',
] as const;
export type FacetName = (typeof facetNames)[number];

/** One choice of a filter. `count` is the number of results if this choice were the only one of its filter. */
export interface FacetChoice {
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** Why a result stands where it stands, in an order fit for showing; the page words them. */
export type MatchReason =
  | { readonly because: 'name' }
  | { readonly because: 'words'; readonly words: readonly string[] }
  | { readonly because: 'audience'; readonly audience: Audience }
  | { readonly because: 'kind'; readonly kind: Kind }
  | { readonly because: 'way'; readonly way: ContactWay }
  | { readonly because: 'country'; readonly country: string }
  | { readonly because: 'worldwide' }
  | { readonly because: 'language'; readonly language: string }
  | { readonly because: 'near'; readonly place: string; readonly kilometres: number }
  | { readonly because: 'anonymous' }
  | { readonly because: 'free' }
  | { readonly because: 'crisis' };

export interface SearchHit {
  /** Slug of the listing. */
  readonly slug: string;
  readonly reasons: readonly MatchReason[];
  /** Kilometres from the place searched near; null where none or unknown. */
  readonly kilometres: number | null;
  /** True for a crisis line shown because nothing dedicated, or only little, serves the chosen country. */
  readonly fallback: boolean;
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
  readonly panels: readonly Panel[];
  readonly facets: Readonly<Record<FacetName, readonly FacetChoice[]>>;
  /** Set where the words were corrected: "Showing results for `shown`; search instead for `typed`". */
  readonly correction: { readonly shown: string; readonly typed: string } | null;
  /** True where nothing held all the words, so results hold any of them. */
  readonly anyWord: boolean;
  /** True where no listing held any of the words and they named no need: what is shown is what serves most people. */
  readonly nothingMatched: boolean;
  /** The country the search was run for: chosen, or recognised in the words. */
  readonly country: string | null;
  readonly countryRecognised: boolean;
  /** True where the country has no service of its own for what was asked. */
  readonly nothingDedicated: boolean;
  /** Place searched near: chosen or recognised; null where none or not found. */
  readonly place: { readonly name: string; readonly country: string } | null;
  /** True where `near` was given and no such place is known. */
  readonly placeUnknown: boolean;
}

/** How surely a query must name a listing for the listing to be shown whatever else the query means. */
export const surelyNamed = 0.5;
