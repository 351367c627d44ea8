import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

/** What was written: its length, and its SHA-256 in hexadecimal digits. */
export interface Written {
  readonly bytes: number;
  readonly sha256: string;
}

/** Characters gathered before they are written. Each write lets waiting requests go first. */
const gathered = 16_384;

/**
 * Writes a text that comes in pieces, without ever holding the whole of it.
 *
 * @param file must not be there yet
 */
export async function writePieces(file: string, pieces: AsyncIterable<string>): Promise<Written> {
  const hash = createHash('sha256');
  const handle = await open(file, 'wx', 0o600);
  let bytes = 0;
  let text = '';
  const flush = async () => {
    const chunk = Buffer.from(text);
    text = '';
    hash.update(chunk);
    bytes += chunk.length;
    await handle.writeFile(chunk);
  };
  try {
    for await (const piece of pieces) {
      text += piece;
      if (text.length >= gathered) await flush();
    }
    await flush();
  } finally {
    await handle.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** Writes a file's compressed forms beside it, `.gz` and `.br`, in the thread pool. */
export async function compressBeside(file: string): Promise<void> {
  await pipeline(createReadStream(file), createGzip({ level: 9 }), createWriteStream(`${file}.gz`, { mode: 0o600 }));
  const brotli = createBrotliCompress({
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      // A larger window or more care would take tens of megabytes of memory to save some thousand bytes.
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_LGWIN]: 18,
    },
  });
  await pipeline(createReadStream(file), brotli, createWriteStream(`${file}.br`, { mode: 0o600 }));
}
