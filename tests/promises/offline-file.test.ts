import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../setup/server';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ env: { MAX_IN_FLIGHT: '9' } });
});
afterAll(() => server.remove());

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | undefined>;
  readonly body: Buffer;
}

/** As it goes over the line: nothing is unpacked. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(server.origin + path, { method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers as Record<string, string>,
          body: Buffer.concat(chunks),
        }),
      );
      answer.on('error', reject);
    });
    asked.on('error', reject);
    asked.end();
  });
}

test('the copy is the same in every encoding, of the length it announces, and agrees with its checksum', async () => {
  const [plain, gzip, brotli] = [
    await get('/offline/en.html'),
    await get('/offline/en.html', { 'accept-encoding': 'gzip' }),
    await get('/offline/en.html', { 'accept-encoding': 'gzip, br' }),
  ];
  const sum = createHash('sha256').update(plain.body).digest('hex');
  for (const { status, headers, body } of [plain, gzip, brotli]) {
    expect([status, headers['content-length']]).toEqual([200, String(body.length)]);
    expect(headers['content-disposition']).toBe('attachment; filename="directory-en.html"');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['set-cookie']).toBeUndefined();
  }
  expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
  expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
  expect((await get('/offline/en.html.sha256')).body.toString()).toBe(`${sum}  directory-en.html\n`);
});

test('whoever has it is not sent it again, and whoever asks about it gets no body', async () => {
  const head = await get('/offline/en.html', {}, 'HEAD');
  expect([head.status, head.body.length]).toEqual([200, 0]);
  const known = await get('/offline/en.html', { 'if-none-match': head.headers.etag ?? '' });
  expect([known.status, known.body.length]).toEqual([304, 0]);
  expect((await get('/offline/en.html', { 'if-none-match': '"another"' })).status).toBe(200);
});

test('languages and files that there are not, are not found', async () => {
  for (const path of ['/offline/xx.html', '/offline/en.html.gz', '/offline/..%2Fwaymark.sqlite', '/offline/en'])
    expect([path, (await get(path)).status]).toEqual([path, 404]);
});

test('clients that take nothing do not keep others from pages, and hanging up frees everything', async () => {
  const idle = Array.from({ length: 8 }, () => request(`${server.origin}/offline/ml.html`));
  const answers = await Promise.all(
    idle.map(
      (asked) =>
        new Promise<number>((resolve, reject) => {
          asked.once('response', (answer) => {
            answer.pause();
            resolve(answer.statusCode ?? 0);
          });
          asked.once('error', reject);
          asked.end();
        }),
    ),
  );
  // A third of nine may download at a time.
  expect(answers.filter((status) => status === 200).length).toBe(3);
  expect(answers.filter((status) => status === 503).length).toBe(5);
  expect((await get('/about')).status).toBe(200);
  for (const asked of idle) asked.destroy();
  await expect.poll(async () => (await get('/offline/ml.html', { 'accept-encoding': 'br' })).status).toBe(200);
  const files = readdirSync(join(server.dataFolder, 'offline'));
  expect(files.filter((name) => name.endsWith('.part'))).toEqual([]);
});
