import { and, desc, eq, ne, notInArray } from 'drizzle-orm';
import { matchesRegister, registerCandidateOf } from '~/domain/register/matches-register';
import type { NewId } from '../new-id';
import type { Database } from '../open.server';
import { registerInForce } from '../queries/register';
import { type AuditAction, auditEvent } from '../schema/audit-event';
import { type ListingState, listing, type RevisionState, revision } from '../schema/listing';
import { organization } from '../schema/organization';
import type { ListingFile } from './listing-file';
import type { SeedListing } from './read-seed';
import { rowsOfFile, type SeedRows } from './rows-of-file';

/** One listing that the seed adds or changes. */
export interface SeedChange {
  readonly listingId: string;
  readonly slug: string;
  readonly isNew: boolean;
  readonly state: ListingState;
  /** 1 for a new listing. */
  readonly version: number;
  readonly createdAt: string;
  readonly organizationId: string | null;
  readonly content: SeedRows;
}

export interface SeedPlan {
  readonly changes: SeedChange[];
  readonly newOrganizations: { readonly id: string; readonly name: string }[];
  /** Changed files left alone because people have edited their listings, or because the service asked not to be listed. */
  readonly kept: number;
}

interface KnownListing {
  readonly id: string;
  readonly slug: string;
  readonly state: ListingState;
  readonly version: number;
  readonly createdAt: string;
  /** The latest revision. */
  readonly number: number;
  readonly hash: string | null;
}

export interface Stamp {
  /** ISO instant. */
  readonly now: string;
  readonly newId: NewId;
}

/** Compares the seed with what is there, and says what is to be written; reads only. */
export async function planSeed(database: Database, listings: readonly SeedListing[], stamp: Stamp): Promise<SeedPlan> {
  const known = await knownListings(database);
  const edited = await editedByPeople(database);
  const organizations = await organizationIds(database, stamp.newId);
  const changed = listings.filter(({ file, hash }) => known.get(file.slug)?.hash !== hash);
  const register = await registerInForce(database);
  const ours = changed.filter(
    ({ file }) =>
      !edited.has(known.get(file.slug)?.id ?? '') &&
      (file.status === 'withdrawn' || matchesRegister(register, registerCandidateOf(file)).length === 0),
  );
  const changes = ours.map((seeded) =>
    changeOf(seeded, known.get(seeded.file.slug), organizations.idOf(seeded.file.operator), stamp),
  );
  return { changes, newOrganizations: organizations.added, kept: changed.length - ours.length };
}

function changeOf(
  seeded: SeedListing,
  known: KnownListing | undefined,
  organizationId: string | null,
  stamp: Stamp,
): SeedChange {
  const { file } = seeded;
  const listingId = known?.id ?? stamp.newId('lst');
  return {
    listingId,
    slug: file.slug,
    isNew: !known,
    state: listingState(file.status, known?.state),
    version: (known?.version ?? 0) + 1,
    createdAt: known?.createdAt ?? stamp.now,
    organizationId,
    content: rowsOfFile(seeded, {
      listingId,
      revisionId: stamp.newId('rev'),
      number: (known?.number ?? 0) + 1,
      state: revisionStateOf[file.status],
      ...stamp,
    }),
  };
}

const revisionStateOf: Record<ListingFile['status'], RevisionState> = {
  published: 'published',
  draft: 'in-review',
  withdrawn: 'superseded',
};

function listingState(status: ListingFile['status'], before: ListingState | undefined): ListingState {
  if (status !== 'draft') return status;
  return before === undefined || before === 'draft' ? 'draft' : 'paused';
}

async function knownListings({ drizzle }: Database): Promise<Map<string, KnownListing>> {
  const rows = await drizzle
    .select({
      id: listing.id,
      slug: listing.slug,
      state: listing.state,
      version: listing.version,
      createdAt: listing.createdAt,
      number: revision.number,
      hash: revision.seedHash,
    })
    .from(listing)
    .innerJoin(revision, eq(revision.listingId, listing.id))
    .orderBy(desc(revision.number));
  const latest = new Map<string, KnownListing>();
  for (const row of rows) if (!latest.has(row.slug)) latest.set(row.slug, row);
  return latest;
}

/** Looking at a listing, or at what somebody said about it, changes nothing of it. */
const lookingOnly: readonly AuditAction[] = [
  'report-seen',
  'report-answered',
  'review-assigned',
  'note-added',
  'claim-opened',
  'claim-proven',
  'claim-refused',
];

/** Ids of the listings in which anybody but the seed has had a hand. */
async function editedByPeople({ drizzle }: Database): Promise<Set<string>> {
  const revised = drizzle.selectDistinct({ id: revision.listingId }).from(revision).where(ne(revision.source, 'seed'));
  const acted = drizzle
    .selectDistinct({ id: auditEvent.listingId })
    .from(auditEvent)
    .where(and(ne(auditEvent.actor, 'seed'), notInArray(auditEvent.action, [...lookingOnly])));
  return new Set([...(await revised), ...(await acted)].flatMap((row) => row.id ?? []));
}

async function organizationIds({ drizzle }: Database, newId: NewId) {
  const rows = await drizzle
    .select({ id: organization.id, name: organization.name })
    .from(organization)
    .where(eq(organization.origin, 'seed'));
  const ids = new Map(rows.map((row) => [row.name, row.id]));
  const added: { id: string; name: string }[] = [];
  const idOf = (name: string | null): string | null => {
    if (name === null) return null;
    let id = ids.get(name);
    if (!id) {
      id = newId('org');
      ids.set(name, id);
      added.push({ id, name });
    }
    return id;
  };
  return { added, idOf };
}
