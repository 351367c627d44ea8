import { and, desc, eq, gt, isNull, lt, lte, ne, or } from 'drizzle-orm';
import type { StaffSession } from '~/domain/account/staff-session';
import type { Statement } from '../atomically';
import { exactlyOne } from '../exactly-one';
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

/** Statement that stores a session. */
export function insertSession({ drizzle }: Database, row: typeof staffSession.$inferInsert): Statement {
  return drizzle.insert(staffSession).values(row);
}

/** Statement that ends a session of an account; one that has ended already stays as it is. */
export function endSession({ drizzle }: Database, accountId: string, tokenHash: string, at: string): Statement {
  return drizzle
    .update(staffSession)
    .set({ endedAt: at })
    .where(
      and(eq(staffSession.tokenHash, tokenHash), eq(staffSession.accountId, accountId), isNull(staffSession.endedAt)),
    );
}

/** Statement that ends the sessions of an account, all or all but one. */
export function endSessions({ drizzle }: Database, accountId: string, at: string, except?: string): Statement {
  return drizzle
    .update(staffSession)
    .set({ endedAt: at })
    .where(
      and(
        eq(staffSession.accountId, accountId),
        isNull(staffSession.endedAt),
        except === undefined ? undefined : ne(staffSession.tokenHash, except),
      ),
    );
}

/** Statement that gives a session a new token; its form token stays, so that forms in other tabs go on. */
export function renewSession({ drizzle }: Database, tokenHash: string, newHash: string, provedAt: string): Statement {
  return exactlyOne(
    drizzle
      .update(staffSession)
      .set({ tokenHash: newHash, provedAt, lastSeenAt: provedAt })
      .where(and(eq(staffSession.tokenHash, tokenHash), isNull(staffSession.endedAt))),
  );
}

/** @returns the sessions of an account that have passed both steps and were not ended, latest first */
export async function openSessions(
  { drizzle }: Database,
  accountId: string,
): Promise<{ readonly tokenHash: string; readonly createdAt: string; readonly lastSeenAt: string }[]> {
  return drizzle
    .select({
      tokenHash: staffSession.tokenHash,
      createdAt: staffSession.createdAt,
      lastSeenAt: staffSession.lastSeenAt,
    })
    .from(staffSession)
    .where(and(eq(staffSession.accountId, accountId), eq(staffSession.stage, 'full'), isNull(staffSession.endedAt)))
    .orderBy(desc(staffSession.lastSeenAt));
}

/** @returns the kept form, if it is this account's and its time is not over */
export async function findKeptForm(
  { drizzle }: Database,
  id: string,
  accountId: string,
  at: string,
): Promise<{ readonly path: string; readonly fields: string } | null> {
  const [row] = await drizzle
    .select({ path: keptForm.path, fields: keptForm.fields })
    .from(keptForm)
    .where(and(eq(keptForm.id, id), eq(keptForm.accountId, accountId), gt(keptForm.expiresAt, at)));
  return row ?? null;
}

/** Statement that throws kept forms of an account away: one, or all. */
export function deleteKeptForms({ drizzle }: Database, accountId: string, id?: string): Statement {
  return drizzle
    .delete(keptForm)
    .where(and(eq(keptForm.accountId, accountId), id === undefined ? undefined : eq(keptForm.id, id)));
}

/** Statement that throws away sessions that ended, or began, before these instants. */
export function deleteDeadSessions(
  { drizzle }: Database,
  { endedBefore, begunBefore }: { readonly endedBefore: string; readonly begunBefore: string },
): Statement {
  return drizzle
    .delete(staffSession)
    .where(or(lt(staffSession.endedAt, endedBefore), lt(staffSession.createdAt, begunBefore)));
}

/** Statement that throws away kept forms whose time is over. */
export function deleteDeadKeptForms({ drizzle }: Database, at: string): Statement {
  return drizzle.delete(keptForm).where(lte(keptForm.expiresAt, at));
}
