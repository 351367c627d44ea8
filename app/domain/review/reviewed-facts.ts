import type { Channel, Evidence, PublicPlace, PublishedListing } from '../listing/listing';

/** What a revision states, as moderators compare it: the public facts, and what is kept from the public. */
export type ReviewedFacts = Omit<
  PublishedListing,
  | 'id'
  | 'slug'
  | 'notices'
  | 'licences'
  | 'confidence'
  | 'lastConfirmedOn'
  | 'sourcesReadOn'
  | 'nextCheckDueOn'
  | 'updatedAt'
> & { readonly withheld: WithheldFacts };

/** Stated for the moderators only. Never on a public page. */
export interface WithheldFacts {
  readonly place: {
    readonly street: string | null;
    readonly locality: string | null;
    readonly postcode: string | null;
  } | null;
  readonly contacts: readonly { readonly type: 'phone' | 'email'; readonly value: string }[];
}

export const nothingWithheld: WithheldFacts = { place: null, contacts: [] };

/** How the values of a field are put into words. */
export type Wording =
  | 'text'
  | 'plain'
  | 'address'
  | 'kind'
  | 'audience'
  | 'situation'
  | 'country'
  | 'language'
  | 'reach'
  | 'cost'
  | 'channel-type'
  | 'channel-cost'
  | 'yes-no'
  | 'visibility'
  | 'evidence-field'
  | 'confidence';

export const reviewedFields = [
  'name',
  'nativeName',
  'operator',
  'kind',
  'summary',
  'audiences',
  'situations',
  'minimumAge',
  'maximumAge',
  'referralNeeded',
  'contact.type',
  'contact.value',
  'contact.display',
  'contact.shortCode',
  'contact.hours',
  'contact.zone',
  'contact.hoursNote',
  'contact.cost',
  'contact.asksName',
  'contact.seesNumberOrAddress',
  'contact.keeps',
  'contact.passesOn',
  'contact.withheld',
  'anonymous',
  'confidentiality',
  'cost',
  'languages',
  'reach',
  'countries',
  'regions',
  'website',
  'place.visibility',
  'place.street',
  'place.locality',
  'place.postcode',
  'place.region',
  'place.country',
  'withheld.street',
  'withheld.locality',
  'withheld.postcode',
  'source.url',
  'source.facts',
  'source.asOf',
  'source.confidence',
  'textLanguage',
] as const;
export type ReviewedField = (typeof reviewedFields)[number];

/** One field and what it says. */
export interface Fact {
  readonly field: ReviewedField;
  readonly wording: Wording;
  /** Empty: not stated. */
  readonly values: readonly string[];
  /** False for what only moderators see. */
  readonly isPublic: boolean;
}

/** @returns the facts that stand once in a listing, in the order in which they are read */
export function singleFacts(listing: ReviewedFacts): Fact[] {
  const { withheld } = listing;
  return [
    fact('name', 'text', listing.name),
    fact('nativeName', 'text', listing.nativeName),
    fact('operator', 'text', listing.operator),
    fact('kind', 'kind', listing.kind),
    fact('summary', 'text', listing.summary),
    facts('audiences', 'audience', listing.audiences),
    facts('situations', 'situation', listing.situations ?? []),
    fact('minimumAge', 'plain', listing.minimumAge),
    fact('maximumAge', 'plain', listing.maximumAge),
    fact('referralNeeded', 'yes-no', listing.referralNeeded),
    {
      ...facts(
        'contact.withheld',
        'plain',
        withheld.contacts.map(({ value }) => value),
      ),
      isPublic: false,
    },
    fact('anonymous', 'yes-no', listing.anonymous),
    fact('confidentiality', 'text', listing.confidentiality),
    fact('cost', 'cost', listing.cost),
    facts('languages', 'language', listing.languages),
    fact('reach', 'reach', listing.reach),
    facts('countries', 'country', listing.countries),
    facts('regions', 'plain', listing.regions),
    fact('website', 'address', listing.website),
    ...placeFacts(listing.place),
    { ...fact('withheld.street', 'text', withheld.place?.street ?? null), isPublic: false },
    { ...fact('withheld.locality', 'text', withheld.place?.locality ?? null), isPublic: false },
    { ...fact('withheld.postcode', 'plain', withheld.place?.postcode ?? null), isPublic: false },
    fact('textLanguage', 'language', listing.textLanguage),
  ];
}

function placeFacts(place: PublicPlace | null): Fact[] {
  return [
    fact('place.visibility', 'visibility', place?.visibility ?? null),
    fact('place.street', 'text', place?.street ?? null),
    fact('place.locality', 'text', place?.locality ?? null),
    fact('place.postcode', 'plain', place?.postcode ?? null),
    fact('place.region', 'text', place?.region ?? null),
    fact('place.country', 'country', place?.country ?? null),
  ];
}

/** @returns the facts of one way of making contact; all empty where there is none */
export function contactFacts(channel: Channel | null): Fact[] {
  const label = channel?.confidentiality ?? null;
  return [
    fact('contact.type', 'channel-type', channel?.type ?? null),
    fact('contact.value', 'plain', channel?.value ?? null),
    fact('contact.display', 'plain', channel?.display ?? null),
    fact('contact.shortCode', 'yes-no', channel?.shortCode ? true : null),
    fact('contact.hours', 'plain', channel?.opening?.spec ?? null),
    fact('contact.zone', 'plain', channel?.opening?.zone ?? null),
    fact('contact.hoursNote', 'text', channel?.hoursNote ?? null),
    fact('contact.cost', 'channel-cost', channel?.cost ?? null),
    fact('contact.asksName', 'yes-no', label?.asksName ?? null),
    fact('contact.seesNumberOrAddress', 'yes-no', label?.seesNumberOrAddress ?? null),
    fact('contact.keeps', 'text', label?.keeps ?? null),
    fact('contact.passesOn', 'text', label?.passesOn ?? null),
  ];
}

/** @returns the facts of one source; all empty where there is none */
export function sourceFacts(source: Evidence | null): Fact[] {
  return [
    fact('source.url', 'address', source?.url ?? null),
    facts('source.facts', 'evidence-field', source?.fields ?? []),
    fact('source.asOf', 'plain', source?.asOf ?? null),
    fact('source.confidence', 'confidence', source?.confidence ?? null),
  ];
}

function fact(field: ReviewedField, wording: Wording, value: string | number | boolean | null): Fact {
  return facts(field, wording, value === null ? [] : [typeof value === 'boolean' ? yesNo(value) : String(value)]);
}

function facts(field: ReviewedField, wording: Wording, values: readonly string[]): Fact {
  return { field, wording, values, isPublic: true };
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
