import { mkdirSync } from 'node:fs';
import type { Directory } from '../app/usecases/directory.server';
import { createSearchEngine } from '../app/usecases/search-engine.server';
import { migrateDatabase } from '../db/migrate';
import { idsFrom } from '../db/new-id';
import { openDatabase } from '../db/open.server';
import { seedFolder } from '../db/project-folder';
import { loadSeed } from '../db/seed/load-seed';
import { databaseFile } from './database-file';
import type { ServerSettings } from './settings';

/**
 * Opens the database, brings it up to date, takes in listings that are new in db/seed, and reads what search needs.
 *
 * @param settings where the data are
 * @param say tells the operator about changes
 * @throws DatabaseRefused or SeedRefused, each with what to do; nothing is half-written
 */
export async function openDirectory(
  settings: Pick<ServerSettings, 'dataFolder'>,
  say: (text: string) => void,
): Promise<Directory> {
  mkdirSync(settings.dataFolder, { recursive: true, mode: 0o700 });
  const database = openDatabase(databaseFile(settings.dataFolder));
  try {
    migrateDatabase(database);
    const seed = { folder: seedFolder(), now: new Date(), newId: idsFrom(Date.now) };
    const { listings, changed } = await loadSeed(database, seed);
    if (changed > 0) say(`Took in ${changed} of ${listings} listings from db/seed.`);
    return { database, search: await createSearchEngine(database) };
  } catch (error) {
    database.close();
    throw error;
  }
}
