import { z } from 'zod';
import { audiences, contactWays, costs, kinds, situations } from '../listing/vocabulary';
import { longestQuery } from '../search/request';

/*
 * The parameters of the API: those of HSDS 3.1 and ours, which begin with x_. Reading a request and describing the API both
 * come from here. https://docs.openreferral.org/en/latest/hsds/api_reference.html
 */

/** How a parameter is written: one text, a moment, a whole number, `true` or `false`, or words that may be repeated. */
type Writing = 'text' | 'moment' | 'integer' | 'flag' | 'words';

export interface ApiParameter {
  readonly writing: Writing;
  readonly schema: z.ZodType;
  readonly description: string;
  /** What it may be, said where it is not. */
  readonly must: string;
}

export const defaultPerPage = 50;
export const mostPerPage = 500;
const lastPage = 1_000_000;
const farthestMetres = 20_000_000;

const id = z.string().min(1).max(100);
const place = z.string().min(1).max(80);
const flag = { writing: 'flag', schema: z.boolean(), must: 'true or false' } as const;

export const apiParameters = {
  search: {
    writing: 'text',
    schema: z.string().min(1).max(longestQuery),
    description:
      'What somebody would type into the search of the site, in any of its languages; found and ordered as there. Where no listing holds any of the words, the answer is what serves most people, and `x_search` says so.',
    must: `a text of at most ${longestQuery} characters`,
  },
  page: {
    writing: 'integer',
    schema: z.int().min(1).max(lastPage).default(1),
    description: 'Page number of the paginated result, from 1. A page beyond the end is empty.',
    must: `a whole number from 1 to ${lastPage}`,
  },
  per_page: {
    writing: 'integer',
    schema: z.int().min(1).max(mostPerPage).default(defaultPerPage),
    description: 'Number of results in a page.',
    must: `a whole number from 1 to ${mostPerPage}`,
  },
  format: {
    writing: 'text',
    schema: z.enum(['json', 'ndjson']),
    description: '`ndjson` streams all results, one a line, without pages.',
    must: 'json or ndjson',
  },
  taxonomy_term_id: {
    writing: 'text',
    schema: id,
    description: 'Only records with this taxonomy term.',
    must: 'the identifier of a taxonomy term',
  },
  taxonomy_id: {
    writing: 'text',
    schema: id,
    description: 'Only records with any term of this taxonomy.',
    must: 'the identifier of a taxonomy',
  },
  organization_id: {
    writing: 'text',
    schema: id,
    description: 'Only what this organization provides.',
    must: 'the identifier of an organization',
  },
  modified_after: {
    writing: 'moment',
    schema: z.union([z.iso.datetime({ offset: true, local: true }), z.iso.date()]),
    description:
      'Only records modified at this moment or after it: a date, or a date and time. Without an offset it is in UTC.',
    must: 'a date (YYYY-MM-DD) or a date and time (RFC 3339)',
  },
  minimal: { ...flag, description: 'Only what tells whether a copy is out of date.' },
  full: { ...flag, description: 'Records with everything that hangs on them.' },
  full_service: { ...flag, description: 'Organizations with their services in full.' },
  postcode: {
    writing: 'text',
    schema: place,
    description:
      'Name of a place. The directory knows larger places by name and no postcodes: a postcode is answered with a problem. With `proximity` only what lies within it; else what serves the country of the place.',
    must: 'the name of a place, of at most 80 characters',
  },
  proximity: {
    writing: 'integer',
    schema: z.int().min(1).max(farthestMetres),
    description: 'Metres around the place that `postcode` names.',
    must: `a whole number of metres from 1 to ${farthestMetres}`,
  },
  top_only: { ...flag, description: 'Only terms without a parent. All our taxonomies are flat: every term is one.' },
  parent_id: {
    writing: 'text',
    schema: id,
    description: 'Only children of this term. All our taxonomies are flat: no term has any.',
    must: 'the identifier of a taxonomy term',
  },
  x_country: {
    writing: 'text',
    schema: z.string().regex(/^[A-Za-z]{2}$/),
    description: 'Only what serves this country, worldwide services too. ISO 3166-1 alpha-2.',
    must: 'a country code of two letters (ISO 3166-1)',
  },
  x_language: {
    writing: 'words',
    schema: z.array(z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/)).max(20),
    description: 'Only what speaks one of these languages. BCP 47; the primary language counts.',
    must: 'language codes (BCP 47)',
  },
  x_audience: {
    writing: 'words',
    schema: z.array(z.enum(audiences)),
    description: 'Only what is for one of these.',
    must: `of ${audiences.join(', ')}`,
  },
  x_channel: {
    writing: 'words',
    schema: z.array(z.enum(contactWays)),
    description: 'Only what one can contact in one of these ways.',
    must: `of ${contactWays.join(', ')}`,
  },
  x_cost: {
    writing: 'words',
    schema: z.array(z.enum(costs)),
    description: 'Only what costs this.',
    must: `of ${costs.join(', ')}`,
  },
  x_kind: {
    writing: 'words',
    schema: z.array(z.enum(kinds)),
    description: 'Only services of one of these kinds.',
    must: `of ${kinds.join(', ')}`,
  },
  x_situation: {
    writing: 'words',
    schema: z.array(z.enum(situations)),
    description: 'Only what says it accepts one of these legal situations.',
    must: `of ${situations.join(', ')}`,
  },
  x_open_now: { ...flag, description: '`true`: only what is open at this moment.' },
  x_anonymous: { ...flag, description: '`true`: only where one can stay anonymous.' },
  x_near: {
    writing: 'text',
    schema: place,
    description: 'Name of a place: only what lies within `x_within` of it.',
    must: 'the name of a place, of at most 80 characters',
  },
  x_within: {
    writing: 'integer',
    schema: z.int().min(1).max(20_000),
    description: 'Kilometres around `x_near`; 100 where absent.',
    must: 'a whole number of kilometres from 1 to 20000',
  },
  x_exact: { ...flag, description: '`true`: exactly the words of `search`, uncorrected.' },
} as const satisfies Readonly<Record<string, ApiParameter>>;

