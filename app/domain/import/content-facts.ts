import { audiences, channelCosts, channelTypes, costs, evidenceFields, kinds, situations } from '../listing/vocabulary';
import { contactNumbers } from '../listing-form/contact-step';
import { isCountry, isLanguage } from '../listing-form/field-rules';
import { blocksOf, type FormContent, mostSources, type StepId, typedSeveral } from '../listing-form/steps';
import type { ReviewedField, Wording } from '../review/reviewed-facts';

/** A field of a form as moderators read it. */
export interface ContentFact {
  /** `step.field`, with the number of its block: what provenance is named by. */
  readonly field: string;
  readonly label: ReviewedField | 'notFor';
  readonly wording: Wording;
  readonly values: readonly string[];
}

interface FieldOfForm {
  readonly step: StepId;
  readonly name: string;
  readonly label: ContentFact['label'];
  readonly wording: Wording;
}

const field = (step: StepId, name: string, label: ContentFact['label'], wording: Wording): FieldOfForm => ({
  step,
  name,
  label,
  wording,
});

/** Fields that stand once in a form, in the order in which they are read. */
export const singleFields: readonly FieldOfForm[] = [
  field('service', 'name', 'name', 'text'),
  field('service', 'nativeName', 'nativeName', 'text'),
  field('provider', 'operator', 'operator', 'text'),
  field('service', 'kind', 'kind', 'kind'),
  field('service', 'summary', 'summary', 'text'),
  field('audience', 'audiences', 'audiences', 'audience'),
  field('audience', 'situations', 'situations', 'situation'),
  field('audience', 'minimumAge', 'minimumAge', 'plain'),
  field('audience', 'maximumAge', 'maximumAge', 'plain'),
  field('audience', 'referral', 'referralNeeded', 'yes-no'),
  field('audience', 'notFor', 'notFor', 'text'),
  field('confidentiality', 'anonymous', 'anonymous', 'yes-no'),
  field('confidentiality', 'statement', 'confidentiality', 'text'),
  field('money', 'cost', 'cost', 'cost'),
  field('money', 'languages', 'languages', 'language'),
  field('service', 'reach', 'reach', 'reach'),
  field('service', 'countries', 'countries', 'country'),
  field('service', 'regions', 'regions', 'plain'),
  field('service', 'website', 'website', 'address'),
  field('place', 'visibility', 'place.visibility', 'visibility'),
  field('place', 'street', 'place.street', 'text'),
  field('place', 'locality', 'place.locality', 'text'),
  field('place', 'postcode', 'place.postcode', 'plain'),
  field('place', 'region', 'place.region', 'text'),
  field('place', 'country', 'place.country', 'country'),
  field('service', 'textLanguage', 'textLanguage', 'language'),
];

/** Fields of a way of making contact. */
export const contactFields: readonly FieldOfForm[] = [
  field('contact', 'type', 'contact.type', 'channel-type'),
  field('contact', 'value', 'contact.value', 'plain'),
  field('contact', 'display', 'contact.display', 'plain'),
  field('contact', 'shortCode', 'contact.shortCode', 'yes-no'),
  field('contact', 'hours', 'contact.hours', 'plain'),
  field('contact', 'zone', 'contact.zone', 'plain'),
  field('contact', 'hoursNote', 'contact.hoursNote', 'text'),
  field('contact', 'cost', 'contact.cost', 'channel-cost'),
];

const sourceFields: readonly FieldOfForm[] = [
  field('evidence', 'url', 'source.url', 'address'),
  field('evidence', 'about', 'source.facts', 'evidence-field'),
  field('evidence', 'asOf', 'source.asOf', 'plain'),
];

/** Everything that a form says: first what stands once, then its contacts, then its sources. Empty fields are left out. */
export interface ContentFacts {
  readonly single: readonly ContentFact[];
  readonly contacts: readonly { readonly number: number; readonly facts: readonly ContentFact[] }[];
  readonly sources: readonly { readonly number: number; readonly facts: readonly ContentFact[] }[];
}

export function factsOfContent(form: FormContent): ContentFacts {
  const block = (fields: readonly FieldOfForm[]) => (number: number) => ({
    number,
    facts: fields.flatMap((each) => stated(form, each, number)),
  });
  return {
    single: singleFields.flatMap((each) => stated(form, each, null)),
    contacts: contactNumbers(form).map(block(contactFields)),
    sources: blocksOf(form.evidence, ['url'], mostSources).map(block(sourceFields)),
  };
}

function stated(form: FormContent, of: FieldOfForm, block: number | null): ContentFact[] {
  const fact = contentFact(form, of, block);
  return fact.values.length > 0 ? [fact] : [];
}

/** @returns what a form says in one field; no values where it says nothing or does not know */
export function contentFact(form: FormContent, { step, name, label, wording }: FieldOfForm, block: number | null) {
  const key = block === null ? name : `${name}.${block}`;
  const values = typedSeveral(form[step], key).filter((value) => !saysNothing(wording, value));
  return { field: `${step}.${key}`, label, wording: wordingOf(wording, values), values } satisfies ContentFact;
}

function saysNothing(wording: Wording, value: string): boolean {
  if (wording === 'yes-no' || wording === 'cost') return value === 'unknown';
  return wording === 'visibility' && value === 'none';
}

const vocabularies: Partial<Record<Wording, readonly string[]>> = {
  kind: kinds,
  audience: audiences,
  situation: situations,
  cost: costs,
  'channel-type': channelTypes,
  'channel-cost': channelCosts,
  'evidence-field': evidenceFields,
  'yes-no': ['yes', 'no'],
  reach: ['worldwide', 'countries'],
  visibility: ['full', 'area', 'hidden'],
};

/** What a source says in words that are none of ours is shown as it stands. */
function wordingOf(wording: Wording, values: readonly string[]): Wording {
  if (wording === 'country') return values.every(isCountry) ? wording : 'plain';
  if (wording === 'language') return values.every(isLanguage) ? wording : 'plain';
  const known = vocabularies[wording];
  return known === undefined || values.every((value) => known.includes(value)) ? wording : 'plain';
}
