import { factsOfForm } from '~/domain/listing-form/facts-of-form';
import type { FormErrors } from '~/domain/listing-form/form-errors';
import type { FormContent, StepContent, StepId } from '~/domain/listing-form/steps';
import { matchesRegister, registerCandidateOf } from '~/domain/register/matches-register';
import type { Database } from '~db/open.server';
import { sourceById } from '~db/queries/imports';
import { registerInForce } from '~db/queries/register';
import { type DraftRequest, serviceToDecide } from './decide-import.server';
import { organizationOfImport } from './organization-of-import.server';
import { preparedDraft } from './prepared-draft.server';
import type { Stamp } from './stamp';
import { submitImported } from './submit-imported.server';

export type TakenDraft =
  | { readonly state: 'taken'; readonly revisionId: string }
  /** What is wrong or lacking, by step; nothing was written. */
  | { readonly state: 'unfinished'; readonly errors: Readonly<Partial<Record<StepId, FormErrors>>> }
  /** The service asked not to be listed. */
  | { readonly state: 'never-list' }
  | { readonly state: 'unknown' | 'changed' };

/**
 * Makes a submission of an imported service. Whoever takes it is its submitter, so others must approve it; nothing of it is
 * public before. That its source says so is no confirmation by the service.
 *
 * @param completed steps that the moderator has filled or put right; the others stay as the source states them
 */
export async function takeDraft(
  database: Database,
  request: DraftRequest & { readonly completed: Readonly<Partial<Record<StepId, StepContent>>> },
  stamp: Stamp,
): Promise<TakenDraft> {
  const service = await serviceToDecide(database, request);
  if (typeof service === 'string') return { state: service };
  const source = await sourceById(database, request.sourceId);
  if (source === null) return { state: 'unknown' };
  if (service.state !== 'draft') return { state: 'changed' };
  const form: FormContent = { ...(await preparedDraft(database, source, service)), ...request.completed };
  const reading = factsOfForm(form, null);
  if (!reading.ok) return { state: 'unfinished', errors: reading.errors };
  const { facts } = reading;
  const register = await registerInForce(database);
  if (matchesRegister(register, registerCandidateOf(facts)).length > 0) return { state: 'never-list' };
  const organization = await organizationOfImport(database, facts.operator ?? source.publisher ?? source.name, stamp);
  const listing = { id: stamp.newId('lst'), slug: '', isNew: true, number: 1, lastConfirmedOn: null };
  const submission = { facts, listing, licences: facts.licences, organization };
  const revisionId = await submitImported(database, request.who, service, submission, stamp);
  return revisionId === null ? { state: 'changed' } : { state: 'taken', revisionId };
}
