import { z } from 'zod';
import { type ApiParameterName, apiParameters } from '~/domain/open-data/api-parameters';
import type { JsonObject } from '../hsds/merge-patch';
import type { OpenApiContent, OpenApiParameter } from './openapi-types';

/** A parameter as the code reads it: the schema is the one that checks it. */
export function describedParameter(name: ApiParameterName): OpenApiParameter {
  const { description, writing } = apiParameters[name];
  const parameter = { name, in: 'query', description, schema: schemaOf(name) } as const;
  return writing === 'words' ? { ...parameter, style: 'form', explode: true } : parameter;
}

/** The same parameters as the body of a post: as a form, or as one JSON object. */
export function describedBody(names: readonly ApiParameterName[]): OpenApiContent {
  const properties = Object.fromEntries(
    names.map((name) => [name, { ...schemaOf(name), description: apiParameters[name].description }]),
  );
  const schema: JsonObject = { type: 'object', properties, additionalProperties: false };
  return { 'application/x-www-form-urlencoded': { schema }, 'application/json': { schema } };
}

function schemaOf(name: ApiParameterName): JsonObject {
  const { $schema: _, ...schema } = z.toJSONSchema(apiParameters[name].schema, { io: 'input' });
  return schema as JsonObject;
}
