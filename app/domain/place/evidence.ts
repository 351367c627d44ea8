import type { PlaceIndex } from './place-index';
import {
  inBefore,
  inPairs,
  languageAfter,
  languageBefore,
  nearAfter,
  nearBefore,
  nearPairs,
  weakBefore,
} from './query-cues';
import type { Span } from './recognise';

/** What stands around a name and how it is written. */
export interface Evidence {
  /** "near", "close to", "in the" before it, or a word behind it that says the same. */
  readonly near: boolean;
  /** Any preposition of place. */
  readonly placed: boolean;
  /** An ending on the name itself that may say "in" or "of". */
  readonly inflected: boolean;
  /** A letter that may be a preposition ("à", "i", "u"). */
  readonly weak: boolean;
  /** Written with a capital, and not merely because it begins the query. */
  readonly capital: boolean;
  readonly allCapitals: boolean;
  /** Nothing else was typed. */
  readonly whole: boolean;
  /** "the" before it. */
  readonly article: boolean;
  /** Code of the country named right behind it ("Nice, France"); null where none. */
  readonly countryBehind: string | null;
}

/** Weighs the words around a span. */
export function evidenceFor(
  index: PlaceIndex,
  words: readonly string[],
  span: Span,
  asTyped: readonly string[] | undefined,
  inflected: boolean,
): Evidence {
  const before = words[span.from - 1] ?? '';
  const behind = words[span.to] ?? '';
  const pair = `${words[span.from - 2] ?? ''} ${before}`;
  // Hindi says "के पास": the postposition may be the second word behind.
  const near =
    nearBefore.has(before) || nearPairs.has(pair) || nearAfter.has(behind) || nearAfter.has(words[span.to + 1] ?? '');
  const typed = asTyped?.[span.from] ?? '';
  const whole = words.length === span.to - span.from;
  const allCapitals = /^\p{Lu}{2,}$/u.test(typed) && (asTyped ?? []).some((word) => /\p{Ll}/u.test(word));
  return {
    near,
    placed: near || inBefore.has(before) || inPairs.has(pair),
    inflected,
    weak: weakBefore.has(before) && asTyped?.[span.from - 1] !== 'I',
    capital: /^\p{Lu}/u.test(typed) && (span.from > 0 || whole || allCapitals),
    allCapitals: /^\p{Lu}{2,}$/u.test(typed),
    whole,
    article: before === 'the',
    countryBehind:
      index.countryNames.get(behind) ?? index.countryNames.get(`${behind} ${words[span.to + 1] ?? ''}`) ?? null,
  };
}

/** True where the words beside a language's name say that the language is meant: "speaking", "auf", "language". */
export function isLanguageBeside(words: readonly string[], span: Span): boolean {
  return languageBefore.has(words[span.from - 1] ?? '') || languageAfter.has(words[span.to] ?? '');
}
