import { isMeaning } from '~/domain/import/term-meaning';
import { atomically } from '~db/atomically';
import type { Database } from '~db/open.server';
import { explainTerm, foretellTerm } from '~db/queries/import-pages';

/** A term and what it is to mean; null takes the meaning back. */
export interface TermMeaning {
  readonly taxonomy: string;
  readonly term: string;
  readonly meaning: string | null;
}

/**
 * Says what terms of a source mean here. It holds at once for every draft of the source; listings that were made of earlier
 * ones stay as they are.
 *
 * @returns false where a meaning is none of ours; nothing is written then
 */
export async function explainTerms(
  database: Database,
  sourceId: string,
  given: readonly TermMeaning[],
): Promise<boolean> {
  if (given.some(({ meaning }) => meaning !== null && !isMeaning(meaning))) return false;
  await atomically(
    database,
    given.map(({ meaning, ...term }) => explainTerm(database, { sourceId, ...term }, meaning)),
  );
  return true;
}

/**
 * As `explainTerms`, for terms that no service need carry yet: from a file, before the first import.
 * @throws Error with the line where a meaning is none of ours; nothing is written then
 */
export async function foretellTerms(
  database: Database,
  sourceId: string,
  given: readonly TermMeaning[],
): Promise<void> {
  given.forEach(({ term, meaning }, index) => {
    const row = `Row ${index + 1} of the terms`;
    if (term.trim() === '' || term.length > 300) throw new Error(`${row}: the term is empty or too long.`);
    if (meaning !== null && !isMeaning(meaning)) {
      throw new Error(
        `${row}: "${meaning.slice(0, 60)}" is no meaning. Write e.g. kind:helpline, audience:survivor or none.`,
      );
    }
  });
  await atomically(
    database,
    given.map((row) => foretellTerm(database, { sourceId, ...row })),
  );
}
