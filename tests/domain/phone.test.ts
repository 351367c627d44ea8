import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import type { Channel } from '~/domain/listing/listing';
import { describePhone } from '~/domain/phone/describe-phone';
import { freephoneCallingCodes } from '~/domain/phone/freephone';
import { parsePhone } from '~/domain/phone/parse-phone';

function channel(value: string, rest: Partial<Channel> = {}) {
  return { type: 'phone' as const, value, display: '', cost: null, shortCode: false, ...rest };
}

describe('describing a number to dial', () => {
  it('links E.164 and shows the number as the service writes it', () => {
    expect(describePhone(channel('+441372847161', { display: '01372 847 161', cost: 'paid' }), ['GB'])).toEqual({
      href: 'tel:+441372847161',
      display: '01372 847 161',
      international: '+44 1372 847161',
      callableFrom: 'anywhere',
      tollFree: false,
    });
  });

  it('shows the international form where the service writes nothing', () => {
    expect(describePhone(channel('+441372847161'), ['GB'])?.display).toBe('+44 1372 847161');
  });

  it('a short code is dialled as it stands, and only from the countries of the listing', () => {
    const samaritans = channel('116123', { display: '116 123', cost: 'free', shortCode: true });
    expect(describePhone(samaritans, ['GB', 'IE'])).toEqual({
      href: 'tel:116123',
      display: '116 123',
      international: null,
      callableFrom: ['GB', 'IE'],
      tollFree: true,
    });
  });

  it('a short code with a star or a hash survives in an address', () => {
    expect(describePhone(channel('*4141', { shortCode: true }), ['CL'])?.href).toBe('tel:*4141');
    expect(describePhone(channel('#1388', { shortCode: true, type: 'sms' }), ['KR'])?.href).toBe('sms:%231388');
  });

  it('a freephone number connects from its own country only, whatever countries the listing serves', () => {
    const stopItNow = channel('+448081000900', { display: '0808 1000 900' });
    expect(describePhone(stopItNow, ['GB', 'IE'])).toMatchObject({ callableFrom: ['GB'], tollFree: true });
    expect(describePhone(stopItNow, [])).toMatchObject({ callableFrom: ['GB'] });
  });

  it('where countries share a calling code, it is the country of the listing', () => {
    expect(describePhone(channel('+18006686868'), ['CA'])).toMatchObject({ callableFrom: ['CA'], tollFree: true });
  });

  it('believes the service about the cost before the numbering plan', () => {
    expect(describePhone(channel('+448081000900', { cost: 'local-rate' }), ['GB'])?.tollFree).toBe(false);
    const mobile = channel('+917353107353', { cost: 'free' });
    expect(describePhone(mobile, ['IN'])).toMatchObject({ tollFree: true, callableFrom: 'anywhere' });
  });

  it('links texts and WhatsApp by their own schemes', () => {
    expect(describePhone(channel('+393240117252', { type: 'sms' }), ['IT'])?.href).toBe('sms:+393240117252');
    expect(describePhone(channel('+393240117252', { type: 'whatsapp' }), ['IT'])?.href).toBe(
      'https://wa.me/393240117252',
    );
  });

  it('makes no link of something that cannot be dialled', () => {
    expect(describePhone(channel('ask at reception'), ['GB'])?.href).toBeNull();
    expect(describePhone(channel('javascript:1', { shortCode: true }), ['GB'])?.href).toBeNull();
  });

  it('says nothing about channels that are not dialled', () => {
    expect(describePhone(channel('help@example.org', { type: 'email' }), ['GB'])).toBeNull();
  });

  it('knows freephone numbers exactly as the full metadata of libphonenumber does', () => {
    const starts = ['800', '1800', '80', '88', '90', '20', '120', '508', '803', '805', '400', '1300', '30', '50', ''];
    const candidate = fc
      .tuple(fc.constantFrom(...freephoneCallingCodes), fc.constantFrom(...starts), fc.stringMatching(/^\d{3,9}$/))
      .map(([code, start, rest]) => `+${code}${start}${rest}`);
    let freephones = 0;
    fc.assert(
      fc.property(candidate, (value) => {
        const full = parsePhoneNumberFromString(value);
        if (!full?.isValid()) return;
        const free = full.getType() === 'TOLL_FREE';
        freephones += Number(free);
        expect(describePhone(channel(value), [])?.tollFree, `${value} is ${full.getType()}`).toBe(free);
      }),
      { numRuns: 5_000 },
    );
    expect(freephones).toBeGreaterThan(100);
  });
});

describe('reading a number', () => {
  it('reads a national number of the default country, and an international one of any', () => {
    expect(parsePhone('0808 1000 900', 'GB')).toEqual({ ok: true, e164: '+448081000900' });
    expect(parsePhone('+44 (0)808 1000-900', 'IN')).toEqual({ ok: true, e164: '+448081000900' });
    expect(parsePhone('022-25521111', 'IN')).toEqual({ ok: true, e164: '+912225521111' });
  });

  it('reads digits of other scripts', () => {
    expect(parsePhone('०२२ २५५२ ११११', 'IN')).toEqual({ ok: true, e164: '+912225521111' });
    expect(parsePhone('+４４ 808 1000 900', null)).toEqual({ ok: true, e164: '+448081000900' });
  });

  it.each([
    ['', 'GB', 'empty'],
    ['   ', 'GB', 'empty'],
    ['ask for help', 'GB', 'not-a-number'],
    ['call 0808 1000 900', 'GB', 'not-a-number'],
    ['0808 1000 900', null, 'country-unknown'],
    ['0808 1000 900', 'UK', 'country-unknown'],
    ['116 123', 'GB', 'perhaps-short-code'],
    ['#1388', 'KR', 'perhaps-short-code'],
    ['+44 123', 'GB', 'not-valid'],
    ['+44 1', 'GB', 'too-short'],
    ['0123456789012345678901', 'GB', 'too-long'],
    ['0808 1000 900 ext. 5', 'GB', 'extension'],
  ])('refuses %j from %s with %s', (text, country, code) => {
    expect(parsePhone(text, country)).toEqual({ ok: false, code });
  });

  it('answers any text with E.164 or a reason, and reads its own answer back', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^\+?[\d ()-]{5,18}$/));
    fc.assert(
      fc.property(text, fc.constantFrom('GB', 'IN', 'DE', 'US', null), (typed, country) => {
        const result = parsePhone(typed, country);
        if (!result.ok) return;
        expect(result.e164).toMatch(/^\+[1-9]\d{4,14}$/);
        expect(parsePhone(result.e164, null)).toEqual(result);
      }),
      { numRuns: 1_000 },
    );
  });
});
