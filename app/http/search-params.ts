import { audiences, contactWays, costs, kinds, situations } from '../domain/listing/vocabulary';
import { emptySearchRequest, longestQuery, type SearchRequest } from '../domain/search/request';

const longestPlaceName = 80;
const mostLanguages = 20;
const lastPage = 500;
const farthest = 20_000;

/**
 * Reads a search from an address or a form. Never throws: what is unknown or malformed is left out, because a visitor
 * with a mistyped address still needs an answer.
 *
 * @param params the address's or the form's fields (names in `searchParamsOf`)
 * @returns a request whose every value is within bounds
 */
export function readSearchRequest(params: URLSearchParams): SearchRequest {
  return {
    query: cut(params.get('q'), longestQuery),
    country: countryCode(params.get('country')),
    audiences: known(audiences, params.getAll('for')),
    ways: known(contactWays, params.getAll('by')),
    languages: languageCodes(params.getAll('language')),
    costs: known(costs, params.getAll('cost')),
    openNow: params.get('open') === 'now',
    anonymous: params.get('anonymous') === 'yes',
    situations: known(situations, params.getAll('situation')),
    kinds: known(kinds, params.getAll('kind')),
    near: cut(params.get('near'), longestPlaceName) || null,
    within: wholeNumber(params.get('within'), 1, farthest) ?? emptySearchRequest.within,
    page: wholeNumber(params.get('page'), 1, lastPage) ?? 1,
    literal: params.get('exact') === '1',
  };
}

/**
 * Writes a search as address fields, in a fixed order, holding only what is set.
 *
 * @param request any search
 * @returns fields that `readSearchRequest` reads back to the same request
 */
export function searchParamsOf(request: SearchRequest): URLSearchParams {
  const params = new URLSearchParams();
  if (request.query !== '') params.set('q', request.query);
  if (request.country !== null) params.set('country', request.country);
  for (const language of request.languages) params.append('language', language);
  for (const audience of request.audiences) params.append('for', audience);
  for (const way of request.ways) params.append('by', way);
  for (const cost of request.costs) params.append('cost', cost);
  if (request.openNow) params.set('open', 'now');
  if (request.anonymous) params.set('anonymous', 'yes');
  for (const situation of request.situations) params.append('situation', situation);
  for (const kind of request.kinds) params.append('kind', kind);
  if (request.near !== null) params.set('near', request.near);
  if (request.within !== emptySearchRequest.within) params.set('within', String(request.within));
  if (request.page !== 1) params.set('page', String(request.page));
  if (request.literal) params.set('exact', '1');
  return params;
}

/**
 * @param value a country as it stands in an address
 * @returns its ISO 3166-1 alpha-2 code in capitals, or null where there is no such country
 */
export function countryCode(value: string | null): string | null {
  if (value === null || !/^[a-z]{2}$/i.test(value)) return null;
  const code = value.toUpperCase() === 'UK' ? 'GB' : value.toUpperCase();
  if (notCountries.has(code)) return null;
  return regionNames.of(code) === undefined ? null : code;
}

const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
/** Codes that Intl can name but where nobody lives: groupings, placeholders, withdrawn codes. */
const notCountries = new Set([
  'EU',
  'EZ',
  'UN',
  'QO',
  'XA',
  'XB',
  'ZZ',
  'AN',
  'DD',
  'SU',
  'YU',
  'CS',
  'NT',
  'TP',
  'YD',
  'FX',
  'ZR',
  'BU',
  'DY',
  'HV',
  'NH',
  'RH',
  'VD',
  'JT',
  'MI',
  'NQ',
  'PC',
  'PU',
  'PZ',
  'WK',
  'FQ',
  'CT',
]);

function languageCodes(values: readonly string[]): readonly string[] {
  const codes = values
    .map((value) => value.toLowerCase().split('-')[0] ?? '')
    .filter((code) => /^[a-z]{2,3}$/.test(code) && languageNames.of(code) !== undefined);
  return [...new Set(codes)].slice(0, mostLanguages);
}

function known<Word extends string>(words: readonly Word[], values: readonly string[]): readonly Word[] {
  return words.filter((word) => values.includes(word));
}

function cut(value: string | null, codePoints: number): string {
  const clean = (value ?? '').replaceAll('\0', ' ').trim();
  return clean.length <= codePoints ? clean : Array.from(clean).slice(0, codePoints).join('').trim();
}

function wholeNumber(value: string | null, least: number, most: number): number | null {
  if (value === null || !/^\d{1,6}$/.test(value)) return null;
  const number = Number(value);
  return number < least || number > most ? null : number;
}
