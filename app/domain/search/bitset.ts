/** A set of row numbers, one bit each: filters and their counts are then a few thousand machine words, however many listings there are. */
export class Bitset {
  readonly words: Uint32Array;

  constructor(readonly size: number) {
    this.words = new Uint32Array((size + 31) >>> 5);
  }

  static full(size: number): Bitset {
    const set = new Bitset(size);
    set.words.fill(0xffffffff);
    const rest = size & 31;
    if (rest && set.words.length) set.words[set.words.length - 1] = (1 << rest) - 1;
    return set;
  }

  add(row: number): void {
    const at = row >>> 5;
    this.words[at] = (this.words[at] as number) | (1 << (row & 31));
  }

  has(row: number): boolean {
    return ((this.words[row >>> 5] as number) & (1 << (row & 31))) !== 0;
  }

  /** This set and the other, as a new set. */
  and(other: Bitset): Bitset {
    const both = new Bitset(this.size);
    for (let i = 0; i < this.words.length; i++) both.words[i] = (this.words[i] as number) & (other.words[i] as number);
    return both;
  }

  /** Adds every row of the other set to this one. */
  addAll(other: Bitset): this {
    for (let i = 0; i < this.words.length; i++) this.words[i] = (this.words[i] as number) | (other.words[i] as number);
    return this;
  }

  count(): number {
    let total = 0;
    for (let i = 0; i < this.words.length; i++) total += bitsIn(this.words[i] as number);
    return total;
  }

  /** How many rows this set shares with the other, without making a set of them. */
  countWith(other: Bitset): number {
    let total = 0;
    for (let i = 0; i < this.words.length; i++) total += bitsIn((this.words[i] as number) & (other.words[i] as number));
    return total;
  }

  /** The rows, ascending. */
  rows(): number[] {
    const rows: number[] = [];
    for (let i = 0; i < this.words.length; i++) {
      let word = this.words[i] as number;
      while (word !== 0) {
        const lowest = word & -word;
        rows.push((i << 5) + (31 - Math.clz32(lowest)));
        word ^= lowest;
      }
    }
    return rows;
  }
}

/** Population count of a 32-bit word (Hacker's Delight, figure 5-2). */
function bitsIn(word: number): number {
  let w = word - ((word >>> 1) & 0x55555555);
  w = (w & 0x33333333) + ((w >>> 2) & 0x33333333);
  return (((w + (w >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
