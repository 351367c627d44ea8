import type { IncomingService, IncomingTerm, Refusal } from '~/domain/import/incoming-service';
import { contentOfListing, nothingPrivate } from '~/domain/listing-form/content-of-listing';
import { stepIds } from '~/domain/listing-form/steps';
import { listingOfHsds } from '../listing-of-hsds';
import { fingerprint, madeId } from './fingerprint';
import { contactsOf } from './found-contacts';
import { foundCountry, foundLanguages } from './found-languages';
import { childOf, childrenOf, type FoundNode, isObject, nodeOf, pathOf } from './found-node';
import { areasOf, type FoundLocation, locationsOf, placesOf } from './found-places';
import { createNotes, foundAddress, foundLine, foundText, type Notes, textOf } from './found-text';
import { createIncomingDraft, type IncomingDraft } from './incoming-draft';

/** A record read, or why it was not. */
export type ReadRecord =
  | { readonly service: IncomingService; readonly refusal?: never }
  | {
      readonly refusal: Refusal;
      readonly externalId: string | null;
      readonly name: string | null;
      readonly service?: never;
    };

const longestSummary = 4000;
const longestName = 300;
const longestId = 300;
const mostTerms = 100;

/**
 * Reads a service of HSDS, of whatever version and however well it was written, into the content of our form: only what the form
 * can hold, and only what the source says. Kind, audiences and what a service keeps about callers are not HSDS, so they stay
 * empty; persons named as contacts are passed over.
 *
 * @param found as `JSON.parse` gave it, or put together from the rows of tables (`rowPlace` says which)
 */
export function incomingOfHsds(found: Readonly<Record<string, unknown>>): ReadRecord {
  const node = nodeOf(found, '');
  const notes = createNotes();
  const organization = childOf(node, 'organization');
  const name = foundLine(found.name, pathOf(node, 'name'), longestName, notes);
  const stated = textOf(found.id);
  const refused = (refusal: Refusal): ReadRecord => ({
    refusal,
    externalId: stated.slice(0, longestId) || null,
    name: name || null,
  });
  if (name === '') return refused('nameMissing');
  if (stated.length > longestId) return refused('idTooLong');
  if (stated === '') notes.note('idMissing', pathOf(node, 'id'));
  const externalId = stated || madeId(name, textOf(organization?.value.id), textOf(organization?.value.name));
  const own = ownListingOf(found, notes);
  const draft = createIncomingDraft(vouchedOn(node));
  if (own === null) fill(draft, node, organization, notes);
  else takeOwn(draft, own);
  const terms = termsOf(node, notes);
  const { content, provenance } = draft;
  const { problems } = notes;
  const hash = fingerprint({ name, content, terms, problems: problems.map(([word]) => word), own });
  return {
    service: {
      externalId,
      name,
      hash,
      content,
      provenance,
      problems,
      terms,
      ...(own === null ? {} : { ownListing: own }),
    },
  };
}

/** The day on which somebody last vouched for the record, else the one on which it was changed. */
function vouchedOn({ value }: FoundNode): string | null {
  const dates = [value.assured_date, value.last_modified, value.last_updated].map(
    (each) => /^\d{4}-\d\d-\d\d(?=$|[T ])/.exec(textOf(each))?.[0],
  );
  return dates.find((each) => each !== undefined && !Number.isNaN(Date.parse(each))) ?? null;
}

type OwnListing = NonNullable<IncomingService['ownListing']>;

function ownListingOf(found: Readonly<Record<string, unknown>>, notes: Notes): OwnListing | null {
  if (typeof found.x_slug !== 'string') return null;
  const reading = listingOfHsds(found);
  if (reading.ok) return reading.listing;
  notes.note('ownProfileNotRead', reading.problems[0]?.path ?? '');
  return null;
}

/** Our own profile says all that the form asks for, so nothing of it is guessed from HSDS. */
function takeOwn({ put }: IncomingDraft, listing: OwnListing): void {
  const filled = contentOfListing({ ...listing, id: 'lst_imported' }, nothingPrivate);
  for (const step of stepIds) {
    for (const [field, values] of Object.entries(filled[step] ?? {})) {
      put(step, field, values, profilePath[`${step}.${field}`] ?? profilePath[step] ?? '');
    }
  }
}

