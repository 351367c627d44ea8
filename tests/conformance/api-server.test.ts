import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiListNames } from '~/domain/open-data/api-parameters';
import { problemSlugs } from '~/domain/open-data/api-problems';
import { listingUuid } from '~/standards/listing-uuid';
import { startTestServer, type TestServer } from '../setup/server';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ env: { LOG: 'requests', SEARCHES_PER_MINUTE: '6000' } });
});
afterAll(() => server.remove());

const get = (path: string, init: RequestInit = {}) => fetch(server.origin + path, { redirect: 'manual', ...init });
const posted = (body: string, type = 'application/json'): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'Content-Type': type },
});

const answers: readonly [number, string, RequestInit?][] = [
  [200, '/api/hsds'],
  [200, '/api/hsds/'],
  [200, '/api/hsds/profile/'],
  [200, '/api/hsds/openapi.json'],
  ...apiListNames.flatMap((list): [number, string, RequestInit?][] => [
    [200, `/api/hsds/${list}`],
    [200, `/api/hsds/${list}?format=ndjson`],
    [200, `/api/oruk/${list}?page=1`],
    [200, `/api/hsds/${list}`, posted('{"page":1}')],
    [200, `/api/hsds/${list}`, { method: 'HEAD' }],
    [400, `/api/hsds/${list}?page=x`],
    [404, `/api/hsds/${list}/nothing`],
    [405, `/api/hsds/${list}/nothing`, posted('{}')],
  ]),
  [204, '/api/hsds/services', { method: 'OPTIONS' }],
  [404, '/api/nothing/at/all'],
  [404, '/api/nothing', posted('{}')],
  [404, '/api/hsds?_data=root'],
  [400, '/api/hsds/services/%E0%A4%A'],
  [405, '/api/hsds/services', { method: 'DELETE' }],
  [415, '/api/hsds/services', posted('page=1', 'text/plain')],
  [413, '/api/hsds/services', posted(JSON.stringify({ search: 'a'.repeat(70_000) }))],
];

describe('every answer for programs', () => {
  it.each(answers)('a %i for %s may be read from any origin and sets no cookie', async (status, path, init) => {
    const answer = await get(path, { ...init, headers: { ...init?.headers, Origin: 'https://elsewhere.example' } });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(answer.headers.get('cache-control')).toMatch(/^(no-store|public, max-age=300)$/);
    if (status >= 400) expect(answer.headers.get('content-type')).toBe('application/problem+json');
    if (init?.method === 'HEAD') expect(await answer.text()).toBe('');
  });

  it('tells who asks again that nothing has changed', async () => {
    const first = await get('/api/hsds/services?full=true');
    expect(first.headers.get('vary')).toBe('Accept, Accept-Encoding');
    const again = await get('/api/hsds/services?full=true', {
      headers: { 'If-None-Match': first.headers.get('etag') ?? '' },
    });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('cache-control')).toBe('public, max-age=300');
  });

  it('streams every service as a line, compressed where that is wanted', async () => {
    const { total_items: total } = await (await get('/api/hsds/services')).json();
    const answer = await get('/api/hsds/services?format=ndjson&full=true', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect((await answer.text()).trimEnd().split('\n')).toHaveLength(total);
  });
});

describe('what was asked', () => {
  it('stands in no line of the log and in no answer to a mistake', async () => {
    const canary = `canary${randomBytes(6).toString('hex')}`;
    const refused = [
      await get(`/api/hsds/services?${canary}=1`),
      await get(`/api/hsds/services?page=${canary}`),
      await get(`/api/hsds/services/${canary}`),
      await get(`/api/${canary}`),
      await get('/api/hsds/services', posted(JSON.stringify({ [canary]: canary }))),
      await get('/api/hsds/services', posted(`{"search": "${canary}`)),
      await get(`/api/hsds/service_at_locations?postcode=${canary}`),
    ];
    for (const answer of refused) {
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(await answer.text()).not.toContain(canary);
    }
    const found = [
      await get(`/api/hsds/services?search=${canary}`),
      await get('/api/hsds/services', posted(JSON.stringify({ search: canary }))),
    ];
    for (const answer of found) expect(await answer.text()).not.toContain(canary);
    expect(server.output()).toContain('api.hsds.services');
    expect(server.output()).not.toContain(canary);
  });
});

describe('addresses in the data', () => {
  const both = async (address: string) => {
    const { pathname } = new URL(address);
    const page = await get(pathname, { headers: { Accept: 'text/html,*/*;q=0.8' } });
    const data = await fetch(server.origin + pathname, { headers: { Accept: 'application/json' } });
    expect([address, page.status, data.status]).toEqual([address, 200, 200]);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('vary')).toBe('Accept, Accept-Encoding');
    expect(data.headers.get('content-type')).toBe('application/json; charset=utf-8');
    return { html: await page.text(), json: await data.json() };
  };

  it('of taxonomies and terms lead to a page for people and to the record for programs', async () => {
    const rows = async (list: string) => (await (await get(`/api/hsds/${list}?per_page=500`)).json()).contents;
    for (const { uri, id, description } of await rows('taxonomies')) {
      const { html, json } = await both(uri);
      expect(json.id).toBe(id);
      expect(html).toContain(description);
    }
    for (const { term_uri: uri, id } of await rows('taxonomy_terms')) expect((await both(uri)).json.id).toBe(id);
  });

  it('of problems say what they mean', async () => {
    for (const slug of problemSlugs) {
      const { html, json } = await both(`${server.origin}/problems/${slug}`);
      expect(html).toContain(json.title);
    }
    expect((await get('/problems/nothing')).status).toBe(404);
    expect((await get('/taxonomy/kind/nothing')).status).toBe(404);
    expect((await get('/taxonomy/__proto__')).status).toBe(404);
  });

  it('of a listing lead to its page', async () => {
    const service = await (await get(`/api/hsds/services/${listingUuid('troubled-desire')}`)).json();
    expect(service.x_page).toBe(`${server.origin}/services/troubled-desire`);
    expect((await get(new URL(service.x_page).pathname)).status).toBe(200);
  });
});
