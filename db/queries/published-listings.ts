import { eq, inArray } from 'drizzle-orm';
import type { PublishedListing } from '~/domain/listing/listing';
import type { Database } from '../open.server';
import { listing } from '../schema/listing';
import { publishedDocument } from '../schema/published-document';

/** The published listing of this slug, or null. */
export async function publishedListing(database: Database, slug: string): Promise<PublishedListing | null> {
  const [found] = await publishedListings(database, [slug]);
  return found ?? null;
}

/** The published listings of these slugs, in the order given; slugs without one are left out. */
export async function publishedListings({ drizzle }: Database, slugs: readonly string[]): Promise<PublishedListing[]> {
  if (slugs.length === 0) return [];
  const rows = await drizzle
    .select({ slug: publishedDocument.slug, document: publishedDocument.document })
    .from(publishedDocument)
    .where(inArray(publishedDocument.slug, [...slugs]));
  const bySlug = new Map(rows.map((row) => [row.slug, row.document]));
  return slugs.flatMap((slug) => bySlug.get(slug) ?? []);
}

/** Every published listing, by slug. */
export async function allPublishedListings({ drizzle }: Database): Promise<PublishedListing[]> {
  const rows = await drizzle
    .select({ document: publishedDocument.document })
    .from(publishedDocument)
    .orderBy(publishedDocument.slug);
  return rows.map((row) => row.document);
}

/** Whether an address leads to a listing, led to one that was withdrawn, or is none that the public knows of. */
export async function listingState(
  { drizzle }: Database,
  slug: string,
): Promise<'published' | 'withdrawn' | 'unknown'> {
  const [row] = await drizzle.select({ state: listing.state }).from(listing).where(eq(listing.slug, slug));
  return row?.state === 'published' || row?.state === 'withdrawn' ? row.state : 'unknown';
}
