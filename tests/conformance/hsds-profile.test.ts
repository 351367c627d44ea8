import { describe, expect, it } from 'vitest';
import { type Json, type JsonObject, mergePatch } from '~/standards/hsds/merge-patch';
import { profileFiles, profilePatches, profileSchemas } from '~/standards/hsds/profile';
import { listingProperties } from '~/standards/hsds/profile-properties';
import { hsdsSchemas } from '~/standards/hsds/schemas';

/** The examples of RFC 7386, appendix A: target, patch, result. */
const examples: [Json, Json, Json][] = [
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
  [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  [{ a: 'b' }, { a: null }, {}],
  [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
  [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
  [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
  [
    ['a', 'b'],
    ['c', 'd'],
    ['c', 'd'],
  ],
  [{ a: 'b' }, ['c'], ['c']],
  [{ a: 'foo' }, null, null],
  [{ a: 'foo' }, 'bar', 'bar'],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [[1, 2], { a: 'b', c: null }, { a: 'b' }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
];

describe('a merge patch', () => {
  it.each(examples)('turns %j with %j into %j', (target, patch, result) => {
    expect(mergePatch(target, patch)).toEqual(result);
  });

  it('leaves what it is given as it was', () => {
    const target = { a: { b: 1 } };
    mergePatch(target, { a: { b: null } });
    expect(target).toEqual({ a: { b: 1 } });
  });
});

describe('our profile', () => {
  const origin = 'https://waymark.example';
  const propertiesIn = (schema: JsonObject) => Object.keys(schema.properties as JsonObject);

  it('gives every property it adds a name of its own, a type and no other spelling of what HSDS has', () => {
    const service = hsdsSchemas['service.json'];
    for (const name of Object.keys(listingProperties)) {
      expect(name).toMatch(/^x_[a-z_]+$/);
      expect(propertiesIn(service)).not.toContain(name);
    }
    const merged = profileSchemas(origin)['service.json'].properties as Record<string, JsonObject>;
    for (const name of Object.keys(listingProperties)) expect(merged[name]?.type, name).toBeTypeOf('string');
  });

  it('takes named people out and requires a web address of every service', () => {
    const schemas = profileSchemas(origin);
    for (const file of ['service.json', 'organization.json', 'location.json', 'service_at_location.json'] as const) {
      expect(propertiesIn(hsdsSchemas[file]), file).toContain('contacts');
      expect(propertiesIn(schemas[file]), file).not.toContain('contacts');
    }
    expect(propertiesIn(schemas['address.json'])).not.toContain('attention');
    expect(schemas['service.json'].required).toContain('url');
  });

  it('changes nothing of HSDS beyond what its patches say', () => {
    const schemas = profileSchemas(origin);
    for (const [file, schema] of Object.entries(hsdsSchemas)) {
      const merged = schemas[file as keyof typeof schemas];
      const patch = (profilePatches() as Record<string, JsonObject>)[file] ?? {};
      expect(merged, file).toEqual(mergePatch(schema, { ...patch, $id: merged.$id ?? null }));
      expect(merged.$id).toBe(`${origin}/api/hsds/profile/schema/${file}`);
    }
    for (const file of profileFiles) expect(Object.keys(hsdsSchemas)).toContain(file);
  });

  it('can be written as JSON and read again without loss', () => {
    expect(JSON.parse(JSON.stringify(profilePatches()))).toEqual(profilePatches());
  });
});
