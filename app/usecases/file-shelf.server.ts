import { createHash } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of public data as it is written: what it says of its data, and its bytes piece by piece. */
export interface FileText {
  /** Version of the dataset it was read from. */
  readonly version: number;
  /** `YYYY-MM-DD` of the data. */
  readonly changedOn: string;
  readonly pieces: AsyncIterable<string | Uint8Array>;
}

/** What was written: its length, and its SHA-256 in hexadecimal digits. */
export interface WrittenFile {
  readonly bytes: number;
  readonly sha256: string;
}

/** A file that lies ready. */
export interface ShelvedFile extends WrittenFile {
  readonly version: number;
  readonly changedOn: string;
  /** Where it lies on the disk. */
  readonly file: string;
  /** Length of each further form that stands beside it, by the ending it adds to the name. */
  readonly beside: Readonly<Record<string, number>>;
}

/** Forms of a file that stand beside it, e.g. compressed ones. */
export interface FormsBeside {
  /** What each adds to the file's name. */
  readonly endings: readonly string[];
  /** Writes them all. */
  readonly write: (file: string) => Promise<void>;
}

/** Files made of the data: each when somebody asks for it, kept until the data change. */
export interface FileShelf<Name extends string> {
  /** @returns the file of the data as they are now; whoever asks meanwhile gets the same one */
  file(name: Name): Promise<ShelvedFile>;
  /** @returns the file where it lies ready, else null; never makes one */
  ready(name: Name): ShelvedFile | null;
  /** Ends what is being made. */
  stop(): Promise<void>;
}

/** Characters or bytes gathered before they are written. Each write lets waiting requests go first. */
const gathered = 32_768;

/**
 * Writes what comes in pieces, without ever holding the whole of it.
 *
 * @param file must not be there yet
 */
export async function writeFilePieces(file: string, pieces: AsyncIterable<string | Uint8Array>): Promise<WrittenFile> {
  const hash = createHash('sha256');
  const handle = await open(file, 'wx', 0o600);
  let bytes = 0;
  let text = '';
  const write = async (chunk: Uint8Array) => {
    hash.update(chunk);
    bytes += chunk.length;
    await handle.writeFile(chunk);
  };
  const flush = async () => {
    const chunk = Buffer.from(text);
    text = '';
    await write(chunk);
  };
  try {
    for await (const piece of pieces) {
      if (typeof piece === 'string') text += piece;
      if (text.length >= gathered || typeof piece !== 'string') await flush();
      if (typeof piece !== 'string') await write(piece);
    }
    await flush();
  } finally {
    await handle.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** The data may change while they are written. Twice in a row that is bad luck; more often it is an import. */
const mostTries = 5;

/**
 * @param options.folder of its own, inside the data folder: emptied at first use, for what an earlier program wrote may
 * differ from what this one would
 * @param options.version of the data, now
 * @param options.write reads the data and begins the file; it may leave things of its own in the folder it is given, and
 * should give up where the signal says that the server stops
 * @param options.fileName of a file on the disk
 */
export function createFileShelf<Name extends string>(options: {
  readonly folder: string;
  readonly version: () => number;
  readonly write: (name: Name, workFolder: string, signal: AbortSignal) => Promise<FileText>;
  readonly fileName?: (name: Name, version: number) => string;
  readonly forms?: FormsBeside;
}): FileShelf<Name> {
  const { folder, version, write, forms = { endings: [], write: async () => {} } } = options;
  const { fileName = (name, edition) => `${edition}-${name}` } = options;
  const shelf = new Map<Name, ShelvedFile>();
  const making = new Map<Name, Promise<ShelvedFile>>();
  let emptied: Promise<void> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const stopping = new AbortController();
  const { signal } = stopping;

  function ready(name: Name): ShelvedFile | null {
    const file = shelf.get(name);
    return file?.version === version() ? file : null;
  }

  async function empty(): Promise<void> {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true, mode: 0o700 });
  }

  async function* whileRunning(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<string | Uint8Array> {
    for await (const piece of pieces) {
      signal.throwIfAborted();
      yield piece;
    }
  }

  async function tryOnce(name: Name): Promise<ShelvedFile | null> {
    const workFolder = join(folder, `${name}.work`);
    await rm(workFolder, { recursive: true, force: true });
    await mkdir(workFolder, { mode: 0o700 });
    try {
      const { pieces, ...data } = await write(name, workFolder, signal);
      const unfinished = join(workFolder, 'unfinished');
      const written = await writeFilePieces(unfinished, whileRunning(pieces));
      if (version() !== data.version) return null;
      await forms.write(unfinished);
      const file = join(folder, fileName(name, data.version));
      const beside: Record<string, number> = {};
      for (const ending of forms.endings) {
        beside[ending] = (await stat(`${unfinished}${ending}`)).size;
        await rename(`${unfinished}${ending}`, `${file}${ending}`);
      }
      await rename(unfinished, file);
      return { ...data, ...written, file, beside };
    } finally {
      await rm(workFolder, { recursive: true, force: true });
    }
  }

  async function make(name: Name): Promise<ShelvedFile> {
    emptied ??= empty();
    await emptied;
    for (let tries = 0; tries < mostTries; tries++) {
      signal.throwIfAborted();
      const made = ready(name) ?? (await tryOnce(name));
      if (made === null) continue;
      const before = shelf.get(name);
      shelf.set(name, made);
      // Whoever is reading the old one keeps it: the file lives until it is closed.
      if (before && before.file !== made.file) {
        for (const ending of ['', ...forms.endings]) await rm(`${before.file}${ending}`, { force: true });
      }
      return made;
    }
    throw new Error('The data kept changing while the file was written.');
  }

  function file(name: Name): Promise<ShelvedFile> {
    const there = ready(name);
    if (there) return Promise.resolve(there);
    const begun = making.get(name);
    if (begun) return begun;
    // One after the other: each takes seconds of work, and visitors come first.
    const made = last.then(() => make(name)).finally(() => making.delete(name));
    last = made.catch(() => {});
    making.set(name, made);
    return made;
  }

  return {
    file,
    ready,
    async stop() {
      stopping.abort(new Error('The server stops; the file is not finished.'));
      await last;
    },
  };
}
