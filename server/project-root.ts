import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project; the code runs from server/, from build/ and from build/chunks/. */
export const projectRoot = folderWith('package.json', dirname(fileURLToPath(import.meta.url)));

function folderWith(name: string, folder: string): string {
  if (existsSync(join(folder, name))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error(`${name} was not found beside the program: the installation is incomplete.`);
  return folderWith(name, above);
}
