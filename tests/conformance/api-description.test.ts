import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { problemSlugs } from '~/domain/open-data/api-problems';
import { mergePatch } from '~/standards/hsds/merge-patch';
import { profilePatches } from '~/standards/hsds/profile';
import { hsdsSchemas } from '~/standards/hsds/schemas';
import { seededDatabase } from '../setup/database';
import { type ApiClient, createApiClient, origin } from './api-client';

interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly {
    readonly in?: string;
    readonly name?: string;
    readonly schema?: { enum?: string[] };
  }[];
  readonly responses: Readonly<Record<string, { content?: Record<string, { schema: object }> }>>;
}
interface Description {
  readonly info: { readonly license: { readonly name: string } };
  readonly externalDocs: { readonly url: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: object; readonly parameters: Record<string, { name: string }> };
}

let api: ApiClient;
beforeAll(async () => {
  api = await createApiClient(await seededDatabase());
});

describe.each(['/api/hsds', '/api/oruk'])('the description of %s', (root) => {
  let description: Description;
  beforeAll(async () => {
    description = await api.json<Description & Record<string, never>>(`${root}/openapi.json`);
  });
  const operations = () =>
    Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
    );

  it('is valid OpenAPI 3.1, under its own licence, with its profile and its root', async () => {
    const result = await new Validator().validate(structuredClone(description) as unknown as Record<string, unknown>);
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
    expect(description.info.license.name).toBe('CC BY 4.0');
    expect(description.servers.map(({ url }) => url)).toEqual([origin + root]);
    const { profile } = await api.json<{ profile: string }>(root);
    if (root === '/api/hsds') expect(description.externalDocs.url).toBe(profile);
  });

  it('gives every operation a name of its own, and says whether the standard requires it', () => {
    const ids = operations().map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { operation } of operations())
      expect(['required', 'optional']).toEqual(expect.arrayContaining([...operation.tags]));
    const required = operations().filter(({ operation }) => operation.tags.includes('required'));
    expect(required.map(({ path }) => path)).toEqual(expect.arrayContaining(['/', '/services', '/services/{id}']));
  });

  it('has every address that there is, and no other', () => {
    const described = Object.keys(description.paths).map((path) => (root + path).replace(/\/$/, ''));
    expect(described.sort()).toEqual(api.paths.filter((path) => path.startsWith(root)).sort());
  });

  it('tells the truth about every address and method: status, kind and shape of what comes', async () => {
    const check = checker(description);
    for (const { path, method, operation } of operations()) {
      for (const address of await addressesOf(root, path, operation)) {
        const answer = await api.ask(address, { method: method.toUpperCase() });
        expect([address, method, answer.status]).toEqual([address, method, 200]);
        expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
        const schema = operation.responses['200']?.content?.['application/json']?.schema ?? {};
        expect([address, method, check(schema, await answer.json())]).toEqual([address, method, []]);
      }
    }
  });

  it('tells the truth about what is refused', async () => {
    const check = checker(description);
    for (const { path, method, operation } of operations()) {
      const [address] = await addressesOf(root, path, operation);
      const refused = await api.ask(`${address}?no_such_parameter=1`, { method: method.toUpperCase() });
      expect([path, refused.status]).toEqual([path, 400]);
      expect(check({ $ref: '#/components/schemas/Problem' }, await refused.json())).toEqual([]);
      if ('post' in (description.paths[path] ?? {})) continue;
      expect([path, (await api.ask(address as string, { method: 'POST' })).status]).toEqual([path, 405]);
    }
  });

  it('names parameters that are understood, each of them', async () => {
    const samples: Readonly<Record<string, string>> = {
      search: 'help',
      page: '1',
      per_page: '2',
      format: 'json',
      modified_after: '2026-01-01',
      postcode: 'Berlin',
      proximity: '1000&postcode=Berlin',
      x_country: 'GB',
      x_language: 'en',
      x_audience: 'survivor',
      x_channel: 'phone',
      x_cost: 'free',
      x_kind: 'clinic',
      x_situation: 'convicted',
      x_near: 'Berlin',
      x_within: '5&x_near=Berlin',
    };
    for (const { path, method, operation } of operations()) {
      for (const parameter of operation.parameters ?? []) {
        if (!('$ref' in parameter)) continue;
        const name = String(parameter.$ref).split('/').at(-1) as string;
        expect(description.components.parameters[name]?.name).toBe(name);
        const sample = samples[name] ?? (name.endsWith('_id') ? 'a' : 'true');
        const [address] = await addressesOf(root, path, operation);
        const answer = await api.ask(`${address}?${name}=${sample}`, { method: method.toUpperCase() });
        expect([path, name, answer.status]).toEqual([path, name, 200]);
      }
    }
  });
});

/** Every address that a path stands for: the first record of a list, every file that is named. */
async function addressesOf(root: string, path: string, { parameters = [] }: Operation): Promise<string[]> {
  const inPath = parameters.find((parameter) => parameter.in === 'path');
  if (!inPath) return [root + path];
  const fill = (value: string) => root + path.replace(/\{\w+\}/, value);
  if (inPath.schema?.enum) return inPath.schema.enum.map(fill);
  const { contents } = await api.json<{ contents: { id: string }[] }>(`${root}${path.replace('/{id}', '')}`);
  return [fill(contents[0]?.id ?? 'none')];
}

/** Checks answers against the description's own schemas; it refers to nothing outside itself. */
function checker({ components }: Description): (schema: object, value: unknown) => unknown[] {
  const ajv = new Ajv2020({ strict: false });
  addFormats(ajv);
  return (schema, value) => {
    ajv.validate({ ...schema, components }, value);
    return ajv.errors ?? [];
  };
}

describe('the profile', () => {
  it('lists its files, each of which is there', async () => {
    const profile = await api.json<{ uri: string; merge_patches: string[]; schemas: string[] }>('/api/hsds/profile/');
    expect(profile.uri).toBe(`${origin}/api/hsds/profile/`);
    expect(profile.merge_patches.length).toBeGreaterThan(3);
    for (const address of [...profile.merge_patches, ...profile.schemas]) {
      expect([address, (await api.ask(address.slice(origin.length))).status]).toEqual([address, 200]);
    }
  });

  it('gives the merged schema of every object, which is the patch applied to that of HSDS, under two addresses', async () => {
    const patches: Readonly<Record<string, object>> = profilePatches();
    for (const [file, schema] of Object.entries(hsdsSchemas)) {
      const merged = await api.json<Record<string, never>>(`/api/hsds/schema/${file}`);
      expect(merged.$id).toBe(`${origin}/api/hsds/profile/schema/${file}`);
      expect(await api.json(`/api/hsds/profile/schema/${file}`)).toEqual(merged);
      const expected = mergePatch(schema, { ...patches[file], $id: merged.$id as unknown as string });
      expect(merged).toEqual(expected);
    }
  });
});

describe('a problem', () => {
  it('says at its own address what it means', async () => {
    for (const slug of problemSlugs) {
      expect(await api.json(`/api/hsds/problems/${slug}`)).toMatchObject({
        type: `${origin}/problems/${slug}`,
        status: expect.any(Number),
        meaning: expect.any(String),
      });
    }
  });
});
