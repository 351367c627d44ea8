import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { knownSlug } from '../setup/pages';
import { startTestServer, type TestServer } from '../setup/server';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ env: { TRUST_PROXY: 'yes', LOG: 'requests' } });
});
afterAll(() => server.remove());

/** As a proxy of ours would pass it on; what a client put into the header itself stands before. */
const from = (address: string) => ({ 'x-forwarded-for': `198.51.100.200, ${address}` });
const search = (address: string) =>
  fetch(`${server.origin}/search`, {
    method: 'POST',
    body: new URLSearchParams({ q: 'a' }),
    redirect: 'manual',
    headers: from(address),
  });
const report = (address: string) =>
  fetch(`${server.origin}/services/${knownSlug}/report`, {
    method: 'POST',
    body: new URLSearchParams({ reason: 'phone' }),
    redirect: 'manual',
    headers: from(address),
  });

async function statuses(times: number, ask: () => Promise<Response>): Promise<number[]> {
  const answers: number[] = [];
  for (let turn = 0; turn < times; turn += 1) answers.push((await ask()).status);
  return answers;
}

describe('too much at once', () => {
  test('is slowed down for one network, in words and with a time to come back, and for no other', async () => {
    const answers = await statuses(60, () => search('203.0.113.7'));
    expect(answers.slice(0, 40).every((status) => status === 303)).toBe(true);
    const refused = await search('203.0.113.99');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.text()).toContain('href="/urgent"');
    expect((await search('192.0.2.7')).status).toBe(303);
  }, 60_000);

  test('never stands between a visitor and urgent help', async () => {
    const urgent = await fetch(`${server.origin}/urgent/IN`, { headers: from('203.0.113.7') });
    expect(urgent.status).toBe(200);
  });

  test('of reports is slowed down sooner', async () => {
    const answers = await statuses(8, () => report('203.0.113.7'));
    expect(answers.slice(0, 6)).toEqual(Array(6).fill(303));
    expect(answers.at(-1)).toBe(429);
  });

  test('is forgotten with the process: addresses are written down nowhere', async () => {
    await search('203.0.113.7');
    await server.stop();
    const kept = readdirSync(server.dataFolder)
      .map((name) => readFileSync(join(server.dataFolder, name)).toString('latin1'))
      .join('\n');
    for (const address of ['203.0.113', '198.51.100.200', '192.0.2.7']) {
      expect(kept.includes(address)).toBe(false);
      expect(server.output().includes(address)).toBe(false);
    }
  });
});
