import { may, type Subject } from '~/domain/account/access-matrix';
import type { StaffAction } from '~/domain/account/staff-actions';
import { atomically, type Statement } from '~db/atomically';
import { ChangedMeanwhile } from '~db/exactly-one';
import type { Database } from '~db/open.server';
import { listingBySlug, type OwnListing } from '~db/queries/own-listings';
import { readRevisions } from '~db/queries/revisions';
import type { RevisionRows } from '~db/revision-rows';
import type { Who } from './stamp';

/**
 * How an act on a listing ended. `changed`: somebody else was quicker and nothing was written. `not-now`: its state does not
 * allow it (a withdrawn listing cannot be paused). `unknown`: no such listing, or not this person's.
 */
export type ActOnListing = 'done' | 'changed' | 'not-now' | 'unknown';

/**
 * Moderators have pages of their own and act there under their own role.
 * @returns the listing, where this person belongs to its organisation and may do this to it; else null
 */
export async function ownListing(
  database: Database,
  who: Who,
  slug: string,
  action: StaffAction,
): Promise<OwnListing | null> {
  const found = await listingBySlug(database, slug);
  const isOurs = who.memberships.some(({ organizationId }) => organizationId === found?.listing.organizationId);
  return found && isOurs && may(who, action, subjectOf(found)) ? found : null;
}

/** Whose it is. Who wrote a submission does not count here: somebody who left the organisation has no say any more. */
export function subjectOf({ listing }: OwnListing): Subject {
  return { organizationId: listing.organizationId };
}

/** The rows of what visitors see; null where they see nothing and never did. */
export async function publishedRows(database: Database, { listing }: OwnListing): Promise<RevisionRows | null> {
  if (listing.publishedRevisionId === null) return null;
  return (await readRevisions(database, [listing.publishedRevisionId]))[0] ?? null;
}

/** Runs the statements of an act, all or none. */
export async function actedOn(database: Database, statements: readonly Statement[]): Promise<'done' | 'changed'> {
  try {
    await atomically(database, statements);
    return 'done';
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return 'changed';
    throw error;
  }
}
