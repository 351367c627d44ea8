import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { InputNotRead } from '~/domain/import/incoming-service';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What one look through a file tells. */
export interface SeenFile {
  readonly path: string;
  /** As the operator or the package calls it; stands in reports. */
  readonly name: string;
  readonly bytes: number;
  /** SHA-256, in hexadecimal. */
  readonly hash: string;
  readonly encoding: Encoding;
  /** The table it holds, where that is known otherwise than by its name. */
  readonly table?: string;
}

/** Larger than any directory of services that is published today. */
export const mostBytes = 4 * 1024 ** 3;
const pieceBytes = 262_144;

/**
 * Looks through a file once: its hash, and how its letters are written. What is not UTF-8 is taken for Windows-1252, which
 * holds Latin-1.
 *
 * @throws InputNotRead where it is not there, empty or too large
 */
export async function seeFile(path: string, name: string, signal: AbortSignal): Promise<SeenFile> {
  const hash = createHash('sha256');
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let isUtf8 = true;
  let bytes = 0;
  let first: Uint8Array = new Uint8Array();
  for await (const piece of piecesOf(path, name, signal)) {
    if (bytes === 0) first = piece.subarray(0, 4);
    bytes += piece.length;
    if (bytes > mostBytes) throw new InputNotRead('too-large', name);
    hash.update(piece);
    isUtf8 = isUtf8 && decodes(utf8, piece, true);
    await nextTurn();
  }
  if (bytes === 0) throw new InputNotRead('empty', name);
  isUtf8 = isUtf8 && decodes(utf8, Buffer.alloc(0), false);
  return { path, name, bytes, hash: hash.digest('hex'), encoding: encodingOf(first, isUtf8) };
}

function decodes(decoder: TextDecoder, piece: Uint8Array, stream: boolean): boolean {
  try {
    decoder.decode(piece, { stream });
    return true;
  } catch {
    return false;
  }
}

function encodingOf(first: Uint8Array, isUtf8: boolean): Encoding {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le';
  if (first[0] === 0xfe && first[1] === 0xff) return 'utf-16be';
  return isUtf8 ? 'utf-8' : 'windows-1252';
}

async function* piecesOf(path: string, name: string, signal: AbortSignal): AsyncGenerator<Buffer> {
  const stream = createReadStream(path, { highWaterMark: pieceBytes });
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      if (signal.aborted) throw new InputNotRead('stopped', name);
      yield piece;
    }
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') throw new InputNotRead('not-found', name);
    throw error;
  } finally {
    stream.destroy();
  }
}

/** The text of a file, some at a time, without byte order mark. Others have their turn in between. */
export async function* textOfFile({ path, name, encoding }: SeenFile, signal: AbortSignal): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of piecesOf(path, name, signal)) {
    yield decoder.decode(piece, { stream: true });
    await nextTurn();
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

/** @returns the beginning of a file's text */
export async function beginningOf(file: SeenFile, signal: AbortSignal): Promise<string> {
  for await (const text of textOfFile(file, signal)) return text;
  return '';
}
