import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../setup/server';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.remove());

/** Long runs: `RUNS=5000 npx vitest run tests/promises/any-query.test.ts`. */
const numRuns = Number(process.env.RUNS ?? 60);
const hard = [
  '"',
  "'",
  '*',
  'AND',
  'NEAR(',
  'a-b',
  'name:x',
  '\u0000',
  '\u202e',
  '‍',
  'ണ്‍',
  '%',
  '&',
  '<script>',
  '𒀱',
  '🫂',
  '__proto__',
];
const query = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 250 }),
  fc.string({ unit: 'grapheme', maxLength: 250 }),
  fc
    .array(fc.oneof(fc.constantFrom(...hard), fc.string({ maxLength: 6 })), { maxLength: 30 })
    .map((words) => words.join(' ')),
);

describe('any search at all', () => {
  test('is answered with a page, by its plain address', async () => {
    await fc.assert(
      fc.asyncProperty(query, query, async (q, near) => {
        const answer = await fetch(`${server.origin}/search?${new URLSearchParams({ q, near })}`);
        expect(answer.status).toBe(200);
        await answer.text();
      }),
      { numRuns },
    );
  }, 120_000);

  test('is answered with a page, by its sealed address', async () => {
    await fc.assert(
      fc.asyncProperty(query, async (q) => {
        const answer = await fetch(`${server.origin}/search`, { method: 'POST', body: new URLSearchParams({ q }) });
        expect(answer.status).toBe(200);
        expect(new URL(answer.url).pathname).toMatch(/^\/find\//);
        await answer.text();
      }),
      { numRuns },
    );
  }, 120_000);

  test('even in an address of random bytes is never the server’s fault', async () => {
    const path = fc
      .uint8Array({ maxLength: 80 })
      .map((bytes) => [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
    await fc.assert(
      fc.asyncProperty(
        path,
        fc.constantFrom('/', '/search?q=', '/services/', '/urgent/', '/find/', '/ml/'),
        async (bytes, start) => {
          const answer = await fetch(server.origin + start + bytes, { redirect: 'manual' });
          expect(answer.status).toBeLessThan(500);
          await answer.text();
        },
      ),
      { numRuns },
    );
  }, 120_000);
});
