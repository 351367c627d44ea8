import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '~db/open.server';
import { databaseFile } from '../../server/database-file';
import { sendRaw } from '../setup/raw-http';
import { startTestServer, type TestServer } from '../setup/server';
import { addAccount, type SignedIn, signIn } from '../setup/staff';

const origin = 'https://waymark.example';
const staffOrigin = 'https://staff.waymark.example';
const onion = `${'a'.repeat(56)}.onion`;

let server: TestServer;
let somebody: SignedIn;
beforeAll(async () => {
  const env = { ORIGIN: origin, STAFF_ORIGIN: staffOrigin, ONION_ORIGIN: `http://${onion}` };
  server = await startTestServer({ env });
  const database = openDatabase(databaseFile(server.dataFolder));
  somebody = await signIn(database, await addAccount(database));
  database.close();
});
afterAll(() => server.remove());

function ask(host: string, path: string, headers: readonly string[] = []) {
  const lines = [`GET ${path} HTTP/1.1`, `Host: ${host}`, 'Connection: close', ...headers];
  return sendRaw(server.port, [`${lines.join('\r\n')}\r\n\r\n`]);
}

function post(host: string, path: string, from: string, body: string) {
  const lines = [
    `POST ${path} HTTP/1.1`,
    `Host: ${host}`,
    'Connection: close',
    `Origin: ${from}`,
    'Sec-Fetch-Site: same-origin',
    `Cookie: ${somebody.cookie}`,
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${body.length}`,
  ];
  return sendRaw(server.port, [`${lines.join('\r\n')}\r\n\r\n${body}`]);
}

describe('where the signed-in pages have a host of their own', () => {
  test.each(['waymark.example', onion])('the public host %s has none of them', async (host) => {
    for (const path of ['/portal', '/portal/sign-in', '/ml/portal/sign-up', '/moderate', '/hi/moderate/reports']) {
      expect([path, (await ask(host, path, [`Cookie: ${somebody.cookie}`])).status]).toEqual([path, 404]);
    }
    expect((await ask(host, '/')).status).toBe(200);
  });

  test('their host has only them, files and health', async () => {
    const host = 'staff.waymark.example';
    expect((await ask(host, '/portal/sign-in')).status).toBe(200);
    expect((await ask(host, '/portal/security', [`Cookie: ${somebody.cookie}`])).status).toBe(200);
    for (const path of ['/healthz', '/favicon.svg', '/staff.js']) {
      expect([path, (await ask(host, path)).status]).toEqual([path, 200]);
    }
    for (const path of ['/', '/urgent?country=IN', '/ml/services/troubled-desire', '/sitemap.xml']) {
      const answer = await ask(host, path);
      expect([path, answer.status, answer.headers.get('location')]).toEqual([path, 308, `${origin}${path}`]);
    }
  });

  test('a page kept for visitors is never given out on their host, nor theirs to visitors', async () => {
    expect((await ask('waymark.example', '/about')).status).toBe(200);
    expect((await ask('staff.waymark.example', '/about')).status).toBe(308);
    expect((await ask('waymark.example', '/about')).status).toBe(200);
  });

  test('each host takes forms of its own pages only', async () => {
    const body = `form_token=${somebody.formToken}&end=${'0'.repeat(64)}`;
    const path = '/portal/security?sessions';
    expect((await post('staff.waymark.example', path, staffOrigin, body)).status).toBe(303);
    expect((await post('staff.waymark.example', path, origin, body)).status).toBe(403);
    expect((await post('waymark.example', '/search', origin, 'q=a')).status).toBe(303);
    expect((await post('waymark.example', '/search', staffOrigin, 'q=a')).status).toBe(403);
    expect((await post('waymark.example', path, origin, body)).status).toBe(404);
    expect((await post('staff.waymark.example', '/search', staffOrigin, 'q=a')).status).toBe(404);
  });

  test('their pages name no onion address and ask browsers for https', async () => {
    const { headers } = await ask('staff.waymark.example', '/portal/sign-in');
    expect(headers.get('onion-location')).toBeUndefined();
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=63072000/);
    expect((await ask('waymark.example', '/')).headers.get('onion-location')).toMatch(/^http:/);
  });

  test('passkeys belong to their host', async () => {
    const { body } = await ask('staff.waymark.example', '/portal/sign-in');
    expect(body).toContain('&quot;rpId&quot;:&quot;staff.waymark.example&quot;');
  });
});
