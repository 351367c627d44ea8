import { taxonomyId } from '~/standards/hsds/ids';
import { type Facet, isFacet, taxonomies, taxonomyTerms } from '~/standards/hsds/taxonomies';

/** A taxonomy or a term of it, in English, as it stands in the data. */
export interface ShownTerm {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** A taxonomy with its terms. */
export interface ShownTaxonomy extends ShownTerm {
  readonly facet: Facet;
  readonly terms: readonly (ShownTerm & { readonly code: string })[];
}

/** @returns null where there is no taxonomy of this name */
export function readTaxonomy(origin: string, facet: string): ShownTaxonomy | null {
  if (!isFacet(facet)) return null;
  const id = taxonomyId(facet);
  const taxonomy = taxonomies(origin).find((each) => each.id === id);
  if (!taxonomy) return null;
  const own = taxonomyTerms(origin).filter((term) => term.taxonomy_id === id);
  const terms = own.map(({ id: termId, name, description, code }) => ({ id: termId, name, description, code }));
  return { id, facet, name: taxonomy.name, description: taxonomy.description, terms };
}
