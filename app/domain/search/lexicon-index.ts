import { type Claim, rankLanguages } from './languages-of-query';
import { isUnspaced, normaliseText, tokens } from './normalise';
import { type Lexicon, type Sign, signs } from './signs';

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

type Mention = Sign | 'stopword' | 'under-age';
const mentions: readonly Mention[] = [...signs, 'stopword', 'under-age'];
const mentionNumbers = new Map(mentions.map((mention, index) => [mention, index]));
/** A language and a mention in one number: there are a hundred thousand phrases, and most are one word. */
const mentionRoom = 128;

interface Word {
  readonly text: string;
  readonly stem: boolean;
}

/** A phrase of several words, kept under its first. */
interface Phrase {
  readonly code: number;
  readonly words: readonly Word[];
}

interface RawHit {
  readonly mention: Mention;
  readonly language: number;
  readonly from: number;
  readonly to: number;
}

interface UnspacedPhrase {
  readonly mention: Mention;
  readonly language: number;
  readonly text: string;
}

const shortestStem = 2;
const wholeNumber = /^\d{1,2}$/;

/** "help line" for "helpline": joined neighbours this long, each half at least `shortestHalf`, count as one word; shorter ones meet by chance ("am i" and "ami"). */
const shortestJoined = 7;
const shortestHalf = 3;

function parsePhrase(phrase: string, share: (word: Word) => Word): Word[] {
  const words: Word[] = [];
  for (const part of phrase.split(/\s+/)) {
    if (part === '#') {
      words.push(share({ text: '#', stem: false }));
      continue;
    }
    const stem = part.endsWith('*');
    const found = tokens(stem ? part.slice(0, -1) : part);
    found.forEach((text, index) => {
      words.push(share({ text, stem: stem && index === found.length - 1 }));
    });
  }
  return words;
}

/** All lexicons, compiled at start: finds the signs in a query in time proportional to its words. */
export class LexiconIndex {
  private readonly languages: string[] = [];
  private readonly exactWords = new Map<string, number[]>();
  private readonly stemWords = new Map<string, number[]>();
  private readonly exactPhrases = new Map<string, Phrase[]>();
  private readonly stemPhrases = new Map<string, Phrase[]>();
  private readonly numbered: Phrase[] = [];
  private readonly unspaced: UnspacedPhrase[] = [];
  private readonly shared = new Map<string, Word>();
  /** Language → every whole word its lexicon knows, for the spelling dictionaries. */
  readonly knownWords = new Map<string, Set<string>>();

  constructor(lexicons: readonly Lexicon[] = []) {
    for (const lexicon of lexicons) this.add(lexicon);
  }

  /** Takes in one more lexicon. */
  add(lexicon: Lexicon): void {
    const language = this.languages.push(lexicon.language) - 1;
    const known = new Set<string>();
    this.knownWords.set(lexicon.language, known);
    const share = (word: Word): Word => {
      const key = word.stem ? `${word.text}*` : word.text;
      const before = this.shared.get(key);
      if (before) return before;
      this.shared.set(key, word);
      return word;
    };
    const lists: Array<[Mention, readonly string[]]> = [
      ...(Object.entries(lexicon.signs) as Array<[Sign, readonly string[]]>),
      ['under-age', lexicon.underAge ?? []],
      ['stopword', lexicon.stopwords],
    ];
    for (const [mention, phrases] of lists) {
      const code = language * mentionRoom + (mentionNumbers.get(mention) as number);
      for (const phrase of phrases) {
        if (lexicon.unspaced && isUnspaced(phrase)) {
          this.unspaced.push({ mention, language, text: normaliseText(phrase).replace(/[\s*]+/g, '') });
        } else this.addSpaced(code, parsePhrase(phrase, share), known);
      }
    }
  }

