import { describe, expect, it } from 'vitest';
import { guidesIn } from '~/usecases/guides/read-guides.server';
import { runningTextOf, textBlocksOf } from '../setup/guide-text';
import { readingGrade, sentencesOf, syllablesOf } from '../setup/reading-grade';

const english = guidesIn('en');
const texts = english.map((guide) => ({
  slug: guide.slug,
  sentences: [...textBlocksOf(guide), ...guide.sources.map(({ says }) => says)].flatMap(sentencesOf),
}));

/** What no sentence of a guide says, whatever stands around it. */
const never: readonly [what: string, words: RegExp][] = [
  ['promises a cure', /\bcur(e[sd]?|able|ing)\b|\bheal(s|ed|ing)?\b|\bget rid of\b|\bnormal again\b/i],
  [
    'says that treatment works',
    /\b(treatment|therapy|help|it|programmes?|courses?)\s+(really\s+|always\s+)?works?\b|\bis effective\b|\bproven\b/i,
  ],
  ['promises a result', /\bguarantee|\b100 ?%|\bwill (stop|go away|disappear)\b|\bfor sure\b|\bcompletely safe\b/i],
  [
    'promises immunity',
    /\bimmun|\bnobody will (ever )?(know|find out|report)\b|\bcannot be (reported|punished|arrested|charged)\b|\byou are safe from\b|\bwill not be (reported|punished|arrested)\b/i,
  ],
  [
    'promises to hide someone',
    /\buntrace|\bcannot be (traced|found|seen)\b|\binvisible\b|\bfully anonymous\b|\bcompletely (anonymous|private)\b/i,
  ],
  [
    'advises to hide evidence',
    /\bwip(e|ing)\b|\berase|\bshred|\bencrypt|\bVPN\b|\bfactory reset|\bburner\b|\bget rid\b|\bclear your (history|browser)|\bdestroy/i,
  ],
  ['labels the reader', /\bpa?edophil|\bpervert|\bmonster|\bpredator|\b(sex )?offenders?\b|\bMAPs?\b/i],
  ['uses the old words', /\bchild porn|\bkiddie/i],
  ['makes abuse small', /\bharmless\b|\bvictimless\b|\binnocent curiosity\b|\baccept yourself\b|\borientation\b/i],
  ['frightens', /\byour life is over\b|\bthey will find you\b/i],
];

describe('no sentence of a guide', () => {
  it.each(never)('%s', (_, words) => {
    const found = texts.flatMap(({ slug, sentences }) =>
      // To deny it is no promise: "nobody can promise that nobody will ever know".
      sentences
        .filter((sentence) => words.test(sentence) && !/\b(no|nobody)\b[^.]*\bcan promise\b/i.test(sentence))
        .map((sentence) => `${slug}: ${sentence}`),
    );
    expect(found).toEqual([]);
  });

  it('tells to delete or remove anything, only not to', () => {
    const found = texts.flatMap(({ slug, sentences }) =>
      sentences
        .filter((sentence) => /\b(delet|remov)(e|ing)\b/i.test(sentence))
        .filter((sentence) => !/\bdo not\b|your report/i.test(sentence))
        .map((sentence) => `${slug}: ${sentence}`),
    );
    expect(found).toEqual([]);
  });

  it('joins its parts with dashes', () => {
    expect(texts.flatMap(({ sentences }) => sentences.filter((sentence) => /[—–]/.test(sentence)))).toEqual([]);
  });

  it('is caught by none of these rules only because the rules catch nothing', () => {
    for (const sentence of [
      'This therapy cures it.',
      'Treatment works.',
      'Nobody will know.',
      'You cannot be traced.',
      'Wipe the phone.',
      'You are a monster.',
    ]) {
      expect(
        never.some(([, words]) => words.test(sentence)),
        sentence,
      ).toBe(true);
    }
  });
});

describe('how hard guides are to read', () => {
  it.each([
    ['child', 1],
    ['children', 2],
    ['thought', 1],
    ['images', 3],
    ['looked', 1],
    ['decided', 3],
    ['confidential', 4],
    ['police', 2],
    ['harmed', 1],
  ])('is counted with %s as %i spoken parts', (word, parts) => {
    expect(syllablesOf(word)).toBe(parts);
  });

  const grades = english.map((guide) => ({ slug: guide.slug, ...readingGrade(runningTextOf(guide)) }));
  const shown = grades.map(({ slug, grade, words }) => `${slug} ${grade.toFixed(1)} (${words} words)`).join(', ');

  it('is measured by a scale that tells a statute from a picture book', () => {
    const statute =
      'Any person who has apprehension that an offence under this Act is likely to be committed, or has knowledge that such an offence has been committed, shall provide such information to the local police.';
    expect(readingGrade([statute]).grade).toBeGreaterThan(12);
    expect(readingGrade(['The cat sat on the mat. It was a fat cat.']).grade).toBeLessThan(1);
  });

  it('is a reading age of about twelve on average', () => {
    const average = grades.reduce((sum, { grade }) => sum + grade, 0) / grades.length;
    expect(average, shown).toBeLessThanOrEqual(7.5);
  });

  it('is never above grade nine', () => {
    expect(
      grades.filter(({ grade }) => grade > 9),
      shown,
    ).toEqual([]);
  });

  it('has no sentence longer than thirty words', () => {
    const long = texts.flatMap(({ slug }, place) =>
      textBlocksOf(english[place] as (typeof english)[number])
        .flatMap(sentencesOf)
        .filter((sentence) => sentence.split(/\s+/).length > 30)
        .map((sentence) => `${slug}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });
});
