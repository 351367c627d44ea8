import type { Audience } from '../listing/vocabulary';

/** Whom a sheet is for. One each: a sheet for people who were harmed holds nothing else, and no other sheet holds theirs. */
export const leafletAudiences = [
  'own-thoughts',
  'viewed-illegal-images',
  'under-18-self',
  'partner-or-family',
  'survivor',
  'professional',
] as const satisfies readonly Audience[];
export type LeafletAudience = (typeof leafletAudiences)[number];

export const papers = ['a4', 'a5'] as const;
export type Paper = (typeof papers)[number];

/** What somebody chose for a sheet. Its language is the address's. */
export interface Leaflet {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly audience: LeafletAudience;
  readonly paper: Paper;
  /** True where the site's name and address are to stand on it. */
  readonly named: boolean;
}

/** How many services a sheet has room for. */
export const mostServices: Readonly<Record<Paper, number>> = { a4: 5, a5: 3 };

/** Whom a service on the sheet must be for, in the words of the search. */
export const searchedAudiences: Readonly<Record<LeafletAudience, readonly Audience[]>> = {
  'own-thoughts': ['own-thoughts', 'own-behaviour'],
  'viewed-illegal-images': ['viewed-illegal-images'],
  'under-18-self': ['under-18-self'],
  'partner-or-family': ['partner-or-family', 'parent-of-child-who-harmed'],
  survivor: ['survivor'],
  professional: ['professional'],
};

/**
 * Whether a service may stand on a sheet. Services that also work with people who harmed are not handed to people who were
 * harmed, and services for those who were harmed stand on their own sheet alone.
 */
export function mayStandOn(audience: LeafletAudience, service: { readonly audiences: readonly Audience[] }): boolean {
  if (audience === 'survivor') return !service.audiences.some((each) => worriedThemselves.includes(each));
  const wanted = searchedAudiences[audience];
  return !service.audiences.includes('survivor') || service.audiences.some((each) => wanted.includes(each));
}

const worriedThemselves: readonly Audience[] = ['own-thoughts', 'own-behaviour', 'viewed-illegal-images'];
