import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

const brotliLater = promisify(brotliCompress);
const gzipLater = promisify(gzip);
/** Below this a compressed answer saves no packet. */
const smallest = 512;

/**
 * Chooses how to send a text.
 *
 * @param accepted value of `Accept-Encoding`
 * @returns brotli before gzip before nothing; what is marked `q=0` is never chosen
 */
export function chooseEncoding(accepted: string | undefined): Encoding {
  if (accepted === undefined || accepted === '') return 'identity';
  if (/\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepted)) return 'br';
  if (/\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepted)) return 'gzip';
  return 'identity';
}

/** A body in the encoding that it is really in: small ones stay as they are. */
export interface Compressed {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
}

/**
 * Compresses, in the thread pool and with care, what is kept and sent many times.
 *
 * @param body uncompressed
 * @param encoding chosen by `chooseEncoding`
 */
export async function compressToKeep(body: Uint8Array, encoding: Encoding): Promise<Compressed> {
  if (encoding === 'identity' || body.length < smallest) return { bytes: body, encoding: 'identity' };
  if (encoding === 'gzip') return { bytes: await gzipLater(body, { level: 9 }), encoding };
  return { bytes: await brotliLater(body, brotliOptions(body, 9)), encoding };
}

/**
 * Compresses what is sent once. At once and in place: it takes less than a millisecond, and work in the thread pool
 * would keep every page's objects alive long enough to fill the memory with them.
 *
 * @param body uncompressed
 * @param encoding chosen by `chooseEncoding`
 */
export function compressNow(body: Uint8Array, encoding: Encoding): Compressed {
  if (encoding === 'identity' || body.length < smallest) return { bytes: body, encoding: 'identity' };
  if (encoding === 'gzip') return { bytes: gzipSync(body, { level: 6 }), encoding };
  return { bytes: brotliCompressSync(body, brotliOptions(body, 4)), encoding };
}

function brotliOptions(body: Uint8Array, quality: number) {
  return {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      // The window need not be larger than the page; the default takes megabytes for each one at work.
      [constants.BROTLI_PARAM_LGWIN]: Math.min(18, Math.max(10, Math.ceil(Math.log2(body.length)))),
    },
  };
}
