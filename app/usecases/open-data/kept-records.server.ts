import type { Database } from '~db/open.server';

/** 24 MB of letters: some thousand services in full. */
const room = 24_000_000;

/** Records as JSON text, of one edition of the data. */
interface Shelf {
  readonly edition: string;
  readonly texts: Map<string, string>;
  used: number;
}
const shelves = new WeakMap<Database, Shelf>();

/** Keeps the JSON of records, so that each is made once an edition; the longest unused make room. */
export interface KeptRecords {
  find(key: string): string | undefined;
  keep(key: string, text: string): void;
}

/** @param edition everything that a record depends on besides its key; with a new one all that was kept is let go */
export function keptRecords(database: Database, edition: string): KeptRecords {
  let shelf = shelves.get(database);
  if (shelf?.edition !== edition) {
    shelf = { edition, texts: new Map(), used: 0 };
    shelves.set(database, shelf);
  }
  const { texts } = shelf;
  const current = shelf;
  return {
    find(key) {
      const text = texts.get(key);
      if (text === undefined) return undefined;
      texts.delete(key);
      texts.set(key, text);
      return text;
    },
    keep(key, text) {
      const before = texts.get(key);
      texts.delete(key);
      texts.set(key, text);
      current.used += text.length - (before?.length ?? 0);
      for (const [oldest, { length }] of texts) {
        if (current.used <= room) break;
        texts.delete(oldest);
        current.used -= length;
      }
    },
  };
}
