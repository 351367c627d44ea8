import type { FieldDifference } from '~/domain/review/difference';
import type { ReviewState } from '~/domain/review/review-states';
import type { Wording } from '~/domain/review/reviewed-facts';
import type { RiskBand } from '~/domain/review/risk';
import { countryName, languageName } from '~/i18n/countries';
import type { InterfaceLanguage } from '~/i18n/languages';
import type { TextKey, Translate } from '~/i18n/translator';

/** Vocabulary whose words stand under `vocabulary.<group>.<word>`. */
const groups: Partial<Record<Wording, string>> = {
  kind: 'kind',
  audience: 'audience',
  situation: 'situation',
  cost: 'cost',
  'channel-type': 'channel',
  'channel-cost': 'channelCost',
  'evidence-field': 'evidence',
  confidence: 'confidence',
};

/** A value of a field as a moderator reads it. */
export function valueInWords(
  value: string,
  wording: Wording,
  language: InterfaceLanguage,
  translate: Translate,
): string {
  if (wording === 'country') return countryName(language, value);
  if (wording === 'language') return languageName(language, value);
  if (wording === 'yes-no' || wording === 'reach' || wording === 'visibility') {
    return translate(`moderation.value.${value}` as TextKey);
  }
  const group = groups[wording];
  return group ? translate(`vocabulary.${group}.${value}` as TextKey) : value;
}

/** Several values as one line. */
export function valuesInWords(
  values: readonly string[],
  { wording }: Pick<FieldDifference, 'wording'>,
  language: InterfaceLanguage,
  translate: Translate,
): string {
  return values.map((value) => valueInWords(value, wording, language, translate)).join(translate('shell.comma'));
}

/** The class that marks a band of risk: only what is to be looked at first stands out. */
export function riskClass(band: RiskBand): string {
  return band === 'highest' || band === 'high' ? 'state risk' : 'state';
}

/** @returns whether anything can still be decided */
export function isOpen(state: ReviewState): boolean {
  return state !== 'approved' && state !== 'refused' && state !== 'taken-back';
}
