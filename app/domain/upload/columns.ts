import { audiences, evidenceFields, situations } from '../listing/vocabulary';
import type { StepId } from '../listing-form/steps';

/** How a cell becomes typed values of the form. */
export type CellReading =
  /** As it stands. */
  | 'text'
  /** Several values separated by `;`, `|`, `,` or a line break. */
  | 'list'
  /** As `list`, each a word of a vocabulary: lower case, hyphens. */
  | 'words'
  /** One word of a vocabulary. */
  | 'word'
  /** Several countries, upper case. */
  | 'countries'
  | 'country'
  /** One region a line. */
  | 'lines'
  | 'yes-no';

export interface Column {
  readonly name: string;
  readonly step: StepId;
  /** Field of the step; contacts are put together in row-to-content.ts and have none. */
  readonly field: string | null;
  readonly reading: CellReading;
  readonly example: string;
}

const column = (
  name: string,
  step: StepId,
  field: string | null,
  example: string,
  reading: CellReading = 'text',
): Column => ({ name, step, field, reading, example });

/**
 * The columns of a CSV file of services, in the order of the form. Only `name` must be there; a service may lack any other,
 * and is then completed in the form.
 */
export const columns: readonly Column[] = [
  column('operator', 'provider', 'operator', 'Example Counselling Trust'),
  column('licence_register', 'provider', 'register.1', ''),
  column('licence_number', 'provider', 'number.1', ''),
  column('licence_url', 'provider', 'registerUrl.1', ''),
  column('name', 'service', 'name', 'Example counselling'),
  column('native_name', 'service', 'nativeName', ''),
  column('kind', 'service', 'kind', 'therapy-programme', 'word'),
  column('summary', 'service', 'summary', 'Talks with a counsellor, by appointment.'),
  column('text_language', 'service', 'textLanguage', 'en'),
  column('website', 'service', 'website', 'https://www.example.org/counselling'),
  column('reach', 'service', 'reach', 'countries', 'word'),
  column('countries', 'service', 'countries', 'IN; LK', 'countries'),
  column('regions', 'service', 'regions', '', 'lines'),
  column('audiences', 'audience', 'audiences', 'own-thoughts; own-behaviour', 'words'),
  column('situations', 'audience', 'situations', 'never-acted', 'words'),
  column('minimum_age', 'audience', 'minimumAge', '18'),
  column('maximum_age', 'audience', 'maximumAge', ''),
  column('referral_needed', 'audience', 'referral', 'no', 'yes-no'),
  column('not_for', 'audience', 'notFor', ''),
  column('phone', 'contact', null, '+91 484 000 0000'),
  column('phone_hours', 'contact', null, 'Mo-Fr 09:00-17:00'),
  column('phone_cost', 'contact', null, '', 'word'),
  column('short_number', 'contact', null, ''),
  column('sms', 'contact', null, ''),
  column('whatsapp', 'contact', null, ''),
  column('email', 'contact', null, 'contact@example.org'),
  column('chat', 'contact', null, ''),
  column('chat_hours', 'contact', null, ''),
  column('secure_message', 'contact', null, ''),
  column('video', 'contact', null, ''),
  column('visit', 'contact', null, ''),
  column('visit_hours', 'contact', null, ''),
  column('web', 'contact', null, ''),
  column('post', 'contact', null, ''),
  column('time_zone', 'contact', null, 'Asia/Kolkata'),
  column('cost', 'money', 'cost', 'free', 'word'),
  column('languages', 'money', 'languages', 'en; ml', 'list'),
  column('place_visibility', 'place', 'visibility', 'area', 'word'),
  column('street', 'place', 'street', ''),
  column('postcode', 'place', 'postcode', ''),
  column('locality', 'place', 'locality', 'Kochi'),
  column('region', 'place', 'region', 'Kerala'),
  column('country', 'place', 'country', 'IN', 'country'),
  column('anonymous', 'confidentiality', 'anonymous', 'yes', 'yes-no'),
  column('confidentiality', 'confidentiality', 'statement', ''),
  column('evidence_url', 'evidence', 'url.1', 'https://www.example.org/counselling'),
  column('evidence_about', 'evidence', 'about.1', 'existence; channels; hours', 'words'),
  column('evidence_as_of', 'evidence', 'asOf.1', '2026-10'),
];

const byName = new Map(columns.map((each) => [each.name, each]));

/** @returns the column that a header names, however it is spaced and capitalised (`Phone hours`); null where it is none of ours */
export function columnOf(header: string): string | null {
  const name = header
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '_');
  return byName.has(name) ? name : null;
}

/** Words that the form would pass over without a word of its own; a file is told. */
export const wordsOfColumn: Readonly<Record<string, readonly string[]>> = {
  audiences,
  situations,
  evidence_about: evidenceFields,
  referral_needed: ['yes', 'no', 'unknown'],
  anonymous: ['yes', 'no', 'unknown'],
};

const byField = new Map(columns.map((each) => [`${each.step}.${each.field}`, each.name]));

/** @returns the column that a field of the form is filled from; null where it is put together from several */
export function columnOfField(step: StepId, field: string): string | null {
  return byField.get(`${step}.${field}`) ?? null;
}

/** @returns the column of this name, null where it is none of ours */
export function columnNamed(name: string): Column | null {
  return byName.get(name) ?? null;
}
