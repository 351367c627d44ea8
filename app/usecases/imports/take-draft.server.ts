import { factsOfForm } from '~/domain/listing-form/facts-of-form';
import type { FormErrors } from '~/domain/listing-form/form-errors';
import type { FormContent, StepContent, StepId } from '~/domain/listing-form/steps';
import { matchesRegister, registerCandidateOf } from '~/domain/register/matches-register';
import { receiveSubmission } from '~/usecases/review/receive-submission.server';
import { atomically } from '~db/atomically';
import { ChangedMeanwhile } from '~db/exactly-one';
import type { Database } from '~db/open.server';
import { decideService } from '~db/queries/import-pages';
import { sourceById } from '~db/queries/imports';
import { registerInForce } from '~db/queries/register';
import { rowsOfFacts } from '~db/rows-of-facts';
import { type DraftRequest, serviceToDecide } from './decide-import.server';
import { organizationOfImport } from './organization-of-import.server';
import { preparedDraft } from './prepared-draft.server';
import type { Stamp } from './stamp';

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
  const [listingId, revisionId] = [stamp.newId('lst'), stamp.newId('rev')];
  const given = {
    listingId,
    revisionId,
    number: 1,
    slug: '',
    source: 'import',
    authoredBy: null,
    now: stamp.now,
  } as const;
  const { rows, withheld } = rowsOfFacts(facts, given);
  const submission = {
    rows: { ...rows, revision: { ...rows.revision, lastConfirmedOn: null } },
    withheld,
    licences: facts.licences,
    isNew: true,
    organizationId: organization.id,
    submittedBy: request.who.accountId,
    role: request.who.staffRole === 'administrator' ? ('administrator' as const) : ('moderator' as const),
  };
  const to = { state: 'taken', listingId, settledHash: service.hash } as const;
  try {
    await atomically(database, [
      ...organization.statements,
      ...(await receiveSubmission(database, submission, stamp)),
      decideService(database, service, to, stamp.now.toISOString()),
    ]);
    return { state: 'taken', revisionId };
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return { state: 'changed' };
    throw error;
  }
}
