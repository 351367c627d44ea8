import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

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