/** Where our profile says what a step or a field of it holds. */
const profilePath: Readonly<Record<string, string>> = {
  provider: 'x_operator',
  'service.name': 'name',
  'service.nativeName': 'alternate_name',
  'service.kind': 'x_kind',
  'service.summary': 'description',
  'service.textLanguage': 'x_text_language',
  'service.website': 'x_website',
  'service.reach': 'x_reach',
  'service.countries': 'x_countries',
  'service.regions': 'x_regions',
  'audience.audiences': 'x_audiences',
  'audience.situations': 'x_situations',
  'audience.minimumAge': 'minimum_age',
  'audience.maximumAge': 'maximum_age',
  'audience.referral': 'x_referral_needed',
  contact: 'x_channels',
  'money.cost': 'x_cost',
  'money.languages': 'x_languages',
  place: 'x_place',
  confidentiality: 'x_confidentiality',
  evidence: 'x_evidence',
};

function fill(draft: IncomingDraft, node: FoundNode, organization: FoundNode | null, notes: Notes): void {
  const line = (of: FoundNode, field: string, most: number) =>
    foundLine(of.value[field], pathOf(of, field), most, notes);
  if (organization !== null) {
    draft.put('provider', 'operator', [line(organization, 'name', longestName)], pathOf(organization, 'name'));
  } else if (textOf(node.value.organization_id) !== '') {
    notes.note('pointsNowhere', pathOf(node, 'organization_id'));
  }
  draft.put('service', 'name', [line(node, 'name', longestName)], pathOf(node, 'name'));
  draft.put('service', 'nativeName', [line(node, 'alternate_name', longestName)], pathOf(node, 'alternate_name'));
  fillSummary(draft, node, notes);
  fillWebsite(draft, node, organization, notes);
  fillAges(draft, node, notes);
  const areas = areasOf(node, notes);
  draft.put('service', 'countries', areas.countries, areas.path);
  if (areas.countries.length > 0) draft.put('service', 'reach', ['countries'], areas.path);
  draft.put('service', 'regions', [areas.regions.join('\n')], areas.path);
  const locations = locationsOf(node);
  const country = fillPlace(draft, locations, notes) ?? areas.countries[0] ?? countryOf(organization);
  draft.putContacts(contactsOf(node, organization, locations, country, notes), notes);
  fillMoney(draft, node, notes);
  const status = textOf(node.value.status).toLowerCase();
  if (status !== '' && status !== 'active') notes.note('notActive', pathOf(node, 'status'));
}

const countryOf = (organization: FoundNode | null): string | null => foundCountry(textOf(organization?.value.country));

function fillSummary(draft: IncomingDraft, node: FoundNode, notes: Notes): void {
  const fields = ['description', 'eligibility_description', 'application_process', 'fees_description'];
  const paragraphs = fields.map((field) => foundText(node.value[field], pathOf(node, field), longestSummary, notes));
  const unlike = [...new Set(paragraphs.filter((each) => each !== ''))];
  const summary = foundText(unlike.join('\n\n'), pathOf(node, 'description'), longestSummary, notes);
  draft.put('service', 'summary', [summary], pathOf(node, fields[paragraphs.findIndex((each) => each !== '')] ?? ''));
}

function fillWebsite(draft: IncomingDraft, node: FoundNode, organization: FoundNode | null, notes: Notes): void {
  const own = foundAddress(node.value.url, pathOf(node, 'url'), notes);
  draft.put('service', 'website', [own], pathOf(node, 'url'));
  if (own !== '' || organization === null) return;
  const path = pathOf(organization, 'website');
  draft.put('service', 'website', [foundAddress(organization.value.website, path, notes)], path);
}

