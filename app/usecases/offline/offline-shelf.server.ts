import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { copyName, type OfflineCopy } from '~/domain/offline/offline-copy';
import { compressBeside, writePieces } from './write-copy.server';

/** A copy that lies ready, with its place on the disk. */
export interface ShelvedCopy extends OfflineCopy {
  /** The file; its compressed forms stand beside it with `.gz` and `.br`. */
  readonly file: string;
  /** Length as most browsers fetch it. */
  readonly packedBytes: number;
}

/** What is written for a language: the text piece by piece, and what it says of its data. */
export interface CopyText {
  readonly version: number;
  readonly changedOn: string;
  readonly pieces: AsyncIterable<string>;
}

/** Copies of the directory to carry away: made when somebody asks for one, kept until the data change. */
export interface OfflineShelf<Language extends string = string> {
  /** @returns the copy of the data as they are now; whoever asks meanwhile gets the same one */
  copy(language: Language): Promise<ShelvedCopy>;
  /** @returns the copy where it lies ready, else null; never makes one */
  ready(language: Language): ShelvedCopy | null;
  /** Ends what is being made. */
  stop(): Promise<void>;
}

/** The data may change while they are written. Twice in a row that is bad luck; more often it is an import. */
const mostTries = 5;

/**
 * @param options.folder of its own, inside the data folder: emptied at first use, for what an earlier program wrote may
 * differ from what this one would
 * @param options.version of the data, now
 * @param options.write reads the data and begins the text
 */
export function createOfflineShelf<Language extends string>(options: {
  readonly folder: string;
  readonly version: () => number;
  readonly write: (language: Language) => Promise<CopyText>;
}): OfflineShelf<Language> {
  const { folder, version, write } = options;
  const shelf = new Map<string, ShelvedCopy>();
  const making = new Map<string, Promise<ShelvedCopy>>();
  let emptied: Promise<void> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let stopped = false;

  function ready(language: Language): ShelvedCopy | null {
    const copy = shelf.get(language);
    return copy?.version === version() ? copy : null;
  }

  async function empty(): Promise<void> {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true, mode: 0o700 });
  }

  async function* whileRunning(pieces: AsyncIterable<string>): AsyncGenerator<string> {
    for await (const piece of pieces) {
      if (stopped) throw new Error('The server stops; the copy is not finished.');
      yield piece;
    }
  }

  async function tryOnce(language: Language): Promise<ShelvedCopy | null> {
    const { pieces, ...data } = await write(language);
    const file = join(folder, `${language}-${data.version}.html`);
    const unfinished = join(folder, `${language}.part`);
    for (const end of ['', '.gz', '.br']) await rm(`${unfinished}${end}`, { force: true });
    const written = await writePieces(unfinished, whileRunning(pieces));
    if (version() !== data.version) return null;
    await compressBeside(unfinished);
    const packedBytes = (await stat(`${unfinished}.br`)).size;
    for (const end of ['.gz', '.br', '']) await rename(`${unfinished}${end}`, `${file}${end}`);
    return { language, name: copyName(language), ...data, ...written, file, packedBytes };
  }

  async function make(language: Language): Promise<ShelvedCopy> {
    emptied ??= empty();
    await emptied;
    for (let tries = 0; tries < mostTries && !stopped; tries++) {
      const copy = ready(language) ?? (await tryOnce(language));
      if (copy === null) continue;
      const before = shelf.get(language);
      shelf.set(language, copy);
      // Whoever is reading the old one keeps it: the file lives until it is closed.
      if (before && before.file !== copy.file) {
        for (const end of ['', '.gz', '.br']) await rm(`${before.file}${end}`, { force: true });
      }
      return copy;
    }
    throw new Error('The data kept changing while the copy was written.');
  }

  function copy(language: Language): Promise<ShelvedCopy> {
    const there = ready(language);
    if (there) return Promise.resolve(there);
    const begun = making.get(language);
    if (begun) return begun;
    // One after the other: each takes a second of work, and visitors come first.
    const made = last.then(() => make(language)).finally(() => making.delete(language));
    last = made.catch(() => {});
    making.set(language, made);
    return made;
  }

  return {
    copy,
    ready,
    async stop() {
      stopped = true;
      await last;
    },
  };
}
