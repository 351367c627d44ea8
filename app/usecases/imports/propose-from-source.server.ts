import { withChosen } from '~/domain/import/difference-to-source';
import { withSourceFor } from '~/domain/import/evidence-of-source';
import type { Provenance } from '~/domain/import/incoming-service';
import { factsOfForm } from '~/domain/listing-form/facts-of-form';
import type { FormErrors } from '~/domain/listing-form/form-errors';
import type { StepId } from '~/domain/listing-form/steps';
import type { Database } from '~db/open.server';
import { sourceById } from '~db/queries/imports';
import { nextNumber } from '~db/queries/own-listings';
import { type DraftRequest, serviceToDecide } from './decide-import.server';
import { type LinkedListing, linkedListing } from './linked-listing.server';
import { organizationOfImport } from './organization-of-import.server';
import type { Stamp } from './stamp';
import { submitImported } from './submit-imported.server';

export type ProposedFromSource =
  | { readonly state: 'proposed'; readonly revisionId: string }
  | { readonly state: 'nothing-chosen' }
  | { readonly state: 'unfinished'; readonly errors: Readonly<Partial<Record<StepId, FormErrors>>> }
  /** A submission of the listing waits already: that is decided first. */
  | { readonly state: 'being-reviewed' }
  | { readonly state: 'unknown' | 'changed' };

/**
 * Makes one held revision of a listing with what was chosen from its source. The listing stays as it is until others have
 * approved it in the ordinary way, two where contact details change.
 *
 * @param chosen keys of the differences that are taken over
 */
export async function proposeFromSource(
  database: Database,
  request: DraftRequest & { readonly chosen: ReadonlySet<string> },
  stamp: Stamp,
): Promise<ProposedFromSource> {
  const service = await serviceToDecide(database, request);
  if (typeof service === 'string') return { state: service };
  if (service.state !== 'taken') return { state: 'changed' };
  const source = await sourceById(database, request.sourceId);
  const linked = source && (await linkedListing(database, source, service));
  if (!source || !linked || linked.stored.state === 'withdrawn') return { state: 'unknown' };
  if (linked.isBeingReviewed) return { state: 'being-reviewed' };
  const { ours, theirs, differences } = linked;
  if (!differences.some(({ key }) => request.chosen.has(key))) return { state: 'nothing-chosen' };
  const merged = withChosen(ours, theirs, differences, request.chosen);
  const taken = provenanceOf(linked, service.provenance, request.chosen);
  const reading = factsOfForm(withSourceFor(merged, taken, source.address), linked.listing);
  if (!reading.ok) return { state: 'unfinished', errors: reading.errors };
  const { facts } = reading;
  const { id: listingId, organizationId, slug } = linked.stored;
  const organization = organizationId
    ? { id: organizationId, statements: [] }
    : await organizationOfImport(database, facts.operator ?? source.publisher ?? source.name, stamp);
  const listing = {
    id: listingId,
    slug,
    isNew: false,
    number: await nextNumber(database, listingId),
    lastConfirmedOn: linked.listing.lastConfirmedOn,
  };
  const submission = { facts, listing, licences: [], organization };
  const revisionId = await submitImported(database, request.who, service, submission, stamp);
  return revisionId === null ? { state: 'changed' } : { state: 'proposed', revisionId };
}

/** Where the chosen fields stand in the source: what its address is evidence for from now on. */
function provenanceOf(
  { differences }: LinkedListing,
  provenance: ServiceProvenance,
  chosen: ReadonlySet<string>,
): Record<string, Provenance> {
  const keys = differences.filter(({ key }) => chosen.has(key)).map(({ key }) => key);
  const belongs = (field: string) =>
    keys.some((key) => {
      const contact = /^contact\.(\d+)$/.exec(key);
      if (contact) return field.startsWith('contact.') && field.endsWith(`.${contact[1]}`);
      if (key === 'reach') return ['service.reach', 'service.countries', 'service.regions'].includes(field);
      return key === 'place' ? field.startsWith('place.') : field === key;
    });
  return Object.fromEntries(Object.entries(provenance).filter(([field]) => belongs(field)));
}

type ServiceProvenance = Readonly<Record<string, Provenance>>;
