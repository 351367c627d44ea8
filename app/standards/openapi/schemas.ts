import type { ProblemDetails } from '~/domain/open-data/api-problems';
import type { Json, JsonObject } from '../hsds/merge-patch';
import { profileSchemas } from '../hsds/profile';
import { openapiOfHsds } from '../hsds/schemas';

/** Which API is described: HSDS with our profile, or Open Referral UK's projection of it. */
export type DescribedStandard = 'hsds' | 'uk';

/** A reference to one of the described schemas. */
export function refTo(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

/** A page of records, as HSDS composes it. */
export function pageOf(row: string): JsonObject {
  const contents = { type: 'array', items: refTo(row) } as const;
  return { allOf: [refTo('Page'), { type: 'object', properties: { contents }, required: ['contents'] }] };
}

/**
 * The schemas of all answers.
 * @param origin public origin of the site, without trailing slash
 */
export function describedSchemas(origin: string, standard: DescribedStandard): Readonly<Record<string, JsonObject>> {
  return {
    Page: pageEnvelope(),
    ApiDetails: apiDetails,
    Problem: problem,
    MinimalService: object(['id', 'name', 'status', 'last_modified', 'modified_date']),
    ...(standard === 'hsds' ? recordsOfHsds(origin) : recordsOfUk),
  };
}

function pageEnvelope(): JsonObject {
  const { Page } = at(at(openapiOfHsds.components).schemas);
  const page = at(Page);
  const note = {
    type: 'object',
    description: 'What the search made of the words; it repeats none of them.',
    properties: {
      corrected: { type: 'boolean' },
      any_word: { type: 'boolean' },
      nothing_matched: { type: 'boolean' },
    },
  };
  return {
    ...page,
    properties: { ...at(page.properties), x_search: note },
    required: Object.keys(at(page.properties)),
  };
}

const at = (value: Json | undefined): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};

function object(required: readonly string[]): JsonObject {
  return { type: 'object', properties: { id: { type: 'string', format: 'uuid' } }, required };
}

/** Records as the merged schemas of the profile have them, under the names of their files. */
function recordsOfHsds(origin: string): Record<string, JsonObject> {
  const merged = Object.entries(profileSchemas(origin)).map(([file, { $id: _, $schema: __, ...schema }]) => [
    nameOf(file),
    withinDocument(schema),
  ]);
  return {
    ...Object.fromEntries(merged),
    ServiceRow: { anyOf: [refTo('service'), refTo('MinimalService')] },
    Organization: also('organization', { services: { type: 'array', items: refTo('service') } }),
    ServiceAtLocation: also('service_at_location', { service: refTo('service') }),
  };
}

const nameOf = (file: string) => file.replace(/\.json$/, '');

function also(name: string, properties: JsonObject): JsonObject {
  return { allOf: [refTo(name), { type: 'object', properties }] };
}

/** The files refer to each other by name; here they lie in one document, so that nobody has to fetch them one by one. */
function withinDocument(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(withinDocument);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) =>
    key === '$ref' && typeof value === 'string'
      ? Object.entries(refTo(nameOf(value)))[0]
      : [key, withinDocument(value)],
  );
  return Object.fromEntries(entries as [string, Json][]);
}

/** Open Referral UK publishes its schemas; ours say what is always there. */
const recordsOfUk: Record<string, JsonObject> = {
  service: object(['id', 'name', 'status', 'url', 'organization']),
  ServiceRow: { anyOf: [object(['id', 'name', 'status', 'url']), refTo('MinimalService')] },
  Organization: object(['id', 'name', 'description']),
  ServiceAtLocation: object(['id', 'location', 'service']),
  taxonomy: object(['id', 'name', 'description']),
  taxonomy_term: object(['id', 'code', 'name', 'description']),
};

const text = { type: 'string' } as const;
const uri = { type: 'string', format: 'uri' } as const;

const apiDetails: JsonObject = {
  type: 'object',
  properties: {
    version: { ...text, description: 'HSDS version of this API.' },
    profile: { ...uri, description: 'Where the profile is described.' },
    openapi_url: { ...uri, description: 'Where this API is described.' },
    description: text,
    publisher: { type: 'object', properties: { name: text, website: uri } },
  },
  required: ['version', 'profile', 'openapi_url'],
};

const problem: JsonObject = {
  type: 'object',
  description: 'Problem details (RFC 9457). Nothing in them was sent by the client.',
  properties: {
    type: {
      type: 'string',
      format: 'uri-reference',
      description: 'Resolves to what it means; `about:blank` where the title says it all.',
    },
    title: text,
    status: { type: 'integer' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          parameter: { ...text, description: 'Absent where the name is unknown.' },
          code: { type: 'string', enum: ['unknown', 'repeated', 'invalid', 'needs-another', 'excludes-another'] },
          detail: text,
        },
        required: ['code', 'detail'],
      },
    },
  } satisfies Record<keyof ProblemDetails, Json>,
  required: ['type', 'title', 'status'],
};
