import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexText, normaliseText, searchWords, tokens } from '~/domain/search/normalise';

describe('words are compared in one form', () => {
  it('folds case, width and accents of Latin, Greek and Cyrillic', () => {
    expect(normaliseText('ＺÜRICH Thérapie')).toBe('zurich therapie');
    expect(normaliseText('Ψυχή Ёлка')).toBe('ψυχη елка');
    expect(normaliseText('Straße Øresund')).toBe('strasse oresund');
  });

  it('unites legacy and atomic Malayalam chillus', () => {
    expect(normaliseText('കൗണ്\u200Dസിലിംഗ്')).toBe(normaliseText('കൗൺസിലിംഗ്'));
    expect(tokens('കൗണ്\u200Dസിലിംഗ്')).toHaveLength(1);
  });

  it('keeps Malayalam, Hindi and Tamil words whole', () => {
    expect(tokens('മലയാളം ഹിന്ദി')).toEqual(['മലയാളം', 'ഹിന്ദി']);
    expect(tokens('हिन्दी में')).toEqual(['हिन्दी', 'में']);
    expect(tokens('குழந்தை')).toEqual(['குழந்தை']);
  });

  it('drops Arabic marks and tatweel, and unites letters typed for one another', () => {
    expect(normaliseText('الأَطْفَالـ')).toBe(normaliseText('الاطفال'));
  });

  it('reads a word with an apostrophe as one word', () => {
    expect(tokens("don’t can't")).toEqual(['dont', 'cant']);
  });

  it('cuts Japanese, Chinese and Thai into words', () => {
    expect(searchWords('保密心理咨询').length).toBeGreaterThan(1);
    expect(searchWords('บริการปรึกษา').length).toBeGreaterThan(1);
    expect(searchWords('子どもへの加害')).toContain('加害');
  });

  it('never fails, whatever is typed, and gives the same for its own answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const once = indexText(text);
        expect(indexText(once)).toBe(once);
      }),
      { numRuns: 300, examples: [['㍘']] },
    );
  });
});
