import { may } from '~/domain/account/access-matrix';
import type { FormErrors } from '~/domain/listing-form/form-errors';
import type { StepId } from '~/domain/listing-form/steps';
import { receiveSubmission } from '~/usecases/review/receive-submission.server';
import { atomically } from '~db/atomically';
import { ChangedMeanwhile } from '~db/exactly-one';
import type { Database } from '~db/open.server';
import { changeListingForm } from '~db/queries/listing-forms';
import { listingById, nextNumber } from '~db/queries/own-listings';
import { rowsOfFacts } from '~db/rows-of-facts';
import { factsOfOwnForm, readOwnForm } from './read-form.server';
import type { Stamp, Who } from './stamp';

export type SentForm =
  | { readonly state: 'sent'; readonly slug: string }
  | { readonly state: 'unfinished'; readonly errors: Readonly<Partial<Record<StepId, FormErrors>>> }
  /** Somebody saved or sent it at the same moment; nothing was written. */
  | { readonly state: 'changed' }
  | { readonly state: 'unknown' };

/** Hands a finished form to the moderators. Nothing of it is public before they have approved it. */
export async function sendForm(database: Database, who: Who, formId: string, stamp: Stamp): Promise<SentForm> {
  const form = await readOwnForm(database, who, formId);
  if (form?.row.state !== 'open' || form.listing?.state === 'withdrawn') return { state: 'unknown' };
  const { organizationId } = form.row;
  if (!may(who, 'listing.submit', { organizationId })) return { state: 'unknown' };
  const reading = factsOfOwnForm(form);
  if (!reading.ok) return { state: 'unfinished', errors: reading.errors };
  const listingId = form.listing?.id ?? stamp.newId('lst');
  const revisionId = stamp.newId('rev');
  const { rows, withheld } = rowsOfFacts(reading.facts, {
    listingId,
    revisionId,
    number: form.listing ? await nextNumber(database, listingId) : 1,
    slug: form.listing?.slug ?? '',
    source: 'person',
    authoredBy: who.accountId,
    now: stamp.now,
  });
  const submission = {
    rows,
    withheld,
    licences: reading.facts.licences,
    isNew: form.listing === null,
    organizationId,
    submittedBy: who.accountId,
  };
  try {
    await atomically(database, [
      ...(await receiveSubmission(database, submission, stamp)),
      changeListingForm(database, form.row, { state: 'submitted', listingId, revisionId }, stamp.now),
    ]);
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return { state: 'changed' };
    throw error;
  }
  const listing = await listingById(database, listingId);
  return { state: 'sent', slug: listing?.slug ?? '' };
}
