import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { csvLine } from '../../app/domain/audit/csv-line';
import { InputNotRead } from '../../app/domain/import/incoming-service';
import type { ReportedRow } from '../../app/domain/import/row-outcome';
import { cleanSourceName, isWebInput, sourceNameOf } from '../../app/domain/import/source-name';
import {
  type ImportOptions,
  type ImportSummary,
  importServices,
} from '../../app/usecases/imports/import-services.server';
import { foretellTerms } from '../../app/usecases/imports/map-term.server';
import { atomically } from '../../db/atomically';
import { migrateDatabase } from '../../db/migrate';
import { idsFrom } from '../../db/new-id';
import { type Database, openDatabase } from '../../db/open.server';
import { allSources, insertSource, type SourceRow, setSourceAddress, sourceByName } from '../../db/queries/imports';
import { databaseFile } from '../database-file';
import { inputOpener } from '../input-opener';
import type { ServerSettings } from '../settings';
import { faultInWords, noteInWords, problemInWords } from './import-words';

export interface ImportStreams {
  /** The summary, line by line. */
  readonly say: (text: string) => void;
  /** How far it is; on a terminal each text replaces the one before. */
  readonly progress: (text: string) => void;
  /** Stops the run; what was stored so far is kept. */
  readonly signal: AbortSignal;
}

type Settings = Pick<ServerSettings, 'dataFolder' | 'origin'>;

interface Asked {
  readonly input: string | null;
  readonly source: string | null;
  readonly refresh: string | null;
  readonly report: string | null;
  readonly terms: string | null;
  readonly dryRun: boolean;
  readonly publish: boolean;
}

const usage = 'What from? npm run waymark -- import <file, folder or address>, or import --refresh <name or all>';

/**
 * Takes in the services of another directory, while the server goes on.
 *
 * @param words what stands behind the verb
 * @returns exit code: 0 only where the whole input was read; 130 where it was interrupted
 * @throws Error where the words are wrong, there is no database, or the input cannot be read
 */
export async function importFrom(
  settings: Settings,
  words: readonly string[],
  streams: ImportStreams,
): Promise<number> {
  const asked = readWords(words);
  const database = openForImport(settings, asked);
  const report = asked.report === null ? null : openReport(asked.report);
  const desk = { database, settings, streams, report };
  try {
    if (asked.refresh === null) return await importOne(desk, asked);
    const sources = await sourcesToRefresh(database, asked.refresh);
    let code = 0;
    for (const { name, address } of sources) {
      streams.say(`${name}:`);
      const again = await importOne(desk, { ...asked, input: address, source: name }).catch((error: unknown) =>
        sources.length > 1 ? failed(error, streams) : Promise.reject(error),
      );
      code = Math.max(code, again);
      if (streams.signal.aborted) break;
    }
    return code;
  } finally {
    report?.close();
    database.close();
  }
}

function failed(error: unknown, { say }: ImportStreams): number {
  say(error instanceof Error ? error.message : String(error));
  return 1;
}

function readWords(words: readonly string[]): Asked {
  const given = new Map<string, string>();
  const inputs: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === '--dry-run' || word === '--publish') given.set(word, 'yes');
    else if (['--source', '--report', '--terms', '--refresh'].includes(word)) {
      index += 1;
      const value = words[index];
      if (value === undefined || value.startsWith('--')) throw new Error(`${word} needs something after it.`);
      given.set(word, value);
    } else if (word.startsWith('--')) throw new Error(`There is no "${word}".\n${usage}`);
    else inputs.push(word);
  }
  const refresh = given.get('--refresh') ?? null;
  if (inputs.length !== (refresh === null ? 1 : 0)) throw new Error(usage);
  const name = given.get('--source');
  const source = name === undefined ? null : cleanSourceName(name);
  if (name !== undefined && source === null) throw new Error('--source: a name of 1 to 200 characters.');
  return {
    input: inputs[0] ?? null,
    source,
    refresh,
    report: given.get('--report') ?? null,
    terms: given.get('--terms') ?? null,
    dryRun: given.has('--dry-run'),
    publish: given.has('--publish'),
  };
}

