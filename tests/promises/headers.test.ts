import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyFile, everyPage } from '../setup/pages';
import { sendRaw } from '../setup/raw-http';
import { startTestServer, type TestServer } from '../setup/server';

const assets = join(import.meta.dirname, '../../build/client/assets');
const policy =
  /^default-src 'none'; style-src 'self'( 'sha256-[\w+/]+='){2}; img-src 'self'; font-src 'self'; script-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'$/;

/** What every answer says (security.md, section 7). */
const strict: Readonly<Record<string, string>> = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
};
/** What no answer says: who made it, what could tell one visit from the next, what Remix tells its own script. */
const never = [
  'server',
  'x-powered-by',
  'etag',
  'last-modified',
  'x-waymark-cache',
  'x-remix-response',
  'clear-site-data',
];

function expectStrict(headers: { get(name: string): string | null | undefined }): void {
  for (const [name, value] of Object.entries(strict)) expect([name, headers.get(name)]).toEqual([name, value]);
  expect(headers.get('content-security-policy')).toMatch(policy);
  expect(headers.get('permissions-policy')).toMatch(/geolocation=\(\).*microphone=\(\)/);
  for (const name of never) expect([name, headers.get(name) ?? null]).toEqual([name, null]);
}

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.remove());

const get = (path: string, init: RequestInit = {}) => fetch(server.origin + path, { redirect: 'manual', ...init });

describe('strict headers come with', () => {
  test.each(everyPage)('the page %s, which sets no cookie and is not kept by the browser', async (path) => {
    for (const method of ['GET', 'HEAD']) {
      const answer = await get(path, { method });
      expect(answer.status).toBe(200);
      expectStrict(answer.headers);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.getSetCookie()).toEqual([]);
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    }
  });

  test.each(everyFile)('the file %s, which sets no cookie', async (path) => {
    const answer = await get(path);
    expectStrict(answer.headers);
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('every built asset', async () => {
    const names = existsSync(assets) ? readdirSync(assets) : [];
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const answer = await get(`/assets/${name}`);
      expect(answer.status).toBe(200);
      expectStrict(answer.headers);
      expect(answer.headers.get('cache-control')).toContain('immutable');
    }
  });

  test.each([
    [404, '/nothing-here', {}],
    [404, '/ml/nothing-here', {}],
    [404, '/xx', {}],
    [404, '/services/no-such-service', {}],
    [404, '/assets/nothing.js', {}],
    [404, '/?_data=root', {}],
    [400, '/services/%E0%A4%A', {}],
    [404, '/find/tampered', {}],
    [405, '/', { method: 'PUT' }],
    [405, '/search', { method: 'DELETE' }],
    [405, '/exit.js', { method: 'POST', body: new URLSearchParams('a=1') }],
    [403, '/search', { method: 'POST', body: new URLSearchParams('q=a'), headers: { origin: 'https://evil.example' } }],
    [415, '/search', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }],
    [413, '/search', { method: 'POST', body: new URLSearchParams({ q: 'a'.repeat(70_000) }) }],
    [
      400,
      '/search',
      { method: 'POST', body: new URLSearchParams(Array.from({ length: 300 }, (_, at) => [`f${at}`, ''])) },
    ],
  ] as [number, string, RequestInit][])('a %i for %s', async (status, path, init) => {
    const answer = await get(path, init);
    expect(answer.status).toBe(status);
    expectStrict(answer.headers);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-robots-tag')).toBe('noindex, noarchive');
    expect(await answer.text()).toMatch(/^<!doctype html>/);
  });

  test.each([
    ['a request that is none', 'NONSENSE\r\n\r\n', 400],
    ['headers that are too long', `GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
    [
      'another host in the request line',
      'GET http://evil.example/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
      400,
    ],
    ['a path that names another host', 'GET //evil.example HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 400],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n', 400],
  ])('the refusal of %s', async (_, request, status) => {
    const answer = await sendRaw(server.port, [request]);
    expect(answer.status).toBe(status);
    expectStrict(answer.headers);
  });

  test('the way out of a posted search', async () => {
    const answer = await get('/search', { method: 'POST', body: new URLSearchParams('q=worried') });
    expect(answer.status).toBe(303);
    expectStrict(answer.headers);
    expect(answer.headers.get('location')).toMatch(/^\/find\/[\w-]+$/);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });
});

describe('robots', () => {
  test('may show the pages that help people find help', async () => {
    for (const path of ['/', '/ml', '/urgent/IN', '/services/troubled-desire', '/about']) {
      expect((await get(path)).headers.get('x-robots-tag')).toBeNull();
    }
  });

  test('are kept from searches, forms and sealed pages', async () => {
    for (const path of [
      '/search?q=a',
      '/ml/search',
      '/report',
      '/services/troubled-desire/report',
      '/find/x',
      '/status/404',
      '/exit',
    ]) {
      expect((await get(path)).headers.get('x-robots-tag')).toBe('noindex, noarchive');
    }
  });
});

describe('an address served over https', () => {
  let behindTls: TestServer;
  const onion = 'http://waymarkexample.onion';
  beforeAll(async () => {
    behindTls = await startTestServer({
      env: { ORIGIN: 'https://waymark.example', ONION_ORIGIN: onion, TRUST_PROXY: 'yes' },
    });
  });
  afterAll(() => behindTls.remove());

  const ask = (host: string, path: string) =>
    sendRaw(behindTls.port, [`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`]);

  test('asks for https ever after and names the onion address of a page, without its query', async () => {
    const answer = await ask('waymark.example', '/urgent/IN?country=IN');
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains');
    expect(answer.headers.get('onion-location')).toBe(`${onion}/urgent/IN`);
    expect((await ask('waymark.example', '/exit')).headers.get('set-cookie')).toContain('; Secure');
  });

  test('does neither on the onion service itself', async () => {
    const answer = await ask('waymarkexample.onion', '/urgent/IN');
    expect(answer.status).toBe(200);
    expect(answer.headers.has('strict-transport-security')).toBe(false);
    expect(answer.headers.has('onion-location')).toBe(false);
  });

  test('is the only one that pages name, whatever host a request claims', async () => {
    const answer = await ask('evil.example', '/about');
    expect(answer.body).not.toContain('evil.example');
    expect(answer.body).toContain('https://waymark.example');
  });
});
