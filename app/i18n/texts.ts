import type { InterfaceLanguage, ReviewState } from './languages';
import { arabic, review as arReview } from './texts/ar';
import { review as deReview, german } from './texts/de';
import { english, review as enReview } from './texts/en';
import { review as esReview, spanish } from './texts/es';
import { french, review as frReview } from './texts/fr';
import { hindi, review as hiReview } from './texts/hi';
import { malayalam, review as mlReview } from './texts/ml';
import { portuguese, review as ptReview } from './texts/pt';

type StoredKey = keyof typeof english & string;
/** A text's key as callers write it: plural forms share one key. */
export type TextKey = StoredKey extends infer Key
  ? Key extends `${infer Base}_one` | `${infer Base}_other`
    ? Base
    : Key
  : never;

export type AnyText = Readonly<Record<string, string>>;

const byLanguage: Readonly<Record<InterfaceLanguage, AnyText>> = {
  en: english,
  ml: malayalam,
  hi: hindi,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  ar: arabic,
};

/** All interface texts of a language, flat, by key. */
export function textsOf(language: InterfaceLanguage): AnyText {
  return byLanguage[language];
}

const reviews: Readonly<Record<InterfaceLanguage, ReviewState>> = {
  en: enReview,
  ml: mlReview,
  hi: hiReview,
  de: deReview,
  fr: frReview,
  es: esReview,
  pt: ptReview,
  ar: arReview,
};

/** Whether a native reader has read a language's texts; pages say so where nobody has. */
export function reviewOf(language: InterfaceLanguage): ReviewState {
  return reviews[language];
}
