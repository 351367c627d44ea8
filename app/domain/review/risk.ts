import type { FieldDifference } from './difference';
import type { ReviewKind } from './review-states';
import type { ReviewedField } from './reviewed-facts';

/**
 * How much harm a wrong approval could do, in steps; the queue shows the highest first. A wrong number or a wrong promise
 * of confidentiality harms most, then who is let in, then where, then words.
 */
const weights = {
  newUnknown: 100,
  newKnown: 90,
  contact: 80,
  confidentiality: 70,
  audience: 50,
  place: 45,
  practical: 35,
  words: 20,
  sources: 10,
} as const;

type Matter = Exclude<keyof typeof weights, 'newUnknown' | 'newKnown'>;

const matterOfField: Record<ReviewedField, Matter> = {
  name: 'words',
  nativeName: 'words',
  operator: 'words',
  kind: 'audience',
  summary: 'words',
  audiences: 'audience',
  situations: 'audience',
  minimumAge: 'audience',
  maximumAge: 'audience',
  referralNeeded: 'audience',
  'contact.type': 'contact',
  'contact.value': 'contact',
  'contact.display': 'contact',
  'contact.shortCode': 'contact',
  'contact.hours': 'practical',
  'contact.zone': 'practical',
  'contact.hoursNote': 'practical',
  'contact.cost': 'practical',
  'contact.asksName': 'confidentiality',
  'contact.seesNumberOrAddress': 'confidentiality',
  'contact.keeps': 'confidentiality',
  'contact.passesOn': 'confidentiality',
  'contact.withheld': 'contact',
  anonymous: 'confidentiality',
  confidentiality: 'confidentiality',
  cost: 'practical',
  languages: 'practical',
  reach: 'practical',
  countries: 'practical',
  regions: 'practical',
  website: 'contact',
  'place.visibility': 'place',
  'place.street': 'place',
  'place.locality': 'place',
  'place.postcode': 'place',
  'place.region': 'place',
  'place.country': 'place',
  'withheld.street': 'place',
  'withheld.locality': 'place',
  'withheld.postcode': 'place',
  'source.url': 'sources',
  'source.facts': 'sources',
  'source.asOf': 'sources',
  'source.confidence': 'sources',
  textLanguage: 'words',
};

/** Drafts that came with the program: nobody waits for them, so whoever does wait comes first. */
export const draftRisk = 5;

/**
 * @param kind of the submission
 * @param known whether the organisation has a published listing already
 * @param changes fields that differ from what is published
 * @returns 0 to 109; a submission that touches more of the same gravity comes a little earlier
 */
export function riskOf(kind: ReviewKind, known: boolean, changes: readonly Pick<FieldDifference, 'field'>[]): number {
  if (kind === 'new') return known ? weights.newKnown : weights.newUnknown;
  const highest = Math.max(0, ...changes.map(({ field }) => gravityOf(field)));
  return highest + Math.min(9, Math.max(0, changes.length - 1));
}

/** @returns how grave a change of a field is; higher is graver */
export function gravityOf(field: ReviewedField): number {
  return weights[matterOfField[field]];
}

/** Bands of risk as a moderator reads them, with the lowest number of each. */
export const riskBands = { highest: 90, high: 70, middle: 30, low: 0 } as const;
export type RiskBand = keyof typeof riskBands;
export const riskBandNames = Object.keys(riskBands) as readonly RiskBand[];

/** @returns the band that a risk falls into */
export function riskBandOf(risk: number): RiskBand {
  return riskBandNames.find((band) => risk >= riskBands[band]) ?? 'low';
}
