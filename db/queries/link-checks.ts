import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Statement } from '../atomically';
import type { Database } from '../open.server';
import { linkCheck } from '../schema/upkeep';

export interface LinkCheckRow {
  readonly listingId: string;
  readonly url: string;
  readonly status: number | null;
  readonly fault: string | null;
  readonly failures: number;
  readonly phoneFound: boolean | null;
  readonly checkedAt: string;
}

export async function allLinkChecks({ drizzle }: Database): Promise<LinkCheckRow[]> {
  return drizzle.select().from(linkCheck);
}

/** What was found at the addresses of some listings. */
export async function linkChecksOf({ drizzle }: Database, listingIds: readonly string[]): Promise<LinkCheckRow[]> {
  if (listingIds.length === 0) return [];
  return drizzle
    .select()
    .from(linkCheck)
    .where(inArray(linkCheck.listingId, [...listingIds]));
}

/** Statement that keeps what was found at one address. */
export function writeLinkCheck({ drizzle }: Database, row: LinkCheckRow): Statement {
  return drizzle
    .insert(linkCheck)
    .values(row)
    .onConflictDoUpdate({
      target: [linkCheck.listingId, linkCheck.url],
      set: {
        status: sql`excluded.status`,
        fault: sql`excluded.fault`,
        failures: sql`excluded.failures`,
        phoneFound: sql`excluded.phone_found`,
        checkedAt: sql`excluded.checked_at`,
      },
    });
}

/** Statement that forgets an address that its listing no longer names. */
export function forgetLinkCheck(
  { drizzle }: Database,
  { listingId, url }: Pick<LinkCheckRow, 'listingId' | 'url'>,
): Statement {
  return drizzle.delete(linkCheck).where(and(eq(linkCheck.listingId, listingId), eq(linkCheck.url, url)));
}