  private addSpaced(code: number, words: readonly Word[], known: Set<string>): void {
    const first = words[0];
    if (!first) return;
    for (const word of words) if (word.text.length > 3) known.add(word.text);
    if (first.text === '#') this.numbered.push({ code, words });
    else if (words.length === 1) put(first.stem ? this.stemWords : this.exactWords, first.text, code);
    else put(first.stem ? this.stemPhrases : this.exactPhrases, first.text, { code, words });
  }

  /** True where some lexicon knows this normalised word, whole or by its stem. */
  knows(word: string): boolean {
    if (this.exactWords.has(word)) return true;
    for (const words of this.knownWords.values()) if (words.has(word)) return true;
    for (let length = 4; length <= word.length; length++) if (this.stemWords.has(word.slice(0, length))) return true;
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
    const english = this.languages.indexOf('en');
    const ranked = rankLanguages(raw.map(claimOf), words.length, english);
    const kept = new Set(ranked.kept);
    const hits: SignHit[] = [];
    const explained = new Array<boolean>(words.length).fill(false);
    const ordinary = new Array<boolean>(words.length).fill(false);
    let age: Reading['age'] = null;
    for (const { mention, language, from, to } of byKept(raw, kept)) {
      // English words in another language's sentence ("police", "helpline") count where that language leaves them open.
      if (!kept.has(language) && (language !== english || explained.slice(from, to).some(Boolean))) continue;
      for (let i = from; i < to; i++) explained[i] = true;
      if (mention === 'stopword') for (let i = from; i < to; i++) ordinary[i] = true;
      else if (mention === 'under-age') age ??= ageIn(text, words, from, to);
      else hits.push({ sign: mention, language: this.languages[language] ?? 'und', from, to });
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
    this.takeWords(this.exactWords.get(word), at, at + 1, raw);
    this.takePhrases(this.exactPhrases.get(word), words, at, raw);
    for (let length = shortestStem; length <= word.length; length++) {
      const stem = word.slice(0, length);
      this.takeWords(this.stemWords.get(stem), at, at + 1, raw);
      this.takePhrases(this.stemPhrases.get(stem), words, at, raw);
    }
    if (wholeNumber.test(word)) this.takePhrases(this.numbered, words, at, raw);
    const next = words[at + 1];
    if (
      next &&
      word.length >= shortestHalf &&
      next.length >= shortestHalf &&
      word.length + next.length >= shortestJoined
    ) {
      this.takeWords(this.exactWords.get(word + next), at, at + 2, raw);
    }
  }

  private takeWords(codes: readonly number[] | undefined, from: number, to: number, raw: RawHit[]): void {
    if (codes) for (const code of codes) raw.push(hitOf(code, from, to));
  }

  private takePhrases(
    phrases: readonly Phrase[] | undefined,
    words: readonly string[],
    at: number,
    raw: RawHit[],
  ): void {
    if (!phrases) return;
    for (const phrase of phrases) {
      const to = matchEnd(phrase.words, words, at);
      if (to > 0) raw.push(hitOf(phrase.code, at, to));
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
      found.push({ mention: entry.mention, language: entry.language, ...span });
    }
    return found;
  }
}

/** Hits of the languages kept first, so that what they leave open is known when the others come. */
function byKept(raw: readonly RawHit[], kept: ReadonlySet<number>): RawHit[] {
  return [...raw.filter((hit) => kept.has(hit.language)), ...raw.filter((hit) => !kept.has(hit.language))];
}

/** An ordinary word speaks for its language a little less than a sign does, and a long sign more than a short one. */
function claimOf({ mention, language, from, to }: RawHit): Claim {
  return { language, from, to, weight: mention === 'stopword' ? 1 : 1.2 + 0.3 * (to - from - 1) };
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function hitOf(code: number, from: number, to: number): RawHit {
  return { mention: mentions[code % mentionRoom] as Mention, language: Math.floor(code / mentionRoom), from, to };
}

function matchEnd(phrase: readonly Word[], words: readonly string[], at: number): number {
  let position = at;
  for (const part of phrase) {
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