export type ApiParameterName = keyof typeof apiParameters;

/** Parameters that say which records, not how they are handed over: answers to them are not kept by caches. */
const handingOver: ReadonlySet<ApiParameterName> = new Set<ApiParameterName>([
  'page',
  'per_page',
  'format',
  'minimal',
  'full',
  'full_service',
]);

export function isFilter(name: ApiParameterName): boolean {
  return !handingOver.has(name);
}

/** Values as read: what was not given is absent. */
export type ApiValues = {
  readonly [Name in ApiParameterName]?: z.input<(typeof apiParameters)[Name]['schema']>;
};

const paging = ['page', 'per_page', 'format'] as const;
const ours = [
  'x_country',
  'x_language',
  'x_audience',
  'x_channel',
  'x_cost',
  'x_kind',
  'x_situation',
  'x_open_now',
  'x_anonymous',
  'x_near',
  'x_within',
  'x_exact',
] as const;

/** The lists of the API, and the parameters each of them takes. */
export const listParameters = {
  services: [
    'search',
    ...paging,
    'taxonomy_term_id',
    'taxonomy_id',
    'organization_id',
    'modified_after',
    'minimal',
    'full',
    ...ours,
  ],
  taxonomies: ['search', ...paging],
  taxonomy_terms: ['search', ...paging, 'taxonomy_id', 'top_only', 'parent_id'],
  organizations: ['search', ...paging, 'full_service', 'full', 'taxonomy_term_id', 'taxonomy_id', ...ours],
  service_at_locations: [
    'search',
    ...paging,
    'taxonomy_term_id',
    'taxonomy_id',
    'organization_id',
    'modified_after',
    'full',
    'postcode',
    'proximity',
    ...ours,
  ],
} as const satisfies Readonly<Record<string, readonly ApiParameterName[]>>;

export type ApiListName = keyof typeof listParameters;
export const apiListNames = Object.keys(listParameters) as readonly ApiListName[];

/** The parameters of a single record. */
export const recordParameters: Readonly<Record<ApiListName, readonly ApiParameterName[]>> = {
  services: [],
  taxonomies: [],
  taxonomy_terms: [],
  organizations: ['full_service'],
  service_at_locations: [],
};
