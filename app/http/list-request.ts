/** @returns the page that an address asks for, from 1 */
export function pageNumber(params: URLSearchParams): number {
  const page = Number(params.get('page') ?? '1');
  return Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1;
}

/** @returns the word of a closed list that an address carries under a name, else the fallback */
export function oneOfList<Word extends string, Fallback extends Word | null>(
  params: URLSearchParams,
  name: string,
  words: readonly Word[],
  fallback: Fallback,
): Word | Fallback {
  const given = params.get(name);
  return words.find((word) => word === given) ?? fallback;
}
