import { describe, expect, it } from 'vitest';
import { readClaimForm } from '~/domain/claim/claim-form';
import { isAtDomain, provingDomain } from '~/domain/claim/own-domain';
import { csvLine, isFormula, separatorOf, withoutTextMark } from '~/domain/upload/csv-cells';

describe('the domain at which a mail proves something', () => {
  it.each([
    ['https://www.example.org/help', 'example.org'],
    ['http://Clinic.Example.org', 'clinic.example.org'],
    ['https://facebook.com/clinic', null],
    ['https://gmail.com', null],
    ['nonsense', null],
    [null, null],
  ])('of the website %s is %s', (website, domain) => {
    expect(provingDomain(website)).toBe(domain);
  });

  it.each([
    ['info@example.org', true],
    ['info@mail.example.org', true],
    ['info@EXAMPLE.org', true],
    ['info@notexample.org', false],
    ['info@example.org.evil.com', false],
    ['info@example.com', false],
    ['info@org', false],
    // The first letter is Cyrillic.
    ['info@еxample.org', false],
    ['"info@example.org"@evil.com', false],
    ['info@gmail.com', false],
  ])('with the address %s: %s', (email, proves) => {
    expect(isAtDomain(email, 'example.org')).toBe(proves);
  });

  it('above the website’s own host proves nothing: it may be the host of many', () => {
    expect(isAtDomain('me@wordpress.com', 'clinic.wordpress.com')).toBe(false);
  });
});

describe('a claim', () => {
  const read = (fields: Record<string, string>, domain: string | null = 'example.org') =>
    readClaimForm(new URLSearchParams(fields), domain);

  it('names one way, and what that way needs', () => {
    expect(read({ proof: 'domain-email', email: ' Info@Example.org ' })).toEqual({
      ok: true,
      claim: { proof: 'domain-email', detail: 'info@example.org' },
    });
    expect(read({ proof: 'licence-register', register: 'https://register.example/7' })).toMatchObject({ ok: true });
    expect(read({ proof: 'call', times: 'Mo 10:00\u202e IST' })).toMatchObject({ claim: { detail: 'Mo 10:00 IST' } });
  });

  it.each([
    [{}, 'proof'],
    [{ proof: 'domain-email', email: 'nobody' }, 'email'],
    [{ proof: 'domain-email', email: 'a@elsewhere.org' }, 'email'],
    [{ proof: 'licence-register', register: 'javascript:alert(1)' }, 'register'],
    [{ proof: 'call', times: ' ' }, 'times'],
    [{ proof: 'call', times: 'x'.repeat(501) }, 'times'],
  ])('of %o says what is wrong with its %s', (fields, field) => {
    const reading = read(fields as unknown as Record<string, string>);
    expect(!reading.ok && Object.keys(reading.errors)).toEqual([field]);
  });

  it('by mail is not offered where the listing has no website of its own', () => {
    expect(read({ proof: 'domain-email', email: 'a@gmail.com' }, null).ok).toBe(false);
  });
});

describe('a cell', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])(
    'that a spreadsheet program would run (%s) is written as text',
    (cell) => {
      expect(csvLine([cell, 'b'])).toMatch(/^"?'/);
      expect(withoutTextMark(`'${cell}`)).toBe(cell.startsWith('\t') ? `'${cell}` : cell);
    },
  );

  it('with quotation marks, separators or line breaks stays one cell', () => {
    expect(csvLine(['a "b"', 'c,d', 'e\nf'])).toBe('"a ""b""","c,d","e\nf"\r\n');
  });

  it.each([
    ['=HYPERLINK("x")', true],
    ['@SUM(A1)', true],
    ['+SUM(A1)', true],
    ['-cmd|x', true],
    ['+91 484 286 2345', false],
    ['- by appointment -', true],
    ['a=b', false],
  ])('%s is a formula: %s', (cell, formula) => {
    expect(isFormula(cell)).toBe(formula);
  });

  it('is separated by whatever the header uses most, quoted separators aside', () => {
    expect(separatorOf('name;phone;"a,b,c"\n1,2;3')).toBe(';');
    expect(separatorOf('name\tphone\n')).toBe('\t');
    expect(separatorOf('name\n')).toBe(',');
  });
});
