import type { PublishedListing } from '../listing/listing';
import type { Audience, Situation } from '../listing/vocabulary';
import { emptySearchRequest, type SearchRequest } from '../search/request';
import type { Answers, What } from './questions';

/** How many services are shown: few enough to read all of them. */
export const mostChosen = 5;

const self: readonly Audience[] = ['own-thoughts', 'own-behaviour', 'viewed-illegal-images'];

const audiencesOfWhat: Readonly<Partial<Record<What, readonly Audience[]>>> = {
  thoughts: ['own-thoughts'],
  images: ['viewed-illegal-images'],
  acted: ['own-behaviour'],
  'worried-adult': ['partner-or-family'],
  'found-out': ['partner-or-family'],
  'child-harmed-child': ['parent-of-child-who-harmed'],
};

/**
 * For whom a service must be. Survivors' services are shown to survivors alone, and to them nothing else.
 * @returns empty where nobody said whom it is about
 */
export function audiencesFor({ who, what, age }: Answers): readonly Audience[] {
  if (who === 'harmed') return ['survivor'];
  if (who === 'work') return ['professional'];
  if (who === 'me' && age === 'under-18') return ['under-18-self'];
  const named = what && audiencesOfWhat[what];
  if (named) return named;
  if (who === 'me') return self;
  return who === 'someone' ? ['partner-or-family', 'parent-of-child-who-harmed'] : [];
}

/**
 * The same answers as a search, for looking further.
 * @returns null where too little was said to choose for somebody
 */
export function requestFor(answers: Answers): SearchRequest | null {
  const audiences = audiencesFor(answers);
  if (audiences.length === 0) return null;
  return {
    ...emptySearchRequest,
    audiences,
    country: answers.country,
    languages: answers.talkIn ? [answers.talkIn] : [],
    ways: answers.ways,
  };
}

/** The same search with ever fewer wishes: whom it is for and from where it can be reached always stay. */
export function relaxed(request: SearchRequest): readonly SearchRequest[] {
  const steps = [
    request,
    { ...request, ways: [] },
    { ...request, languages: [] },
    { ...request, ways: [], languages: [] },
  ];
  const texts = steps.map((step) => JSON.stringify(step));
  return steps.filter((_, index) => texts.indexOf(texts[index] as string) === index);
}

/** @returns whether a service takes people in this legal situation; true where it does not say */
export function takes({ situations }: Pick<PublishedListing, 'situations'>, answers: Answers): boolean {
  const situation = situationOf(answers);
  return situation === null || situations === null || situations.includes(situation);
}

function situationOf({ who, what, known }: Answers): Situation | null {
  if (who !== 'me') return null;
  if (known === 'investigation' || (known === null && what === 'police')) return 'under-investigation';
  if (known === 'convicted') return 'convicted';
  if (known === 'nobody') return what === 'thoughts' ? 'never-acted' : 'not-known-to-police';
  return null;
}
