import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function projectFolder(): string {
  // The code runs from db/, from build/ and from build/server/; the SQL and the seed stay where they are in the project.
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'db', 'migrations', 'meta', '_journal.json'))) {
    const above = dirname(folder);
    if (above === folder)
      throw new Error('db/migrations was not found beside the program: the installation is incomplete.');
    folder = above;
  }
  return folder;
}

/** Absolute path of the folder with the SQL migrations. */
export const migrationsFolder = (): string => join(projectFolder(), 'db', 'migrations');

/** Absolute path of the folder with the listings and emergency numbers that come with Waymark. */
export const seedFolder = (): string => join(projectFolder(), 'db', 'seed');

/** Absolute path of the folder with the guides, a folder a language. */
export const contentFolder = (): string => join(projectFolder(), 'app', 'content');
