/**
 * One normalisation for everything that is searched and everything that searches. Index and query must agree to the
 * letter, so both call these functions and nothing else.
 */

/** Legacy Malayalam chillus (consonant + virama + ZWJ) and their atomic letters; NFKC does not unite them (Unicode 5.1 added the letters). */
const legacyChillus: ReadonlyArray<readonly [RegExp, string]> = [
  [/ണ്\u200D/g, 'ൺ'],
  [/ന്\u200D/g, 'ൻ'],
  [/ര്\u200D/g, 'ർ'],
  [/ല്\u200D/g, 'ൽ'],
  [/ള്\u200D/g, 'ൾ'],
  [/ക്\u200D/g, 'ൿ'],
];

/** Letters that carry no accent mark in Unicode and yet are typed without their stroke. */
const strokes: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
  // Arabic letters people type for one another.
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ی: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  // Devanagari: the moon-dot is typed as a dot.
  '\u0901': '\u0902',
};
const strokePattern = new RegExp(`[${Object.keys(strokes).join('')}]`, 'g');

const asciiOnly = /^[\x20-\x7e]*$/;
/**
 * What is dropped after decomposition: accents of Latin, Greek and Cyrillic (marks of other scripts are letters' parts and
 * stay), the Devanagari nukta, joiners and invisible marks, Arabic vowel marks and tatweel, Hebrew points. One pass: this runs on every word of every listing.
 */
const dropped =
  /[\u0300-\u036f\u00ad\u093c\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const zeroWidthJoiner = '\u200d';

/** Where the digits of other scripts begin; each run is 0 to 9 (Unicode, general category Nd). */
const zeros = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
];
const otherDigits = /[\u0660-\u17e9]/;

function withPlainDigits(text: string): string {
  if (!otherDigits.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) as number;
    const zero = zeros.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/**
 * Folds a text to the form in which words are compared: NFKC, plain digits, lower case, accents of Latin, Greek and Cyrillic
 * dropped, Malayalam chillus atomic, joiners, Arabic marks and Hebrew points dropped. Never throws, also not on lone surrogates.
 */
export function normaliseText(text: string): string {
  if (asciiOnly.test(text)) return text.toLowerCase();
  let folded = text.normalize('NFKC');
  if (folded.includes(zeroWidthJoiner)) {
    for (const [legacy, atomic] of legacyChillus) folded = folded.replace(legacy, atomic);
  }
  return withPlainDigits(folded)
    .toLowerCase()
    .normalize('NFD')
    .replace(dropped, '')
    .normalize('NFC')
    .replace(strokePattern, (letter) => strokes[letter] ?? letter);
}

/** What FTS5 calls a token under `categories 'L* N* Co Mn Mc'`; apostrophes inside a word are dropped ("don't" → "dont"). */
const word = /[\p{L}\p{N}\p{Co}\p{Mn}\p{Mc}]+/gu;
const innerApostrophe = /(?<=\p{L})['’ʼ‘`´](?=\p{L})/gu;

/** The normalised words of a text, in order. */
export function tokens(text: string): string[] {
  return normaliseText(text).replace(innerApostrophe, '').match(word) ?? [];
}

/** Scripts written without spaces between words: a word there can only be found by segmenting. */
const unspacedRun =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
const unspacedLetter =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** True where a text holds a script written without spaces. */
export function isUnspaced(text: string): boolean {
  return unspacedLetter.test(text);
}

const segmenters = new Map<string, Intl.Segmenter>();
function segmenterFor(run: string): Intl.Segmenter {
  // ICU picks its dictionary by script, so one locale per family is enough.
  const locale = /\p{Script=Thai}/u.test(run)
    ? 'th'
    : /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(run)
      ? 'ja'
      : 'zh';
  let segmenter = segmenters.get(locale);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
    segmenters.set(locale, segmenter);
  }
  return segmenter;
}

/** The words of a text as indexed and searched: like `tokens`, with runs of unspaced scripts cut into words by ICU. */
export function searchWords(text: string): string[] {
  // Folded first: one sign can stand for several letters ("㍘" for "0点").
  const folded = normaliseText(text);
  const spaced = isUnspaced(folded) ? folded.replace(unspacedRun, cut) : folded;
  return spaced.replace(innerApostrophe, '').match(word) ?? [];
}

function cut(run: string): string {
  const words: string[] = [];
  for (const part of segmenterFor(run).segment(run)) words.push(part.segment);
  return ` ${words.join(' ')} `;
}

/** A text in the form in which it enters the full-text index: its search words, separated by spaces. */
export function indexText(text: string): string {
  return searchWords(text).join(' ');
}
