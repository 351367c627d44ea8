import type { Catalogue } from './catalogue';
import { editDistance } from './spelling';

/** Where a word stands in a listing. */
export type TextField = 'name' | 'operator' | 'words';

/** The full-text index, as the search needs it. */
export interface TextIndex {
  /** Number of listings that hold the word; 0 where none does. */
  documentFrequency(word: string): number;
  /** Every word of the index and in how many listings it stands. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Words that stand in a listing's name or operator. */
  readonly nameVocabulary: ReadonlySet<string>;
  /** Known words that begin so, commonest first, at most `limit`. */
  wordsBeginning(prefix: string, limit: number): readonly string[];
  /** Rows of the full-text index that hold the word, with the field it stands in. */
  postings(word: string): ReadonlyArray<{ readonly rowid: number; readonly field: TextField }>;
}

/** One word of a query as it is looked up: all spellings count as the same word. */
export interface QueryWord {
  readonly word: string;
  readonly spellings: readonly string[];
  /** How much the word says: 1 for a particular word, less for one the lexicon has understood already. */
  readonly weight: number;
}

export interface TextMatches {
  /** Row → 0 to 1. */
  readonly textScores: Map<number, number>;
  /** Row → 0 to 1. */
  readonly nameScores: Map<number, number>;
  /** Rows that hold every particular word. */
  readonly allWords: Set<number>;
  /** Row → the query's words found in it. */
  readonly wordsOf: Map<number, string[]>;
}

const fieldWeight: Record<TextField, number> = { name: 1, operator: 0.8, words: 0.5 };

/** Words in more listings than this tell nothing apart and cost the most to look up (performance.md: cost is the rows matched). */
const commonest = 1200;

/**
 * Looks up the words of a query and scores what holds them. A word counts by its rarity (inverse document frequency,
 * Robertson/Spärck Jones) and by the field it stands in; a score is the share of the query's total weight found.
 */
export function matchText(index: TextIndex, catalogue: Catalogue, words: readonly QueryWord[]): TextMatches {
  const textScores = new Map<number, number>();
  const nameScores = new Map<number, number>();
  const wordsOf = new Map<number, string[]>();
  const particular = words.filter((word) => word.weight === 1).length;
  const particularFound = new Map<number, number>();
  let total = 0;
  for (const word of words) {
    const frequency = word.spellings.reduce((sum, spelling) => sum + index.documentFrequency(spelling), 0);
    const rarity = Math.log(1 + catalogue.size / (1 + frequency)) * word.weight;
    total += rarity;
    if (frequency === 0 || frequency > commonest) continue;
    for (const [row, field] of bestFields(index, catalogue, word.spellings)) {
      textScores.set(row, (textScores.get(row) ?? 0) + rarity * fieldWeight[field]);
      if (field !== 'words') nameScores.set(row, (nameScores.get(row) ?? 0) + rarity * fieldWeight[field]);
      if (word.weight === 1) particularFound.set(row, (particularFound.get(row) ?? 0) + 1);
      const found = wordsOf.get(row);
      if (found) found.push(word.word);
      else wordsOf.set(row, [word.word]);
    }
  }
  for (const scores of [textScores, nameScores])
    for (const [row, score] of scores) scores.set(row, score / (total || 1));
  const allWords = new Set<number>();
  for (const [row, found] of particularFound) if (found === particular) allWords.add(row);
  return { textScores, nameScores, allWords, wordsOf };
}

function bestFields(index: TextIndex, catalogue: Catalogue, spellings: readonly string[]): Map<number, TextField> {
  const best = new Map<number, TextField>();
  for (const spelling of spellings) {
    for (const { rowid, field } of index.postings(spelling)) {
      const row = catalogue.rowOfRowid.get(rowid);
      if (row === undefined) continue;
      const before = best.get(row);
      if (!before || fieldWeight[field] > fieldWeight[before]) best.set(row, field);
    }
  }
  return best;
}

/**
 * Listings whose name stands word for word in the query ("stop it now", "help wanted"), though its words are ordinary.
 * @returns row → 0.6 to 1, the more of the query the name covers, the higher.
 */
export function matchNames(catalogue: Catalogue, words: readonly string[]): Map<number, number> {
  const scores = new Map<number, number>();
  for (let at = 0; at + 1 < words.length; at++) {
    for (const row of catalogue.rowsByNameStart.get(`${words[at]} ${words[at + 1]}`) ?? []) {
      for (const name of catalogue.namesOf[row] as string[][]) {
        const run = runLength(words, at, name);
        const covered = run / words.length;
        if ((run >= 3 && covered >= 0.4) || (run >= 2 && covered >= 0.6)) {
          const whole = run === name.length ? 0.1 : 0;
          scores.set(row, Math.max(scores.get(row) ?? 0, 0.55 + 0.35 * covered + whole));
        }
      }
    }
  }
  return scores;
}

/** How many words of a name stand in the query from `at` on; one of them, not among the first two, may be misspelt by one letter. */
function runLength(words: readonly string[], at: number, name: readonly string[]): number {
  let run = 0;
  let slips = 0;
  while (run < name.length && at + run < words.length) {
    const typed = words[at + run] as string;
    const meant = name[run] as string;
    if (typed !== meant) {
      if (slips > 0 || meant.length < 3 || editDistance(typed, meant, 1) > 1) break;
      slips++;
    }
    run++;
  }
  return run;
}
