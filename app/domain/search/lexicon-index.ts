import { isUnspaced, normaliseText, tokens } from './normalise';
import type { Lexicon, Sign } from './signs';

/** A sign found in a query: which, in which language's words, over which tokens (`to` is exclusive). */
export interface SignHit {
  readonly sign: Sign;
  readonly language: string;
  readonly from: number;
  readonly to: number;
}

/** What the lexicons recognise in a query. */
export interface Reading {
  readonly words: readonly string[];
  /** Languages the query seems to be written in, likeliest first; empty where nothing was recognised. */
  readonly languages: readonly string[];
  readonly hits: readonly SignHit[];
  readonly signs: ReadonlySet<Sign>;
  /** Age from 5 to 17 that is stated, and where; whose it is, meaning.ts decides. Null where none is. */
  readonly age: { readonly years: number; readonly from: number; readonly to: number } | null;
  /** For each word: true where it is part of a sign or an ordinary word, so that it says nothing about a listing's text. */
  readonly explained: readonly boolean[];
  /** For each word: true where it is an ordinary word of a language of the query. */
  readonly ordinary: readonly boolean[];
}

interface Phrase {
  readonly sign: Sign | 'stopword' | 'under-age';
  readonly language: number;
  readonly words: ReadonlyArray<{ readonly text: string; readonly stem: boolean }>;
}

interface RawHit {
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
}

interface UnspacedPhrase {
  readonly sign: Sign | 'stopword' | 'under-age';
  readonly language: number;
  readonly text: string;
}

const shortestStem = 2;
/** A query is written in a language that explains at least this share of its words; one loanword says nothing. */
const leastShareWritten = 0.3;
const wholeNumber = /^\d{1,2}$/;

function parsePhrase(phrase: string): Phrase['words'] {
  const words: Array<{ text: string; stem: boolean }> = [];
  for (const part of phrase.split(/\s+/)) {
    if (part === '#') {
      words.push({ text: '#', stem: false });
      continue;
    }
    const stem = part.endsWith('*');
    const found = tokens(stem ? part.slice(0, -1) : part);
    found.forEach((text, index) => {
      words.push({ text, stem: stem && index === found.length - 1 });
    });
  }
  return words;
}

/** All lexicons, compiled once at start: finds the signs in a query in time proportional to its words. */
export class LexiconIndex {
  private readonly languages: string[] = [];
  private readonly exact = new Map<string, Phrase[]>();
  private readonly stems = new Map<string, Phrase[]>();
  private readonly numbered: Phrase[] = [];
  private readonly unspaced: UnspacedPhrase[] = [];
  /** Language → every whole word its lexicon knows, for the spelling dictionaries. */
  readonly knownWords = new Map<string, Set<string>>();

  constructor(lexicons: readonly Lexicon[]) {
    for (const lexicon of lexicons) this.add(lexicon);
  }

  private add(lexicon: Lexicon): void {
    const language = this.languages.push(lexicon.language) - 1;
    this.knownWords.set(lexicon.language, new Set());
    const lists: Array<[Phrase['sign'], readonly string[]]> = [
      ...(Object.entries(lexicon.signs) as Array<[Sign, readonly string[]]>),
      ['under-age', lexicon.underAge ?? []],
      ['stopword', lexicon.stopwords],
    ];
    for (const [sign, phrases] of lists) {
      for (const phrase of phrases) {
        if (lexicon.unspaced && isUnspaced(phrase)) {
          this.unspaced.push({ sign, language, text: normaliseText(phrase).replace(/[\s*]+/g, '') });
        } else {
          this.addSpaced({ sign, language, words: parsePhrase(phrase) });
        }
      }
    }
  }

