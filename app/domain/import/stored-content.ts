import { type FormContent, isStepId } from '../listing-form/steps';
import type { IncomingService, IncomingTerm } from './incoming-service';

/** What is kept of an imported service: the steps of the form, and under `terms` taxonomy → terms. */
export type StoredContent = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Where terms stand beside the steps; no step of the form has this name. */
const termsPart = 'terms';

const longestTerm = 300;

/**
 * @returns a term as people read it and as it is kept: its name, with the code behind it where that says something else
 */
export function labelOfTerm({ term, name }: Pick<IncomingTerm, 'term' | 'name'>): string {
  const label = name === '' || name === term ? term : `${name} (${term})`;
  return Array.from(label).slice(0, longestTerm).join('').trim();
}

/** @returns content and terms of a service as they are stored, as JSON */
export function contentToStore({ content, terms }: Pick<IncomingService, 'content' | 'terms'>): StoredContent {
  const byTaxonomy = new Map<string, string[]>();
  for (const term of terms) {
    const label = labelOfTerm(term);
    const labels = byTaxonomy.get(term.taxonomy) ?? [];
    byTaxonomy.set(term.taxonomy, label === '' || labels.includes(label) ? labels : [...labels, label]);
  }
  const steps = Object.fromEntries(Object.entries(content).filter(([, fields]) => fields !== undefined));
  return terms.length === 0 ? steps : { ...steps, [termsPart]: Object.fromEntries(byTaxonomy) };
}

/** @returns the steps of the form alone */
export function formContentOf(stored: StoredContent): FormContent {
  return Object.fromEntries(Object.entries(stored).filter(([step]) => isStepId(step)));
}

/** @returns the terms that a stored service carries */
export function termsOf(stored: StoredContent): { readonly taxonomy: string; readonly term: string }[] {
  return Object.entries(stored[termsPart] ?? {}).flatMap(([taxonomy, terms]) =>
    terms.map((term) => ({ taxonomy, term })),
  );
}
