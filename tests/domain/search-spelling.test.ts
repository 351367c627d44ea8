import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, SpellingDictionary } from '~/domain/search/spelling';

const dictionary = new SpellingDictionary(
  new Map([
    ['troubled', 3],
    ['desire', 5],
    ['counselling', 9],
    ['children', 40],
    ['groped', 1],
    ['kerala', 4],
  ]),
);

describe('a misspelt word is taken for the known word nearest to it', () => {
  it.each([
    ['trobled', 'troubled'],
    ['dezire', 'desire'],
    ['councelling', 'counselling'],
    ['childern', 'children'],
  ])('%s is read as %s', (typed, meant) => {
    expect(dictionary.nearest(typed)).toBe(meant);
  });

  it('leaves short words and words with digits alone', () => {
    expect(dictionary.nearest('kid')).toBeNull();
    expect(dictionary.nearest('1098')).toBeNull();
  });

  it('does not change a first letter together with another', () => {
    expect(dictionary.nearest('dropped')).toBeNull();
  });
});

describe('edit distance', () => {
  it('counts a swap of neighbours as one', () => {
    expect(editDistance('childern', 'children', 2)).toBe(1);
  });

  it('is symmetric, zero only for equal words, and stops above its limit', () => {
    const word = fc.string({ minLength: 0, maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 3);
        expect(editDistance(b, a, 3)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(4);
      }),
    );
  });
});
