import type { PublishedListing } from '~/domain/listing/listing';
import { indexText, searchWords } from '~/domain/search/normalise';

/** The words by which a listing is found, normalised, in the three columns of the full-text index. */
export interface SearchText {
  readonly name: string;
  readonly operator: string;
  readonly words: string;
}

const joined = (parts: readonly (string | null | undefined)[]): string =>
  indexText(parts.filter((part) => part != null).join(' \n '));

export function searchTextOf(listing: PublishedListing): SearchText {
  const { name, nativeName, slug, place } = listing;
  return {
    name: joined([name, nativeName, slug.replaceAll('-', ' '), ...squeezed(name), ...squeezed(nativeName ?? '')]),
    operator: joined([listing.operator]),
    words: joined([listing.summary, listing.confidentiality, ...listing.regions, place?.locality, place?.region]),
  };
}

const longestSqueezed = 24;

/** A name as it is typed without blanks, from its beginning: Stop It Now → "stopit", "stopitnow". */
function squeezed(name: string): string[] {
  const [first = '', ...rest] = searchWords(name);
  const forms: string[] = [];
  let form = first;
  for (const word of rest.slice(0, 3)) {
    form += word;
    if (form.length <= longestSqueezed) forms.push(form);
  }
  return forms;
}
