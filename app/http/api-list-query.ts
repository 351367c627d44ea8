import type { ApiHandover, ApiListQuery } from '~/domain/open-data/api-answers';
import {
  type ApiListName,
  type ApiParameterName,
  type ApiValues,
  defaultPerPage,
  isFilter,
  listParameters,
} from '~/domain/open-data/api-parameters';
import type { ParameterFault } from '~/domain/open-data/api-problems';
import { emptySearchRequest, type SearchRequest } from '~/domain/search/request';
import { ApiProblem } from './api-problem';
import { readApiValues } from './api-request';
import { readSearchRequest } from './search-params';

/** A list as it was asked for: what is to be in it, and how it is handed over. */
export interface ApiListRequest {
  readonly query: ApiListQuery;
  readonly handover: ApiHandover;
}

/**
 * Reads what a request to a list asks for.
 * @throws ApiProblem, AppError as `readApiValues` does, and where parameters do not go together
 */
export async function readListRequest(request: Request, list: ApiListName): Promise<ApiListRequest> {
  const values = await readApiValues(request, listParameters[list]);
  refuseContradictions(values);
  return {
    query: {
      search: searchOf(values),
      words: values.search ?? '',
      taxonomyTermId: idOf(values.taxonomy_term_id),
      taxonomyId: idOf(values.taxonomy_id),
      organizationId: idOf(values.organization_id),
      modifiedAfter: values.modified_after === undefined ? null : instantOf(values.modified_after),
      parentId: idOf(values.parent_id),
      near: values.postcode === undefined ? null : { place: values.postcode, metres: values.proximity ?? null },
      detail: detailOf(values),
    },
    handover: {
      page: values.page ?? 1,
      perPage: values.per_page ?? defaultPerPage,
      streamed: values.format === 'ndjson' || (values.format === undefined && wantsLines(request)),
      filtered: Object.keys(values).some((name) => isFilter(name as ApiParameterName)),
    },
  };
}

function refuseContradictions(values: ApiValues): void {
  const faults: ParameterFault[] = [];
  const needs = (parameter: ApiParameterName, other: ApiParameterName) => {
    if (values[parameter] === undefined || values[other] !== undefined) return;
    faults.push({ parameter, code: 'needs-another', detail: `It is used together with ${other}.` });
  };
  needs('proximity', 'postcode');
  needs('x_within', 'x_near');
  const excludes = (parameter: ApiParameterName, other: ApiParameterName) => {
    if (!values[parameter] || !values[other]) return;
    faults.push({ parameter, code: 'excludes-another', detail: `It is not used together with ${other}.` });
  };
  excludes('minimal', 'full');
  excludes('postcode', 'x_near');
  if (faults.length > 0) throw new ApiProblem('invalid-parameters', faults);
}

const idOf = (text: string | undefined) => (text === undefined ? null : text.toLowerCase());

function detailOf({ minimal, full, full_service: fullService }: ApiValues): ApiListQuery['detail'] {
  if (minimal) return 'minimal';
  if (fullService) return 'full-service';
  return full ? 'full' : 'usual';
}

/** A time without offset is in UTC. */
function instantOf(text: string): number {
  return Date.parse(/T[^Z+-]*$/i.test(text) ? `${text}Z` : text);
}

function wantsLines(request: Request): boolean {
  return /^application\/(x-)?ndjson\b/i.test(request.headers.get('accept') ?? '');
}

/** Names of the search form on the site, by our names for the same. */
const nameOnTheSite = {
  search: 'q',
  x_country: 'country',
  x_language: 'language',
  x_audience: 'for',
  x_channel: 'by',
  x_cost: 'cost',
  x_kind: 'kind',
  x_situation: 'situation',
  x_near: 'near',
  x_within: 'within',
} as const satisfies Partial<Record<ApiParameterName, string>>;

/** @returns the search of the site that words and filters of ours ask for; null where none of them was given */
function searchOf(values: ApiValues): SearchRequest | null {
  const params = new URLSearchParams();
  for (const [ours, theirs] of Object.entries(nameOnTheSite) as [keyof typeof nameOnTheSite, string][]) {
    for (const value of [values[ours]].flat()) if (value !== undefined) params.append(theirs, String(value));
  }
  if (values.x_open_now) params.set('open', 'now');
  if (values.x_anonymous) params.set('anonymous', 'yes');
  if (values.x_exact) params.set('exact', '1');
  const request = readSearchRequest(params);
  refuseUnknownCodes(values, request);
  // "In exactly these words" finds nothing by itself.
  return JSON.stringify({ ...request, literal: false }) === JSON.stringify(emptySearchRequest) ? null : request;
}

/** The search of the site passes over codes that mean no country and no language; a program is told. */
function refuseUnknownCodes(values: ApiValues, request: SearchRequest): void {
  const faults: ParameterFault[] = [];
  if (values.x_country !== undefined && request.country === null) {
    faults.push({ parameter: 'x_country', code: 'invalid', detail: 'There is no country of this code.' });
  }
  const languages = new Set((values.x_language ?? []).map((tag) => tag.toLowerCase().split('-')[0]));
  if (languages.size > request.languages.length) {
    faults.push({ parameter: 'x_language', code: 'invalid', detail: 'There is no language of one of these codes.' });
  }
  if (faults.length > 0) throw new ApiProblem('invalid-parameters', faults);
}
