/** A language says that some words of a query are its own; `to` is exclusive. */
export interface Claim {
  /** Number of the language. */
  readonly language: number;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** Languages of a query, likeliest first. */
export interface RankedLanguages {
  /** Those that are heard. */
  readonly kept: number[];
  /** Those that the query seems to be written in. */
  readonly written: number[];
}

/** A query is written in a language that explains at least this share of its words; one loanword says nothing. */
const leastShareWritten = 0.3;
/** Languages further behind the best are not heard. */
const leastShareOfBest = 0.7;
const mostLanguages = 4;
/** English this close to the best comes first. */
const englishNear = 0.85;

/**
 * Words are shared between languages ("die", "kind", "barn"), so a language counts by the words of the query that it
 * explains, each weighing less the more languages claim it; languages far behind the best are not heard.
 *
 * @param english number of English, -1 where there is no English lexicon
 */
export function rankLanguages(claims: readonly Claim[], wordCount: number, english: number): RankedLanguages {
  const claimed = claimsByWord(claims, wordCount);
  const scores = new Map<number, number>();
  for (const claim of claimed) {
    const share = 1 / Math.sqrt(claim.size || 1);
    for (const [language, weight] of claim) scores.set(language, (scores.get(language) ?? 0) + weight * share);
  }
  // English wins ties: its words stand in every lexicon.
  const order = (language: number) => (language === english ? -1 : language);
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || order(a[0]) - order(b[0]));
  const best = ranked[0]?.[1] ?? 0;
  const kept = ranked
    .filter(([, score]) => score >= best * leastShareOfBest)
    .slice(0, mostLanguages)
    .map(([language]) => language);
  const explainedBy = (language: number) => claimed.filter((claim) => claim.has(language)).length;
  const written = kept.filter((language) => explainedBy(language) >= wordCount * leastShareWritten);
  // Lexicons of other languages hold English words, because people mix them in; a sentence of such words is English.
  const isEnglish = written.includes(english) && (scores.get(english) ?? 0) >= best * englishNear;
  return { kept, written: isEnglish ? [english, ...written.filter((language) => language !== english)] : written };
}

/** For each word, the languages that claim it, each with its weightiest claim. */
function claimsByWord(claims: readonly Claim[], wordCount: number): Map<number, number>[] {
  const byWord = Array.from({ length: wordCount }, () => new Map<number, number>());
  for (const { language, from, to, weight } of claims) {
    for (const word of byWord.slice(from, to)) word.set(language, Math.max(word.get(language) ?? 0, weight));
  }
  return byWord;
}
