import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uploadLimits } from '~/domain/upload/upload-limits';
import { openDatabase } from '~db/open.server';
import { databaseFile } from '../../server/database-file';
import { sendRaw } from '../setup/raw-http';
import { startTestServer, type TestServer } from '../setup/server';
import { addAccount, addOrganization, type SignedIn, signIn } from '../setup/staff';
import { csvOf, goodCells, goodRows } from '../setup/upload-files';

let server: TestServer;
let member: SignedIn;
let visitorOnly: SignedIn;

beforeAll(async () => {
  server = await startTestServer();
  const database = openDatabase(databaseFile(server.dataFolder));
  const accountId = await addAccount(database);
  await addOrganization(database, 'Example Trust', [{ accountId, role: 'member' }]);
  member = await signIn(database, accountId);
  visitorOnly = await signIn(database, await addAccount(database));
  database.close();
});
afterAll(() => server.remove());

const origin = () => ({ origin: server.origin, 'sec-fetch-site': 'same-origin' });

function upload(text: BlobPart, who: SignedIn | null = member, path = '/portal/uploads', token?: string) {
  const data = new FormData();
  data.set('form_token', token ?? who?.formToken ?? '');
  data.set('file', new File([text], 'services.csv'));
  const headers = { ...origin(), ...(who ? { cookie: who.cookie } : {}) };
  return fetch(`${server.origin}${path}`, { method: 'POST', body: data, headers, redirect: 'manual' });
}

function head(...headers: string[]): string {
  return [
    'POST /portal/uploads HTTP/1.1',
    'Host: localhost',
    'Connection: close',
    'Sec-Fetch-Site: same-origin',
    `Origin: ${server.origin}`,
    'Content-Type: multipart/form-data; boundary=xyz',
    ...headers,
    '',
    '',
  ].join('\r\n');
}

/** A whole form with a file in it. */
const body = '--xyz\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nname\r\n--xyz--\r\n';

async function expectWell(): Promise<void> {
  expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
}

describe('a file of services', () => {
  test('is read, checked in the background, and shows its report without script', async () => {
    const sent = await upload(csvOf([...goodRows(3), { ...goodCells, name: 'Kind unknown', kind: 'wizardry' }]));
    expect(sent.status).toBe(303);
    const address = sent.headers.get('location') ?? '';
    expect(address).toMatch(/^\/portal\/uploads\/upl_/);
    const read = async () => {
      const answer = await fetch(`${server.origin}${address}`, { headers: { cookie: member.cookie } });
      return { refresh: answer.headers.get('refresh'), html: await answer.text() };
    };
    await expect.poll(async () => (await read()).html, { timeout: 10_000 }).toContain('3 rows without problems');
    const { refresh, html } = await read();
    expect(refresh).toBeNull();
    expect(html).toContain('Kind unknown');
    const report = await fetch(`${server.origin}${address}/report.csv`, { headers: { cookie: member.cookie } });
    expect(report.headers.get('content-type')).toContain('text/csv');
    expect(await report.text()).toContain('4,Kind unknown,');
  });

  test('of sixteen megabytes and one byte is refused before it is read, whatever it says of its length', async () => {
    const tooLong = uploadLimits.bytes + 1;
    const announced = await sendRaw(server.port, [head(`Cookie: ${member.cookie}`, `Content-Length: ${tooLong}`)]);
    expect(announced.status).toBe(413);
    const chunk = `10000\r\n${'a'.repeat(65_536)}\r\n`;
    const counted = await sendRaw(server.port, [
      head(`Cookie: ${member.cookie}`, 'Transfer-Encoding: chunked'),
      ...Array(400).fill(chunk),
    ]);
    expect([0, 413]).toContain(counted.status);
    const short = await sendRaw(server.port, [
      `${head(`Cookie: ${member.cookie}`, 'Content-Length: 3')}--xyz and more`,
    ]);
    expect(short.status).toBe(400);
    await expectWell();
  });

  test('is not read from somebody who is not signed in, or has no organisation', async () => {
    const signedOut = await upload(csvOf(goodRows(1)), null);
    expect(signedOut.status).toBe(303);
    expect(signedOut.headers.get('location')).toContain('/portal/sign-in');
    const early = await sendRaw(server.port, [head('Content-Length: 16000000')]);
    expect(early.status).toBe(303);
    expect((await upload(csvOf(goodRows(1)), visitorOnly)).status).toBe(403);
  });

  test('needs the form token of the session', async () => {
    expect((await upload(csvOf(goodRows(1)), member, '/portal/uploads', 'wrong')).status).toBe(403);
  });

  test('is taken at no other address', async () => {
    for (const path of ['/search', '/portal', '/portal/uploads/new', '/portal/uploads/', '/report']) {
      const request = head(`Cookie: ${member.cookie}`, `Content-Length: ${body.length}`);
      const answer = await sendRaw(server.port, [request.replace('/portal/uploads', path) + body]);
      expect(answer.status, path).toBe(415);
    }
  });

  test('from another site is refused', async () => {
    const request = head(`Cookie: ${member.cookie}`, `Content-Length: ${body.length}`);
    const elsewhere = request.replace('same-origin', 'cross-site').replace(server.origin, 'https://evil.example');
    expect((await sendRaw(server.port, [elsewhere + body])).status).toBe(403);
  });

  test('that cannot be read is refused in words, and the form is still there', async () => {
    const answer = await upload('name\n"a');
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('In row 1 a quotation mark is opened and never closed.');
    expect(html).toContain('type="file"');
  });

  test('goes on being checked after the server was killed', async () => {
    const sent = await upload(csvOf(goodRows(1_500)));
    const address = sent.headers.get('location') ?? '';
    const { dataFolder } = server;
    await server.kill();
    server = await startTestServer({ dataFolder });
    const state = async () =>
      (await fetch(`${server.origin}${address}`, { headers: { cookie: member.cookie } })).text();
    await expect.poll(state, { timeout: 40_000, interval: 500 }).toContain('1,500 rows without problems');
  }, 60_000);
});
