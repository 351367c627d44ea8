import { and, desc, eq, gte, like, lt, or, sql } from 'drizzle-orm';
import type { Database } from '../open.server';
import { type AuditAction, auditEvent } from '../schema/audit-event';
import { listing } from '../schema/listing';

/** One line of the trail as it is shown and exported. */
export interface TrailLine {
  readonly id: string;
  readonly occurredAt: string;
  readonly actor: string;
  readonly action: AuditAction;
  readonly listingId: string | null;
  readonly listingSlug: string | null;
  readonly revisionId: string | null;
  readonly accountId: string | null;
  readonly organizationId: string | null;
  readonly details: Record<string, unknown> | null;
}

export interface TrailFilter {
  /** Slug of a listing. */
  readonly listing: string | null;
  /** `seed`, `system`, a role, an account's id, or both. */
  readonly actor: string | null;
  readonly action: AuditAction | null;
  /** `YYYY-MM-DD` in UTC. */
  readonly day: string | null;
}

/**
 * The trail from the latest line back.
 *
 * @param before id of the line after which to go on; null for the first page
 */
export async function trailLines(
  { drizzle }: Database,
  filter: TrailFilter,
  before: string | null,
  limit: number,
): Promise<TrailLine[]> {
  return drizzle
    .select(columns)
    .from(auditEvent)
    .leftJoin(listing, eq(listing.id, auditEvent.listingId))
    .where(and(conditionsOf(filter), before === null ? undefined : lt(auditEvent.id, before)))
    .orderBy(desc(auditEvent.id))
    .limit(limit);
}

const columns = {
  id: auditEvent.id,
  occurredAt: auditEvent.occurredAt,
  actor: auditEvent.actor,
  action: auditEvent.action,
  listingId: auditEvent.listingId,
  listingSlug: listing.slug,
  revisionId: auditEvent.revisionId,
  accountId: auditEvent.accountId,
  organizationId: auditEvent.organizationId,
  details: auditEvent.details,
};

export async function trailCount({ drizzle }: Database, filter: TrailFilter): Promise<number> {
  const [row] = await drizzle
    .select({ count: sql<number>`count(*)` })
    .from(auditEvent)
    .leftJoin(listing, eq(listing.id, auditEvent.listingId))
    .where(conditionsOf(filter));
  return row?.count ?? 0;
}

function conditionsOf({ listing: slug, actor, action, day }: TrailFilter) {
  return and(
    slug === null ? undefined : eq(listing.slug, slug),
    actor === null ? undefined : actorCondition(actor),
    action === null ? undefined : eq(auditEvent.action, action),
    day === null ? undefined : and(gte(auditEvent.occurredAt, day), lt(auditEvent.occurredAt, `${day}U`)),
  );
}

/** An instant of the day goes on with `T`, which sorts before `U`. The actor is compared whole or by its role or id. */
function actorCondition(actor: string) {
  const plain = actor.replaceAll(/[%_\\]/g, (mark) => `\\${mark}`);
  return or(
    eq(auditEvent.actor, actor),
    sql`${like(auditEvent.actor, `${plain} %`)} escape '\\'`,
    sql`${like(auditEvent.actor, `% ${plain}`)} escape '\\'`,
  );
}