/** A directory may begin as the copy of another: with --publish a database that is not there yet is made. */
function openForImport({ dataFolder }: Settings, { publish, dryRun }: Asked): Database {
  const file = databaseFile(dataFolder);
  if (!existsSync(file) && (!publish || dryRun)) {
    throw new Error(`There is no database at ${file}. Start the server once, or set DATA_DIR.`);
  }
  const database = openDatabase(file);
  try {
    migrateDatabase(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

async function sourcesToRefresh(database: Database, which: string) {
  const sources = await allSources(database);
  const meant = sources.filter(({ name, address }) => (which === 'all' ? address !== null : name === which));
  const [first] = meant;
  if (!first) throw new Error(which === 'all' ? 'No source has an address.' : `There is no source "${which}".`);
  if (first.address === null) throw new Error(`"${which}" was read from a file: import the file again.`);
  return meant;
}

interface Desk {
  readonly database: Database;
  readonly settings: Settings;
  readonly streams: ImportStreams;
  readonly report: ReturnType<typeof openReport> | null;
}

async function importOne({ database, settings, streams, report }: Desk, asked: Asked): Promise<number> {
  const { say, progress, signal } = streams;
  const newId = idsFrom(Date.now);
  const terms = asked.terms === null ? [] : readTerms(asked.terms);
  const input = await inWords(() => inputOpener(settings)(asked.input ?? '', signal));
  const startedAt = Date.now();
  const options: ImportOptions = {
    dryRun: asked.dryRun,
    publish: asked.publish,
    now: () => new Date(),
    newId,
    signal,
    progress: (done, total) => progress(progressText(done, total, Date.now() - startedAt)),
    ...(report ? { report: report.write } : {}),
  };
  try {
    for (const note of input.notes) say(noteInWords(note));
    const source = await sourceFor(database, asked, newId);
    if (!asked.dryRun) await foretellTerms(database, source.id, terms);
    const summary = await inWords(() => importServices(database, source, input, options));
    progress('');
    for (const line of linesOf(summary, asked)) say(line);
    return summary.state === 'done' ? 0 : summary.state === 'interrupted' ? 130 : 1;
  } finally {
    await input.close();
  }
}

/** Faults of an input become sentences for the operator. */
async function inWords<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof InputNotRead) throw new Error(`Not imported. ${faultInWords(error.fault, error.place)}`);
    throw error;
  }
}

async function sourceFor(
  database: Database,
  { input, source, dryRun }: Asked,
  newId: ReturnType<typeof idsFrom>,
): Promise<SourceRow> {
  const where = input ?? '';
  const name = source ?? sourceNameOf(isWebInput(where) ? where : resolve(where));
  const address = isWebInput(where) ? where : null;
  const known = await sourceByName(database, name);
  if (known) {
    if (address !== null && known.address !== address && !dryRun) {
      await atomically(database, [setSourceAddress(database, known.id, address)]);
    }
    return known;
  }
  const createdAt = new Date().toISOString();
  const row = { id: newId('src'), name, address, publisher: null, licence: null, createdAt, refreshedAt: null };
  if (!dryRun) await atomically(database, [insertSource(database, row)]);
  return row;
}

function readTerms(file: string) {
  const rows = parse(readFileSync(file, 'utf8'), { columns: true, bom: true, skip_empty_lines: true, trim: true });
  return (rows as Record<string, string>[]).map(({ taxonomy = '', term = '', meaning = '' }) => ({
    taxonomy,
    term,
    meaning: meaning === '' ? null : meaning,
  }));
}

function openReport(target: string) {
  const file = resolve(target);
  if (existsSync(file)) throw new Error(`${file} is there already. Nothing was imported.`);
  const output = openSync(file, 'wx', 0o600);
  writeSync(output, csvLine(['row', 'place', 'id', 'name', 'outcome', 'problems']));
  return {
    write: ({ number, place, externalId, name, outcome, problems }: ReportedRow) => {
      const words = problems.map(problemInWords).join('; ');
      writeSync(output, csvLine([number, place, externalId, name, outcome, words]));
    },
    close: () => closeSync(output),
  };
}

function progressText(done: number, total: number | null, elapsedMs: number): string {
  if (total === null || done === 0) return `${done} services`;
  const seconds = Math.round(((elapsedMs / done) * Math.max(0, total - done)) / 1000);
  return `${done} of ${total} services, about ${seconds} s left`;
}

function linesOf(summary: ImportSummary, { dryRun, publish }: Asked): string[] {
  const { added, changed, same, refused, gone, terms, resumedAt, goneUnknown, state } = summary;
  return [
    ...(resumedAt > 0 ? [`Went on after ${resumedAt} services that an interrupted run had stored.`] : []),
    `${dryRun ? 'Nothing was written. It would be: ' : ''}${added} new, ${changed} changed, ${same} as before, ${refused} refused, ${gone} no longer there.`,
    ...(terms > 0 ? [`Terms they carry: ${terms}. Moderators say under /moderate/imports what these mean.`] : []),
    ...(goneUnknown && state === 'done'
      ? ['Some records do not say which service they are, so none was taken for gone.']
      : []),
    ...(state === 'nothing-read' ? ['Not one service could be read.'] : []),
    ...(state === 'interrupted' ? ['Interrupted. What was stored is kept; run it again to go on.'] : []),
    ...(state === 'done' && !dryRun && !publish
      ? ['Nothing of it is public. Moderators find it under /moderate/imports.']
      : []),
  ];
}
