import type { ChannelType } from '../listing/vocabulary';
import { contactNumbers, defaultCountry } from '../listing-form/contact-step';
import { readContactValue } from '../listing-form/contact-value';
import { type FormContent, mostContacts, typed } from '../listing-form/steps';
import { type ContentFact, contactFields, contentFact, singleFields } from './content-facts';
import type { Provenance } from './incoming-service';

/** One field on both sides. */
export interface ComparedField {
  readonly label: ContentFact['label'];
  readonly ours: Pick<ContentFact, 'wording' | 'values'>;
  readonly theirs: Pick<ContentFact, 'wording' | 'values'>;
}

/** What can be taken over from a source in one piece. */
export interface SourceDifference {
  /** `service.summary`, `reach`, `place`, or `contact.2`: the second contact of the source. */
  readonly key: string;
  readonly fields: readonly ComparedField[];
  /** Of a contact: number of ours that it stands for; null where we have none such. */
  readonly ourContact: number | null;
  readonly provenance: Provenance | null;
}

const together: Readonly<Record<string, string>> = {
  'service.reach': 'reach',
  'service.countries': 'reach',
  'service.regions': 'reach',
  'place.street': 'place',
  'place.locality': 'place',
  'place.postcode': 'place',
  'place.region': 'place',
  'place.country': 'place',
};

/** Where a listing's text may simply be ours: language and visibility are decided here, not there. */
const ours: ReadonlySet<string> = new Set(['service.textLanguage', 'place.visibility']);

/**
 * What a source says otherwise than a listing of ours. What the source does not state is no difference: nothing is ever taken
 * away because somebody else does not know it.
 *
 * @param listing our listing as its form, filled in
 * @param source what the source states
 */
export function differencesToSource(
  listing: FormContent,
  source: FormContent,
  provenance: Readonly<Record<string, Provenance>>,
): SourceDifference[] {
  const found = new Map<string, { fields: ComparedField[]; provenance: Provenance | null }>();
  for (const each of singleFields) {
    const path = `${each.step}.${each.name}`;
    const theirs = contentFact(source, each, null);
    const mine = contentFact(listing, each, null);
    if (ours.has(path) || theirs.values.length === 0 || sameWords(mine.values, theirs.values)) continue;
    const key = together[path] ?? path;
    const group = found.get(key) ?? { fields: [], provenance: provenance[path] ?? null };
    group.fields.push({ label: each.label, ours: mine, theirs });
    found.set(key, group);
  }
  const single = [...found].map(([key, group]) => ({ key, ourContact: null, ...group }));
  return [...single, ...contactDifferences(listing, source, provenance)];
}

function contactDifferences(
  listing: FormContent,
  source: FormContent,
  provenance: Readonly<Record<string, Provenance>>,
): SourceDifference[] {
  const partners = partnersOf(listing, source);
  return contactNumbers(source).flatMap((number) => {
    const partner = partners.get(number) ?? null;
    const isSame = partner !== null && canonical(listing, partner) === canonical(source, number);
    const fields = contactFields.flatMap((each): ComparedField[] => {
      const theirs = contentFact(source, each, number);
      const mine: ContentFact = partner === null ? { ...theirs, values: [] } : contentFact(listing, each, partner);
      if (theirs.values.length === 0 || sameWords(mine.values, theirs.values)) return [];
      // The same number written in another way is the same number.
      if (isSame && writing.has(each.name)) return [];
      return [{ label: each.label, ours: mine, theirs }];
    });
    if (fields.length === 0) return [];
    const from = provenance[`contact.value.${number}`] ?? null;
    return [{ key: `contact.${number}`, fields, ourContact: partner, provenance: from }];
  });
}

const writing: ReadonlySet<string> = new Set(['value', 'display', 'shortCode']);

