import { describe, expect, it } from 'vitest';
import { isFormWithFile, parseFormWithFile } from '~/http/multipart';

const type = 'multipart/form-data; boundary=xyz';
const form = (...parts: string[]) =>
  new TextEncoder().encode(`${parts.map((part) => `--xyz\r\n${part}\r\n`).join('')}--xyz--\r\n`);
const field = (name: string, value: string) => `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}`;
const file = (name: string, value: string) =>
  `Content-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/csv\r\n\r\n${value}`;
const code = (body: Uint8Array, contentType: string | null = type) => {
  try {
    parseFormWithFile(body, contentType);
    return 'read';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a form with a file', () => {
  it('is read as a browser sends it', async () => {
    const data = new FormData();
    data.set('form_token', 'abc');
    data.set('file', new File(['name\r\nഡോർ\r\n'], 'services.csv'));
    const sent = new Request('https://waymark.example', { method: 'POST', body: data });
    const read = parseFormWithFile(new Uint8Array(await sent.arrayBuffer()), sent.headers.get('content-type'));
    expect(read.form.get('form_token')).toBe('abc');
    expect(read.file?.name).toBe('services.csv');
    expect(new TextDecoder().decode(read.file?.bytes)).toBe('name\r\nഡോർ\r\n');
  });

  it('may come without a file: no file is chosen', () => {
    expect(parseFormWithFile(form(field('a', '1'), file('', '')), type).file).toBeNull();
  });

  it('keeps bytes as they are, also where they look like the beginning of a boundary', () => {
    const read = parseFormWithFile(form(file('a.csv', 'x\r\n--xy\r\n-\r\n')), type);
    expect(new TextDecoder().decode(read.file?.bytes)).toBe('x\r\n--xy\r\n-\r\n');
  });

  it.each([
    ['two files', form(file('a.csv', '1'), file('b.csv', '2')), 'too-many-files'],
    ['thirteen parts', form(...Array.from({ length: 13 }, (_, index) => field(`f${index}`, ''))), 'too-many-fields'],
    ['a hundred thousand parts', form(...Array(100_000).fill(field('a', ''))), 'too-many-fields'],
    ['a long field', form(field('a', 'x'.repeat(5_000))), 'field-too-long'],
    ['a long head', form(`X-Long: ${'x'.repeat(5_000)}\r\n${field('a', '1')}`), 'not-multipart'],
    ['a part without a name', form('Content-Disposition: form-data\r\n\r\n1'), 'not-multipart'],
    ['a part without a head', form('1'), 'not-multipart'],
    ['a name like __proto__', form(field('__proto__', '1')), 'field-refused'],
    ['no end', new TextEncoder().encode(`--xyz\r\n${field('a', '1')}`), 'not-multipart'],
    ['nothing', new Uint8Array(), 'not-multipart'],
    ['another boundary', new TextEncoder().encode('--abc\r\n--abc--'), 'not-multipart'],
  ])('with %s is refused', (_, body, expected) => {
    expect(code(body)).toBe(expected);
  });

  it('with a field that is not UTF-8 is refused', () => {
    const body = Buffer.concat([Buffer.from(form(field('a', '?')))]);
    body[body.indexOf('?')] = 0xff;
    expect(code(body)).toBe('broken-utf-8');
  });

  it.each([
    null,
    'multipart/form-data',
    'multipart/mixed; boundary=x',
    `multipart/form-data; boundary=${'x'.repeat(71)}`,
  ])('is none where its type says %s', (contentType) => {
    expect(isFormWithFile(contentType)).toBe(false);
    expect(code(form(field('a', '1')), contentType)).toBe('content-type-refused');
  });
});