  private addSpaced(phrase: Phrase): void {
    const first = phrase.words[0];
    if (!first) return;
    const known = this.knownWords.get(this.languages[phrase.language] as string);
    for (const word of phrase.words) if (word.text.length > 3) known?.add(word.text);
    if (first.text === '#') this.numbered.push(phrase);
    else {
      const map = first.stem ? this.stems : this.exact;
      const list = map.get(first.text);
      if (list) list.push(phrase);
      else map.set(first.text, [phrase]);
    }
  }

  /** True where some lexicon knows this normalised word, whole or by its stem. */
  knows(word: string): boolean {
    for (const words of this.knownWords.values()) if (words.has(word)) return true;
    const single = (phrase: Phrase) => phrase.words.length === 1;
    if (this.exact.get(word)?.some(single)) return true;
    for (let length = Math.max(shortestStem, 4); length <= word.length; length++) {
      if (this.stems.get(word.slice(0, length))?.some(single)) return true;
    }
    return false;
  }

  /**
   * Reads a query.
   * @param text the query as typed
   * @param words its search words (normalise.ts), in order
   */
  read(text: string, words: readonly string[]): Reading {
    const raw: RawHit[] = [];
    for (let at = 0; at < words.length; at++) this.matchAt(words, at, raw);
    const inText = isUnspaced(text) ? this.readUnspaced(text, words) : [];
    raw.push(...inText);
    const ranked = this.rankLanguages(raw, words.length);
    const kept = new Set(ranked.kept);
    const hits: SignHit[] = [];
    const explained = new Array<boolean>(words.length).fill(false);
    const ordinary = new Array<boolean>(words.length).fill(false);
    let age: Reading['age'] = null;
    const english = this.languages.indexOf('en');
    for (const { phrase, from, to } of byKept(raw, kept)) {
      // English words in another language's sentence ("police", "helpline") count where that language leaves them open.
      if (!kept.has(phrase.language) && (phrase.language !== english || explained.slice(from, to).some(Boolean)))
        continue;
      for (let i = from; i < to; i++) explained[i] = true;
      if (phrase.sign === 'stopword') for (let i = from; i < to; i++) ordinary[i] = true;
      else if (phrase.sign === 'under-age') age ??= ageIn(text, words, from, to);
      else hits.push({ sign: phrase.sign, language: this.languages[phrase.language] ?? 'und', from, to });
    }
    return {
      words,
      languages: ranked.written.map((language) => this.languages[language] ?? 'und'),
      hits,
      signs: new Set(hits.map((hit) => hit.sign)),
      age,
      explained,
      ordinary,
    };
  }

  private matchAt(words: readonly string[], at: number, raw: RawHit[]): void {
    const word = words[at] as string;
    const tryAll = (phrases: readonly Phrase[] | undefined) => {
      if (!phrases) return;
      for (const phrase of phrases) {
        const to = matchEnd(phrase, words, at);
        if (to > 0) raw.push({ phrase, from: at, to });
      }
    };
    tryAll(this.exact.get(word));
    for (let length = shortestStem; length <= word.length; length++) tryAll(this.stems.get(word.slice(0, length)));
    if (wholeNumber.test(word)) tryAll(this.numbered);
    // "help line" for "helpline": two neighbours written apart count as one word.
    const next = words[at + 1];
    if (next) {
      for (const phrase of this.exact.get(word + next) ?? []) {
        if (phrase.words.length === 1) raw.push({ phrase, from: at, to: at + 2 });
      }
    }
  }

  private readUnspaced(text: string, words: readonly string[]): RawHit[] {
    const whole = normaliseText(text).replace(/\s+/g, '');
    const starts = wordStarts(words, whole);
    const found: RawHit[] = [];
    for (const entry of this.unspaced) {
      const pattern = entry.text.includes('#') ? new RegExp(escapePattern(entry.text).replace('#', '\\d{1,2}')) : null;
      const match = pattern ? pattern.exec(whole) : null;
      const index = pattern ? (match?.index ?? -1) : whole.indexOf(entry.text);
      if (index < 0) continue;
      const span = spanOf(starts, index, index + (match ? match[0].length : entry.text.length));
      found.push({ phrase: { sign: entry.sign, language: entry.language, words: [] }, ...span });
    }
    return found;
  }

