import { normaliseText } from '../search/normalise';

/** What of a listing is compared to find the same service listed twice. */
export interface Comparable {
  readonly listingId: string;
  readonly names: readonly (string | null)[];
  /** E.164. */
  readonly phones: readonly string[];
  readonly locality: string | null;
}

/** Another listing that may be the same service, and why. */
export interface Suspect<Other extends Comparable> {
  readonly other: Other;
  /** 0 to 1: how alike the names are. */
  readonly likeness: number;
  readonly by: readonly ('phone' | 'name' | 'place')[];
}

/** Names this alike are worth a look; in the same town somewhat less alike ones are. */
const alike = 0.6;
const alikeInTown = 0.4;
const mostSuspects = 5;

/** @returns listings that may be the same service, the likeliest first; the listing itself is left out */
export function duplicateSuspects<Other extends Comparable>(
  one: Comparable,
  others: readonly Other[],
): Suspect<Other>[] {
  const names = one.names.flatMap(trigramsOf);
  const town = one.locality && normaliseText(one.locality);
  return others
    .filter(({ listingId }) => listingId !== one.listingId)
    .map((other): Suspect<Other> => {
      const likeness = Math.max(0, ...other.names.flatMap(trigramsOf).flatMap((b) => names.map((a) => share(a, b))));
      const samePhone = other.phones.some((phone) => one.phones.includes(phone));
      const sameTown = town !== null && other.locality !== null && normaliseText(other.locality) === town;
      const by = [
        ...(samePhone ? (['phone'] as const) : []),
        ...(likeness >= (sameTown ? alikeInTown : alike) ? (['name'] as const) : []),
      ];
      return { other, likeness, by: sameTown && by.length > 0 ? [...by, 'place'] : by };
    })
    .filter(({ by }) => by.length > 0)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, mostSuspects);
}

function weight({ by, likeness }: Suspect<Comparable>): number {
  return (by.includes('phone') ? 1 : 0) + likeness;
}

/** Three characters in a row, with the edges of the name counted: "  a", " ab", "abc" … None for no name. */
function trigramsOf(name: string | null): Set<string>[] {
  if (name === null) return [];
  const letters = `  ${normaliseText(name)
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()} `;
  const trigrams = new Set<string>();
  for (let start = 0; start + 3 <= letters.length; start += 1) trigrams.add(letters.slice(start, start + 3));
  return trigrams.size > 0 ? [trigrams] : [];
}

/** Trigrams in common over all there are. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [fewer, more] = a.size < b.size ? [a.size, b.size] : [b.size, a.size];
  // Even if the shorter name stood whole in the longer one they would not be alike.
  if (fewer / more < alikeInTown) return 0;
  let common = 0;
  for (const trigram of a) if (b.has(trigram)) common += 1;
  return common / (a.size + b.size - common);
}
