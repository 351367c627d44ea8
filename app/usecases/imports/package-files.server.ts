import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { InputNotRead } from '~/domain/import/incoming-service';
import { isObject } from '~/standards/hsds/reading/found-node';
import { tableOf } from '~/standards/hsds/reading/table-names';

/** A file of a package. */
export interface PackageFile {
  /** With its folders, `/` between them. */
  readonly name: string;
  readonly path: string;
}

export interface PackageFiles {
  readonly tables: readonly (PackageFile & { readonly bytes: number })[];
  /** Set where there is no table of services, and JSON instead. */
  readonly json: PackageFile | null;
  /** What `datapackage.json` holds. */
  readonly descriptor: Readonly<Record<string, unknown>> | null;
}

const mostFiles = 2000;
const deepest = 4;

/** @returns the files of a folder and of those in it; links are not followed */
export async function filesOfFolder(folder: string): Promise<PackageFile[]> {
  const found: PackageFile[] = [];
  async function look(at: string, prefix: string, depth: number): Promise<void> {
    const entries = await readdir(at, { withFileTypes: true });
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
      if (entry.name.startsWith('.')) continue;
      const name = `${prefix}${entry.name}`;
      if (entry.isDirectory() && depth < deepest) await look(join(at, entry.name), `${name}/`, depth + 1);
      else if (entry.isFile()) found.push({ name, path: join(at, entry.name) });
      if (found.length > mostFiles) throw new InputNotRead('too-many-files');
    }
  }
  await look(folder, '', 0);
  return found;
}

/** Which files of many are the package: those beside its table of services, the one nearest to the top where there are several. */
export async function packageOf(files: readonly PackageFile[]): Promise<PackageFiles> {
  const tables = files.filter(({ name }) => /\.(csv|tsv)$/i.test(name));
  const services = tables.filter(({ name }) => tableOf(name, [])?.table === 'service');
  const [first = tables.length === 1 ? tables[0] : undefined] = services.sort(
    (one, other) => depthOf(one) - depthOf(other),
  );
  if (first === undefined) return { tables: [], json: jsonOf(files), descriptor: null };
  const folder = dirname(first.name);
  const beside = tables.filter(({ name }) => dirname(name) === folder);
  const measured = await Promise.all(beside.map(async (file) => ({ ...file, bytes: (await stat(file.path)).size })));
  return { tables: measured, json: null, descriptor: await descriptorOf(files, folder) };
}

const depthOf = ({ name }: PackageFile): number => name.split('/').length;

function jsonOf(files: readonly PackageFile[]): PackageFile | null {
  const found = files.filter(
    ({ name }) => /\.(json|ndjson|jsonl)$/i.test(name) && basename(name) !== 'datapackage.json',
  );
  const [only] = found;
  if (only === undefined || found.length > 1) throw new InputNotRead('no-services');
  return only;
}

const largestDescriptor = 4_000_000;

/** It stands beside the tables or above them; without it, or where it is no JSON, the tables speak for themselves. */
async function descriptorOf(
  files: readonly PackageFile[],
  folder: string,
): Promise<Readonly<Record<string, unknown>> | null> {
  const found = files.find(
    ({ name }) =>
      basename(name).toLowerCase() === 'datapackage.json' && [folder, dirname(folder)].includes(dirname(name)),
  );
  if (found === undefined || (await stat(found.path)).size > largestDescriptor) return null;
  try {
    const read: unknown = JSON.parse((await readFile(found.path, 'utf8')).replace(/^\uFEFF/, ''));
    return isObject(read) ? read : null;
  } catch {
    return null;
  }
}
