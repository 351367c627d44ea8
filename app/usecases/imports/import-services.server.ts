import { setImmediate as turn } from 'node:timers/promises';
import type { IncomingRecord, OpenedInput } from '~/domain/import/incoming-service';
import { countedWith, noCounts, type ReportedRow, type RunCounts } from '~/domain/import/row-outcome';
import { atomically } from '~db/atomically';
import { holdSource } from '~db/import-lock';
import type { NewId } from '~db/new-id';
import type { Database } from '~db/open.server';
import {
  beginRun,
  describeSource,
  finishRun,
  latestRun,
  moveRun,
  type RunRow,
  type SourceRow,
  serviceWriter,
} from '~db/queries/imports';
import { createPublisher } from './publish-own.server';
import { storeSlice } from './store-slice.server';

/** Records written in one transaction: some milliseconds, between which others are served. */
const recordsAtOnce = 250;

export interface ImportOptions {
  /** Compares and reports, and writes nothing. */
  readonly dryRun: boolean;
  /** Publishes what carries our own profile, where its slug is free; everything else becomes a draft. */
  readonly publish: boolean;
  readonly now: () => Date;
  readonly newId: NewId;
  /** Gets every record once it is stored. */
  readonly report?: (row: ReportedRow) => void;
  /** @param done records so far @param total null where nobody knows yet */
  readonly progress?: (done: number, total: number | null) => void;
  /** Stops between two slices; the same input goes on there. */
  readonly signal?: AbortSignal;
}

export interface ImportSummary extends RunCounts {
  readonly state: 'done' | 'interrupted' | 'nothing-read';
  /** Records that an earlier, interrupted run of the same input had stored. */
  readonly resumedAt: number;
  /** True where records could not be told apart, so that nothing was taken for gone. */
  readonly goneUnknown: boolean;
  /** Different terms of the source's taxonomies that the services read now carry. */
  readonly terms: number;
}

/** Somebody else is importing this source at this moment. Nothing was written. */
export class SourceBusy extends Error {
  override readonly name = 'SourceBusy';

  constructor() {
    super('This source is being imported at this moment.');
  }
}

/**
 * Stores what a source states: new services become drafts, known ones are compared by their hash, and what a complete run no
 * longer holds is gone. Nothing of it is public, and no listing is touched. An interrupted run of the same input goes on where
 * it was: services and position are written in the same transaction.
 *
 * @throws SourceBusy where the source is being imported already
 * @throws InputNotRead where reading has to stop; what was stored stays, nothing is taken for gone
 */
export async function importServices(
  database: Database,
  source: SourceRow,
  input: OpenedInput,
  options: ImportOptions,
): Promise<ImportSummary> {
  if (options.dryRun) return readThrough(database, source, input, options);
  const held = holdSource(database, source.id);
  if (held === null) throw new SourceBusy();
  try {
    return await storeAll(database, source, input, options);
  } finally {
    held.release();
  }
}

