import type { EvidenceField } from '../listing/vocabulary';
import { blocksOf, type FormContent, mostSources } from '../listing-form/steps';
import type { Provenance } from './incoming-service';

/** Which fact of a listing a field of the form belongs to, by `step.field` without the number of its block. */
const factOfField: Readonly<Record<string, EvidenceField>> = {
  'service.name': 'existence',
  'service.summary': 'existence',
  'service.website': 'existence',
  'service.reach': 'reach',
  'service.countries': 'reach',
  'service.regions': 'reach',
  'audience.audiences': 'audiences',
  'audience.notFor': 'audiences',
  'audience.situations': 'situations',
  'audience.minimumAge': 'ages',
  'audience.maximumAge': 'ages',
  'audience.referral': 'referral',
  'contact.value': 'channels',
  'contact.hours': 'hours',
  'contact.hoursNote': 'hours',
  'money.cost': 'cost',
  'money.languages': 'languages',
  'place.street': 'place',
  'place.locality': 'place',
  'place.postcode': 'place',
  'confidentiality.anonymous': 'confidentiality',
  'confidentiality.statement': 'confidentiality',
};

/**
 * The form with the source's address as evidence for every fact that came from it, one source a date. What the record itself
 * names as its evidence stays as it is.
 *
 * @param address of the source; null for a file, which nobody can look up: then nothing is added
 */
export function withEvidenceOfSource(
  form: FormContent,
  provenance: Readonly<Record<string, Provenance>>,
  address: string | null,
): FormContent {
  if (address === null || blocksOf(form.evidence, ['url'], mostSources).length > 0) return form;
  const factsByDay = new Map<string, Set<EvidenceField>>();
  for (const [field, { asOf }] of Object.entries(provenance)) {
    const fact = factOfField[field.replace(/\.\d+$/, '')];
    if (fact === undefined) continue;
    const day = asOf ?? '';
    factsByDay.set(day, (factsByDay.get(day) ?? new Set()).add(fact));
  }
  const sources = [...factsByDay].slice(0, mostSources).map(([day, facts], index) => ({
    [`url.${index + 1}`]: [address],
    [`about.${index + 1}`]: [...facts],
    ...(day === '' ? {} : { [`asOf.${index + 1}`]: [day] }),
  }));
  return sources.length === 0 ? form : { ...form, evidence: Object.assign({}, ...sources) };
}

/**
 * A listing's form with the source as evidence for what was taken over from it.
 *
 * @param taken `step.field` names with where they stand; fields that are no fact of their own are passed over
 */
export function withSourceFor(
  form: FormContent,
  taken: Readonly<Record<string, Provenance>>,
  address: string | null,
): FormContent {
  const added = withEvidenceOfSource({}, taken, address).evidence;
  if (added === undefined) return form;
  const evidence: Record<string, readonly string[]> = { ...form.evidence };
  for (const number of blocksOf(added, ['url'], mostSources)) {
    const known = blocksOf(evidence, ['url'], mostSources);
    const same = known.find((each) => evidence[`url.${each}`]?.[0] === address);
    const at = same ?? Math.max(0, ...known) + 1;
    if (at > mostSources) break;
    evidence[`url.${at}`] = added[`url.${number}`] ?? [];
    evidence[`about.${at}`] = [...new Set([...(evidence[`about.${at}`] ?? []), ...(added[`about.${number}`] ?? [])])];
    const asOf = added[`asOf.${number}`];
    if (asOf) evidence[`asOf.${at}`] = asOf;
  }
  return { ...form, evidence };
}
