import { existsSync, linkSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checksumLine } from '../../app/domain/offline/offline-copy';
import { type ExportFormat, exportFiles, exportFormats } from '../../app/domain/open-data/export-files';
import { writeFilePieces } from '../../app/usecases/file-shelf.server';
import { type ExportedListing, exportDataset, type Watch } from '../../app/usecases/open-data/export-dataset.server';
import { openDatabase } from '../../db/open.server';
import { databaseFile } from '../database-file';
import type { ServerSettings } from '../settings';

const usage = 'How? npm run waymark -- export --format <ndjson|json|hsds|csv> --to <file or folder> [--validate]';

/** Services between two words on how far it is. */
const progressEvery = 1_000;

/** How the command tells what it does. */
export interface ExportWords {
  readonly say: (text: string) => void;
  readonly progress: (text: string) => void;
}

/**
 * Writes the whole directory as one file, as it is at this moment, and nothing where anything goes wrong.
 *
 * @param words `--format <format> --to <file or folder> [--validate]`; in a folder the file has the name it has on the site
 * @returns exit code
 * @throws Error where the words are not understood, there is no database, a file is in the place, or a record is not valid
 */
export async function exportData(
  settings: Pick<ServerSettings, 'dataFolder' | 'siteName' | 'origin'>,
  words: readonly string[],
  { say, progress }: ExportWords,
): Promise<number> {
  const { format, target, validate } = readWords(words);
  const source = databaseFile(settings.dataFolder);
  if (!existsSync(source)) throw new Error(`There is no database at ${source}. Is DATA_DIR right?`);
  const file = fileFor(format, target);
  const watch = watchOf(validate ? await validator() : () => {}, progress);
  const database = openDatabase(source, { readonly: true });
  mkdirSync(dirname(file), { recursive: true });
  // Beside its place, so that putting it there is one step.
  const workFolder = mkdtempSync(join(dirname(file), '.waymark-export-'));
  try {
    // All is read as of one moment, whatever a running server writes meanwhile.
    database.sqlite.exec('begin');
    const { siteName, origin } = settings;
    const frame = { siteName, origin, workFolder, watch };
    const { pieces, services, changedOn } = await exportDataset({ database }, format, frame);
    const unfinished = join(workFolder, 'unfinished');
    const { bytes, sha256 } = await writeFilePieces(unfinished, pieces);
    putInPlace(unfinished, file);
    say(`Wrote ${file}: ${services} services, ${bytes} bytes, data of ${changedOn}.`);
    say(checksumLine({ name: basename(file), sha256 }).trimEnd());
    return 0;
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
    database.close();
  }
}

function readWords(words: readonly string[]): { format: ExportFormat; target: string; validate: boolean } {
  const options = { format: { type: 'string' }, to: { type: 'string' }, validate: { type: 'boolean' } } as const;
  try {
    const { values } = parseArgs({ args: [...words], options });
    const format = exportFormats.find((each) => each === values.format);
    if (format !== undefined && values.to) return { format, target: values.to, validate: values.validate === true };
  } catch (error) {
    // What parseArgs says of it names the word that was not understood.
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
  throw new Error(usage);
}

function fileFor(format: ExportFormat, target: string): string {
  const place = resolve(target);
  const isFolder = /[/\\]$/.test(target) || statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
  const file = isFolder ? join(place, exportFiles[format].name) : place;
  refuseToReplace(file);
  return file;
}

function refuseToReplace(file: string): void {
  if (existsSync(file)) throw new Error(`${file} is there already. Nothing was written.`);
}

/** A link, unlike a renaming, replaces nothing that came into being meanwhile; some file systems have none. */
function putInPlace(unfinished: string, file: string): void {
  try {
    linkSync(unfinished, file);
  } catch {
    refuseToReplace(file);
    renameSync(unfinished, file);
  }
}

function watchOf(check: Watch, progress: (text: string) => void): Watch {
  let seen = 0;
  return (record) => {
    check(record);
    if (++seen % progressEvery === 0) progress(`${seen} services …`);
  };
}

/** Checks records against HSDS and against our profile of it. */
async function validator(): Promise<Watch> {
  const { hsdsProblems } = await import('../../app/standards/hsds/validate');
  return ({ listing, service }: ExportedListing) => {
    const problems = [...hsdsProblems('service', service), ...hsdsProblems('profile-service', service)];
    if (problems.length === 0) return;
    const list = problems.map(({ pointer, message }) => `  ${pointer || '/'} ${message}`).join('\n');
    throw new Error(`"${listing.slug}" is not valid HSDS. Nothing was written.\n${list}`);
  };
}
