import { and, count, eq, isNull, ne } from 'drizzle-orm';
import type { MemberRole, StaffRole } from '~/domain/account/roles';
import type { Statement } from '../atomically';
import { exactlyOne } from '../exactly-one';
import type { Database } from '../open.server';
import { account, membership } from '../schema/account';
import { listing } from '../schema/listing';
import { organization } from '../schema/organization';

export interface AccountRow {
  readonly id: string;
  readonly email: string;
  readonly passwordHash: string | null;
  readonly staffRole: StaffRole;
  readonly language: string;
  readonly emailConfirmedAt: string | null;
}

const columns = {
  id: account.id,
  email: account.email,
  passwordHash: account.passwordHash,
  staffRole: account.staffRole,
  language: account.language,
  emailConfirmedAt: account.emailConfirmedAt,
};

/** @param email normalised @returns the account with this address, or null */
export async function accountByEmail({ drizzle }: Database, email: string): Promise<AccountRow | null> {
  const [row] = await drizzle.select(columns).from(account).where(eq(account.email, email));
  return row ? { ...row, email } : null;
}

/** @returns the account, or null where there is none or it is deleted */
export async function accountById({ drizzle }: Database, id: string): Promise<AccountRow | null> {
  const [row] = await drizzle
    .select(columns)
    .from(account)
    .where(and(eq(account.id, id), isNull(account.deletedAt)));
  return row?.email ? { ...row, email: row.email } : null;
}

/** Statement that adds an account; two with one address are refused by the table. */
export function insertAccount({ drizzle }: Database, row: typeof account.$inferInsert): Statement {
  return drizzle.insert(account).values(row);
}

/** Statements for a new organisation with its first owner. */
export function insertOwnOrganization(
  { drizzle }: Database,
  row: { readonly id: string; readonly name: string; readonly ownerId: string; readonly createdAt: string },
): Statement[] {
  const { id, name, ownerId, createdAt } = row;
  return [
    drizzle.insert(organization).values({ id, name, origin: 'provider', createdAt }),
    drizzle.insert(membership).values({ organizationId: id, accountId: ownerId, role: 'owner', createdAt }),
  ];
}

/** Statement that changes what is known of an account; run for one that is deleted it throws ChangedMeanwhile. */
export function updateAccount(
  { drizzle }: Database,
  id: string,
  change: Partial<Pick<typeof account.$inferInsert, 'email' | 'passwordHash' | 'emailConfirmedAt' | 'language'>>,
): Statement {
  return exactlyOne(
    drizzle
      .update(account)
      .set(change)
      .where(and(eq(account.id, id), isNull(account.deletedAt))),
  );
}

export interface OrganizationTie {
  readonly organizationId: string;
  readonly name: string;
  readonly role: MemberRole;
  readonly otherOwners: number;
  readonly otherMembers: number;
  /** Listings that are not withdrawn. */
  readonly listings: number;
}

/** @returns what each organisation of an account would be left with if the account went */
export async function organizationTies({ drizzle }: Database, accountId: string): Promise<OrganizationTie[]> {
  const own = await drizzle
    .select({ organizationId: membership.organizationId, name: organization.name, role: membership.role })
    .from(membership)
    .innerJoin(organization, eq(organization.id, membership.organizationId))
    .where(eq(membership.accountId, accountId));
  return Promise.all(
    own.map(async (tie) => {
      const others = await drizzle
        .select({ role: membership.role })
        .from(membership)
        .where(and(eq(membership.organizationId, tie.organizationId), ne(membership.accountId, accountId)));
      const [held] = await drizzle
        .select({ listings: count() })
        .from(listing)
        .where(and(eq(listing.organizationId, tie.organizationId), ne(listing.state, 'withdrawn')));
      return {
        ...tie,
        otherOwners: others.filter(({ role }) => role === 'owner').length,
        otherMembers: others.length,
        listings: held?.listings ?? 0,
      };
    }),
  );
}

/** @returns how many administrators there are besides this account */
export async function otherAdministrators({ drizzle }: Database, accountId: string): Promise<number> {
  const [row] = await drizzle
    .select({ administrators: count() })
    .from(account)
    .where(and(eq(account.staffRole, 'administrator'), ne(account.id, accountId), isNull(account.deletedAt)));
  return row?.administrators ?? 0;
}

/** Statements that leave of an account only its id, which the audit trail names. */
export function eraseAccount({ drizzle }: Database, id: string, at: string): Statement[] {
  return [
    drizzle.delete(membership).where(eq(membership.accountId, id)),
    exactlyOne(
      drizzle
        .update(account)
        .set({ email: null, passwordHash: null, emailConfirmedAt: null, staffRole: 'none', deletedAt: at })
        .where(and(eq(account.id, id), isNull(account.deletedAt))),
    ),
  ];
}
