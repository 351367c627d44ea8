import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { InputNotRead, type OpenedInput } from '~/domain/import/incoming-service';
import { columnName, tableOf } from '~/standards/hsds/reading/table-names';
import { beginningOf, type SeenFile, seeFile } from './file-bytes.server';
import { filesOfFolder, type PackageFile, packageOf } from './package-files.server';
import { type FromTheWeb, fetchInput } from './read-address.server';
import { openJson, openLines } from './read-json.server';
import { openPackage } from './read-package.server';
import { isServicesCsv, openServicesCsv } from './read-services-csv.server';
import { readTable } from './read-table.server';
import { looksTabular, openTabularJson } from './read-tabular-json.server';
import { unpackZip } from './unpack-zip.server';

export interface OpenInputOptions {
  /** Ends the reading: it then throws `InputNotRead` with `stopped`. */
  readonly signal: AbortSignal;
  /** Where the folder for what is written meanwhile is made; the system's one for such things where absent. */
  readonly scratchIn?: string;
  /** How addresses are asked; without it they are refused. */
  readonly web?: FromTheWeb;
}

/**
 * Opens services for taking in: HSDS 3.x as JSON or a service a line, Tabular Data Packages of HSDS 1.1 to 3.x as zip, folder or
 * single table, our two CSV files, each as a file or at an address; or the root of an HSDS API.
 *
 * @param where path of a file or folder, or an http(s) address
 * @throws InputNotRead saying why nothing of it can be read
 */
export async function openInput(where: string, options: OpenInputOptions): Promise<OpenedInput> {
  const scratch = await mkdtemp(join(options.scratchIn ?? tmpdir(), 'waymark-import-'));
  const removeScratch = () => rm(scratch, { recursive: true, force: true });
  try {
    const opened = await openAny(where, scratch, options);
    return {
      ...opened,
      async close() {
        await opened.close();
        await removeScratch();
      },
    };
  } catch (error) {
    await removeScratch();
    throw error;
  }
}

async function openAny(where: string, scratch: string, options: OpenInputOptions): Promise<OpenedInput> {
  if (!/^https?:\/\//i.test(where)) return openPath(where, basename(where), scratch, options.signal);
  if (options.web === undefined) throw new InputNotRead('address-refused');
  const fetched = await fetchInput(where, scratch, options.web, options.signal);
  if (fetched.kind === 'file') return openPath(fetched.path, fetched.name, scratch, options.signal);
  const opened = await openLines(await seeFile(fetched.path, fetched.name, options.signal), options.signal);
  return { ...opened, format: 'hsds-api', publisher: fetched.publisher };
}

async function openPath(path: string, name: string, scratch: string, signal: AbortSignal): Promise<OpenedInput> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new InputNotRead('not-found', name);
  if (found.isDirectory()) return openFiles(await filesOfFolder(path), scratch, signal);
  if (!found.isFile()) throw new InputNotRead('kind-unknown', name);
  const file = await seeFile(path, name, signal);
  const beginning = await beginningOf(file, signal);
  if (beginning.startsWith('PK\u0003\u0004') || beginning.startsWith('PK\u0005\u0006')) {
    return openFiles(await unpackZip(path, scratch, signal), scratch, signal);
  }
  return openFile(file, beginning, scratch, signal);
}

async function openFile(file: SeenFile, beginning: string, scratch: string, signal: AbortSignal): Promise<OpenedInput> {
  if (beginning.includes('\0')) throw new InputNotRead('kind-unknown', file.name);
  if (/^\s*[[{]/.test(beginning)) {
    if (isLines(file.name, beginning)) return openLines(file, signal);
    return looksTabular(beginning) ? openTabularJson(file, scratch, signal) : openJson(file, signal);
  }
  if (/\.(ndjson|jsonl)$/i.test(file.name)) return openLines(file, signal);
  if (/^\s*</.test(beginning)) throw new InputNotRead('kind-unknown', file.name);
  const { header } = await readTable(file, signal);
  if (isServicesCsv(header)) return openServicesCsv(file, signal);
  if (header.length < 2) throw new InputNotRead('kind-unknown', file.name);
  const isKnown = tableOf(file.name, header.map(columnName)) !== null;
  // Whatever it is called: alone, a table is the one of services.
  return openPackage([isKnown ? file : { ...file, table: 'services.csv' }], null, scratch, signal);
}

/** A service on every line: the first line alone is JSON, and something follows. */
function isLines(name: string, beginning: string): boolean {
  if (/\.(ndjson|jsonl)$/i.test(name)) return true;
  const [first = '', second = ''] = beginning.trimStart().split(/\r?\n/, 2);
  if (!first.startsWith('{') || !second.trimStart().startsWith('{')) return false;
  try {
    JSON.parse(first);
    return true;
  } catch {
    return false;
  }
}

/** A package: the tables that lie beside its table of services, or the one JSON file in it. */
async function openFiles(files: readonly PackageFile[], scratch: string, signal: AbortSignal): Promise<OpenedInput> {
  const found = await packageOf(files);
  if (found.json !== null) {
    const file = await seeFile(found.json.path, found.json.name, signal);
    return openFile(file, await beginningOf(file, signal), scratch, signal);
  }
  const tables: SeenFile[] = [];
  for (const { path, name, bytes } of found.tables) {
    if (bytes > 0) tables.push(await seeFile(path, basename(name), signal));
  }
  const [only] = tables;
  if (only === undefined) throw new InputNotRead('no-services');
  if (tables.length === 1) return openFile(only, await beginningOf(only, signal), scratch, signal);
  return openPackage(tables, found.descriptor, scratch, signal);
}
