import type { InterfaceLanguage, ReviewState } from './languages';
import { errors as errorsEn } from './texts/en/errors';
import { label as labelEn } from './texts/en/label';
import { listing as listingEn } from './texts/en/listing';
import { pages as pagesEn } from './texts/en/pages';
import { report as reportEn } from './texts/en/report';
import { search as searchEn } from './texts/en/search';
import { shell as shellEn } from './texts/en/shell';
import { urgent as urgentEn } from './texts/en/urgent';
import { vocabulary as vocabularyEn } from './texts/en/vocabulary';
import { errors as errorsHi } from './texts/hi/errors';
import { label as labelHi } from './texts/hi/label';
import { listing as listingHi } from './texts/hi/listing';
import { pages as pagesHi } from './texts/hi/pages';
import { report as reportHi } from './texts/hi/report';
import { search as searchHi } from './texts/hi/search';
import { review as reviewHi, shell as shellHi } from './texts/hi/shell';
import { urgent as urgentHi } from './texts/hi/urgent';
import { vocabulary as vocabularyHi } from './texts/hi/vocabulary';
import { errors as errorsMl } from './texts/ml/errors';
import { label as labelMl } from './texts/ml/label';
import { listing as listingMl } from './texts/ml/listing';
import { pages as pagesMl } from './texts/ml/pages';
import { report as reportMl } from './texts/ml/report';
import { search as searchMl } from './texts/ml/search';
import { review as reviewMl, shell as shellMl } from './texts/ml/shell';
import { urgent as urgentMl } from './texts/ml/urgent';
import { vocabulary as vocabularyMl } from './texts/ml/vocabulary';

const english = {
  ...shellEn,
  ...searchEn,
  ...listingEn,
  ...labelEn,
  ...vocabularyEn,
  ...urgentEn,
  ...pagesEn,
  ...reportEn,
  ...errorsEn,
} as const;

type StoredKey = keyof typeof english & string;
/** A text's key as callers write it: plural forms share one key. */
export type TextKey = StoredKey extends infer Key
  ? Key extends `${infer Base}_one` | `${infer Base}_other`
    ? Base
    : Key
  : never;

export type AnyText = Readonly<Record<string, string>>;

// Typed by the English keys: a text missing in a language fails the build, not the visitor.
const malayalam: Record<StoredKey, string> = {
  ...shellMl,
  ...searchMl,
  ...listingMl,
  ...labelMl,
  ...vocabularyMl,
  ...urgentMl,
  ...pagesMl,
  ...reportMl,
  ...errorsMl,
};
const hindi: Record<StoredKey, string> = {
  ...shellHi,
  ...searchHi,
  ...listingHi,
  ...labelHi,
  ...vocabularyHi,
  ...urgentHi,
  ...pagesHi,
  ...reportHi,
  ...errorsHi,
};

const byLanguage: Readonly<Record<InterfaceLanguage, AnyText>> = { en: english, ml: malayalam, hi: hindi };

/** All interface texts of a language, flat, by key. */
export function textsOf(language: InterfaceLanguage): AnyText {
  return byLanguage[language];
}

const reviews: Readonly<Record<InterfaceLanguage, ReviewState>> = { en: 'original', ml: reviewMl, hi: reviewHi };

/** Whether a native reader has read a language's texts; pages say so where nobody has. */
export function reviewOf(language: InterfaceLanguage): ReviewState {
  return reviews[language];
}
