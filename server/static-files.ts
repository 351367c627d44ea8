import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { type Compressed, compressToKeep, type Encoding } from './compression';

/** A file of the built site, held in memory. */
export interface StaticFile {
  readonly type: string;
  /** Names of built assets hold a hash of their content, so they never change. */
  readonly immutable: boolean;
  /** @returns the bytes in the encoding asked for, compressed once */
  bytes(encoding: Encoding): Promise<Compressed>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const alreadyCompressed = new Set(['.ico', '.png', '.woff2']);

/**
 * Reads every file of a folder, so that nothing a visitor asks for ever becomes a path on the disk.
 *
 * @param folder the built client folder, which holds `public/` too
 * @returns files by address, e.g. `/exit.js`
 */
export function readStaticFiles(folder: string): ReadonlyMap<string, StaticFile> {
  const files = new Map<string, StaticFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)];
    if (!entry.isFile() || type === undefined || entry.parentPath.includes(`${sep}.vite`)) continue;
    const file = join(entry.parentPath, entry.name);
    const address = `/${relative(folder, file).split(sep).join('/')}`;
    files.set(address, staticFile(readFileSync(file), type, address));
  }
  return files;
}

function staticFile(content: Uint8Array, type: string, address: string): StaticFile {
  const made = new Map<Encoding, ReturnType<StaticFile['bytes']>>();
  return {
    type,
    immutable: address.startsWith('/assets/'),
    bytes(wanted) {
      const encoding = alreadyCompressed.has(extname(address)) ? 'identity' : wanted;
      const ready = made.get(encoding) ?? compressToKeep(content, encoding);
      made.set(encoding, ready);
      return ready;
    },
  };
}
