import { may } from '~/domain/account/access-matrix';
import { actorFor } from '~/domain/account/actor';
import type { StaffSession } from '~/domain/account/staff-session';
import { atomically } from '~db/atomically';
import { audit } from '~db/audit';
import { ChangedMeanwhile } from '~db/exactly-one';
import type { Database } from '~db/open.server';
import { decideService, importedServiceOf, type ServiceRow } from '~db/queries/import-pages';
import { listingBySlug } from '~db/queries/review-surroundings';
import type { Stamp } from './stamp';

/** Which imported service is decided about, by whom, and as what they saw it. */
export interface DraftRequest {
  readonly who: StaffSession;
  readonly sourceId: string;
  readonly externalId: string;
  /** Of the page that the decision was made on. */
  readonly version: number;
}

export type Decided =
  | 'done'
  /** There is no such service, or this person may not decide. */
  | 'unknown'
  /** Somebody decided, or the source was read again, after the page was shown; nothing was written. */
  | 'changed'
  | 'unknown-listing';

/** @returns the service as the moderator saw it; else why it cannot be decided */
export async function serviceToDecide(
  database: Database,
  { who, sourceId, externalId, version }: DraftRequest,
): Promise<ServiceRow | 'unknown' | 'changed'> {
  if (!may(who, 'import.write', {})) return 'unknown';
  const service = await importedServiceOf(database, sourceId, externalId);
  if (service === null) return 'unknown';
  return service.version === version ? service : 'changed';
}

/** Puts a draft aside: it is not for this directory. It stays aside whatever the source says later. */
export async function ignoreDraft(database: Database, request: DraftRequest, stamp: Stamp): Promise<Decided> {
  const service = await serviceToDecide(database, request);
  if (typeof service === 'string') return service;
  if (service.state !== 'draft' && service.state !== 'gone') return 'changed';
  const to = { state: 'ignored', listingId: null, settledHash: service.hash } as const;
  return write(database, () => [decideService(database, service, to, stamp.now.toISOString())]);
}

/** Makes a draft again of what was put aside or linked; the listing it was linked to stays as it is. */
export async function bringBackDraft(database: Database, request: DraftRequest, stamp: Stamp): Promise<Decided> {
  const service = await serviceToDecide(database, request);
  if (typeof service === 'string') return service;
  if (service.state !== 'ignored' && service.listingId === null) return 'changed';
  const state = service.state === 'gone' ? 'gone' : 'draft';
  const to = { state, listingId: null, settledHash: null } as const;
  return write(database, () => [decideService(database, service, to, stamp.now.toISOString())]);
}

/** Says that a draft is a service that is listed already. What the source says otherwise is then to be looked at. */
export async function linkDraft(
  database: Database,
  request: DraftRequest & { readonly slug: string },
  stamp: Stamp,
): Promise<Decided> {
  const service = await serviceToDecide(database, request);
  if (typeof service === 'string') return service;
  if (service.state !== 'draft') return 'changed';
  const found = await listingBySlug(database, request.slug.trim());
  if (!found || found.listing.state === 'withdrawn') return 'unknown-listing';
  const { id } = found.listing;
  const to = { state: 'taken', listingId: id, settledHash: null } as const;
  return write(database, () => [decideService(database, service, to, stamp.now.toISOString())]);
}

/** Keeps a listing as it is: the source's other statement is settled until it changes again. */
export async function keepOurs(database: Database, request: DraftRequest, stamp: Stamp): Promise<Decided> {
  const service = await serviceToDecide(database, request);
  if (typeof service === 'string') return service;
  if (service.state !== 'taken' || service.listingId === null) return 'changed';
  const { listingId, hash: settledHash } = service;
  const details = { import: request.sourceId, kept: true };
  return write(database, () => [
    decideService(database, service, { state: 'taken', listingId, settledHash }, stamp.now.toISOString()),
    audit(database, { actor: actorFor(request.who), action: 'note-added', listingId, details }, stamp),
  ]);
}

async function write(database: Database, statements: () => Parameters<typeof atomically>[1]): Promise<Decided> {
  try {
    await atomically(database, statements());
    return 'done';
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return 'changed';
    throw error;
  }
}
