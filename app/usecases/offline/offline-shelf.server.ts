import { copyName, type OfflineCopy } from '~/domain/offline/offline-copy';
import { createFileShelf, type FileText, type ShelvedFile } from '../file-shelf.server';
import { compressBeside } from './write-copy.server';

/** A copy that lies ready, with its place on the disk. */
export interface ShelvedCopy extends OfflineCopy {
  /** The file; its compressed forms stand beside it with `.gz` and `.br`. */
  readonly file: string;
  /** Length as most browsers fetch it. */
  readonly packedBytes: number;
}

/** What is written for a language: the text piece by piece, and what it says of its data. */
export interface CopyText extends FileText {
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
  const shelf = createFileShelf<Language>({
    ...options,
    fileName: (language, version) => `${language}-${version}.html`,
    forms: { endings: ['.gz', '.br'], write: compressBeside },
  });
  const copies = new WeakMap<ShelvedFile, ShelvedCopy>();

  function copyOf(language: Language, shelved: ShelvedFile): ShelvedCopy {
    const known = copies.get(shelved);
    if (known) return known;
    const { beside, ...file } = shelved;
    const copy = { language, name: copyName(language), ...file, packedBytes: beside['.br'] ?? file.bytes };
    copies.set(shelved, copy);
    return copy;
  }

  return {
    copy: async (language) => copyOf(language, await shelf.file(language)),
    ready(language) {
      const shelved = shelf.ready(language);
      return shelved && copyOf(language, shelved);
    },
    stop: () => shelf.stop(),
  };
}
