import type BetterSqlite3 from 'better-sqlite3';
import { count, eq, sql } from 'drizzle-orm';
import type { Database } from '../open.server';
import { listing } from '../schema/listing';

const versionStatements = new WeakMap<Database, BetterSqlite3.Statement>();

/**
 * Number that rises with every change of what the public sees. Asked at every request, so it goes straight to a prepared
 * statement.
 */
export function datasetVersion(database: Database): number {
  let statement = versionStatements.get(database);
  if (!statement) {
    statement = database.sqlite.prepare('select version from dataset').pluck();
    versionStatements.set(database, statement);
  }
  return statement.get() as number;
}

export interface DatasetCounts {
  readonly listings: number;
  readonly published: number;
  readonly drafts: number;
}

/** How many listings there are, in all and by state. */
export async function datasetCounts({ drizzle }: Database): Promise<DatasetCounts> {
  const inState = (state: 'published' | 'draft') => sql<number>`count(*) filter (where ${eq(listing.state, state)})`;
  const [counts] = await drizzle
    .select({ listings: count(), published: inState('published'), drafts: inState('draft') })
    .from(listing);
  return counts ?? { listings: 0, published: 0, drafts: 0 };
}
