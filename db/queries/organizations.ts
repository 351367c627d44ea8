import { and, asc, count, eq, gt, isNull, ne, or, sql } from 'drizzle-orm';
import type { MemberRole } from '~/domain/account/roles';
import type { Statement } from '../atomically';
import { exactlyOne } from '../exactly-one';
import type { Database } from '../open.server';
import { account, membership, oneTimeLink } from '../schema/account';
import { organization } from '../schema/organization';

export interface Member {
  readonly accountId: string;
  readonly email: string;
  readonly role: MemberRole;
}

/** Everybody who belongs to an organisation, owners first. */
export async function membersOf({ drizzle }: Database, organizationId: string): Promise<Member[]> {
  const rows = await drizzle
    .select({ accountId: membership.accountId, email: account.email, role: membership.role })
    .from(membership)
    .innerJoin(account, eq(account.id, membership.accountId))
    .where(eq(membership.organizationId, organizationId))
    .orderBy(sql`${membership.role} = 'member'`, asc(account.email));
  return rows.map((row) => ({ ...row, email: row.email ?? '' }));
}

/** An invitation that is neither answered, nor taken back, nor too old. */
export interface Invitation {
  /** Names the invitation in forms; opens nothing. */
  readonly tokenHash: string;
  readonly organizationId: string;
  /** Name of the organisation. */
  readonly name: string;
  readonly email: string;
  readonly role: MemberRole;
  /** Instant. */
  readonly expiresAt: string;
}

const detail = (name: 'organizationId' | 'email') => sql<string>`json_extract(${oneTimeLink.details}, ${`$.${name}`})`;

/** Open invitations of an organisation, or to an address; the oldest first. */
export async function openInvitations(
  { drizzle }: Database,
  which: { readonly organizationId: string } | { readonly email: string },
  at: string,
): Promise<Invitation[]> {
  const rows = await drizzle
    .select({
      tokenHash: oneTimeLink.tokenHash,
      details: oneTimeLink.details,
      expiresAt: oneTimeLink.expiresAt,
      organizationId: organization.id,
      name: organization.name,
    })
    .from(oneTimeLink)
    .innerJoin(organization, eq(organization.id, detail('organizationId')))
    .where(
      and(
        eq(oneTimeLink.purpose, 'join-organization'),
        isNull(oneTimeLink.usedAt),
        gt(oneTimeLink.expiresAt, at),
        'email' in which ? eq(detail('email'), which.email) : eq(detail('organizationId'), which.organizationId),
      ),
    )
    .orderBy(asc(oneTimeLink.createdAt), asc(oneTimeLink.tokenHash));
  return rows.map(({ details, ...row }) => ({
    ...row,
    email: details.email ?? '',
    role: details.role === 'owner' ? 'owner' : 'member',
  }));
}

/** Statement that makes earlier invitations of an address to an organisation useless; none: it changes nothing. */
export function closeInvitations(
  { drizzle }: Database,
  to: { readonly organizationId: string; readonly email: string },
  at: string,
): Statement {
  return drizzle
    .update(oneTimeLink)
    .set({ usedAt: at })
    .where(
      and(
        eq(oneTimeLink.purpose, 'join-organization'),
        isNull(oneTimeLink.usedAt),
        eq(detail('organizationId'), to.organizationId),
        eq(detail('email'), to.email),
      ),
    );
}

/** Statement that adds a member; run for somebody who belongs to it already it changes nothing. */
export function addMember({ drizzle }: Database, row: typeof membership.$inferInsert): Statement {
  return drizzle.insert(membership).values(row).onConflictDoNothing();
}

/**
 * Statement that takes a member out; run for the last owner, or for somebody who does not belong to it, it throws
 * ChangedMeanwhile. The check and the removal are one statement, so two owners cannot take each other out at once.
 */
export function removeMember({ drizzle }: Database, organizationId: string, accountId: string): Statement {
  return exactlyOne(
    drizzle
      .delete(membership)
      .where(and(isMembership(organizationId, accountId), or(eq(membership.role, 'member'), hasOtherOwner))),
  );
}

/** Statement that changes a role; run for the last owner, or where nothing would change, it throws ChangedMeanwhile. */
export function changeRole(
  { drizzle }: Database,
  organizationId: string,
  accountId: string,
  role: MemberRole,
): Statement {
  return exactlyOne(
    drizzle
      .update(membership)
      .set({ role })
      .where(
        and(
          isMembership(organizationId, accountId),
          ne(membership.role, role),
          or(eq(membership.role, 'member'), hasOtherOwner),
        ),
      ),
  );
}

const isMembership = (organizationId: string, accountId: string) =>
  and(eq(membership.organizationId, organizationId), eq(membership.accountId, accountId));

const hasOtherOwner = sql`exists (select 1 from membership as other where other.organization_id = ${membership.organizationId} and other.role = 'owner' and other.account_id <> ${membership.accountId})`;

/** Statement that renames an organisation. */
export function renameOrganization({ drizzle }: Database, id: string, name: string): Statement {
  return exactlyOne(drizzle.update(organization).set({ name }).where(eq(organization.id, id)));
}

/** Name of an organisation, or null. */
export async function organizationName({ drizzle }: Database, id: string): Promise<string | null> {
  const [row] = await drizzle.select({ name: organization.name }).from(organization).where(eq(organization.id, id));
  return row?.name ?? null;
}

/** @returns how many owners an organisation has */
export async function countOwners({ drizzle }: Database, organizationId: string): Promise<number> {
  const [row] = await drizzle
    .select({ owners: count() })
    .from(membership)
    .where(and(eq(membership.organizationId, organizationId), eq(membership.role, 'owner')));
  return row?.owners ?? 0;
}
