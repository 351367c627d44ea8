import { tokens } from '../search/normalise';
import { withinOneEdit } from './one-edit';

const none: readonly never[] = [];

const shelfOf = (name: string, length: number): string => `${name[0]}${length}`;

function shelve(names: Iterable<string>): Map<string, string[]> {
  const shelves = new Map<string, string[]>();
  for (const name of names) {
    const shelf = shelfOf(name, name.length);
    const known = shelves.get(shelf);
    if (known) known.push(name);
    else shelves.set(shelf, [name]);
  }
  return shelves;
}

/** The form in which names are compared: normalised words, one space between. */
export function nameKey(name: string): string {
  return tokens(name).join(' ');
}

/** Row numbers by normalised name. A name of one row, the usual case, costs no array. */
export class RowsByName {
  private readonly rows = new Map<string, number | number[]>();
  /** Names by first letter and length, made when first asked for what is nearly a name: all names are added by then. */
  private shelves: Map<string, string[]> | null = null;
  /** First words of names of several words, so that a reader knows when to look further. */
  readonly firstWords = new Set<string>();
  /** Words of the longest name. */
  longest = 1;

  add(name: string, row: number): void {
    const key = nameKey(name);
    if (key === '') return;
    const known = this.rows.get(key);
    if (known === undefined) this.rows.set(key, row);
    else if (typeof known !== 'number') {
      if (!known.includes(row)) known.push(row);
    } else if (known !== row) this.rows.set(key, [known, row]);
    const space = key.indexOf(' ');
    if (space < 0) return;
    this.firstWords.add(key.slice(0, space));
    this.longest = Math.max(this.longest, key.split(' ').length);
  }

  /** Rows of exactly this normalised name. */
  get(key: string): readonly number[] {
    const rows = this.rows.get(key);
    return rows === undefined ? none : typeof rows === 'number' ? [rows] : rows;
  }

  /** Rows of names one edit away that begin with the same letter: people misspell inside words. */
  nearly(key: string): number[] {
    this.shelves ??= shelve(this.rows.keys());
    const found: number[] = [];
    for (let length = key.length - 1; length <= key.length + 1; length++) {
      for (const name of this.shelves.get(shelfOf(key, length)) ?? none) {
        if (withinOneEdit(name, key)) found.push(...this.get(name));
      }
    }
    return found;
  }

  names(): IterableIterator<string> {
    return this.rows.keys();
  }
}
