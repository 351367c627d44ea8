import { setImmediate as turn } from 'node:timers/promises';
import { atomically } from '~db/atomically';
import { ChangedMeanwhile } from '~db/exactly-one';
import type { NewId } from '~db/new-id';
import type { Database } from '~db/open.server';
import { deleteOldUploads, nextToWorkOn, removeDiscarded, type UploadRecord } from '~db/queries/uploads';
import { type CheckingBench, checkSlice, prepareBench } from './check-slice.server';
import { takeSlice } from './take-slice.server';

/** Goes through uploaded files while pages are served. */
export interface UploadRunner {
  /** Begins where the last run of the program stopped, and clears what an interruption left half-read. */
  start(): Promise<void>;
  /** There is something to do: an upload was received, or is to be taken in. Returns at once. */
  wake(): void;
  /** Finishes the slice under way and stops. */
  stop(): Promise<void>;
}

/** The report of a finished upload is kept so long. */
const keepDays = 30;
const rowsRemovedAtOnce = 500;
const dayMs = 86_400_000;
/** A page that is asked for while a file is checked waits for one slice at most, and is then served before the next. */
const nextTurn = async () => void (await turn());

/**
 * @param options `onFailure` gets what went wrong; the upload then waits for the next wake
 */
export function createUploadRunner(options: {
  readonly database: Database;
  readonly now: () => Date;
  readonly newId: NewId;
  readonly onFailure: (error: unknown) => void;
}): UploadRunner {
  const { database, now, newId } = options;
  const clock = () => performance.now();
  let running: Promise<void> | null = null;
  let awake = false;
  let stopping = false;
  let bench: CheckingBench | null = null;

  async function slice(upload: UploadRecord): Promise<void> {
    if (upload.state === 'taking-in') return takeSlice(database, upload, { now: now(), newId });
    if (bench?.uploadId !== upload.id) bench = await prepareBench(database, upload, nextTurn);
    return checkSlice(database, upload, bench, { now: now(), clock, nextTurn });
  }

  async function clearSome(): Promise<boolean> {
    const statements = await removeDiscarded(database, rowsRemovedAtOnce);
    if (statements.length === 0) return false;
    await atomically(database, statements);
    await nextTurn();
    return true;
  }

  async function untilDone(): Promise<void> {
    while (!stopping) {
      const upload = await nextToWorkOn(database);
      if (upload === null) {
        bench = null;
        if (await clearSome()) continue;
        if (!awake) return;
        awake = false;
        continue;
      }
      try {
        await slice(upload);
      } catch (error) {
        // Discarded under our hands: look what there is to do now.
        if (!(error instanceof ChangedMeanwhile)) throw error;
        bench = null;
      }
      await nextTurn();
    }
  }

  function wake(): void {
    awake = true;
    if (stopping || running !== null) return;
    running = untilDone()
      .catch(options.onFailure)
      .finally(() => {
        running = null;
      });
  }

  return {
    wake,
    async start() {
      const before = new Date(now().getTime() - keepDays * dayMs).toISOString();
      await atomically(database, deleteOldUploads(database, before));
      wake();
    },
    async stop() {
      stopping = true;
      await running;
    },
  };
}