  /**
   * Words are shared between languages ("die", "kind", "barn"), so a language counts by the words of the query that it
   * explains, each weighing less the more languages claim it; languages far behind the best are not heard.
   */
  private rankLanguages(raw: readonly RawHit[], wordCount: number): { kept: number[]; written: number[] } {
    const claims = Array.from({ length: wordCount }, () => new Map<number, number>());
    for (const { phrase, from, to } of raw) {
      const weight = phrase.sign === 'stopword' ? 1 : 1.2 + 0.3 * (to - from - 1);
      for (let i = from; i < to; i++) {
        const claim = claims[i];
        if (claim) claim.set(phrase.language, Math.max(claim.get(phrase.language) ?? 0, weight));
      }
    }
    const scores = new Map<number, number>();
    for (const claim of claims) {
      const share = 1 / Math.sqrt(claim.size || 1);
      for (const [language, weight] of claim) scores.set(language, (scores.get(language) ?? 0) + weight * share);
    }
    const ranked = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const best = ranked[0]?.[1] ?? 0;
    const kept = ranked
      .filter(([, score]) => score >= best * 0.7)
      .slice(0, 4)
      .map(([language]) => language);
    const explainedBy = (language: number) => claims.filter((claim) => claim.has(language)).length;
    const written = kept.filter((language) => explainedBy(language) >= wordCount * leastShareWritten);
    return { kept, written: this.englishFirst(written, scores, best) };
  }

  /** Lexicons of other languages hold English words, because people mix them in; a sentence of such words is English. */
  private englishFirst(languages: readonly number[], scores: ReadonlyMap<number, number>, best: number): number[] {
    const english = this.languages.indexOf('en');
    if (!languages.includes(english) || (scores.get(english) ?? 0) < best * 0.85) return [...languages];
    return [english, ...languages.filter((language) => language !== english)];
  }
}

/** Hits of the languages kept first, so that what they leave open is known when the others come. */
function byKept(raw: readonly RawHit[], kept: ReadonlySet<number>): RawHit[] {
  return [
    ...raw.filter((hit) => kept.has(hit.phrase.language)),
    ...raw.filter((hit) => !kept.has(hit.phrase.language)),
  ];
}

function matchEnd(phrase: Phrase, words: readonly string[], at: number): number {
  let position = at;
  for (const part of phrase.words) {
    const word = words[position];
    if (word === undefined) return -1;
    if (part.text === '#') {
      if (!wholeNumber.test(word) || Number(word) < 5 || Number(word) > 17) return -1;
    } else if (part.stem ? !word.startsWith(part.text) : word !== part.text) return -1;
    position++;
  }
  return position;
}

function ageIn(text: string, words: readonly string[], from: number, to: number): Reading['age'] {
  const numbers = words.slice(from, to).filter((word) => wholeNumber.test(word));
  const digits = numbers[0] ?? /\d{1,2}/.exec(normaliseText(text))?.[0] ?? '0';
  const years = Number(digits);
  return years >= 5 && years <= 17 ? { years, from, to } : null;
}

function wordStarts(words: readonly string[], whole: string): Array<[number, number]> {
  const starts: Array<[number, number]> = [];
  let from = 0;
  for (const word of words) {
    const index = whole.indexOf(word, from);
    starts.push(index < 0 ? [from, from] : [index, index + word.length]);
    if (index >= 0) from = index + word.length;
  }
  return starts;
}

function spanOf(starts: ReadonlyArray<[number, number]>, from: number, to: number): { from: number; to: number } {
  let first = -1;
  let last = -1;
  starts.forEach(([start, end], i) => {
    if (end > from && start < to) {
      if (first < 0) first = i;
      last = i;
    }
  });
  return first < 0 ? { from: 0, to: 0 } : { from: first, to: last + 1 };
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
