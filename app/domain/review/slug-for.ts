import { normaliseText } from '../search/normalise';

/** Longest slug, so that an address can be read out; a number for telling namesakes apart still fits within 80. */
const longestSlug = 60;

/**
 * The part of the public address that names a new listing, e.g. `troubled-desire`. Stable for good once it is given.
 *
 * @param name as visitors read it; where it has no Latin letters the address gets a neutral word instead
 * @param taken whether a slug belongs to another listing, withdrawn ones included
 */
export function slugFor(name: string, taken: (slug: string) => boolean): string {
  const stem = slugStem(name);
  if (!taken(stem)) return stem;
  for (let number = 2; ; number += 1) {
    const slug = `${stem}-${number}`;
    if (!taken(slug)) return slug;
  }
}

/** @returns what every slug for this name begins with */
export function slugStem(name: string): string {
  const stem = normaliseText(name)
    .replaceAll(/['’ʼ‘`´]/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '');
  return shortened(stem).replace(/-+$/, '').length >= 2 ? shortened(stem).replace(/-+$/, '') : 'service';
}

/** Cuts between words where there is a gap in the second half. */
function shortened(stem: string): string {
  if (stem.length <= longestSlug) return stem;
  const cut = stem.slice(0, longestSlug);
  const gap = cut.lastIndexOf('-');
  return gap > longestSlug / 2 ? cut.slice(0, gap) : cut;
}
