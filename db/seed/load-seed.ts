import { atomically, type Statement } from '../atomically';
import type { NewId } from '../new-id';
import type { Database } from '../open.server';
import { publishDocuments } from '../publish-documents';
import { datasetCounts } from '../queries/dataset';
import { staleDocuments } from '../read-model';
import { dataset } from '../schema/published-document';
import { emergencyStatements } from './emergency-statements';
import { listingStatements } from './listing-statements';
import { planSeed } from './plan-seed';
import { checkSeed, fingerprintOf, readSeedFiles } from './read-seed';

export interface LoadSeedOptions {
  /** Absolute path of a folder like db/seed. */
  readonly folder: string;
  readonly now: Date;
  readonly newId: NewId;
}

export interface LoadedSeed {
  /** Listings in the database, of whatever state. */
  readonly listings: number;
  readonly published: number;
  readonly drafts: number;
  /** Files that were new or changed since the last load, and so were written. */
  readonly changed: number;
  /** Changed files left alone because people have edited their listings since, or because the service asked not to be listed. */
  readonly kept: number;
}

/** Raised when `publishedListingOf` or `searchTextOf` change, so that the next load brings the read model up to date. */
const readModelVersion = 2;

/**
 * Brings the listings and emergency numbers of a seed folder into the database: all of it, or nothing. A file that has
 * not changed changes nothing; a changed one adds a revision and an audit event; a listing that people have edited is
 * never overwritten; a file that is gone leaves its listing alone (`status: "withdrawn"` takes it away).
 *
 * @throws {SeedRefused} a file is wrong; the message names file, field and reason, and nothing was changed
 */
export async function loadSeed(database: Database, { folder, now, newId }: LoadSeedOptions): Promise<LoadedSeed> {
  const files = readSeedFiles(folder);
  const fingerprint = fingerprintOf(files, `read model ${readModelVersion}`);
  const [known] = await database.drizzle.select({ fingerprint: dataset.seedFingerprint }).from(dataset);
  if (known?.fingerprint === fingerprint) return { ...(await datasetCounts(database)), changed: 0, kept: 0 };

  const seed = checkSeed(files);
  const plan = await planSeed(database, seed.listings, { now: now.toISOString(), newId });
  const statements: Statement[] = [
    ...listingStatements(database, plan, { now: now.toISOString(), newId }),
    ...(await emergencyStatements(database, seed.emergencies)),
    // Documents that this load does not write may still be of an older program.
    ...publishDocuments(
      database,
      await staleDocuments(
        database,
        plan.changes.map((change) => change.listingId),
      ),
    ),
    database.drizzle.update(dataset).set({ seedFingerprint: fingerprint }),
  ];
  await atomically(database, statements);
  return { ...(await datasetCounts(database)), changed: plan.changes.length, kept: plan.kept };
}