function fillAges(draft: IncomingDraft, node: FoundNode, notes: Notes): void {
  const ages = [
    ['minimum_age', 'minimumAge'],
    ['maximum_age', 'maximumAge'],
  ] as const;
  for (const [field, ours] of ages) {
    const text = textOf(node.value[field]);
    const age = Number(text);
    const isAge = text !== '' && Number.isFinite(age) && age >= 0 && age <= 120;
    // Sources write "no limit" as 999 or 0.
    if (text !== '' && !isAge) notes.note('ageNotRead', pathOf(node, field));
    const says = isAge && (field === 'minimum_age' || age > 0);
    draft.put('audience', ours, [says ? String(Math.floor(age)) : ''], pathOf(node, field));
  }
}

/** @returns the country of the first place, by which national numbers are read */
function fillPlace(draft: IncomingDraft, locations: readonly FoundLocation[], notes: Notes): string | null {
  const places = placesOf(locations);
  const [first, second] = places;
  if (second !== undefined) notes.note('moreLocations', second.path);
  if (first === undefined) return null;
  const line = (field: string, most: number) => foundLine(first.value[field], pathOf(first, field), most, notes);
  const street = [line('address_1', 150), line('address_2', 140)].filter((each) => each !== '').join(', ');
  // Whether visitors may see the address is not for a source to say: the form asks.
  draft.put('place', 'street', [street], pathOf(first, 'address_1'));
  draft.put('place', 'postcode', [line('postal_code', 30)], pathOf(first, 'postal_code'));
  draft.put('place', 'locality', [line('city', 200)], pathOf(first, 'city'));
  draft.put('place', 'region', [line('state_province', 200) || line('region', 200)], pathOf(first, 'state_province'));
  const stated = textOf(first.value.country);
  const country = foundCountry(stated);
  if (stated !== '' && country === null) notes.note('countryNotRead', pathOf(first, 'country'));
  draft.put('place', 'country', [country ?? ''], pathOf(first, 'country'));
  return country;
}

function fillMoney(draft: IncomingDraft, node: FoundNode, notes: Notes): void {
  const options = childrenOf(node, 'cost_options');
  const path = options[0]?.path ?? pathOf(node, 'cost_options');
  draft.put('money', 'cost', [costOf(options)], path);
  const rows = childrenOf(node, 'languages');
  const read = rows.map((row) => {
    const languages = languagesOf(row);
    if (!languages.allRead) notes.note('languageNotRead', row.path);
    return languages.languages;
  });
  const languages = [...new Set(read.flat())].slice(0, 60);
  draft.put('money', 'languages', languages, rows[0]?.path ?? pathOf(node, 'languages'));
}

/** The code counts, where there is one; 1.1 has a name or code in `language`. */
function languagesOf({ value }: FoundNode): ReturnType<typeof foundLanguages> {
  const code = foundLanguages(textOf(value.code));
  if (code.languages.length > 0 && code.allRead) return code;
  return foundLanguages(textOf(value.name) || textOf(value.language));
}

function costOf(options: readonly FoundNode[]): string {
  const amounts = options
    .map(({ value }) => textOf(value.amount))
    .map((text) => (text === '' ? Number.NaN : Number(text)));
  if (amounts.length === 0 || amounts.some((each) => Number.isNaN(each))) return '';
  if (amounts.every((each) => each === 0)) return 'free';
  return amounts.some((each) => each === 0) ? 'mixed' : 'paid';
}

function termsOf(node: FoundNode, notes: Notes): IncomingTerm[] {
  const carried = childrenOf(node, 'attributes').flatMap((attribute) => {
    const term = childOf(attribute, 'taxonomy_term');
    if (term === null) return [];
    const line = (value: unknown) => foundLine(value, term.path, 300, notes);
    const { taxonomy_detail: detail, taxonomy, code, id, name } = term.value;
    const named = isObject(detail) ? line(detail.name) : '';
    const key = line(code) || line(id) || line(name);
    return key === '' ? [] : [{ taxonomy: named || line(taxonomy), term: key, name: line(name) || key }];
  });
  const byKey = new Map(carried.map((each) => [JSON.stringify([each.taxonomy, each.term]), each]));
  return [...byKey.values()].slice(0, mostTerms);
}
