import { describe, expect, it } from 'vitest';
import { isFailure, isOwnPage, linksOf } from '~/domain/link-check/link-verdict';
import { phoneOnPage } from '~/domain/link-check/phone-on-page';
import { isPublicAddress } from '~/usecases/upkeep/public-address.server';

const phone = (value: string, display = value, shortCode = false) => [
  { type: 'phone' as const, value, display, shortCode },
];
const british = phone('+442079460000', '020 7946 0000');

describe('a phone number on a page', () => {
  it.each([
    ['<p>Call 020 7946 0000 now</p>', true],
    ['<p>+44 (0)20 7946-0000</p>', true],
    ['<p>0044&nbsp;20&nbsp;7946&nbsp;0000</p>', true],
    ['<a href="tel:+442079460000">Call us</a>', true],
    ['<p>020 7946 <b>0000</b></p>', true],
    ['<p>020 7946 00001</p>', false],
    ['<p>020 7946 0001</p>', false],
    ['<script>var n = "02079460000"</script>', false],
    ['<p>No number</p>', false],
    ['', false],
  ])('%s: %s', (html, found) => {
    expect(phoneOnPage(html, british)).toBe(found);
  });

  it('is found in digits of another script', () => {
    expect(phoneOnPage('<p>٠٢٠ ٧٩٤٦ ٠٠٠٠</p>', british)).toBe(true);
  });

  it('is found as the service writes it, also in letters', () => {
    expect(phoneOnPage('<p>1-800-4-A-CHILD</p>', phone('+18004224453', '1-800-4-A-CHILD'))).toBe(true);
  });

  it('must stand alone where it is a short code', () => {
    const code = phone('116123', '116 123', true);
    expect(phoneOnPage('<p>Dial 116 123.</p>', code)).toBe(true);
    expect(phoneOnPage('<p>Order 4116123 pieces</p>', code)).toBe(false);
    expect(phoneOnPage('<p>1161234</p>', code)).toBe(false);
  });

  it('is not looked for where the listing has none', () => {
    expect(
      phoneOnPage('<p>020 7946 0000</p>', [{ type: 'web', value: 'https://a.example', display: '', shortCode: false }]),
    ).toBeNull();
  });

  it('takes no longer on a page made of half-open tags', () => {
    const started = performance.now();
    expect(phoneOnPage('<'.repeat(1_000_000), british)).toBe(false);
    expect(phoneOnPage('<script>'.repeat(120_000), british)).toBe(false);
    expect(phoneOnPage(`<a href=${'tel:1'.repeat(200_000)}`, british)).toBe(false);
    expect(phoneOnPage('0 '.repeat(500_000), british)).toBe(false);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('a link', () => {
  it('is dead where nothing is there, not where only programs are kept out', () => {
    expect([404, 410, 500, 503].every(isFailure)).toBe(true);
    expect([200, 204, 301, 401, 403, 429].some(isFailure)).toBe(false);
  });

  it('is taken once from website, contacts and evidence, without fragment', () => {
    expect(
      linksOf({
        website: 'https://a.example/',
        channels: [{ value: 'https://a.example/#chat' }, { value: '+442079460000' }, { value: 'ftp://a.example/' }],
        evidence: [{ url: 'https://b.example/page' }],
      }),
    ).toEqual(['https://a.example/', 'https://b.example/page']);
  });

  it('is the service’s own on its host and below', () => {
    expect(isOwnPage('https://chat.a.example/', 'https://www.a.example/')).toBe(true);
    expect(isOwnPage('https://nota.example/', 'https://a.example/')).toBe(false);
    expect(isOwnPage('https://a.example/', null)).toBe(false);
  });
});

describe('what may be connected to', () => {
  it.each([
    '127.0.0.1',
    '127.8.8.8',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
    '224.0.0.1',
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    'fe80::1',
    'fc00::1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'localhost',
    '',
  ])('%s is not a place on the internet', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['1.1.1.1', '93.184.215.14', '172.32.0.1', '2606:4700::1111', '2a00:1450:4001:81b::200e'])(
    '%s is',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});