/** The same kind and value is the same contact; else the only ones of their kind that are left on both sides. */
function partnersOf(listing: FormContent, source: FormContent): Map<number, number> {
  const left = new Set(contactNumbers(listing));
  const partners = new Map<number, number>();
  const theirs = contactNumbers(source);
  for (const number of theirs) {
    const found = [...left].find((each) => canonical(listing, each) === canonical(source, number));
    if (found === undefined) continue;
    partners.set(number, found);
    left.delete(found);
  }
  const typeIn = (form: FormContent, number: number) => typed(form.contact, `type.${number}`);
  for (const number of theirs.filter((each) => !partners.has(each))) {
    const type = typeIn(source, number);
    const mine = [...left].filter((each) => typeIn(listing, each) === type);
    const others = theirs.filter((each) => !partners.has(each) && typeIn(source, each) === type);
    const [only] = mine;
    if (only !== undefined && mine.length === 1 && others.length === 1) {
      partners.set(number, only);
      left.delete(only);
    }
  }
  return partners;
}

/** Kind and value of a contact, the same however the value is written. */
function canonical(form: FormContent, number: number): string {
  const reading = readTyped(form, number);
  const value = reading.ok ? reading.contact.value : typed(form.contact, `value.${number}`).trim();
  return `${typed(form.contact, `type.${number}`)} ${value.replace(/\/$/, '').toLowerCase()}`;
}

function readTyped(form: FormContent, number: number) {
  const at = (name: string) => typed(form.contact, `${name}.${number}`);
  const given = { value: at('value'), display: at('display'), shortCode: at('shortCode') === 'yes' };
  return readContactValue({ type: at('type') as ChannelType, ...given }, defaultCountry(form));
}

/** Order, case and blanks do not make another statement. */
function sameWords(some: readonly string[], others: readonly string[]): boolean {
  const plain = (values: readonly string[]) =>
    values
      .map((value) => value.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase().replace(/\/$/, ''))
      .sort();
  return plain(some).join('\n') === plain(others).join('\n');
}

/**
 * Our listing with what was chosen from the source.
 *
 * @param chosen keys of `differencesToSource`; unknown ones are passed over
 */
export function withChosen(
  listing: FormContent,
  source: FormContent,
  differences: readonly SourceDifference[],
  chosen: ReadonlySet<string>,
): FormContent {
  return differences
    .filter(({ key }) => chosen.has(key))
    .reduce((form, difference) => taken(form, source, difference), listing);
}

function taken(form: FormContent, source: FormContent, { key, ourContact }: SourceDifference): FormContent {
  const contact = /^contact\.(\d+)$/.exec(key);
  if (contact) return withContact(form, source, Number(contact[1]), ourContact);
  const paths = singleFields
    .map(({ step, name }) => ({ step, name }))
    .filter(({ step, name }) => (together[`${step}.${name}`] ?? `${step}.${name}`) === key);
  let next = form;
  for (const { step, name } of paths) {
    const values = source[step]?.[name];
    if (values === undefined || values.length === 0) continue;
    next = { ...next, [step]: { ...next[step], [name]: values } };
  }
  if (key === 'reach' && typed(next.service, 'reach') === 'worldwide') {
    const { countries: _, regions: __, ...service } = next.service ?? {};
    return { ...next, service };
  }
  if (key === 'place' && ['', 'none'].includes(typed(next.place, 'visibility'))) {
    return { ...next, place: { ...next.place, visibility: ['area'] } };
  }
  return next;
}

const overlaid = ['type', 'hours', 'zone', 'hoursNote', 'cost'] as const;

function withContact(form: FormContent, source: FormContent, theirs: number, ourContact: number | null): FormContent {
  const number = ourContact ?? Math.max(0, ...contactNumbers(form)) + 1;
  if (number > mostContacts) return form;
  const contact: Record<string, readonly string[]> = { ...form.contact };
  if (ourContact === null) contact[`shown.${number}`] = ['yes'];
  for (const name of overlaid) {
    const value = typed(source.contact, `${name}.${theirs}`);
    if (value !== '') contact[`${name}.${number}`] = [value];
  }
  if (ourContact === null || canonical(form, ourContact) !== canonical(source, theirs)) {
    const reading = readTyped(source, theirs);
    const asTyped = typed(source.contact, `value.${theirs}`);
    contact[`value.${number}`] = [reading.ok ? reading.contact.value : asTyped];
    contact[`display.${number}`] = [reading.ok ? reading.contact.display : ''];
    contact[`shortCode.${number}`] = reading.ok && reading.contact.shortCode ? ['yes'] : [];
  }
  return { ...form, contact };
}
