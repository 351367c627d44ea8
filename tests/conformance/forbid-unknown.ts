import type { Json, JsonObject } from '~/standards/hsds/merge-patch';
import { createHsdsChecker } from '~/standards/hsds/validate';

/** Checks as `hsdsProblems` does, and lets no property pass that the schema does not name, except ours that begin with `x_`. */
export const strictHsdsProblems = createHsdsChecker((schema) => forbidUnknown(schema) as JsonObject);

/** A misspelt field of HSDS is valid under its schemas, because they allow any property. */
function forbidUnknown(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(forbidUnknown);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inside = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, forbidUnknown(value)]));
  if (inside.type !== 'object' || inside.properties === undefined) return inside;
  return { ...inside, additionalProperties: false, patternProperties: { '^x_': true } };
}
