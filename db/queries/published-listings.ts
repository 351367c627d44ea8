import { eq, gt, inArray } from 'drizzle-orm';
import type { PublishedListing } from '~/domain/listing/listing';
import type { Database } from '../open.server';
import { listing } from '../schema/listing';
import { publishedDocument } from '../schema/published-document';
import { datasetVersion } from './dataset';

/** The published listing of this slug, or null. */
export async function publishedListing(database: Database, slug: string): Promise<PublishedListing | null> {
  const [found] = await publishedListings(database, [slug]);
  return found ?? null;
}

/** Documents read lately, of one version of the dataset: results pages show the same listings again and again. */
interface ReadLately {
  readonly version: number;
  readonly documents: Map<string, PublishedListing>;
}
const readLately = new WeakMap<Database, ReadLately>();
const mostRemembered = 2_000;

/** The published listings of these slugs, in the order given; slugs without one are left out. */
export async function publishedListings(database: Database, slugs: readonly string[]): Promise<PublishedListing[]> {
  const documents = rememberedDocuments(database);
  const missing = slugs.filter((slug) => !documents.has(slug));
  if (missing.length > 0) {
    const rows = await database.drizzle
      .select({ slug: publishedDocument.slug, document: publishedDocument.document })
      .from(publishedDocument)
      .where(inArray(publishedDocument.slug, missing));
    for (const row of rows) documents.set(row.slug, row.document);
  }
  const found = slugs.flatMap((slug) => documents.get(slug) ?? []);
  if (documents.size > mostRemembered) documents.clear();
  return found;
}

function rememberedDocuments(database: Database): Map<string, PublishedListing> {
  const version = datasetVersion(database);
  const known = readLately.get(database);
  if (known?.version === version) return known.documents;
  const documents = new Map<string, PublishedListing>();
  readLately.set(database, { version, documents });
  return documents;
}

/** Every published listing, by slug. */
export async function allPublishedListings({ drizzle }: Database): Promise<PublishedListing[]> {
  const rows = await drizzle
    .select({ document: publishedDocument.document })
    .from(publishedDocument)
    .orderBy(publishedDocument.slug);
  return rows.map((row) => row.document);
}

/** The next published listings by slug, for readers that take the whole directory in small steps. */
export async function publishedListingsAfter(
  { drizzle }: Database,
  slug: string,
  most: number,
): Promise<PublishedListing[]> {
  const rows = await drizzle
    .select({ document: publishedDocument.document })
    .from(publishedDocument)
    .where(gt(publishedDocument.slug, slug))
    .orderBy(publishedDocument.slug)
    .limit(most);
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
