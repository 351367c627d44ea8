import { mostChosen, relaxed, requestFor, takes } from '~/domain/choose/choice';
import type { Answers } from '~/domain/choose/questions';
import type { PublishedListing } from '~/domain/listing/listing';
import type { SearchHit, SearchRequest } from '~/domain/search/request';
import type { Directory } from './directory.server';
import { searchListings } from './search-listings.server';

export interface ChosenHelp {
  /** The search that the answers amount to. */
  readonly request: SearchRequest;
  /** At most five, best first. */
  readonly chosen: readonly { readonly hit: SearchHit; readonly listing: PublishedListing }[];
}

/**
 * Chooses a few services by somebody's answers: first what meets every wish, then what meets fewer.
 *
 * @param now decides what is open
 * @param interfaceLanguage BCP 47 language of the page
 * @returns null where nobody said whom it is about
 */
export async function chooseHelp(
  directory: Directory,
  answers: Answers,
  now: Date,
  interfaceLanguage: string,
): Promise<ChosenHelp | null> {
  const request = requestFor(answers);
  if (request === null) return null;
  const chosen = new Map<string, { hit: SearchHit; listing: PublishedListing }>();
  for (const step of relaxed(request)) {
    if (chosen.size >= mostChosen) break;
    const { hits, listings } = await searchListings(directory, step, now, interfaceLanguage);
    hits.forEach((hit, index) => {
      const listing = listings[index];
      if (listing && takes(listing, answers) && !chosen.has(hit.slug)) chosen.set(hit.slug, { hit, listing });
    });
  }
  return { request, chosen: [...chosen.values()].slice(0, mostChosen) };
}
