import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyPage } from '../setup/pages';
import { startTestServer, type TestServer } from '../setup/server';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ env: { EXIT_TARGET: 'https://weather.example/today' } });
});
afterAll(() => server.remove());

const leave = () => fetch(`${server.origin}/exit`, { redirect: 'manual' });

describe('the quick exit', () => {
  test('leads away at once, to the page the operator has chosen', async () => {
    const answer = await leave();
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('https://weather.example/today');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('sets one cookie, new each time and gone after a second, so that Back has to ask again', async () => {
    const [first, second] = [await leave(), await leave()].map((answer) => answer.headers.getSetCookie());
    expect(first).toHaveLength(1);
    expect(first?.[0]).toMatch(/^bye=[\w-]{12}; HttpOnly; SameSite=Strict; Max-Age=1; Path=\/$/);
    expect(second).not.toEqual(first);
  });

  test('does not clear site data, which would undo that', async () => {
    expect((await leave()).headers.get('clear-site-data')).toBeNull();
  });

  test('says as little as possible about where the visitor was', async () => {
    const answer = await leave();
    expect(answer.headers.get('referrer-policy')).toBe('same-origin');
    expect(await answer.text()).toBe('');
  });

  test.each(everyPage)('is a plain link on %s', async (path) => {
    expect(await (await fetch(server.origin + path)).text()).toMatch(/<a [^>]*href="\/exit"/);
  });

  test('has a script of at most 2 kB, without which everything works', () => {
    expect(readFileSync(join(import.meta.dirname, '../../public/exit.js')).length).toBeLessThanOrEqual(2_000);
  });
});
