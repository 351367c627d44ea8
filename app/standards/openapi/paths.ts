import {
  type ApiListName,
  type ApiParameterName,
  apiListNames,
  listParameters,
  recordParameters,
} from '~/domain/open-data/api-parameters';
import { problemSlugs } from '~/domain/open-data/api-problems';
import type { JsonObject } from '../hsds/merge-patch';
import { profileFiles } from '../hsds/profile';
import { hsdsSchemas } from '../hsds/schemas';
import type { OpenApiOperation, OpenApiPath, OpenApiResponse } from './openapi-types';
import { describedBody } from './parameters';
import { type DescribedStandard, pageOf, refTo } from './schemas';

/** Words that make up the identifiers and summaries of a list's operations; identifiers are those of HSDS. */
interface ListWords {
  readonly listId: string;
  readonly recordId: string;
  readonly summary: string;
  readonly one: string;
  readonly row: string;
  readonly record: string;
  readonly names: string;
}

const wordsOf: Readonly<Record<ApiListName, ListWords>> = {
  services: {
    listId: 'getPaginatedListOfServices',
    recordId: 'getFullyNestedServiceById',
    summary: 'Services, page by page',
    one: 'A service in full',
    row: 'ServiceRow',
    record: 'service',
    names: 'UUID of the service, or the slug of its listing.',
  },
  taxonomies: {
    listId: 'getPaginatedListOfTaxonomies',
    recordId: 'getTaxonomyById',
    summary: 'Taxonomies, page by page',
    one: 'A taxonomy',
    row: 'taxonomy',
    record: 'taxonomy',
    names: 'UUID of the taxonomy, or the name of its facet.',
  },
  taxonomy_terms: {
    listId: 'getPaginatedListOfTaxonomyTerms',
    recordId: 'getTaxonomyTermById',
    summary: 'Taxonomy terms, page by page',
    one: 'A taxonomy term',
    row: 'taxonomy_term',
    record: 'taxonomy_term',
    names: 'UUID of the term, or its code.',
  },
  organizations: {
    listId: 'getPaginatedListOfOrganizations',
    recordId: 'getOrganizationById',
    summary: 'Organizations, page by page',
    one: 'An organization with its services',
    row: 'Organization',
    record: 'Organization',
    names: 'UUID of the organization.',
  },
  service_at_locations: {
    listId: 'getPaginatedListOfServiceAtLocation',
    recordId: 'getServiceAtLocationWithNestedDataById',
    summary: 'Services at their locations, page by page',
    one: 'A service at its location, in full',
    row: 'ServiceAtLocation',
    record: 'ServiceAtLocation',
    names: 'UUID of the service at its location, or the slug of its listing.',
  },
};

/** What the standards require; everything else is optional. */
const required: Readonly<Record<DescribedStandard, ReadonlySet<string>>> = {
  hsds: new Set(['/', '/services', '/services/{id}']),
  uk: new Set([
    '/',
    '/services',
    '/services/{id}',
    '/taxonomies',
    '/taxonomies/{id}',
    '/service_at_locations',
    '/service_at_locations/{id}',
  ]),
};

/** Every address of the API under its root. */
export function describedPaths(standard: DescribedStandard): Readonly<Record<string, OpenApiPath>> {
  const tagsOf = (path: string) => [required[standard].has(path) ? 'required' : 'optional'] as const;
  const lists = apiListNames.flatMap((list): [string, OpenApiPath][] => [
    [`/${list}`, listPath(list, standard, tagsOf(`/${list}`))],
    [`/${list}/{id}`, { get: recordOperation(list, tagsOf(`/${list}/{id}`)) }],
  ]);
  return {
    '/': {
      get: {
        operationId: 'getAPIMetaInformation',
        summary: 'What this API follows',
        tags: tagsOf('/'),
        responses: { '200': jsonResponse('What this API follows.', refTo('ApiDetails')), ...failures(false) },
      },
    },
    ...Object.fromEntries(lists),
    '/openapi.json': { get: plain('getDescription', 'This description') },
    ...(standard === 'hsds' ? profilePaths() : {}),
  };
}

