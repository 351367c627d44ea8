import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { audiences, contactWays, costs, kinds } from '~/domain/listing/vocabulary';
import { type ApiListName, apiListNames, apiParameters, listParameters } from '~/domain/open-data/api-parameters';
import { taxonomyId, taxonomyTermId } from '~/standards/hsds/ids';
import { seededDatabase } from '../setup/database';
import { type ApiClient, createApiClient, origin } from './api-client';

let api: ApiClient;
beforeAll(async () => {
  api = await createApiClient(await seededDatabase());
});

const form = (fields: URLSearchParams): RequestInit => ({ method: 'POST', body: fields });
const asJson = (value: unknown): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(value),
  headers: { 'Content-Type': 'application/json' },
});

/** Filters as a careful client could set them, several at once. */
const values: Readonly<Record<string, fc.Arbitrary<string | string[]>>> = {
  search: fc.constantFrom('help', 'stop it now', 'my thoughts', 'therapie', 'തെറാപ്പി', 'zzzz'),
  page: fc.integer({ min: 1, max: 4 }).map(String),
  per_page: fc.integer({ min: 1, max: 60 }).map(String),
  taxonomy_term_id: fc.constantFrom(...costs).map((code) => taxonomyTermId('cost', code)),
  taxonomy_id: fc.constantFrom('situation', 'anonymity', 'kind').map(taxonomyId),
  modified_after: fc.constantFrom('2026-01-01', '2026-11-22T09:00:00.000Z', '2027-01-01T00:00:00+05:30'),
  minimal: fc.constant('true'),
  full_service: fc.constantFrom('true', 'false'),
  x_country: fc.constantFrom('GB', 'IN', 'us', 'DE'),
  x_language: fc.uniqueArray(fc.constantFrom('en', 'ml', 'de', 'pt-BR'), { minLength: 1, maxLength: 3 }),
  x_audience: fc.subarray([...audiences], { minLength: 1 }),
  x_channel: fc.subarray([...contactWays], { minLength: 1 }),
  x_cost: fc.subarray([...costs], { minLength: 1 }),
  x_kind: fc.subarray([...kinds], { minLength: 1 }),
  x_open_now: fc.constantFrom('true', 'false'),
  x_anonymous: fc.constantFrom('true', 'false'),
  top_only: fc.constant('true'),
};

const someList = fc.constantFrom(...apiListNames);
const filtersOf = (list: ApiListName) => {
  const names = (listParameters[list] as readonly string[]).filter((name) => Object.hasOwn(values, name));
  return fc
    .subarray(names, { maxLength: Math.min(5, names.length) })
    .chain((chosen) =>
      fc.tuple(...chosen.map((name) => (values[name] as fc.Arbitrary<string>).map((value) => [name, value]))),
    );
};
const someFilters = someList.chain((list) =>
  filtersOf(list).map((pairs) => ({ list, pairs: pairs as [string, string | string[]][] })),
);

const paramsOf = (pairs: readonly (readonly [string, string | readonly string[]])[]) =>
  new URLSearchParams(pairs.flatMap(([name, value]) => [value].flat().map((each): [string, string] => [name, each])));

describe('a list asked for by POST', () => {
  it('is the same as by GET, for any filters, as a form and as JSON, and is never kept', async () => {
    await fc.assert(
      fc.asyncProperty(someFilters, async ({ list, pairs }) => {
        const address = `/api/hsds/${list}`;
        const got = await api.ask(`${address}?${paramsOf(pairs)}`);
        expect(got.status).toBe(200);
        const expected = await got.text();
        for (const init of [form(paramsOf(pairs)), asJson(Object.fromEntries(pairs))]) {
          const posted = await api.ask(address, init);
          expect(await posted.text()).toBe(expected);
          expect(posted.headers.get('cache-control')).toBe('no-store');
          expect(posted.headers.get('etag')).toBeNull();
          expect(posted.headers.get('link')).toBeNull();
        }
      }),
      { numRuns: 50 },
    );
  }, 120_000);

  it('takes part of its parameters from the address, but none from both', async () => {
    const all = await api.ask('/api/hsds/services?x_country=GB&per_page=3');
    const halved = await api.ask('/api/hsds/services?x_country=GB', form(new URLSearchParams('per_page=3')));
    expect(await halved.text()).toBe(await all.text());
    expect((await api.ask('/api/hsds/services?per_page=3', form(new URLSearchParams('per_page=3')))).status).toBe(400);
  });

  it('may have no body at all', async () => {
    const whole = await (await api.ask('/api/hsds/taxonomies')).text();
    expect(await (await api.ask('/api/hsds/taxonomies', { method: 'POST' })).text()).toBe(whole);
  });

  it('takes numbers and truth values in JSON as what they are', async () => {
    const posted = await api.ask('/api/hsds/services', asJson({ page: 2, per_page: 5, minimal: true }));
    expect(await posted.text()).toBe(await (await api.ask('/api/hsds/services?page=2&per_page=5&minimal=true')).text());
  });
});

