import type { Channel, Evidence, PublicPlace, PublishedListing } from '../listing/listing';
import { readAudience } from './audience-step';
import { readConfidentiality } from './confidentiality-step';
import { readContact } from './contact-step';
import { readEvidence, type StatedSource } from './evidence-step';
import type { FormErrors, StepReading } from './form-errors';
import { isGridFilled, specOfGrid } from './hours-grid';
import type { ListingFacts } from './listing-facts';
import { readMoney } from './money-step';
import { readPlace } from './place-step';
import { readProvider } from './provider-step';
import { longestSummary, readService } from './service-step';
import { type FormContent, type StepId, stepIds } from './steps';

const readers = {
  provider: readProvider,
  service: readService,
  audience: readAudience,
  contact: readContact,
  money: readMoney,
  place: readPlace,
  confidentiality: readConfidentiality,
  evidence: readEvidence,
} as const satisfies Record<StepId, (form: FormContent) => StepReading<unknown>>;

/** What a live listing knows besides what its form can say; an edit keeps it. */
export type BaseListing = Pick<PublishedListing, 'confidence' | 'evidence' | 'place'>;

export type FactsReading =
  | { readonly ok: true; readonly facts: ListingFacts }
  /** What is wrong or lacking, by step. Steps without a mistake are absent. */
  | { readonly ok: false; readonly errors: Readonly<Partial<Record<StepId, FormErrors>>> };

/** @returns what is wrong with one step; empty where nothing is */
export function errorsOfStep(form: FormContent, step: StepId): FormErrors {
  const reading = readers[step](form);
  if (step === 'contact') return { ...gridErrors(form), ...(reading.ok ? {} : reading.errors) };
  if (!reading.ok) return reading.errors;
  return step === 'audience' ? summaryErrors(form) : {};
}

/** @returns steps in which something is wrong or still lacking, in order */
export function unfinishedSteps(form: FormContent): StepId[] {
  return stepIds.filter((step) => form[step] === undefined || Object.keys(errorsOfStep(form, step)).length > 0);
}

/**
 * Everything that a form says, or everything that is wrong with it.
 * @param base the live listing that is edited; null for a new one
 */
export function factsOfForm(form: FormContent, base: BaseListing | null): FactsReading {
  const errors: Partial<Record<StepId, FormErrors>> = {};
  for (const step of stepIds) {
    const found = errorsOfStep(form, step);
    if (Object.keys(found).length > 0) errors[step] = found;
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, facts: assembled(form, base) };
}

function assembled(form: FormContent, base: BaseListing | null): ListingFacts {
  const provider = factsOf(readProvider(form));
  const service = factsOf(readService(form));
  const { notFor, ...audience } = factsOf(readAudience(form));
  const { contacts, withheld } = factsOf(readContact(form));
  const money = factsOf(readMoney(form));
  const { place, withheldPlace } = factsOf(readPlace(form));
  const { byContact, ...confidentiality } = factsOf(readConfidentiality(form));
  const { sources } = factsOf(readEvidence(form));
  const evidence = sources.map((source) => evidenceOf(source, service.website, base));
  return {
    ...provider,
    ...service,
    summary: notFor === null ? service.summary : `${service.summary}\n\n${notFor}`,
    ...audience,
    ...money,
    channels: contacts.map(
      ({ number, channel }): Channel => ({ ...channel, confidentiality: byContact.get(number) ?? null }),
    ),
    place: place && withKnownCentre(place, base?.place ?? null),
    ...confidentiality,
    evidence,
    confidence: base?.confidence ?? (evidence.some(({ confidence }) => confidence === 'high') ? 'high' : 'medium'),
    withheldPlace,
    withheldContacts: withheld,
  };
}

/** A source that stood there before keeps how far it is trusted; a page of the service's own site speaks for itself. */
function evidenceOf(source: StatedSource, website: string | null, base: BaseListing | null): Evidence {
  const before = base?.evidence.find(({ url }) => url === source.url);
  const own = website !== null && hostOf(website) === hostOf(source.url);
  return { ...source, confidence: before?.confidence ?? (own ? 'high' : 'medium') };
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

/** Coordinates are looked up, not typed; they stay while the locality does. */
function withKnownCentre(place: PublicPlace, before: PublicPlace | null): PublicPlace {
  const same =
    before?.locality === place.locality && before?.country === place.country && place.visibility !== 'hidden';
  return same ? { ...place, latitude: before.latitude, longitude: before.longitude } : place;
}

/** A grid that could not be turned into hours yet. */
function gridErrors({ contact = {} }: FormContent): FormErrors {
  const grid = isGridFilled(contact) ? specOfGrid(contact) : null;
  return grid && !grid.ok ? grid.errors : {};
}

function summaryErrors(form: FormContent): FormErrors {
  const [service, audience] = [readService(form), readAudience(form)];
  if (!service.ok || !audience.ok || audience.facts.notFor === null) return {};
  const length = service.facts.summary.length + audience.facts.notFor.length + 2;
  if (length <= longestSummary) return {};
  return { notFor: { key: 'form.error.summaryWithNotFor', values: { most: longestSummary } } };
}

function factsOf<Facts>(reading: StepReading<Facts>): Facts {
  if (!reading.ok) throw new Error('A form is put together only where every step can be read.');
  return reading.facts;
}
