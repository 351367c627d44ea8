import type { Statement } from './atomically';
import type { NewId } from './new-id';
import type { Database } from './open.server';
import { type AuditAction, auditEvent } from './schema/audit-event';

/** Something that was done, for the trail that only grows. */
export interface AuditEntry {
  /** `system`, or a role and an account's id: `moderator acc_01J…`, `administrator acc_01J…`, `provider acc_01J…`. */
  readonly actor: string;
  readonly action: AuditAction;
  readonly listingId?: string | null;
  readonly revisionId?: string | null;
  /** The account it was done to. */
  readonly accountId?: string | null;
  readonly organizationId?: string | null;
  /** Codes and field names; never contact details, never anything about a visitor. */
  readonly details?: Record<string, unknown>;
}

/** Statement that writes one line of the trail; goes into the same `atomically` as what it is about. */
export function audit(database: Database, entry: AuditEntry, stamp: { now: Date; newId: NewId }): Statement {
  return database.drizzle
    .insert(auditEvent)
    .values({ ...entry, id: stamp.newId('evt'), occurredAt: stamp.now.toISOString() });
}
