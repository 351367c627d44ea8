import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendRaw } from '../setup/raw-http';
import { startTestServer, type TestServer } from '../setup/server';

const limit = 65_536;
const formType = 'application/x-www-form-urlencoded';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.remove());

const post = (body: BodyInit, type: string | null = formType) =>
  fetch(`${server.origin}/search`, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: type === null ? {} : { 'content-type': type },
  });

function head(...headers: string[]): string {
  return [
    'POST /search HTTP/1.1',
    'Host: localhost',
    'Connection: close',
    `Content-Type: ${formType}`,
    ...headers,
    '',
    '',
  ].join('\r\n');
}

/** The server is still well: the next visitor notices nothing. */
async function expectWell(): Promise<void> {
  expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
}

describe('a body', () => {
  test('of 64 KiB is read, of one byte more is refused in words', async () => {
    expect((await post(`q=${'a'.repeat(limit - 2)}`)).status).toBe(303);
    const refused = await post(`q=${'a'.repeat(limit - 1)}`);
    expect(refused.status).toBe(413);
    expect(await refused.text()).toContain('too long');
    const inHindi = await fetch(`${server.origin}/hi/search`, {
      method: 'POST',
      body: new URLSearchParams({ q: 'a'.repeat(limit) }),
    });
    expect(inHindi.status).toBe(413);
    expect(await inHindi.text()).toContain('lang="hi"');
  });

  test('without a length is counted while it comes, and refused at the first byte too many', async () => {
    const chunk = `2000\r\n${'a'.repeat(8_192)}\r\n`;
    const answer = await sendRaw(server.port, [head('Transfer-Encoding: chunked'), ...Array(9).fill(chunk)]);
    expect(answer.status).toBe(413);
    await expectWell();
  });

  test('without end is cut off, after an answer', async () => {
    const chunk = `10000\r\n${'a'.repeat(65_536)}\r\n`;
    const answer = await sendRaw(server.port, [head('Transfer-Encoding: chunked'), ...Array(400).fill(chunk)]);
    expect([0, 413]).toContain(answer.status);
    expect(answer.milliseconds).toBeLessThan(8_000);
    await expectWell();
  });

  test('that announces gigabytes is refused before it comes', async () => {
    const answer = await sendRaw(server.port, [head('Content-Length: 5000000000')]);
    expect(answer.status).toBe(413);
  });

  test('longer than it said is refused, because nobody can tell where it ends', async () => {
    const answer = await sendRaw(server.port, [`${head('Content-Length: 3')}q=a&more=than&announced=1`]);
    expect(answer.status).toBe(400);
    await expectWell();
  });

  test('shorter than it said is waited for, but not for ever', async () => {
    const answer = await sendRaw(server.port, [`${head('Content-Length: 100')}q=a`], { giveUpMs: 25_000 });
    expect(answer.status).toBe(408);
    expect(answer.milliseconds).toBeLessThan(20_000);
    await expectWell();
  }, 30_000);

  test.each([
    [
      'a file upload',
      415,
      () => {
        const data = new FormData();
        data.set('q', 'a');
        return post(data, null);
      },
    ],
    ['JSON', 415, () => post('{"q":"a"}', 'application/json')],
    ['no type', 415, () => post(new Uint8Array([113, 61, 97]), null)],
    ['another character set', 415, () => post('q=a', `${formType}; charset=shift_jis`)],
    ['bytes that are not UTF-8', 400, () => post(Uint8Array.of(113, 61, 255, 254))],
    ['escapes that are not UTF-8', 400, () => post('q=%C3%28')],
    ['thousands of fields', 400, () => post('a=1&'.repeat(5_000))],
    ['a field called __proto__', 400, () => post('__proto__=1&q=a')],
  ] as [string, number, () => Promise<Response>][])('that is %s is refused with %i', async (_, status, send) => {
    const answer = await send();
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain('<h1');
    await expectWell();
  });

  test('that is compressed is refused: nothing is unpacked', async () => {
    const answer = await sendRaw(server.port, [`${head('Content-Encoding: gzip', 'Content-Length: 3')}q=a`]);
    expect(answer.status).toBe(415);
  });

  test('with a reading request is refused', async () => {
    const answer = await sendRaw(server.port, [
      'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc',
    ]);
    expect(answer.status).toBe(400);
  });
});

describe('a slow client', () => {
  test('that takes ever so long to ask is told so, and others are served meanwhile', async () => {
    const drip = [...'GET / HTTP/1.1\r\nHost: a\r\nX-Slow: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'];
    const slow = sendRaw(server.port, drip, { everyMs: 250, giveUpMs: 20_000 });
    await expectWell();
    const answer = await slow;
    expect(answer.status).toBe(408);
    expect(answer.milliseconds).toBeLessThan(9_000);
  }, 30_000);

  test('that says nothing is let go', async () => {
    const answer = await sendRaw(server.port, [], { giveUpMs: 20_000 });
    expect(answer.milliseconds).toBeLessThan(9_000);
  }, 30_000);
});
