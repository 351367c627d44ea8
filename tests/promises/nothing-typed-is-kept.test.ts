import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { knownSlug } from '../setup/pages';
import { sendRaw } from '../setup/raw-http';
import { startTestServer, type TestServer } from '../setup/server';

/** Words that occur nowhere else in the world; each says where it was typed. */
const canaries: string[] = [];
function canary(place: string): string {
  const word = `canary${place}${randomBytes(8).toString('hex')}`;
  canaries.push(word);
  return word;
}

let server: TestServer;
beforeAll(async () => {
  // The talkative setting: one line a request.
  server = await startTestServer({ env: { LOG: 'requests' } });
});
afterAll(() => server.remove());

/** Every byte in the data folder: database, write-ahead log, and whatever else might be there. */
function onDisk(): string {
  return readdirSync(server.dataFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('latin1'))
    .join('\n');
}

const form = (fields: Record<string, string>) =>
  ({ method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' }) as const;
const page = async (path: string, init: RequestInit = {}) => (await fetch(server.origin + path, init)).text();

async function typeEverywhere(): Promise<void> {
  const headers = {
    'user-agent': canary('agent'),
    referer: `http://${canary('referer')}.example/`,
    cookie: `session=${canary('cookie')}`,
    'accept-language': canary('language'),
    'x-forwarded-for': canary('forwarded'),
    'x-anything': canary('header'),
    'x-waymark-source': canary('source'),
  };
  await page('/', { headers });
  await page(`/search?q=${canary('query')}&near=${canary('near')}&country=${canary('country')}&${canary('name')}=1`, {
    headers,
  });
  await page(`/ml/search?q=${canary('ml')}&language=${canary('lang')}&for=${canary('for')}&page=${canary('page')}`);
  await page(`/${canary('path')}`);
  await page(`/${canary('path')}/${canary('deep')}`);
  await page(`/services/${canary('slug')}`);
  await page(`/services/${canary('slug')}/report`);
  await page(`/urgent/${canary('urgent')}`);
  await page(`/find/${canary('token')}?open=${canary('open')}`);
  await page(`/report/${canary('receipt')}`);
  await page(`/status/${canary('status')}`);
  await page(`/assets/${canary('asset')}.js`);
  await page(`/?_data=${canary('data')}`);
  await page(`/exit?${canary('exit')}`, { redirect: 'manual' });

  const found = await fetch(`${server.origin}/search`, form({ q: canary('posted'), near: canary('postednear') }));
  const sealed = found.headers.get('location') ?? '';
  expect(sealed).toMatch(/^\/find\//);
  await page(sealed);
  await page(`${sealed}?page=2`);
  await fetch(`${server.origin}/search`, form({ q: 'a', [canary('fieldname')]: canary('field') }));
  await fetch(`${server.origin}/report`, form({ code: canary('code') }));
  await fetch(
    `${server.origin}/services/${knownSlug}/report`,
    form({ reason: canary('reason'), note: canary('refusednote') }),
  );
  await fetch(`${server.origin}/about`, form({ q: canary('nowhere') }));

  await fetch(`${server.origin}/search`, {
    method: 'POST',
    body: canary('plain'),
    headers: { 'content-type': 'text/plain' },
  });
  const multipart = new FormData();
  multipart.set('q', canary('multipart'));
  await fetch(`${server.origin}/search`, { method: 'POST', body: multipart });
  await fetch(`${server.origin}/search`, form({ q: canary('long') + 'a'.repeat(70_000) }));
  await fetch(`${server.origin}/search`, {
    ...form({ q: canary('crossed') }),
    headers: { origin: `https://${canary('origin')}.example` },
  });
  await fetch(`${server.origin}/${canary('put')}`, { method: 'PUT', body: canary('putbody') });

  const raw = [
    `${canary('method')} / HTTP/1.1\r\nHost: a\r\n\r\n`,
    `GET /${canary('rawpath')}\\ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
    `GET http://${canary('absolute')}/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
    `GET / HTTP/1.1\r\nHost: ${canary('host')}\r\nConnection: close\r\n\r\n`,
    `GET /%E0%A4%A/${canary('escape')} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
    `GET / HTTP/1.1\r\nHost: a\r\n${canary('badheader')}\r\n\r\n`,
    `POST /search HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 90\r\n\r\nq=${canary('cut')}`,
  ];
  await Promise.all(raw.map((request) => sendRaw(server.port, [request], { giveUpMs: 3_000 })));
}

describe('what a visitor types', () => {
  test('into any field, path, query or header reaches neither log nor disk', async () => {
    await typeEverywhere();
    const placesWritten = { log: server.output(), disk: onDisk() };
    expect(canaries.length).toBeGreaterThan(40);
    expect(placesWritten.log).toContain('routes/($lang).search 200');
    expect(placesWritten.disk.length).toBeGreaterThan(1_000_000);
    for (const [place, text] of Object.entries(placesWritten)) {
      expect([place, canaries.filter((word) => text.includes(word))]).toEqual([place, []]);
    }
  }, 60_000);

  test('and its traces are still nowhere after the server has stopped', async () => {
    const { dataFolder } = server;
    await server.stop();
    const left = onDisk() + server.output();
    expect(canaries.filter((word) => left.includes(word))).toEqual([]);
    server = await startTestServer({ dataFolder, env: { LOG: 'requests' } });
  });

  test('into the note of a report is kept, on purpose, until its receipt deletes it: then it is nowhere', async () => {
    const note = canary('note');
    const sent = await fetch(
      `${server.origin}/services/${knownSlug}/report`,
      form({ reason: 'phone', note: `${note} moved` }),
    );
    expect(sent.status).toBe(303);
    const shown = await page(sent.headers.get('location') ?? '');
    const receipt = /\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){4}\b/.exec(shown)?.[0] ?? '';
    expect(receipt).not.toBe('');
    expect(onDisk()).toContain(note);
    expect(server.output()).not.toContain(note);
    expect(onDisk()).not.toContain(receipt);
    expect(onDisk()).not.toContain(receipt.replaceAll('-', ''));

    expect((await fetch(`${server.origin}/report`, form({ code: receipt, do: 'delete' }))).status).toBe(200);
    expect(onDisk()).not.toContain(note);
    await server.stop();
    expect(onDisk()).not.toContain(note);
    expect(server.output()).not.toContain(receipt);
  });
});
