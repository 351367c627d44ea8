import { z } from 'zod';
import { type JsonObject, mergePatch } from './merge-patch';
import { listingProperties } from './profile-properties';
import { type HsdsSchemaFile, hsdsSchemas } from './schemas';

/** The version of HSDS that our data follow, here alone. */
export const hsdsVersion = '3.1';
/** Semantic version of our profile. */
export const profileVersion = '1.0.0';

/** @param origin public origin of the site, without trailing slash */
export function profileAddress(origin: string): string {
  return `${origin}/api/hsds/profile/`;
}

/** The files of HSDS that our profile changes. */
export const profileFiles = [
  'service.json',
  'organization.json',
  'location.json',
  'service_at_location.json',
  'address.json',
] as const;
export type ProfileFile = (typeof profileFiles)[number];

/**
 * Our profile of HSDS: JSON Merge Patches (RFC 7386), by the file they change. It adds what HSDS has no words for, takes named
 * people out, and makes `url` required.
 */
export function profilePatches(): Readonly<Record<ProfileFile, JsonObject>> {
  return {
    'service.json': {
      properties: { ...propertySchemas(), contacts: null },
      required: ['id', 'name', 'status', 'url'],
    },
    'organization.json': {
      properties: {
        contacts: null,
        x_operator_stated: {
          type: 'boolean',
          description:
            'False where nobody has stated who operates the service. The organization is then named like the service and stands for whoever does.',
        },
      },
    },
    'location.json': {
      properties: {
        contacts: null,
        addresses: {
          description:
            'Only where the public may know the address and all its required fields are known. An address without a postcode stands in the description. Where only the area is public, the location is named after the municipality and its coordinates are those of its centre; where the place is hidden, there is no location.',
        },
      },
    },
    'service_at_location.json': { properties: { contacts: null } },
    'address.json': {
      properties: {
        attention: null,
        state_province: { description: 'Where a country has no states or provinces, the municipality is repeated.' },
      },
    },
  };
}

/**
 * Every schema of HSDS with our patches merged in, by file name. They refer to each other by these names and are named by
 * where they are served.
 * @param origin public origin of the site, without trailing slash
 */
export function profileSchemas(origin: string): Readonly<Record<HsdsSchemaFile, JsonObject>> {
  const patches: Readonly<Partial<Record<string, JsonObject>>> = profilePatches();
  const merged = Object.entries(hsdsSchemas).map(([file, schema]) => {
    const patch: JsonObject = { ...patches[file], $id: `${profileAddress(origin)}schema/${file}` };
    return [file, mergePatch(schema, patch)];
  });
  return Object.fromEntries(merged);
}

/** JSON Schemas of the properties our profile adds to a service; they come from what reads them. */
function propertySchemas(): JsonObject {
  const { properties = {} } = z.toJSONSchema(z.object(listingProperties), { io: 'input' });
  return properties as JsonObject;
}
