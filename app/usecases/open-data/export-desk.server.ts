import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { ExportFormat } from '~/domain/open-data/export-files';
import type { FileShelf, ShelvedFile } from '../file-shelf.server';

/** Hands out exports of the directory: files that are made when somebody asks, and kept until the data change. */
export interface ExportDesk {
  /** @returns the file where it lies ready, else null; making it is begun then, and nobody waits for it */
  look(format: ExportFormat): ShelvedFile | null;
  /** @returns the file of the data as they are now; null where making it takes longer than a download can wait */
  file(format: ExportFormat): Promise<ShelvedFile | null>;
  /** @returns the file's bytes as they are read; null while too many downloads are under way */
  read(file: ShelvedFile): Promise<ReadableStream | null>;
  /** Ends what is being made. */
  stop(): Promise<void>;
}

/**
 * @param options.mostAtOnce downloads at a time; a slow line holds one for minutes, and pages must not wait for them
 * @param options.patienceMs how long a download waits for its file
 */
export function createExportDesk(options: {
  readonly shelf: FileShelf<ExportFormat>;
  readonly mostAtOnce: number;
  readonly patienceMs: number;
}): ExportDesk {
  const { shelf, mostAtOnce, patienceMs } = options;
  let underway = 0;
  return {
    look(format) {
      const ready = shelf.ready(format);
      // Whoever fetches the file is told where it cannot be made.
      if (ready === null) shelf.file(format).catch(() => {});
      return ready;
    },
    file: (format) => within(shelf.file(format), patienceMs),
    async read({ file }) {
      if (underway >= mostAtOnce) return null;
      // Counted before the file is opened, so that many who ask at once are all counted.
      underway++;
      const stream = createReadStream(file, { highWaterMark: 65_536 });
      stream.once('close', () => underway--);
      await once(stream, 'open');
      return Readable.toWeb(stream) as ReadableStream;
    },
    stop: () => shelf.stop(),
  };
}

async function within<Result>(work: Promise<Result>, ms: number): Promise<Result | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
