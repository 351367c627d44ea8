import { join } from 'node:path';

/** @returns where the database of a copy lies */
export function databaseFile(dataFolder: string): string {
  return join(dataFolder, 'waymark.sqlite');
}
