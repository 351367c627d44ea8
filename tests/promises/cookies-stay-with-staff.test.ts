import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '~db/open.server';
import { databaseFile } from '../../server/database-file';
import { everyPage } from '../setup/pages';
import { sendRaw } from '../setup/raw-http';
import { startTestServer, type TestServer } from '../setup/server';
import { addAccount, addOrganization, type SignedIn, signIn } from '../setup/staff';

let server: TestServer;
let clinician: SignedIn;
beforeAll(async () => {
  server = await startTestServer();
  const database = openDatabase(databaseFile(server.dataFolder));
  const accountId = await addAccount(database);
  await addOrganization(database, 'A practice', [{ accountId, role: 'owner' }]);
  clinician = await signIn(database, accountId);
  database.close();
});
afterAll(() => server.remove());

async function get(path: string, ...headers: string[]) {
  const lines = [`GET ${path} HTTP/1.1`, `Host: localhost:${server.port}`, 'Connection: close', ...headers];
  return sendRaw(server.port, [`${lines.join('\r\n')}\r\n\r\n`]);
}

/** What differs from one second to the next says nothing about who asks. */
const withoutClock = (body: string) => body.replaceAll(/\b\d{1,2}:\d{2}\b/g, '');

describe('a clinician who looks at public pages', () => {
  test.each(everyPage)('is nobody on %s: same page, no cookie', async (path) => {
    const nobody = await get(path);
    const signedIn = await get(path, `Cookie: ${clinician.cookie}`);
    expect(signedIn.status).toBe(nobody.status);
    expect(withoutClock(signedIn.body)).toBe(withoutClock(nobody.body));
    expect(signedIn.headers.get('set-cookie')).toBeUndefined();
    expect(nobody.headers.get('set-cookie')).toBeUndefined();
  });
});

describe('a session', () => {
  test('opens the signed-in pages', async () => {
    expect((await get('/portal', `Cookie: ${clinician.cookie}`)).status).toBe(200);
  });

  test('cannot be claimed by a header instead of the cookie', async () => {
    const answer = await get('/portal', `X-Waymark-Session: ${clinician.token}`);
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toMatch(/^\/portal\/sign-in/);
  });

  test('is not kept by any cache', async () => {
    const answer = await get('/portal', `Cookie: ${clinician.cookie}`);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect((await get('/portal')).status).toBe(302);
  });
});
