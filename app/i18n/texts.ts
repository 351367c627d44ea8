import type { InterfaceLanguage, ReviewState } from './languages';
import { accounts as accountsEn } from './texts/en/accounts';
import { choose as chooseEn } from './texts/en/choose';
import { errors as errorsEn } from './texts/en/errors';
import { form as formEn } from './texts/en/form';
import { guides as guidesEn } from './texts/en/guides';
import { label as labelEn } from './texts/en/label';
import { law as lawEn } from './texts/en/law';
import { listing as listingEn } from './texts/en/listing';
import { mails as mailsEn } from './texts/en/mails';
import { moderation as moderationEn } from './texts/en/moderation';
import { pages as pagesEn } from './texts/en/pages';
import { report as reportEn } from './texts/en/report';
import { search as searchEn } from './texts/en/search';
import { shell as shellEn } from './texts/en/shell';
import { staff as staffEn } from './texts/en/staff';
import { upkeep as upkeepEn } from './texts/en/upkeep';
import { upload as uploadEn } from './texts/en/upload';
import { urgent as urgentEn } from './texts/en/urgent';
import { vocabulary as vocabularyEn } from './texts/en/vocabulary';
import { accounts as accountsHi } from './texts/hi/accounts';
import { choose as chooseHi } from './texts/hi/choose';
import { errors as errorsHi } from './texts/hi/errors';
import { form as formHi } from './texts/hi/form';
import { guides as guidesHi } from './texts/hi/guides';
import { label as labelHi } from './texts/hi/label';
import { law as lawHi } from './texts/hi/law';
import { listing as listingHi } from './texts/hi/listing';
import { mails as mailsHi } from './texts/hi/mails';
import { moderation as moderationHi } from './texts/hi/moderation';
import { pages as pagesHi } from './texts/hi/pages';
import { report as reportHi } from './texts/hi/report';
import { search as searchHi } from './texts/hi/search';
import { review as reviewHi, shell as shellHi } from './texts/hi/shell';
import { staff as staffHi } from './texts/hi/staff';
import { upkeep as upkeepHi } from './texts/hi/upkeep';
import { upload as uploadHi } from './texts/hi/upload';
import { urgent as urgentHi } from './texts/hi/urgent';
import { vocabulary as vocabularyHi } from './texts/hi/vocabulary';
import { accounts as accountsMl } from './texts/ml/accounts';
import { choose as chooseMl } from './texts/ml/choose';
import { errors as errorsMl } from './texts/ml/errors';
import { form as formMl } from './texts/ml/form';
import { guides as guidesMl } from './texts/ml/guides';
import { label as labelMl } from './texts/ml/label';
import { law as lawMl } from './texts/ml/law';
import { listing as listingMl } from './texts/ml/listing';
import { mails as mailsMl } from './texts/ml/mails';
import { moderation as moderationMl } from './texts/ml/moderation';
import { pages as pagesMl } from './texts/ml/pages';
import { report as reportMl } from './texts/ml/report';
import { search as searchMl } from './texts/ml/search';
import { review as reviewMl, shell as shellMl } from './texts/ml/shell';
import { staff as staffMl } from './texts/ml/staff';
import { upkeep as upkeepMl } from './texts/ml/upkeep';
import { upload as uploadMl } from './texts/ml/upload';
import { urgent as urgentMl } from './texts/ml/urgent';
import { vocabulary as vocabularyMl } from './texts/ml/vocabulary';

const english = {
  ...shellEn,
  ...searchEn,
  ...listingEn,
  ...labelEn,
  ...lawEn,
  ...vocabularyEn,
  ...urgentEn,
  ...pagesEn,
  ...guidesEn,
  ...reportEn,
  ...errorsEn,
  ...chooseEn,
  ...staffEn,
  ...accountsEn,
  ...mailsEn,
  ...formEn,
  ...moderationEn,
  ...upkeepEn,
  ...uploadEn,
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
  ...lawMl,
  ...vocabularyMl,
  ...urgentMl,
  ...pagesMl,
  ...guidesMl,
  ...reportMl,
  ...errorsMl,
  ...chooseMl,
  ...staffMl,
  ...accountsMl,
  ...mailsMl,
  ...formMl,
  ...moderationMl,
  ...upkeepMl,
  ...uploadMl,
};
const hindi: Record<StoredKey, string> = {
  ...shellHi,
  ...searchHi,
  ...listingHi,
  ...labelHi,
  ...lawHi,
  ...vocabularyHi,
  ...urgentHi,
  ...pagesHi,
  ...guidesHi,
  ...reportHi,
  ...errorsHi,
  ...chooseHi,
  ...staffHi,
  ...accountsHi,
  ...mailsHi,
  ...formHi,
  ...moderationHi,
  ...upkeepHi,
  ...uploadHi,
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
