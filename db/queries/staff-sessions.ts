import { and, eq, isNull } from 'drizzle-orm';
import type { StaffSession } from '~/domain/account/staff-session';
import type { Database } from '../open.server';
import { account, membership } from '../schema/account';
import { organization } from '../schema/organization';
import { keptForm, staffSession } from '../schema/sign-in';

export interface SessionTimes {
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly endedAt: string | null;
}

/** The session of this token hash, ended ones too; null where there is none or its account is deleted. */
export async function findSession(
  { drizzle }: Database,
  tokenHash: string,
): Promise<(StaffSession & SessionTimes) | null> {
  const [row] = await drizzle
    .select({ session: staffSession, email: account.email, staffRole: account.staffRole })
    .from(staffSession)
    .innerJoin(account, eq(account.id, staffSession.accountId))
    .where(and(eq(staffSession.tokenHash, tokenHash), isNull(account.deletedAt)));
  if (!row) return null;
  const memberships = await drizzle
    .select({ organizationId: membership.organizationId, name: organization.name, role: membership.role })
    .from(membership)
    .innerJoin(organization, eq(organization.id, membership.organizationId))
    .where(eq(membership.accountId, row.session.accountId))
    .orderBy(organization.name);
  const { accountId, stage, formToken, provedAt, createdAt, lastSeenAt, endedAt } = row.session;
  return {
    accountId,
    email: row.email ?? '',
    staffRole: row.staffRole,
    memberships,
    stage,
    formToken,
    sessionHash: tokenHash,
    provedAt,
    createdAt,
    lastSeenAt,
    endedAt,
  };
}

/** Notes when a session was last used. */
export async function touchSession({ drizzle }: Database, tokenHash: string, at: string): Promise<void> {
  await drizzle.update(staffSession).set({ lastSeenAt: at }).where(eq(staffSession.tokenHash, tokenHash));
}

/** Stores a form that came too late. */
export async function addKeptForm({ drizzle }: Database, row: typeof keptForm.$inferInsert): Promise<void> {
  await drizzle.insert(keptForm).values(row);
}
