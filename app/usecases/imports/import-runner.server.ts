import type { NewId } from '~db/new-id';
import type { Database } from '~db/open.server';
import { sourceById } from '~db/queries/imports';
import { SourceBusy } from './import-services.server';
import { type OpenInput, refreshSource } from './refresh-source.server';

/** Where a refresh that was asked for stands; null where none was since the start, or it went through. */
export type RefreshState = 'waiting' | 'running' | 'failed' | null;

/** Reads sources again while pages are served, one after the other. */
export interface ImportRunner {
  /** Asks for a source to be read again. Returns at once; asked twice, it is read once. */
  refresh(sourceId: string): void;
  stateOf(sourceId: string): RefreshState;
  /** Resolves once everything that was asked for is done. */
  settled(): Promise<void>;
  /** Finishes the slice under way and stops; the rest is read when it is asked for again. */
  stop(): Promise<void>;
}

/** @param options `onFailure` gets what went wrong; the source's page says that it did */
export function createImportRunner(options: {
  readonly database: Database;
  readonly openInput: OpenInput;
  readonly now: () => Date;
  readonly newId: NewId;
  readonly onFailure: (error: unknown) => void;
}): ImportRunner {
  const { database, openInput, now, newId, onFailure } = options;
  const states = new Map<string, Exclude<RefreshState, null>>();
  const waiting: string[] = [];
  const stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();
  let isRunning = false;

  async function readNext(sourceId: string): Promise<void> {
    const source = await sourceById(database, sourceId);
    if (source === null) return void states.delete(sourceId);
    states.set(sourceId, 'running');
    try {
      const summary = await refreshSource(database, source, openInput, { now, newId, signal: stopping.signal });
      if (summary.state === 'nothing-read') states.set(sourceId, 'failed');
      else states.delete(sourceId);
    } catch (error) {
      // Somebody imports it from the command line: what they read is as new. Or the program is about to end.
      if (error instanceof SourceBusy || stopping.signal.aborted) states.delete(sourceId);
      else {
        states.set(sourceId, 'failed');
        onFailure(error);
      }
    }
  }

  async function untilDone(): Promise<void> {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (stopping.signal.aborted) return;
      await readNext(next);
    }
  }

  return {
    refresh(sourceId) {
      const state = states.get(sourceId);
      if (stopping.signal.aborted || state === 'waiting' || state === 'running') return;
      states.set(sourceId, 'waiting');
      waiting.push(sourceId);
      if (isRunning) return;
      isRunning = true;
      running = untilDone()
        .catch(onFailure)
        .finally(() => {
          isRunning = false;
        });
    },
    stateOf: (sourceId) => states.get(sourceId) ?? null,
    settled: () => running,
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
