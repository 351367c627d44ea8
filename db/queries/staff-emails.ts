import { and, inArray, ne } from 'drizzle-orm';
import type { Database } from '../open.server';
import { account } from '../schema/account';

/** Addresses of moderators and administrators by account, so that colleagues know whom to ask; clinicians' are left out. */
export async function emailsOf({ drizzle }: Database, accountIds: readonly string[]): Promise<Map<string, string>> {
  if (accountIds.length === 0) return new Map();
  const rows = await drizzle
    .select({ id: account.id, email: account.email })
    .from(account)
    .where(and(inArray(account.id, [...new Set(accountIds)]), ne(account.staffRole, 'none')));
  return new Map(rows.flatMap(({ id, email }) => (email === null ? [] : [[id, email] as const])));
}
