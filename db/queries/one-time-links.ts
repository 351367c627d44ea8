import { and, eq, gt, isNotNull, isNull, lte, or } from 'drizzle-orm';
import type { Statement } from '../atomically';
import { exactlyOne } from '../exactly-one';
import type { Database } from '../open.server';
import { type LinkPurpose, oneTimeLink } from '../schema/account';

export interface FoundLink {
  readonly tokenHash: string;
  readonly accountId: string | null;
  readonly details: Record<string, string>;
}

/** Statement that stores a link by its token's hash. */
export function insertLink({ drizzle }: Database, row: typeof oneTimeLink.$inferInsert): Statement {
  return drizzle.insert(oneTimeLink).values(row);
}

/** @returns the link of this purpose that is neither used nor expired, or null */
export async function openLink(
  { drizzle }: Database,
  tokenHash: string,
  purpose: LinkPurpose,
  at: string,
): Promise<FoundLink | null> {
  const [row] = await drizzle
    .select({ tokenHash: oneTimeLink.tokenHash, accountId: oneTimeLink.accountId, details: oneTimeLink.details })
    .from(oneTimeLink)
    .where(and(eq(oneTimeLink.tokenHash, tokenHash), eq(oneTimeLink.purpose, purpose), ...stillOpen(at)));
  return row ?? null;
}

/** Statement that uses a link up; run for one that is used or expired it throws ChangedMeanwhile. */
export function closeLink({ drizzle }: Database, tokenHash: string, at: string): Statement {
  return exactlyOne(
    drizzle
      .update(oneTimeLink)
      .set({ usedAt: at })
      .where(and(eq(oneTimeLink.tokenHash, tokenHash), ...stillOpen(at))),
  );
}

/** Statement that makes an account's open links of a purpose useless, e.g. before a newer one is sent. */
export function closeLinksOf({ drizzle }: Database, accountId: string, purpose: LinkPurpose, at: string): Statement {
  return drizzle
    .update(oneTimeLink)
    .set({ usedAt: at })
    .where(and(eq(oneTimeLink.accountId, accountId), eq(oneTimeLink.purpose, purpose), isNull(oneTimeLink.usedAt)));
}

const stillOpen = (at: string) => [isNull(oneTimeLink.usedAt), gt(oneTimeLink.expiresAt, at)];

/** Statement that throws every link of an account away. */
export function deleteLinksOf({ drizzle }: Database, accountId: string): Statement {
  return drizzle.delete(oneTimeLink).where(eq(oneTimeLink.accountId, accountId));
}

/** Statement that throws away the links that can no longer be used. */
export function deleteDeadLinks({ drizzle }: Database, at: string): Statement {
  return drizzle.delete(oneTimeLink).where(or(isNotNull(oneTimeLink.usedAt), lte(oneTimeLink.expiresAt, at)));
}
