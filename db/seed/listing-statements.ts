import { and, inArray, sql } from 'drizzle-orm';
import type { Statement } from '../atomically';
import { insertRevisions } from '../insert-revisions';
import { insertRows } from '../insert-rows';
import type { Database } from '../open.server';
import { publishDocuments, unpublishDocuments } from '../publish-documents';
import { publishedListingOf } from '../revision-rows';
import { type AuditAction, auditEvent } from '../schema/audit-event';
import { moderationNote } from '../schema/evidence';
import { listing, revision } from '../schema/listing';
import { organization } from '../schema/organization';
import { placePrivate } from '../schema/place';
import type { SeedChange, SeedPlan, Stamp } from './plan-seed';

/** The writes of a plan, in an order in which every key they point at exists. */
export function listingStatements(database: Database, plan: SeedPlan, stamp: Stamp): Statement[] {
  const { changes } = plan;
  if (changes.length === 0) return [];
  const published = changes.filter((change) => change.state === 'published');
  const others = changes.filter((change) => change.state !== 'published');
  return [
    ...insertRows(
      database,
      organization,
      plan.newOrganizations.map((row) => ({ ...row, origin: 'seed' as const, createdAt: stamp.now })),
    ),
    ...insertListings(database, changes, stamp),
    supersedeRevisions(database, changes),
    ...insertRevisions(
      database,
      changes.map((change) => change.content.rows),
    ),
    ...insertRows(
      database,
      placePrivate,
      changes.flatMap((change) => change.content.withheldPlace ?? []),
    ),
    ...insertRows(
      database,
      moderationNote,
      changes.flatMap((change) => change.content.notes),
    ),
    ...pointAtRevisions(database, changes, stamp),
    ...publishDocuments(
      database,
      published.map((change) => publishedListingOf(change.content.rows)),
    ),
    ...unpublishDocuments(
      database,
      others.map((change) => change.listingId),
    ),
    ...insertRows(
      database,
      auditEvent,
      changes.flatMap((change) => auditRows(change, stamp)),
    ),
  ];
}

/** New listings come in as drafts, because a published one must point at a revision, and that is not there yet. */
function insertListings(database: Database, changes: readonly SeedChange[], { now }: Stamp): Statement[] {
  const rows = changes
    .filter((change) => change.isNew)
    .map(({ listingId, slug, createdAt }) => ({
      id: listingId,
      slug,
      state: 'draft' as const,
      version: 0,
      createdAt,
      updatedAt: now,
    }));
  return insertRows(database, listing, rows);
}

function supersedeRevisions({ drizzle }: Database, changes: readonly SeedChange[]): Statement {
  return drizzle
    .update(revision)
    .set({ state: 'superseded' })
    .where(
      and(
        inArray(
          revision.listingId,
          changes.map((change) => change.listingId),
        ),
        inArray(revision.state, ['published', 'in-review']),
      ),
    );
}

function pointAtRevisions({ drizzle }: Database, changes: readonly SeedChange[], { now }: Stamp): Statement[] {
  const rows = changes.map((change) => ({
    id: change.listingId,
    slug: change.slug,
    state: change.state,
    publishedRevisionId: change.state === 'published' ? change.content.rows.revision.id : null,
    organizationId: change.organizationId,
    version: change.version,
    createdAt: change.createdAt,
    updatedAt: now,
  }));
  return [
    drizzle
      .insert(listing)
      .values(rows)
      .onConflictDoUpdate({
        target: listing.id,
        set: {
          state: sql`excluded.state`,
          publishedRevisionId: sql`excluded.published_revision_id`,
          organizationId: sql`excluded.organization_id`,
          version: sql`excluded.version`,
          updatedAt: sql`excluded.updated_at`,
        },
      }),
  ];
}

function auditRows(change: SeedChange, { now, newId }: Stamp): (typeof auditEvent.$inferInsert)[] {
  const { rows } = change.content;
  return actionsOf(change).map((action) => ({
    id: newId('evt'),
    occurredAt: now,
    actor: 'seed',
    action,
    listingId: change.listingId,
    revisionId: rows.revision.id,
    details: { hash: rows.revision.seedHash },
  }));
}

function actionsOf({ isNew, state }: SeedChange): AuditAction[] {
  const actionOfState = {
    draft: 'revision-added',
    published: 'revision-published',
    paused: 'listing-paused',
    withdrawn: 'listing-withdrawn',
  } as const;
  return isNew ? ['listing-created', actionOfState[state]] : [actionOfState[state]];
}