function listPath(list: ApiListName, standard: DescribedStandard, tags: OpenApiOperation['tags']): OpenApiPath {
  const { listId, summary, row } = wordsOf[list];
  const operation = {
    summary,
    parameters: parameterRefs(listParameters[list]),
    responses: { '200': listResponse(row), ...failures(true) },
  };
  const get = { ...operation, operationId: listId, tags };
  if (standard === 'uk') return { get };
  return {
    get,
    post: {
      ...operation,
      operationId: `${listId}ByPost`,
      description:
        'The same, with parameters in the body, where no log and no history keeps them. Those in the address are read too.',
      tags: ['optional'],
      requestBody: { required: false, content: describedBody(listParameters[list]) },
    },
  };
}

function recordOperation(list: ApiListName, tags: OpenApiOperation['tags']): OpenApiOperation {
  const { recordId, one, record, names } = wordsOf[list];
  return {
    operationId: recordId,
    summary: one,
    tags,
    parameters: [pathParameter('id', names), ...parameterRefs(recordParameters[list])],
    responses: { '200': jsonResponse(`${one}.`, refTo(record)), ...failures(true), '404': refToResponse('NotFound') },
  };
}

/** Files that go with the profile: its index, patches, merged schemas and the meaning of problems. */
function profilePaths(): Record<string, OpenApiPath> {
  const patches: readonly string[] = profileFiles;
  const schemas = Object.keys(hsdsSchemas);
  const merged = (operationId: string): OpenApiPath => ({
    get: {
      ...plain(operationId, 'A schema of HSDS with the profile merged in'),
      parameters: [pathParameter('file', 'Name of the file.', schemas)],
    },
  });
  return {
    '/profile/': { get: plain('getProfile', 'The profile: its files and where they are') },
    '/profile/{file}': {
      get: {
        ...plain('getProfilePatch', 'A JSON Merge Patch (RFC 7386) of the profile'),
        parameters: [pathParameter('file', 'Name of the file that it changes.', patches)],
      },
    },
    '/profile/schema/{file}': merged('getProfileSchema'),
    '/schema/{file}': merged('getMergedSchema'),
    '/problems/{slug}': {
      get: {
        ...plain('getProblemKind', 'What a kind of problem means'),
        parameters: [pathParameter('slug', 'End of the address in `type`.', problemSlugs)],
      },
    },
  };
}

function plain(operationId: string, summary: string): OpenApiOperation {
  const responses = { '200': jsonResponse(`${summary}.`, { type: 'object' }), ...failures(true) };
  return { operationId, summary, tags: ['optional'], responses: { ...responses, '404': refToResponse('NotFound') } };
}

function pathParameter(name: string, description: string, values?: readonly string[]) {
  const schema: JsonObject = values ? { type: 'string', enum: values } : { type: 'string' };
  return { name, in: 'path', required: true, description, schema } as const;
}

function parameterRefs(names: readonly ApiParameterName[]) {
  return names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
}

function jsonResponse(description: string, schema: JsonObject): OpenApiResponse {
  return { description, content: { 'application/json': { schema } } };
}

function listResponse(row: string): OpenApiResponse {
  return {
    description: 'A page of records; with `format=ndjson`, all of them, one a line.',
    content: {
      'application/json': { schema: pageOf(row) },
      'application/x-ndjson': { schema: { type: 'string', description: 'One record a line.' } },
    },
  };
}

function failures(withParameters: boolean) {
  const parameters = { '400': refToResponse('InvalidParameters') };
  return { ...(withParameters && parameters), '429': refToResponse('TooManyRequests') };
}

function refToResponse(name: string) {
  return { $ref: `#/components/responses/${name}` };
}
