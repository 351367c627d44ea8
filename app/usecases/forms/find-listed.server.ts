import type { Database } from '~db/open.server';
import { publishedNamed } from '~db/queries/own-listings';

export interface Listed {
  readonly slug: string;
  readonly name: string;
  readonly operator: string | null;
}

/** Published listings that somebody about to write a new one may mean: by name, own-language name, operator or address. */
export function findListed(database: Database, name: string): Promise<readonly Listed[]> {
  return publishedNamed(database, name);
}
