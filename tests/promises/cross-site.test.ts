import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { knownSlug } from '../setup/pages';
import { sendRaw } from '../setup/raw-http';
import { startTestServer, type TestServer } from '../setup/server';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.remove());

const origins = ['absent', 'null', 'own', 'evil'] as const;
const sites = ['absent', 'same-origin', 'same-site', 'cross-site', 'none'] as const;
type Sent = { readonly origin: (typeof origins)[number]; readonly site: (typeof sites)[number] };

/** A form counts as ours where the browser says so, and where it says nothing: an anonymous post carries no authority. */
function isOurs({ origin, site }: Sent): boolean {
  if (origin === 'evil' || (site !== 'absent' && site !== 'same-origin')) return false;
  return origin !== 'null' || site === 'same-origin';
}

const matrix: Sent[] = origins.flatMap((origin) => sites.map((site) => ({ origin, site })));

async function post(path: string, body: string, { origin, site }: Sent): Promise<number> {
  const values = { null: 'null', own: `http://localhost:${server.port}`, evil: 'https://evil.example', absent: '' };
  const lines = [
    `POST ${path} HTTP/1.1`,
    `Host: localhost:${server.port}`,
    'Connection: close',
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${body.length}`,
    ...(origin === 'absent' ? [] : [`Origin: ${values[origin]}`]),
    ...(site === 'absent' ? [] : [`Sec-Fetch-Site: ${site}`]),
  ];
  return (await sendRaw(server.port, [`${lines.join('\r\n')}\r\n\r\n${body}`])).status;
}

describe('a form', () => {
  test.each(matrix)('with Origin $origin and Sec-Fetch-Site $site is taken only where it may be ours', async (sent) => {
    expect(await post('/search', 'q=worried', sent)).toBe(isOurs(sent) ? 303 : 403);
    expect(await post(`/services/${knownSlug}/report`, 'reason=phone', sent)).toBe(isOurs(sent) ? 303 : 403);
    expect(await post('/report', 'code=unknown', sent)).toBe(isOurs(sent) ? 404 : 403);
  });

  test('is not let in by claiming to be forwarded from here', async () => {
    const body = 'q=a';
    const answer = await sendRaw(server.port, [
      `POST /search HTTP/1.1\r\nHost: localhost:${server.port}\r\nX-Forwarded-Host: evil.example\r\nOrigin: https://evil.example\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
    ]);
    expect(answer.status).toBe(403);
  });
});
