import type { ListingFacts } from '~/domain/listing-form/listing-facts';
import { receiveSubmission, type Submission } from '~/usecases/review/receive-submission.server';
import { atomically, type Statement } from '~db/atomically';
import { ChangedMeanwhile } from '~db/exactly-one';
import type { Database } from '~db/open.server';
import { decideService } from '~db/queries/import-pages';
import { rowsOfFacts } from '~db/rows-of-facts';
import type { DraftRequest } from './decide-import.server';
import type { Stamp } from './stamp';

/** Which listing an imported service is handed in for. */
export interface ImportedSubmission {
  readonly facts: ListingFacts;
  readonly listing: {
    readonly id: string;
    readonly slug: string;
    readonly isNew: boolean;
    /** Of the new revision. */
    readonly number: number;
    /** Another directory's word is no confirmation by the service: the day of the last one stays, null where there was none. */
    readonly lastConfirmedOn: string | null;
  };
  readonly licences: Submission['licences'];
  readonly organization: { readonly id: string; readonly statements: readonly Statement[] };
}

/**
 * Hands in what a source states, and settles the source's record with it: both or neither.
 *
 * @param service the record as the moderator saw it
 * @returns the revision that is now reviewed; null where somebody decided meanwhile
 */
export async function submitImported(
  database: Database,
  who: DraftRequest['who'],
  service: Parameters<typeof decideService>[1] & { readonly hash: string },
  { facts, listing, licences, organization }: ImportedSubmission,
  stamp: Stamp,
): Promise<string | null> {
  const revisionId = stamp.newId('rev');
  const { rows, withheld } = rowsOfFacts(facts, {
    listingId: listing.id,
    revisionId,
    number: listing.number,
    slug: listing.slug,
    source: 'import',
    authoredBy: null,
    now: stamp.now,
  });
  const submission = {
    rows: { ...rows, revision: { ...rows.revision, lastConfirmedOn: listing.lastConfirmedOn } },
    withheld,
    licences,
    isNew: listing.isNew,
    organizationId: organization.id,
    submittedBy: who.accountId,
    role: who.staffRole === 'administrator' ? ('administrator' as const) : ('moderator' as const),
  };
  const to = { state: 'taken', listingId: listing.id, settledHash: service.hash } as const;
  try {
    await atomically(database, [
      ...organization.statements,
      ...(await receiveSubmission(database, submission, stamp)),
      decideService(database, service, to, stamp.now.toISOString()),
    ]);
    return revisionId;
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return null;
    throw error;
  }
}
