import { describe, expect, test } from 'vitest';
import { AppError } from '../../app/http/app-error';
import { formBounds, isForm, parseForm, readForm } from '../../app/http/form-data';

const form = 'application/x-www-form-urlencoded';
const bytes = (text: string) => new TextEncoder().encode(text);

async function statusOf(attempt: () => unknown): Promise<number> {
  try {
    await attempt();
    return 200;
  } catch (error) {
    if (error instanceof AppError) return error.status;
    throw error;
  }
}

describe('a posted form', () => {
  test('is read in any script, with plus signs and per cent signs as people type them', async () => {
    const body = new URLSearchParams({ q: 'സഹായം वेണം 100%', note: 'a+b' }).toString();
    const request = new Request('http://x/', {
      method: 'POST',
      body,
      headers: { 'content-type': `${form};charset=UTF-8` },
    });
    const fields = await readForm(request);
    expect(fields.get('q')).toBe('സഹായം वेണം 100%');
    expect(fields.get('note')).toBe('a+b');
    expect(parseForm(bytes('q=100%')).get('q')).toBe('100%');
  });

  test('may have 64 KiB and not one byte more', async () => {
    const full = `q=${'a'.repeat(formBounds.bytes - 2)}`;
    expect(await statusOf(() => parseForm(bytes(full)))).toBe(200);
    expect(await statusOf(() => parseForm(bytes(`${full}a`)))).toBe(413);
    const stream = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(10_000)) });
    const endless = { method: 'POST', body: stream, duplex: 'half', headers: { 'content-type': form } } as RequestInit;
    expect(await statusOf(() => readForm(new Request('http://x/', endless)))).toBe(413);
  });

  test.each([
    ['a raw byte that is not UTF-8', Uint8Array.of(0x71, 0x3d, 0xff)],
    ['an escaped byte that is not UTF-8', bytes('q=%ff')],
    ['a lone surrogate', bytes('q=%ED%A0%80')],
    ['half a character', bytes('q=%E0%B4')],
    ['more fields than any form has', bytes('a=1&'.repeat(formBounds.fields + 1))],
    ['__proto__', bytes('__proto__=1')],
    ['an escaped __proto__', bytes('%5F_proto__=1')],
    ['constructor', bytes('constructor=1')],
  ])('with %s is refused', async (_, body) => {
    expect(await statusOf(() => parseForm(body))).toBe(400);
  });

  test.each(['multipart/form-data; boundary=x', 'application/json', 'text/plain', `${form}; charset=utf-16`, ''])(
    'sent as "%s" is refused',
    async (type) => {
      const request = new Request('http://x/', { method: 'POST', body: 'q=1', headers: { 'content-type': type } });
      expect(isForm(type)).toBe(false);
      expect(await statusOf(() => readForm(request))).toBe(415);
    },
  );
});
