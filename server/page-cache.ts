import { createHmac } from 'node:crypto';
import type { FlatHeaders } from './security-headers';

/** An answer ready to be written: nothing is left to compute. */
export interface KeptPage {
  readonly headers: FlatHeaders;
  readonly body: Uint8Array;
}

export interface PageCache {
  /** @returns the page, or null where none is kept, its time is over or the data changed since */
  find(key: string): KeptPage | null;
  /** Version of the data; read it before rendering what is kept. At most 250 ms old. */
  version(): number;
  /** Keeps a page that was rendered from `version` for some seconds; the least recently used make room. */
  keep(key: string, page: KeptPage, seconds: number, version: number): void;
  /** @returns what stands for an address in memory: a keyed hash, so that a memory dump lists no addresses */
  keyFor(parts: string): string;
}

interface Entry {
  readonly page: KeptPage;
  readonly version: number;
  readonly expiresAt: number;
}

/** Bookkeeping around a page: key, map entry, header strings. */
const overhead = 2_048;

/**
 * Public pages, whole and compressed, in memory. Every page falls out when the directory's data change.
 *
 * @param options `now` in ms, `randomBytes`, the dataset's version, and the room in bytes
 */
export function createPageCache(options: {
  readonly now: () => number;
  readonly randomBytes: (size: number) => Uint8Array;
  readonly datasetVersion: () => number;
  readonly room: number;
}): PageCache {
  const secret = options.randomBytes(32);
  const entries = new Map<string, Entry>();
  let used = 0;
  let version = -1;
  let versionReadAt = Number.NEGATIVE_INFINITY;

  /** The version is read at most four times a second: a hit must not cost a query. */
  function currentVersion(): number {
    const now = options.now();
    if (now - versionReadAt >= 250 || now < versionReadAt) {
      version = options.datasetVersion();
      versionReadAt = now;
    }
    return version;
  }

  function forget(key: string, entry: Entry): void {
    entries.delete(key);
    used -= sizeOf(entry.page);
  }

  return {
    find(key) {
      const entry = entries.get(key);
      if (entry === undefined) return null;
      if (entry.expiresAt <= options.now() || entry.version !== currentVersion()) {
        forget(key, entry);
        return null;
      }
      entries.delete(key);
      entries.set(key, entry);
      return entry.page;
    },
    version: currentVersion,
    keep(key, page, seconds, renderedFrom) {
      if (sizeOf(page) > options.room / 8) return;
      const before = entries.get(key);
      if (before !== undefined) forget(key, before);
      entries.set(key, { page, version: renderedFrom, expiresAt: options.now() + seconds * 1000 });
      used += sizeOf(page);
      for (const [oldest, entry] of entries) {
        if (used <= options.room) break;
        forget(oldest, entry);
      }
    },
    keyFor(parts) {
      return createHmac('sha256', secret).update(parts).digest('base64');
    },
  };
}

function sizeOf(page: KeptPage): number {
  return page.body.length + overhead;
}
