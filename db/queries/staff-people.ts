import { and, asc, eq, isNull, ne, or, sql } from 'drizzle-orm';
import type { StaffRole } from '~/domain/account/roles';
import type { Statement } from '../atomically';
import { exactlyOne } from '../exactly-one';
import type { Database } from '../open.server';
import { account } from '../schema/account';

export interface StaffPerson {
  readonly accountId: string;
  readonly email: string;
  readonly staffRole: Exclude<StaffRole, 'none'>;
  /** Invited, and has not chosen a password yet. */
  readonly isWaiting: boolean;
}

/** Everybody who checks listings, administrators first. */
export async function staffPeople({ drizzle }: Database): Promise<StaffPerson[]> {
  const rows = await drizzle
    .select()
    .from(account)
    .where(and(ne(account.staffRole, 'none'), isNull(account.deletedAt)))
    .orderBy(asc(account.staffRole), asc(account.email));
  return rows.map(({ id, email, staffRole, passwordHash }) => ({
    accountId: id,
    email: email ?? '',
    staffRole: staffRole === 'administrator' ? staffRole : 'moderator',
    isWaiting: passwordHash === null,
  }));
}

/**
 * Statement that changes what an account may do besides its own listings. Taking the role from the last administrator who
 * can sign in throws ChangedMeanwhile when it is run: nobody could give it to anybody any more.
 */
export function changeStaffRole({ drizzle }: Database, accountId: string, role: StaffRole): Statement {
  const isAllowed =
    role === 'administrator'
      ? undefined
      : or(ne(account.staffRole, 'administrator'), isNull(account.passwordHash), hasOther);
  return exactlyOne(
    drizzle
      .update(account)
      .set({ staffRole: role })
      .where(and(eq(account.id, accountId), isNull(account.deletedAt), ne(account.staffRole, role), isAllowed)),
  );
}

const hasOther = sql`exists (select 1 from account as other where other.staff_role = 'administrator' and other.id <> ${account.id} and other.password_hash is not null and other.deleted_at is null)`;
