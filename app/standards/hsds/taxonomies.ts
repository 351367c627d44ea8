import type { PublishedListing } from '~/domain/listing/listing';
import type { HsdsTaxonomy, HsdsTaxonomyTerm } from './hsds-types';
import { taxonomyId, taxonomyTermId } from './ids';
import {
  anonymityWords,
  audienceWords,
  channelWords,
  costWords,
  disclosureWords,
  kindWords,
  reachWords,
  referralWords,
  situationWords,
  type Words,
} from './taxonomy-words';

/** Changes whenever a term is added, removed or renamed. */
const taxonomyVersion = '1.0.0';

interface FacetOfTerms {
  readonly name: string;
  readonly description: string;
  readonly terms: Readonly<Record<string, Words>>;
}

const facetsOfTerms = {
  kind: { name: 'Kind of service', description: 'What a service is.', terms: kindWords },
  audience: { name: 'Who it is for', description: 'Whom a service says it is for.', terms: audienceWords },
  channel: { name: 'How you make contact', description: 'Ways of making contact.', terms: channelWords },
  cost: { name: 'Cost', description: 'What it costs the person who seeks help.', terms: costWords },
  anonymity: { name: 'Anonymity', description: 'Whether one can stay anonymous.', terms: anonymityWords },
  disclosure: {
    name: 'Confidentiality',
    description: 'What a service says it keeps and passes on; the statement is the value of the attribute.',
    terms: disclosureWords,
  },
  situation: {
    name: 'Legal situation',
    description: 'Legal situations a service says it accepts.',
    terms: situationWords,
  },
  referral: { name: 'Referral', description: 'Whether somebody else has to refer you.', terms: referralWords },
  reach: { name: 'Reach', description: 'How far a service reaches.', terms: reachWords },
} as const satisfies Readonly<Record<string, FacetOfTerms>>;

export type Facet = keyof typeof facetsOfTerms;

/** The names of our taxonomies, one for each facet of a listing. All are flat. */
export const facets = Object.keys(facetsOfTerms) as readonly Facet[];

export function isFacet(text: string): text is Facet {
  return Object.hasOwn(facetsOfTerms, text);
}

/** What tells a term: the taxonomy it belongs to, and its code. */
export interface TermName {
  readonly facet: Facet;
  readonly code: string;
}

/** @param origin public origin of the site, without trailing slash */
export function taxonomies(origin: string): HsdsTaxonomy[] {
  return facets.map((facet) => ({
    id: taxonomyId(facet),
    name: facetsOfTerms[facet].name,
    description: facetsOfTerms[facet].description,
    uri: `${origin}/taxonomy/${facet}`,
    version: taxonomyVersion,
  }));
}

/**
 * Every term of every taxonomy, in the order in which visitors are shown them.
 * @param origin public origin of the site, without trailing slash
 */
export function taxonomyTerms(origin: string): HsdsTaxonomyTerm[] {
  return [...termsUnder(origin).values()];
}

/** @throws Error where the taxonomy has no such term */
export function taxonomyTerm(origin: string, { facet, code }: TermName): HsdsTaxonomyTerm {
  const term = termsUnder(origin).get(`${facet}/${code}`);
  if (!term) throw new Error(`There is no term ${facet}/${code}.`);
  return term;
}

/** Made once: a site has one origin, and an export embeds terms by the million. */
let made: { readonly origin: string; readonly terms: ReadonlyMap<string, HsdsTaxonomyTerm> } | null = null;

function termsUnder(origin: string): ReadonlyMap<string, HsdsTaxonomyTerm> {
  if (made?.origin !== origin) made = { origin, terms: new Map(facets.flatMap((facet) => termsOf(facet, origin))) };
  return made.terms;
}

function termsOf(facet: Facet, origin: string): [string, HsdsTaxonomyTerm][] {
  const { name: taxonomy, terms }: FacetOfTerms = facetsOfTerms[facet];
  return Object.entries(terms).map(([code, [name, description]]) => [
    `${facet}/${code}`,
    {
      id: taxonomyTermId(facet, code),
      code,
      name,
      description,
      taxonomy,
      taxonomy_id: taxonomyId(facet),
      language: 'en',
      term_uri: `${origin}/taxonomy/${facet}/${code}`,
    },
  ]);
}

/** The terms that hold for a listing, each once. Unknown facts have none. */
export function termsOfListing(listing: PublishedListing): TermName[] {
  const { kind, audiences, channels, cost, anonymous, situations, referralNeeded, reach } = listing;
  const codes: Readonly<Record<Facet, readonly string[]>> = {
    kind: [kind],
    audience: audiences,
    channel: channels.map(({ type }) => type),
    cost: cost === 'unknown' ? [] : [cost],
    anonymity: anonymous === null ? [] : [anonymous ? 'can-stay-anonymous' : 'cannot-stay-anonymous'],
    disclosure: disclosureCodes(listing),
    situation: situations ?? [],
    referral: referralNeeded === null ? [] : [referralNeeded ? 'referral-needed' : 'no-referral-needed'],
    reach: [reach],
  };
  return facets.flatMap((facet) => [...new Set(codes[facet])].map((code) => ({ facet, code })));
}

function disclosureCodes({ confidentiality, channels }: PublishedListing): string[] {
  return [
    ...(confidentiality === null ? [] : ['confidentiality-statement']),
    ...(channels.some((channel) => channel.confidentiality?.keeps) ? ['records-kept'] : []),
    ...(channels.some((channel) => channel.confidentiality?.passesOn) ? ['disclosure-trigger'] : []),
  ];
}

/** Identifiers of the terms of a listing, for filters by term. */
export function termIdsOf(listing: PublishedListing): string[] {
  return termsOfListing(listing).map(({ facet, code }) => taxonomyTermId(facet, code));
}

/** Identifiers of the taxonomies a listing has terms of, for filters by taxonomy. */
export function taxonomyIdsOf(listing: PublishedListing): string[] {
  return [...new Set(termsOfListing(listing).map(({ facet }) => facet))].map(taxonomyId);
}