async function storeAll(
  database: Database,
  source: SourceRow,
  input: OpenedInput,
  options: ImportOptions,
): Promise<ImportSummary> {
  const at = options.now().toISOString();
  const { run, resumed } = await runFor(database, source, input, options);
  const writer = serviceWriter(database, source.id, run.id, at);
  const publisher = options.publish ? await createPublisher(database, run.id) : null;
  const desk = { writer, publisher, runId: run.id, stamp: { now: options.now(), newId: options.newId } };
  let { position } = run;
  let counts = countsOf(run);
  // What was refused before an interruption is not known any more, nor what stands on pages that were not read.
  let unnamed = (resumed ? run.refused : 0) + (isPartOnly(input) ? 1 : 0);
  const terms = new Set<string>();
  const state = (word: RunRow['state'], finishedAt: string | null = null) =>
    moveRun(database, run.id, { ...counts, state: word, position, finishedAt });
  try {
    for await (const records of inSlices(input.services(position))) {
      const slice = await storeSlice(desk, records, position + 1);
      position += records.length;
      counts = countedWith(counts, slice.rows);
      unnamed += slice.unnamed;
      for (const term of slice.terms) terms.add(term);
      await atomically(database, [...slice.statements, state('running')]);
      publisher?.forget();
      for (const row of slice.rows) options.report?.(row);
      options.progress?.(position, input.total);
      await turn();
      if (options.signal?.aborted) return summary('interrupted');
    }
  } catch (error) {
    // Stopped from outside: the next run of the same input goes on here.
    if (options.signal?.aborted) return summary('interrupted');
    await atomically(database, [state('failed', options.now().toISOString())]);
    throw error;
  }
  const ended = options.now().toISOString();
  if (position === counts.refused) {
    await atomically(database, [state('failed', ended)]);
    return summary('nothing-read');
  }
  const describe = describeSource(database, source.id, input);
  await atomically(database, [describe, ...finishRun(database, run, unnamed === 0, ended)]);
  const gone = (await latestRun(database, source.id))?.gone ?? 0;
  return { ...summary('done'), gone };

  function summary(word: ImportSummary['state']): ImportSummary {
    return { ...counts, state: word, resumedAt: run.position, goneUnknown: unnamed > 0, terms: terms.size };
  }
}

/** The run that goes on, where the last one of the same input was not finished; else a new one. */
async function runFor(
  database: Database,
  source: SourceRow,
  { inputHash }: OpenedInput,
  { now, newId }: ImportOptions,
): Promise<{ run: RunRow; resumed: boolean }> {
  const last = await latestRun(database, source.id);
  if (last && last.state !== 'done' && last.inputHash === inputHash) return { run: last, resumed: last.position > 0 };
  const run: RunRow = {
    ...noCounts,
    id: newId('run'),
    sourceId: source.id,
    state: 'running',
    inputHash,
    position: 0,
    startedAt: now().toISOString(),
    finishedAt: null,
  };
  // Whoever holds the source knows that no run of it is under way: one that says so was cut off.
  const cutOff =
    last?.state === 'running'
      ? [moveRun(database, last.id, { ...last, state: 'failed', finishedAt: run.startedAt })]
      : [];
  await atomically(database, [...cutOff, ...beginRun(database, run)]);
  return { run, resumed: false };
}

async function readThrough(
  database: Database,
  source: SourceRow,
  input: OpenedInput,
  options: ImportOptions,
): Promise<ImportSummary> {
  const now = options.now();
  // No run bears this id: nothing that is stored was seen by it.
  const writer = serviceWriter(database, source.id, '', now.toISOString());
  const publisher = options.publish ? await createPublisher(database, '') : null;
  const desk = { writer, publisher, runId: '', stamp: { now, newId: options.newId } };
  let [position, unnamed] = [0, 0];
  let counts: RunCounts = noCounts;
  const terms = new Set<string>();
  for await (const records of inSlices(input.services(0))) {
    const slice = await storeSlice(desk, records, position + 1);
    position += records.length;
    unnamed += slice.unnamed;
    counts = countedWith(counts, slice.rows);
    for (const term of slice.terms) terms.add(term);
    for (const row of slice.rows) options.report?.(row);
    options.progress?.(position, input.total);
    if (options.signal?.aborted) break;
  }
  const state = options.signal?.aborted ? 'interrupted' : position === counts.refused ? 'nothing-read' : 'done';
  return { ...counts, state, resumedAt: 0, goneUnknown: unnamed > 0, terms: terms.size };
}

/** What an interrupted run had counted; what is gone shows only at the end. */
const countsOf = ({ added, changed, same, refused }: RunRow): RunCounts => ({ added, changed, same, refused, gone: 0 });

const isPartOnly = ({ notes }: OpenedInput): boolean => notes.some(([note]) => note === 'onePageOfMany');

async function* inSlices(records: AsyncIterable<IncomingRecord>): AsyncGenerator<IncomingRecord[]> {
  let slice: IncomingRecord[] = [];
  for await (const record of records) {
    slice.push(record);
    if (slice.length < recordsAtOnce) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}
