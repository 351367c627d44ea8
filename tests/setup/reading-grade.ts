/** How hard an English text is to read, and what the figure is made of. */
export interface ReadingGrade {
  /** Flesch-Kincaid grade: years of school in the USA; age is about five more. */
  readonly grade: number;
  readonly sentences: number;
  readonly words: number;
}

/**
 * Flesch-Kincaid: 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
 *
 * @param blocks paragraphs and items; a block without a full stop is one sentence
 */
export function readingGrade(blocks: readonly string[]): ReadingGrade {
  const sentences = blocks.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return { grade, sentences: sentences.length, words: words.length };
}

/** A text's sentences; a stop within a number (13.92%) ends none. */
export function sentencesOf(block: string): string[] {
  return block
    .split(/(?<=[.!?][”"]?)\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[a-z]/i.test(sentence));
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/[a-z]+(?:[’'-][a-z]+)*/gi) ?? [];
}

/** By groups of vowels, without the silent ones at the end: right for most words, which is what an average needs. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(/(?:[^laeiouycsgzxh]es|[^td]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(spoken.match(/[aeiouy]{1,2}/g)?.length ?? 0, 1);
}
