import type { LexiconIndex, Reading } from './lexicon-index';
import { isUnspaced, normaliseText, searchWords } from './normalise';
import { SpellingDictionary } from './spelling';
import type { QueryWord, TextIndex } from './text-match';

/** Names of countries, regions, places and languages found in a query, as spans of its words. */
export interface NamedSpan {
  readonly from: number;
  readonly to: number;
}
export interface NamesInQuery {
  readonly countries: ReadonlyArray<NamedSpan & { readonly code: string; readonly ambiguous?: boolean }>;
  readonly regions: ReadonlyArray<NamedSpan & { readonly name: string; readonly country: string }>;
  readonly places: ReadonlyArray<
    NamedSpan & {
      readonly name: string;
      readonly country: string;
      readonly lat: number;
      readonly lon: number;
      readonly region: string | null;
    }
  >;
  readonly languages: ReadonlyArray<NamedSpan & { readonly code: string; readonly ambiguous?: boolean }>;
}

/** What the gazetteer offers the search. */
export interface PlaceNames {
  recognise(text: string, words: readonly string[], country: string | null): NamesInQuery;
  /** A place by its name as typed, or null. */
  find(
    name: string,
    country: string | null,
  ): { name: string; country: string; lat: number; lon: number; region: string | null } | null;
  /** True for a word that is a name or part of one, so that it is not "corrected". */
  knows(word: string): boolean;
}

/** A query as understood: its words, what they mention, and what is left to look up. */
export interface UnderstoodQuery {
  readonly reading: Reading;
  readonly names: NamesInQuery;
  readonly lookups: readonly QueryWord[];
  /** The query with its words corrected, or null where none was. */
  readonly corrected: string | null;
}

const mostLookups = 12;
/** What a word weighs that the lexicon has understood already, or that names a place. */
const understoodWeight = 0.35;
const placeWeight = 0.5;

/** Reads queries. Holds the dictionaries, which are made once for each dataset. */
export class QueryReader {
  private readonly dictionaries = new Map<string, SpellingDictionary>();

  constructor(
    private readonly lexicon: LexiconIndex,
    private readonly places: PlaceNames,
    private readonly index: TextIndex,
  ) {}

  /**
   * @param text the query as typed
   * @param country ISO 3166-1 alpha-2 chosen, or null
   * @param literal true where words must not be corrected
   */
  understand(text: string, country: string | null, literal: boolean): UnderstoodQuery {
    const words = searchWords(text);
    const reading = this.lexicon.read(text, words);
    const names = this.places.recognise(text, words, country);
    const corrections = literal || isUnspaced(text) ? new Map<string, string>() : this.corrections(reading, names);
    if (corrections.size === 0) return { reading, names, lookups: this.lookups(reading, names), corrected: null };
    const corrected = replaceWords(text, corrections);
    return { ...this.understand(corrected, country, true), corrected };
  }

  private corrections(reading: Reading, names: NamesInQuery): Map<string, string> {
    const found = new Map<string, string>();
    // In a language that no lexicon knows, every word looks misspelt; such a sentence is left as it is.
    const strange = reading.words.filter(
      (word, at) => !reading.explained[at] && !isNamed(names, at) && this.isUnknown(word),
    );
    if (strange.length > 3 && strange.length > reading.words.length / 2) return found;
    reading.words.forEach((word, at) => {
      if (reading.explained[at] || isNamed(names, at) || !this.isUnknown(word)) return;
      const better = this.nearest(word, reading.languages);
      if (better && better !== word) found.set(word, better);
    });
    return found;
  }

  /** Nothing knows the word: no listing, no lexicon, no place, not even as a beginning. */
  private isUnknown(word: string): boolean {
    return (
      this.index.documentFrequency(word) === 0 &&
      (word.length < 5 || this.index.wordsBeginning(word, 1).length === 0) &&
      !this.lexicon.knows(word) &&
      !this.places.knows(word)
    );
  }

  private nearest(word: string, languages: readonly string[]): string | null {
    // Summaries are written in English, so their words are offered only to English or unknown writing.
    const wanted =
      languages.length === 0
        ? ['listings', 'en']
        : languages.includes('en')
          ? ['listings', ...languages]
          : ['names', ...languages];
    for (const name of wanted) {
      const better = this.dictionary(name).nearest(word);
      if (better) return better;
    }
    return null;
  }

  private dictionary(name: string): SpellingDictionary {
    let dictionary = this.dictionaries.get(name);
    if (!dictionary) {
      dictionary = new SpellingDictionary(this.weightsFor(name));
      this.dictionaries.set(name, dictionary);
    }
    return dictionary;
  }

  private weightsFor(name: string): Map<string, number> {
    if (name === 'listings') {
      const all = new Map(this.index.vocabulary);
      for (const word of this.lexicon.knownWords.get('en') ?? []) all.set(word, Math.max(12, all.get(word) ?? 0));
      return all;
    }
    if (name === 'names') return new Map([...this.index.nameVocabulary].map((word) => [word, 3]));
    return new Map([...(this.lexicon.knownWords.get(name) ?? [])].map((word) => [word, 5]));
  }

  private lookups(reading: Reading, names: NamesInQuery): QueryWord[] {
    const lookups = new Map<string, QueryWord>();
    reading.words.forEach((word, at) => {
      if (reading.ordinary[at] || lookups.has(word)) return;
      const weight = isNamed(names, at) ? placeWeight : reading.explained[at] ? understoodWeight : 1;
      lookups.set(word, { word, spellings: this.spellings(word, weight), weight });
    });
    return [...lookups.values()].sort((a, b) => b.weight - a.weight).slice(0, mostLookups);
  }

  /** The word itself, or, where no listing holds it, the words that begin so ("psychiatr" finds "psychiatry"). */
  private spellings(word: string, weight: number): string[] {
    if (weight < 1 || word.length < 4 || this.index.documentFrequency(word) > 0) return [word];
    const longer = this.index.wordsBeginning(word, 12);
    return longer.length > 0 ? [...longer] : [word];
  }
}

function isNamed(names: NamesInQuery, at: number): boolean {
  const covers = (span: NamedSpan) => span.from <= at && at < span.to;
  return (
    names.countries.some(covers) ||
    names.regions.some(covers) ||
    names.places.some(covers) ||
    names.languages.some(covers)
  );
}

function replaceWords(text: string, corrections: ReadonlyMap<string, string>): string {
  return text.replace(/[\p{L}\p{N}\p{Co}\p{Mn}\p{Mc}'’]+/gu, (typed) => {
    const word = normaliseText(typed).replace(/['’]/g, '');
    return corrections.get(word) ?? typed;
  });
}
