import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyFile, everyFramedPage, everyPage, knownSlug } from '../setup/pages';
import { startTestServer, type TestServer } from '../setup/server';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.remove());

const get = (path: string, init: RequestInit = {}) => fetch(server.origin + path, { redirect: 'manual', ...init });
const form = (text: string) => ({ method: 'POST', body: new URLSearchParams(text) });

/** @returns who may show an answer in a frame, by both headers that say so */
function framedBy(answer: Response): string {
  const ancestors = /frame-ancestors ([^;]+)/.exec(answer.headers.get('content-security-policy') ?? '')?.[1];
  return `${ancestors} ${answer.headers.get('x-frame-options')}`;
}

const nobody = "'none' DENY";
const anybody = '* null';

describe('a frame on another site', () => {
  test('can hold the search and a service, which set no cookie and run no inline script', async () => {
    for (const path of everyFramedPage) {
      const answer = await get(path);
      expect([path, answer.status, framedBy(answer)]).toEqual([path, 200, anybody]);
      expect(answer.headers.getSetCookie()).toEqual([]);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('x-robots-tag')).toBe('noindex, noarchive');
      expect((await answer.text()).match(/<script[^>]*>/g)).toEqual(['<script src="/exit.js" defer="">']);
    }
  });

  test('can hold no other page, and no file', async () => {
    const others = [...everyPage, ...everyFile, '/exit', '/nothing-here', '/portal/sign-in', '/embedded/search'];
    const framed = await Promise.all(others.map(async (path) => [path, framedBy(await get(path, { method: 'HEAD' }))]));
    expect(framed.filter(([, by]) => by !== nobody)).toEqual([]);
  });

  test('keeps what is typed out of every address: words in the address are not read', async () => {
    const answer = await get('/embed/search?q=terrified&country=IN');
    expect(await answer.text()).not.toContain('terrified');
    const posted = await get('/embed/search', form('q=terrified&country=India&for=own-thoughts own-behaviour'));
    expect(posted.status).toBe(303);
    expect(posted.headers.get('location')).toMatch(/^\/embed\/search\/[\w-]{300,}$/);
    const results = await get(posted.headers.get('location') ?? '');
    expect([results.status, framedBy(results)]).toEqual([200, anybody]);
    expect(await results.text()).toContain('value="terrified"');
  });

  test('says in it what went wrong, and leads no further into pages that refuse it', async () => {
    const failures = [
      ['/embed/services/no-such-service', {}, 404],
      ['/ml/embed/services/no-such-service', {}, 404],
      ['/embed/search/tampered', {}, 404],
      ['/xx/embed/search', {}, 404],
      ['/embed/search', { ...form('q=a'), headers: { origin: 'https://evil.example' } }, 403],
      ['/embed/search', { method: 'PUT' }, 405],
    ] as const;
    for (const [path, init, status] of failures) {
      const answer = await get(path, init);
      expect([path, answer.status, framedBy(answer)]).toEqual([path, status, anybody]);
      expect([path, linksThatStay(await answer.text())]).toEqual([path, []]);
    }
  });

  test('weighs less than 14 kB, results with twenty services too', async () => {
    const posted = await get('/embed/search', form('q='));
    const results = posted.headers.get('location') ?? '';
    for (const path of [...everyFramedPage, results, `/ml${results}`, `/ar${results}`]) {
      expect([path, await gzippedSize(path)]).toEqual([path, expect.toSatisfy((size: number) => size < 14_000)]);
    }
  });

  test('changes only itself by its own links, the window by leaving, and opens all others elsewhere', async () => {
    const posted = await get('/embed/search', form('q=worried&country=India'));
    for (const path of [`/embed/services/${knownSlug}?country=IN`, posted.headers.get('location') ?? '']) {
      const html = await (await get(path)).text();
      expect([path, linksThatStay(html)]).toEqual([path, []]);
      expect(html).toContain('<a href="/exit" target="_top"');
      const https = [...html.matchAll(/<a [^>]*href="https?:[^>]*>/g)].map(([tag]) => tag);
      for (const tag of https) {
        expect(tag).toContain('target="_blank"');
        expect(tag).toMatch(/rel="[^"]*noreferrer/);
      }
    }
  });
});

/** @returns links without a target that no frame could follow: neither to framed pages, nor within the page, nor to be dialled */
function linksThatStay(html: string): string[] {
  const tags = [...html.matchAll(/<a [^>]*>/g)].map(([tag]) => tag).filter((tag) => !tag.includes(' target='));
  return tags.filter((tag) => !/href="(#|\?|(\/[a-z]{2})?\/embed\/|tel:|sms:|mailto:)/.test(tag));
}

async function gzippedSize(path: string): Promise<number> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    request(server.origin + path, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      let size = 0;
      answer.on('data', (chunk: Buffer) => {
        size += chunk.length;
      });
      answer.on('end', () => resolve(size));
    })
      .on('error', reject)
      .end();
  });
}
