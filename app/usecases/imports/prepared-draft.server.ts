import { withEvidenceOfSource } from '~/domain/import/evidence-of-source';
import type { Provenance } from '~/domain/import/incoming-service';
import { formContentOf } from '~/domain/import/stored-content';
import { type MeaningOf, withMeanings } from '~/domain/import/term-meaning';
import type { FormContent } from '~/domain/listing-form/steps';
import type { Database } from '~db/open.server';
import { explainedTerms, type ServiceRow } from '~db/queries/import-pages';
import type { SourceRow } from '~db/queries/imports';

/**
 * @returns what the terms of a source mean here, as moderators have said: of a term `name (code)` also where only its name or
 *   only its code was explained
 */
export async function meaningsOfSource(database: Database, sourceId: string): Promise<MeaningOf> {
  const explained = await explainedTerms(database, sourceId);
  const meanings = new Map(explained.map(({ taxonomy, term, meaning }) => [keyOf(taxonomy, term), meaning]));
  return (taxonomy, term) => {
    const [, name, code] = /^(.*) \(([^()]*)\)$/.exec(term) ?? [];
    const spellings = [term, name, code].flatMap((each) => (each === undefined ? [] : keyOf(taxonomy, each)));
    return spellings.map((each) => meanings.get(each)).find((meaning) => meaning != null) ?? null;
  };
}

const keyOf = (taxonomy: string, term: string) => JSON.stringify([taxonomy, term]);

/**
 * The form of an imported service as it stands today: what the source states, what its terms mean here, and the source as
 * evidence. Made when it is looked at, so a mapping holds at once for everything that was imported before.
 */
export async function preparedDraft(database: Database, source: SourceRow, service: ServiceRow): Promise<FormContent> {
  const meaningOf = await meaningsOfSource(database, source.id);
  const form = withMeanings(formContentOf(service.content), service.content, meaningOf);
  return withEvidenceOfSource(form, service.provenance as Record<string, Provenance>, source.address);
}
