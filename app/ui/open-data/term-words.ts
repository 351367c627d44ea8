import { audiences, channelTypes, costs, kinds, situations } from '~/domain/listing/vocabulary';
import type { TextKey, Translate } from '~/i18n/translator';

/** Taxonomies whose terms are words of the interface; the others have their English names alone. */
const termsInWords: Readonly<Record<string, readonly string[]>> = {
  kind: kinds,
  audience: audiences,
  channel: channelTypes,
  cost: costs,
  situation: situations,
};

const facetInWords: Readonly<Record<string, TextKey>> = {
  kind: 'vocabulary.facet.kinds',
  audience: 'vocabulary.facet.audiences',
  channel: 'vocabulary.facet.ways',
  cost: 'vocabulary.facet.costs',
  situation: 'vocabulary.facet.situations',
  anonymity: 'vocabulary.facet.anonymous',
};

/** A name, and the language it is in: English where the interface has no word of its own. */
export interface ShownName {
  readonly text: string;
  readonly lang?: 'en';
}

/** @param name as the data have it, in English */
export function termName(translate: Translate, facet: string, code: string, name: string): ShownName {
  if (!termsInWords[facet]?.includes(code)) return { text: name, lang: 'en' };
  return { text: translate(`vocabulary.${facet}.${code}` as TextKey) };
}

/** @param name as the data have it, in English */
export function facetName(translate: Translate, facet: string, name: string): ShownName {
  const key = facetInWords[facet];
  return key === undefined ? { text: name, lang: 'en' } : { text: translate(key) };
}
