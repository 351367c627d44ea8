import { and, desc, eq, isNull } from 'drizzle-orm';
import type { RegisterEntry } from '~/domain/register/matches-register';
import type { Statement } from '../atomically';
import type { Database } from '../open.server';
import { listing } from '../schema/listing';
import { doNotList } from '../schema/review';

export interface RegisterRow extends RegisterEntry {
  readonly reason: string | null;
  readonly listingSlug: string | null;
  readonly createdAt: string;
  readonly liftedAt: string | null;
}

/** Entries in force: what seed, uploads and submissions are held against. */
export async function registerInForce({ drizzle }: Database): Promise<RegisterEntry[]> {
  return drizzle
    .select({ id: doNotList.id, name: doNotList.name, domain: doNotList.domain, phone: doNotList.phone })
    .from(doNotList)
    .where(isNull(doNotList.liftedAt));
}

/** Every entry, the latest first; lifted ones stay to be seen. */
export async function wholeRegister({ drizzle }: Database): Promise<RegisterRow[]> {
  return drizzle
    .select({
      id: doNotList.id,
      name: doNotList.name,
      domain: doNotList.domain,
      phone: doNotList.phone,
      reason: doNotList.reason,
      listingSlug: listing.slug,
      createdAt: doNotList.createdAt,
      liftedAt: doNotList.liftedAt,
    })
    .from(doNotList)
    .leftJoin(listing, eq(listing.id, doNotList.listingId))
    .orderBy(desc(doNotList.createdAt), desc(doNotList.id));
}

export async function registerRow(
  { drizzle }: Database,
  id: string,
): Promise<{
  readonly listingId: string | null;
  readonly reason: string | null;
  readonly liftedAt: string | null;
} | null> {
  const [row] = await drizzle
    .select({ listingId: doNotList.listingId, reason: doNotList.reason, liftedAt: doNotList.liftedAt })
    .from(doNotList)
    .where(eq(doNotList.id, id));
  return row ?? null;
}

export function insertRegisterRow({ drizzle }: Database, row: typeof doNotList.$inferInsert): Statement {
  return drizzle.insert(doNotList).values(row);
}

/** Statement that ends an entry, once. Wrap it in `exactlyOne`. */
export function liftRegisterRow({ drizzle }: Database, id: string, reason: string, at: string): Statement {
  return drizzle
    .update(doNotList)
    .set({ liftedAt: at, reason })
    .where(and(eq(doNotList.id, id), isNull(doNotList.liftedAt)));
}

/** The listing of a slug, of whatever state. */
export async function listingBySlug(
  { drizzle }: Database,
  slug: string,
): Promise<{ readonly id: string; readonly state: string } | null> {
  const [row] = await drizzle
    .select({ id: listing.id, state: listing.state })
    .from(listing)
    .where(eq(listing.slug, slug));
  return row ?? null;
}