describe('what cannot be used', () => {
  const refused: readonly [string, string, string][] = [
    ['page=0', 'page', 'invalid'],
    ['page=1e3', 'page', 'invalid'],
    ['page=99999999999999999999', 'page', 'invalid'],
    ['page=2&page=3', 'page', 'repeated'],
    ['full=yes', 'full', 'invalid'],
    ['full=true&minimal=true', 'minimal', 'excludes-another'],
    ['format=xml', 'format', 'invalid'],
    ['modified_after=yesterday', 'modified_after', 'invalid'],
    ['x_country=ZZ', 'x_country', 'invalid'],
    ['x_language=en&x_language=qqq', 'x_language', 'invalid'],
    ['x_kind=shop', 'x_kind', 'invalid'],
    ['x_within=5', 'x_within', 'needs-another'],
    [`search=${'a'.repeat(201)}`, 'search', 'invalid'],
  ];
  it.each(refused)('%s is a problem with %s', async (query, parameter, code) => {
    const answer = await api.ask(`/api/hsds/services?${query}`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      type: `${origin}/problems/invalid-parameters`,
      status: 400,
      errors: [{ parameter, code }],
    });
  });

  it('is told without repeating any of it, not even an unknown name', async () => {
    const canary = 'canary7f3a';
    const bodies = [
      await api.ask(`/api/hsds/services?${canary}=1&page=${canary}&x_country=${canary}&modified_after=${canary}`),
      await api.ask(`/api/hsds/services/${canary}?${canary}`),
      await api.ask('/api/hsds/services', asJson({ [canary]: canary, page: canary, search: { [canary]: 1 } })),
      await api.ask('/api/hsds/services', { ...asJson(0), body: `{"${canary}` }),
      await api.ask(`/api/hsds/service_at_locations?postcode=${canary}`),
      await api.ask(`/api/${canary}`),
    ];
    for (const answer of bodies) {
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(await answer.text()).not.toContain(canary);
    }
  });

  it('leaves empty parameters out of account, as forms send them', async () => {
    const plain = await (await api.ask('/api/hsds/services?page=1')).text();
    expect(await (await api.ask('/api/hsds/services?page=1&search=&x_country=&format=')).text()).toBe(plain);
  });

  it('includes a body of another kind, one that is too long, and JSON that is no object', async () => {
    const problem = async (init: RequestInit) => {
      const answer = await api.ask('/api/hsds/services', { method: 'POST', ...init });
      return [answer.status, (await answer.json()).type];
    };
    const typed = (type: string, body: BodyInit) => problem({ body, headers: { 'Content-Type': type } });
    expect(await typed('text/plain', 'page=1')).toEqual([415, `${origin}/problems/unsupported-media-type`]);
    expect(await typed('application/json', `"${'a'.repeat(70_000)}"`)).toEqual([
      413,
      `${origin}/problems/body-too-large`,
    ]);
    for (const body of ['[]', 'null', '1', '{', '"page"', '\u0000', '['.repeat(60_000)]) {
      expect(await typed('application/json', body)).toEqual([400, `${origin}/problems/unreadable-body`]);
    }
    expect((await typed('application/json', new Uint8Array([0x7b, 0xff, 0x7d])))[0]).toBe(400);
    expect((await typed('application/x-www-form-urlencoded', '__proto__=1'))[0]).toBe(400);
  });
});

describe('whatever is sent', () => {
  const names = fc.oneof(
    fc.constantFrom(...Object.keys(apiParameters), '__proto__', 'constructor', 'toString', 'page[]', 'index'),
    fc.string({ maxLength: 12 }),
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '1',
      '0',
      '-1',
      '1e9',
      '9'.repeat(40),
      'true',
      'null',
      'NaN',
      '\0',
      '🫂',
      "' or 1=1 --",
      '%',
      'ndjson',
    ),
    fc.constantFrom('2026-02-30T25:61:61Z', '0000-01-01', '9999-12-31T23:59:59Z', 'Berlin', 'en', 'GB'),
  );
  const addresses = fc.constantFrom(
    ...apiListNames.flatMap((list) => [`/api/hsds/${list}`, `/api/oruk/${list}`, `/api/hsds/${list}/x`]),
    '/api/hsds',
    '/api/hsds/openapi.json',
    '/api/hsds/profile/service.json',
  );

  async function expectNoFault(answer: Response): Promise<void> {
    expect(answer.status).toBeLessThan(500);
    const body = await answer.text();
    if (answer.status < 400) return;
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ type: expect.stringContaining('/problems/'), status: answer.status });
  }

  it('in an address is answered, or refused with a problem', async () => {
    await fc.assert(
      fc.asyncProperty(addresses, fc.array(fc.tuple(names, texts), { maxLength: 6 }), async (address, pairs) => {
        await expectNoFault(await api.ask(`${address}?${new URLSearchParams(pairs)}`));
      }),
      { numRuns: 400 },
    );
  }, 120_000);

  it('in a body is answered, or refused with a problem', async () => {
    const json = fc.oneof(
      fc.json({ maxDepth: 6 }),
      fc
        .dictionary(names, fc.oneof(texts, fc.array(texts, { maxLength: 3 }), fc.anything()), { maxKeys: 5 })
        .map((value) => {
          try {
            return JSON.stringify(value) ?? '';
          } catch {
            return '';
          }
        }),
      fc.string(),
    );
    const bodies = fc.oneof(
      json.map((body) => ['application/json', body]),
      fc
        .array(fc.tuple(names, texts), { maxLength: 6 })
        .map((pairs) => ['application/x-www-form-urlencoded', new URLSearchParams(pairs).toString()]),
      fc.string({ unit: 'binary' }).map((body) => ['application/x-www-form-urlencoded', body]),
    ) as fc.Arbitrary<[string, string]>;
    await fc.assert(
      fc.asyncProperty(addresses, bodies, async (address, [type, body]) => {
        await expectNoFault(await api.ask(address, { method: 'POST', body, headers: { 'Content-Type': type } }));
      }),
      { numRuns: 400 },
    );
  }, 120_000);
});
