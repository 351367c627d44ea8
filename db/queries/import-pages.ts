import { and, asc, count, eq, or, type SQL, sql } from 'drizzle-orm';
import type { Statement } from '../atomically';
import { exactlyOne } from '../exactly-one';
import type { Database } from '../open.server';
import { type ImportedServiceState, importedService, importTerm } from '../schema/imports';
import { listing, revision } from '../schema/listing';

export type ServiceRow = typeof importedService.$inferSelect;
export type TermRow = typeof importTerm.$inferSelect;

/** Taken, and the source has said something else since somebody decided. */
const differs = sql`${importedService.state} = 'taken' and ${importedService.hash} is not ${importedService.settledHash}`;

/** What a list can be narrowed to: a state, or the differences that wait. */
export type ServiceView = ImportedServiceState | 'differs';

/** @returns source → view → how many */
export async function countServices({ drizzle }: Database): Promise<Map<string, Record<ServiceView, number>>> {
  const rows = await drizzle
    .select({
      sourceId: importedService.sourceId,
      state: importedService.state,
      services: count(),
      differing: sql<number>`count(*) filter (where ${differs})`,
    })
    .from(importedService)
    .groupBy(importedService.sourceId, importedService.state);
  const counts = new Map<string, Record<ServiceView, number>>();
  for (const { sourceId, state, services, differing } of rows) {
    const of = counts.get(sourceId) ?? { draft: 0, taken: 0, ignored: 0, gone: 0, differs: 0 };
    of[state] += services;
    of.differs += differing;
    counts.set(sourceId, of);
  }
  return counts;
}

export interface ServiceSearch {
  readonly view: ServiceView;
  /** Part of the name; empty for all. */
  readonly name: string;
}

/** Services of a source, by name. @param from how many to pass over */
export async function findServices(
  { drizzle }: Database,
  sourceId: string,
  search: ServiceSearch,
  page: { readonly from: number; readonly most: number },
) {
  const where = searched(sourceId, search);
  const rows = await drizzle
    .select({
      externalId: importedService.externalId,
      name: importedService.name,
      state: importedService.state,
      problems: sql<number>`json_array_length(${importedService.problems})`,
      slug: listing.slug,
      differs: sql<number>`${differs}`,
    })
    .from(importedService)
    .leftJoin(listing, eq(listing.id, importedService.listingId))
    .where(where)
    .orderBy(asc(importedService.name), asc(importedService.externalId))
    .limit(page.most)
    .offset(page.from);
  const [total] = await drizzle.select({ found: count() }).from(importedService).where(where);
  return { rows: rows.map((row) => ({ ...row, differs: row.differs === 1 })), found: total?.found ?? 0 };
}

function searched(sourceId: string, { view, name }: ServiceSearch): SQL | undefined {
  const typed = name.trim().replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);
  return and(
    eq(importedService.sourceId, sourceId),
    view === 'differs' ? differs : eq(importedService.state, view),
    typed === '' ? undefined : sql`${importedService.name} like ${`%${typed}%`} escape '\\'`,
  );
}

export async function importedServiceOf(
  { drizzle }: Database,
  sourceId: string,
  externalId: string,
): Promise<ServiceRow | null> {
  const [row] = await drizzle
    .select()
    .from(importedService)
    .where(and(eq(importedService.sourceId, sourceId), eq(importedService.externalId, externalId)));
  return row ?? null;
}

/**
 * Statement that writes what was decided about a service.
 * @throws ChangedMeanwhile when it is run and the service is no longer as the moderator saw it
 */
export function decideService(
  { drizzle }: Database,
  seen: Pick<ServiceRow, 'sourceId' | 'externalId' | 'version'>,
  to: Pick<ServiceRow, 'state' | 'listingId' | 'settledHash'>,
  at: string,
): Statement {
  return exactlyOne(
    drizzle
      .update(importedService)
      .set({ ...to, version: seen.version + 1, updatedAt: at })
      .where(
        and(
          eq(importedService.sourceId, seen.sourceId),
          eq(importedService.externalId, seen.externalId),
          eq(importedService.version, seen.version),
        ),
      ),
  );
}

/** Terms of a source: those nobody has explained first, then by how many services carry them. */
export async function termsOfSource({ drizzle }: Database, sourceId: string, most: number): Promise<TermRow[]> {
  return drizzle
    .select()
    .from(importTerm)
    .where(eq(importTerm.sourceId, sourceId))
    .orderBy(
      sql`${importTerm.meaning} is not null`,
      sql`${importTerm.services} desc`,
      asc(importTerm.taxonomy),
      asc(importTerm.term),
    )
    .limit(most);
}

/** Every term of a source that somebody has explained. */
export async function explainedTerms({ drizzle }: Database, sourceId: string): Promise<TermRow[]> {
  return drizzle
    .select()
    .from(importTerm)
    .where(and(eq(importTerm.sourceId, sourceId), sql`${importTerm.meaning} is not null`));
}

/** Statement that says what a term of a source means here; null takes that back. Unknown terms are left alone. */
export function explainTerm(
  { drizzle }: Database,
  of: Pick<TermRow, 'sourceId' | 'taxonomy' | 'term'>,
  meaning: string | null,
): Statement {
  return drizzle
    .update(importTerm)
    .set({ meaning })
    .where(
      and(eq(importTerm.sourceId, of.sourceId), eq(importTerm.taxonomy, of.taxonomy), eq(importTerm.term, of.term)),
    );
}

/** Statement that says what a term means before any service carried it. */
export function foretellTerm({ drizzle }: Database, row: Omit<TermRow, 'services'>): Statement {
  return drizzle
    .insert(importTerm)
    .values({ ...row, services: 0 })
    .onConflictDoUpdate({
      target: [importTerm.sourceId, importTerm.taxonomy, importTerm.term],
      set: { meaning: row.meaning },
    });
}

/** Listings, public or waiting, whose website lies at this host. */
export async function listingsAtHost({ drizzle }: Database, host: string) {
  const bare = host.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);
  const at = (beginning: string) => sql`${revision.website} like ${`${beginning}${bare}%`} escape '\\'`;
  const rows = await drizzle
    .select({ slug: listing.slug, name: revision.name, state: listing.state, website: revision.website })
    .from(revision)
    .innerJoin(listing, eq(listing.id, revision.listingId))
    .where(
      and(
        or(eq(revision.state, 'published'), eq(revision.state, 'in-review')),
        or(at('https://'), at('http://'), at('https://www.'), at('http://www.')),
      ),
    )
    .limit(50);
  return rows;
}

/** Name and slug of the listing that a service belongs to. */
export async function listingNamed({ drizzle }: Database, listingId: string) {
  const latest = sql`(select r.id from revision r where r.listing_id = ${listing.id} order by r.number desc limit 1)`;
  const [row] = await drizzle
    .select({ id: listing.id, slug: listing.slug, state: listing.state, name: revision.name })
    .from(listing)
    .innerJoin(revision, eq(revision.id, sql`coalesce(${listing.publishedRevisionId}, ${latest})`))
    .where(eq(listing.id, listingId));
  return row ?? null;
}
