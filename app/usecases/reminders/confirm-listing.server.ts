import { addMonths } from '~/domain/freshness/calendar';
import { checkEveryMonths } from '~/domain/freshness/checks';
import { atomically, type Statement } from '~db/atomically';
import { audit } from '~db/audit';
import { insertRevisions } from '~db/insert-revisions';
import type { NewId } from '~db/new-id';
import type { Database } from '~db/open.server';
import { publishRevision } from '~db/publish-revision';
import { confirmableListing, copyWithheld, nextRevisionNumber, unchangedListing } from '~db/queries/reminders';
import { readRevisions } from '~db/queries/revisions';
import type { RevisionRows } from '~db/revision-rows';

export interface Confirmation {
  readonly listingId: string;
  /** Who says so, see `actorOf`. Whether they may is for the caller to check (`listing.confirm`). */
  readonly actor: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Somebody says that everything in a listing is still right: what is published is published again as it stands, confirmed
 * today, due in six months. A listing that was hidden because nobody had confirmed it comes back.
 *
 * @param stamp when and under which ids it is written
 * @param alongside statements that belong to it, e.g. using up the link it came by: all of it happens, or nothing
 * @returns the day the next check is due, or null where there is nothing to confirm (withdrawn, paused by somebody, draft)
 * @throws ChangedMeanwhile where somebody published or hid the listing at the same moment, or a statement alongside failed
 */
export async function confirmListing(
  database: Database,
  { listingId, actor, today }: Confirmation,
  stamp: { readonly now: Date; readonly newId: NewId },
  alongside: readonly Statement[] = [],
): Promise<{ readonly dueOn: string } | null> {
  const found = await confirmableListing(database, listingId);
  const [published] = found ? await readRevisions(database, [found.revisionId]) : [];
  if (!found || !published) return null;
  const dueOn = addMonths(today, checkEveryMonths);
  const confirmed = copyOf(published, {
    id: stamp.newId('rev'),
    number: await nextRevisionNumber(database, listingId),
    state: 'draft',
    source: 'person',
    seedHash: null,
    lastConfirmedOn: today,
    nextCheckDueOn: dueOn,
    createdAt: stamp.now.toISOString(),
    publishedAt: null,
  });
  const about = { actor, listingId, revisionId: confirmed.revision.id, organizationId: found.organizationId };
  await atomically(database, [
    ...alongside,
    unchangedListing(database, found, stamp.now.toISOString()),
    ...insertRevisions(database, [confirmed]),
    ...copyWithheld(database, found.revisionId, confirmed.revision.id),
    ...publishRevision(database, confirmed, stamp.now),
    audit(database, { ...about, action: 'listing-confirmed', details: { dueOn } }, stamp),
    ...(found.hidden ? [audit(database, { ...about, action: 'listing-resumed' }, stamp)] : []),
  ]);
  return { dueOn };
}

function copyOf(
  rows: RevisionRows,
  changes: Partial<RevisionRows['revision']> & Pick<RevisionRows['revision'], 'id'>,
): RevisionRows {
  const moved = <Row extends { revisionId: string }>(row: Row): Row => ({ ...row, revisionId: changes.id });
  return {
    ...rows,
    revision: { ...rows.revision, ...changes },
    audiences: rows.audiences.map(moved),
    countries: rows.countries.map(moved),
    regions: rows.regions.map(moved),
    languages: rows.languages.map(moved),
    situations: rows.situations.map(moved),
    channels: rows.channels.map(moved),
    place: rows.place && moved(rows.place),
    evidence: rows.evidence.map(moved),
    evidenceFields: rows.evidenceFields.map(moved),
  };
}
