import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReceipt, receiptFromBytes, spacedReceipt } from '~/domain/report/receipt';
import { mostNoteLength, readReportForm, trapField } from '~/domain/report/report-form';
import { readSealedReceipt, writeSealedReceipt } from '~/domain/report/sealed-receipt';

const form = (fields: string[][]) => readReportForm(new URLSearchParams(fields));
const twentyBytesOf = (value: number) => new Uint8Array(20).fill(value);

describe('a receipt code', () => {
  it('has 20 characters of which every value is equally likely, so 100 random bits', () => {
    const letters = new Set(Array.from({ length: 256 }, (_, byte) => receiptFromBytes(twentyBytesOf(byte))[0]));
    expect(letters.size).toBe(32);
    expect(receiptFromBytes(randomBytes(20))).toMatch(/^[0-9A-HJKMNP-TV-Z]{20}$/);
  });

  it('is refused when there is not enough randomness', () => {
    expect(() => receiptFromBytes(randomBytes(19))).toThrow(RangeError);
  });

  it('is written in groups of four', () => {
    expect(spacedReceipt('ABCD1234EFGH5678JKMN')).toBe('ABCD-1234-EFGH-5678-JKMN');
  });

  it('is read back however it is copied', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 20, maxLength: 20 }),
        fc.constantFrom(' ', '-', '–', '', ' - ', '\u00a0'),
        fc.boolean(),
        (bytes, separator, lower) => {
          const receipt = receiptFromBytes(bytes);
          const typed = spacedReceipt(receipt).replaceAll('-', separator);
          expect(readReceipt(` ${lower ? typed.toLowerCase() : typed}\n`)).toBe(receipt);
        },
      ),
    );
  });

  it('takes O for zero and I or L for one, as people read them', () => {
    expect(readReceipt('oOiIlL00001111222233')).toBe('00111100001111222233');
  });

  it('is none when it is too short, too long or holds another character', () => {
    for (const typed of ['', 'ABCD', 'ABCD1234EFGH5678JKMNA', 'ABCD1234EFGH5678JKM!', 'ABCD1234EFGH5678JKMU']) {
      expect(readReceipt(typed)).toBeNull();
    }
  });
});

describe('the report form', () => {
  it('takes ticked boxes without a note', () => {
    expect(
      form([
        ['reason', 'phone'],
        ['reason', 'hours'],
        ['note', ' '],
      ]),
    ).toEqual({
      ok: true,
      report: { reasons: ['phone', 'hours'], note: null },
    });
  });

  it('asks for at least one box and keeps the note', () => {
    expect(form([['note', 'the number rings at a bakery']])).toEqual({
      ok: false,
      errors: { reasons: 'report.error.reasons' },
      typed: { reasons: [], note: 'the number rings at a bakery' },
    });
  });

  it('asks for a note when only "something else" says what is wrong', () => {
    const reading = form([['reason', 'other']]);
    expect(reading).toMatchObject({ ok: false, errors: { note: 'report.error.noteNeeded' } });
  });

  it('counts characters as people do: a thousand Malayalam or emoji code points fit, one more does not', () => {
    for (const letter of ['a', 'അ', '🙂']) {
      expect(
        form([
          ['reason', 'phone'],
          ['note', letter.repeat(mostNoteLength)],
        ]).ok,
      ).toBe(true);
      const reading = form([
        ['reason', 'phone'],
        ['note', letter.repeat(mostNoteLength + 1)],
      ]);
      expect(reading).toMatchObject({ ok: false, errors: { note: 'report.error.noteTooLong' } });
    }
  });

  it('says so to a person who filled the trap, and keeps what was typed', () => {
    const reading = form([
      ['reason', 'phone'],
      ['note', 'kept'],
      [trapField, 'http://x.example'],
    ]);
    expect(reading).toMatchObject({ ok: false, errors: { trap: 'report.error.trap' }, typed: { note: 'kept' } });
  });

  it('drops reasons it does not know and characters that hide text', () => {
    const reading = form([
      ['reason', 'phone'],
      ['reason', '__proto__'],
      ['note', 'a\u202Eb\u0000c\r\nd'],
    ]);
    expect(reading).toEqual({ ok: true, report: { reasons: ['phone'], note: 'abc\nd' } });
  });
});

describe('the sealed receipt', () => {
  const sealed = { receipt: 'ABCD1234EFGH5678JKMN', slug: 'troubled-desire', sentAt: new Date('2026-11-22T10:00:00Z') };
  const payload = writeSealedReceipt(sealed);

  it('shows the code for a quarter of an hour and not longer', () => {
    expect(readSealedReceipt(payload, new Date('2026-11-22T10:15:00Z'))).toEqual(sealed);
    expect(readSealedReceipt(payload, new Date('2026-11-22T10:15:01Z'))).toBe('past');
  });

  it('cannot be made by searching for it', () => {
    const search = new URLSearchParams([['q', payload]]).toString();
    expect(readSealedReceipt(search, sealed.sentAt)).toBeNull();
  });
});
