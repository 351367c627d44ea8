import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { InputNotRead } from '~/domain/import/incoming-service';
import { mostBytes } from './file-bytes.server';

/** A file that lies unpacked under a name of ours. */
export interface UnpackedFile {
  /** As the package calls it, with its folders. */
  readonly name: string;
  readonly path: string;
}

const mostEntries = 2000;
/** Tables of text shrink to a twentieth; what shrinks further than this was made to fill a disk. */
const tightest = { ratio: 400, fromBytes: 8_000_000 };

/**
 * Unpacks the files of a zip that may be tables or JSON into a folder, under numbers: no name of an archive becomes a path here.
 *
 * @param folder a folder that is removed afterwards
 * @throws InputNotRead where the archive is broken, its names lead out of it, or it unpacks into too much
 */
export async function unpackZip(path: string, folder: string, signal: AbortSignal): Promise<UnpackedFile[]> {
  let zip: ZipFile;
  try {
    zip = await openPromise(path, {
      lazyEntries: true,
      autoClose: false,
      strictFileNames: false,
      validateEntrySizes: true,
    });
  } catch {
    throw new InputNotRead('zip-broken');
  }
  try {
    return await unpackAll(zip, folder, signal);
  } catch (error) {
    if (error instanceof InputNotRead) throw error;
    if (signal.aborted) throw new InputNotRead('stopped');
    const told = error instanceof Error ? error.message : '';
    throw new InputNotRead(
      /relative path|absolute path|characters in fileName/i.test(told) ? 'path-refused' : 'zip-broken',
    );
  } finally {
    zip.close();
  }
}

async function unpackAll(zip: ZipFile, folder: string, signal: AbortSignal): Promise<UnpackedFile[]> {
  if (zip.entryCount > mostEntries) throw new InputNotRead('too-many-files');
  const files: UnpackedFile[] = [];
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    if (signal.aborted) throw new InputNotRead('stopped');
    if (!isWanted(entry.fileName)) continue;
    bytes += entry.uncompressedSize;
    refuseTight(entry, bytes);
    const path = join(folder, `${files.length}.unpacked`);
    const content: Readable = await zip.openReadStreamPromise(entry);
    await pipeline(content, createWriteStream(path, { flags: 'wx', mode: 0o600 }), { signal });
    files.push({ name: entry.fileName, path });
  }
  return files;
}

/** Mac archives bring a shadow of every file. */
function isWanted(name: string): boolean {
  return /\.(csv|tsv|txt|json|ndjson|jsonl)$/i.test(name) && !/(^|\/)(__MACOSX\/|\.)/.test(name);
}

function refuseTight({ fileName, compressedSize, uncompressedSize }: Entry, bytes: number): void {
  if (bytes > mostBytes) throw new InputNotRead('too-large', fileName);
  const isTight = uncompressedSize > tightest.ratio * Math.max(1, compressedSize);
  if (isTight && uncompressedSize > tightest.fromBytes) throw new InputNotRead('packed-too-tightly', fileName);
}
