import { desc, eq } from 'drizzle-orm';
import type { Database } from '../open.server';
import { listing, revision } from '../schema/listing';

/** @returns the name a listing is known by: of its published revision, else of its latest */
export async function publishedNameOf({ drizzle }: Database, listingId: string): Promise<string> {
  const rows = await drizzle
    .select({ id: revision.id, name: revision.name, published: listing.publishedRevisionId })
    .from(revision)
    .innerJoin(listing, eq(listing.id, revision.listingId))
    .where(eq(revision.listingId, listingId))
    .orderBy(desc(revision.number));
  return (rows.find(({ id, published }) => id === published) ?? rows[0])?.name ?? '';
}
