// The full name, because Node finds nothing in a package without an extension where it is not bundled.
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type Json, type JsonObject, mergePatch } from './merge-patch';
import { profileSchemas } from './profile';
import { compiledSchemas, hsdsSchemas, openapiOfHsds } from './schemas';

/*
 * Checks what we publish against the schemas of HSDS. Ajv is large and only exports and checks need it, so routes that visitors
 * use should not import this module but `await import` it.
 */

/** What is checked against what: the files of HSDS, the envelope of a page, and our profile. */
export const hsdsArtefacts = [
  'service',
  'service_list',
  'organization',
  'organization_list',
  'service_at_location',
  'service_at_location_list',
  'location',
  'taxonomy',
  'taxonomy_term',
  'page',
  'profile-service',
  'profile-organization',
] as const;
export type HsdsArtefact = (typeof hsdsArtefacts)[number];

export interface SchemaProblem {
  /** JSON Pointer to the place; empty for the whole. */
  readonly pointer: string;
  /** Why, in English; never what was found there. */
  readonly message: string;
}

const folder = 'https://raw.githubusercontent.com/openreferral/specification/refs/heads/3.2/schema/';
/** The merged schemas need an address to refer to each other by; where they are served does not matter here. */
const profileOrigin = 'https://profile.invalid';

/**
 * Makes a checker of HSDS.
 * @param change applied to every schema first, e.g. to forbid unknown properties
 * @returns a function that gives the problems of a value, none where it is valid; schemas are compiled when first needed
 */
export function createHsdsChecker(
  change: (schema: JsonObject) => JsonObject = (schema) => schema,
): (artefact: HsdsArtefact, value: unknown) => SchemaProblem[] {
  let ajv: Ajv2020 | null = null;
  return (artefact, value) => {
    ajv ??= createAjv(change);
    const check = ajv.getSchema(addressOf[artefact]);
    if (!check) throw new Error(`There is no schema for ${artefact}.`);
    return problemsOf(check, value);
  };
}

/** The problems of a value under the schemas as they are; none where it is valid. */
export const hsdsProblems = createHsdsChecker();

const addressOf: Readonly<Record<HsdsArtefact, string>> = {
  service: `${folder}service.json`,
  service_list: `${folder}compiled/service_list.json`,
  organization: `${folder}organization_with_services.json`,
  organization_list: `${folder}compiled/organization_list.json`,
  service_at_location: `${folder}service_at_location_with_service.json`,
  service_at_location_list: `${folder}compiled/service_at_location_list.json`,
  location: `${folder}location.json`,
  taxonomy: `${folder}taxonomy.json`,
  taxonomy_term: `${folder}taxonomy_term.json`,
  page: `${folder}openapi.json#/components/schemas/Page`,
  'profile-service': `${profileOrigin}/api/hsds/profile/schema/service.json`,
  'profile-organization': `${profileOrigin}/api/hsds/profile/schema/organization.json`,
};

function createAjv(change: (schema: JsonObject) => JsonObject): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  // The API of HSDS types a parameter with this name, which is no format of JSON Schema.
  ajv.addFormat('datetime', true);
  for (const [file, schema] of Object.entries(hsdsSchemas)) ajv.addSchema(change(schema), `${folder}${file}`);
  for (const schema of Object.values(profileSchemas(profileOrigin))) ajv.addSchema(change(schema));
  for (const [file, schema] of Object.entries(compiledSchemas))
    ajv.addSchema(change(schema), `${folder}compiled/${file}`);
  ajv.addSchema(openapiOfHsds, `${folder}openapi.json`);
  for (const [file, schema] of Object.entries(answersOfTheirOwn)) {
    ajv.addSchema(change(schema as JsonObject), `${folder}${file}`);
  }
  return ajv;
}

/** Two answers of the API hold more than the schema of their object: HSDS says so in its examples alone. */
const answersOfTheirOwn = {
  'organization_with_services.json': answerWith('organization.json', {
    services: { type: 'array', items: { $ref: 'service.json' } },
  }),
  'service_at_location_with_service.json': answerWith('service_at_location.json', {
    service: { $ref: 'service.json' },
  }),
} as const;

function answerWith(file: keyof typeof hsdsSchemas, properties: JsonObject): Json {
  return mergePatch(hsdsSchemas[file], { $id: null, properties });
}

function problemsOf(check: ValidateFunction, value: unknown): SchemaProblem[] {
  if (check(value)) return [];
  return (check.errors ?? []).map(({ instancePath, message = 'is not valid' }) => ({ pointer: instancePath, message }));
}
