import { audiences, costs, kinds, situations } from '../listing/vocabulary';
import { type FormContent, typed, typedSeveral } from '../listing-form/steps';
import { type StoredContent, termsOf } from './stored-content';

/** What a foreign term can mean here: a word of one of these vocabularies. */
export const meaningFacets = { kind: kinds, audience: audiences, situation: situations, cost: costs } as const;
export type MeaningFacet = keyof typeof meaningFacets;

/** It says nothing that a listing holds. */
export const noMeaning = 'none';

/** Every meaning that can be given, in the order in which they are offered: `kind:helpline` … */
export const meanings: readonly string[] = (Object.keys(meaningFacets) as MeaningFacet[]).flatMap((facet) =>
  meaningFacets[facet].map((word) => `${facet}:${word}`),
);

/** @returns whether a text is a meaning: `<facet>:<word>` of our vocabularies, or `none` */
export function isMeaning(text: string): boolean {
  return text === noMeaning || meanings.includes(text);
}

/** @returns facet and word of a meaning; null for `none` and for what is no meaning */
export function partsOfMeaning(meaning: string): { readonly facet: MeaningFacet; readonly word: string } | null {
  if (!meanings.includes(meaning)) return null;
  const [facet = '', word = ''] = meaning.split(':');
  return { facet: facet as MeaningFacet, word };
}

/** Looks up what a term of a source means. @returns null where nobody has said */
export type MeaningOf = (taxonomy: string, term: string) => string | null;

/**
 * The form of an imported service with what its terms mean. What the source itself says in our words stands; terms only
 * fill what is empty, and add audiences and situations.
 */
export function withMeanings(form: FormContent, stored: StoredContent, meaningOf: MeaningOf): FormContent {
  const meant = termsOf(stored).flatMap(({ taxonomy, term }) => partsOfMeaning(meaningOf(taxonomy, term) ?? '') ?? []);
  const words = (facet: MeaningFacet) => meant.filter((each) => each.facet === facet).map(({ word }) => word);
  const [kind] = words('kind');
  const [cost] = words('cost');
  const audience = {
    ...severalWith(form.audience, 'audiences', words('audience')),
    ...severalWith(form.audience, 'situations', words('situation')),
  };
  return {
    ...form,
    ...(kind && typed(form.service, 'kind') === '' ? { service: { ...form.service, kind: [kind] } } : {}),
    ...(cost && ['', 'unknown'].includes(typed(form.money, 'cost')) ? { money: { ...form.money, cost: [cost] } } : {}),
    ...(Object.keys(audience).length > 0 ? { audience: { ...form.audience, ...audience } } : {}),
  };
}

function severalWith(step: FormContent['audience'], field: string, added: readonly string[]) {
  if (added.length === 0) return {};
  return { [field]: [...new Set([...typedSeveral(step, field), ...added])] };
}
