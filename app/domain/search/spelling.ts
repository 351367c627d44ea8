/**
 * Spelling: the known word nearest to an unknown one, by restricted Damerau-Levenshtein distance on code points
 * (Boytsov, "Indexing methods for approximate dictionary searching", 2011, section 2). A letter mask rejects most of the
 * dictionary in one operation; what is left is measured.
 */
export class SpellingDictionary {
  private readonly words: string[] = [];
  private readonly masks: Uint32Array;
  private readonly weights: Float32Array;
  private readonly byLength: number[][] = [];

  /** @param weighted known normalised words and how common each is; among equally near words the commonest wins. */
  constructor(weighted: ReadonlyMap<string, number>) {
    const usable = [...weighted].filter(([word]) => word.length >= 4 && !/\d/.test(word));
    this.masks = new Uint32Array(usable.length);
    this.weights = new Float32Array(usable.length);
    usable.forEach(([word, weight], index) => {
      this.words.push(word);
      this.masks[index] = letterMask(word);
      this.weights[index] = weight;
      const length = word.length;
      let bucket = this.byLength[length];
      if (!bucket) {
        bucket = [];
        this.byLength[length] = bucket;
      }
      bucket.push(index);
    });
  }

  /**
   * The nearest known word, or null where none is near enough: one edit up to six letters, two beyond. Two edits must
   * leave the first letter alone: it is the rarest slip, and "dropped" is no misspelt "groped".
   */
  nearest(word: string): string | null {
    if (word.length < 4 || /\d/.test(word)) return null;
    const limit = word.length <= 6 ? 1 : 2;
    const mask = letterMask(word);
    let best: string | null = null;
    let bestScore = Number.POSITIVE_INFINITY;
    for (let length = word.length - limit; length <= word.length + limit; length++) {
      for (const index of this.byLength[length] ?? []) {
        if (bitsOf((this.masks[index] as number) ^ mask) > limit * 2) continue;
        const candidate = this.words[index] as string;
        const distance = editDistance(word, candidate, limit);
        const sameFirst = candidate[0] === word[0];
        if (distance > limit || (distance > 1 && !sameFirst)) continue;
        // Commonness breaks ties only.
        const score = distance + (sameFirst ? 0 : 0.6) - Math.min(0.5, (this.weights[index] as number) / 40);
        if (score < bestScore) {
          bestScore = score;
          best = candidate;
        }
      }
    }
    return best;
  }
}

function letterMask(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) mask |= 1 << (word.charCodeAt(i) & 31);
  return mask >>> 0;
}

function bitsOf(word: number): number {
  let bits = 0;
  for (let rest = word >>> 0; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}

/** Restricted Damerau-Levenshtein distance, or `limit + 1` where it exceeds the limit. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let smallest = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(
        (previous[j] as number) + 1,
        (current[j - 1] as number) + 1,
        (previous[j - 1] as number) + cost,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        value = Math.min(value, (before[j - 2] as number) + 1);
      }
      current.push(value);
      if (value < smallest) smallest = value;
    }
    if (smallest > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[b.length] as number, limit + 1);
}
