import { emptySearchRequest } from '~/domain/search/request';
import type { Directory } from './directory.server';

/** @returns BCP 47 primary subtags of the languages in which some listed service can be spoken to, the most frequent first */
export async function spokenLanguages(directory: Pick<Directory, 'search'>, now: Date): Promise<string[]> {
  const { facets } = await directory.search.search(emptySearchRequest, now, 'en');
  return facets.languages.filter(({ count }) => count > 0).map(({ value }) => value);
}
