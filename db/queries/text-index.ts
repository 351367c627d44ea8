import type { TextField, TextIndex } from '~/domain/search/text-match';
import type { Database } from '../open.server';

/**
 * The full-text index as the search reads it. Which words there are is read once; where a word stands is asked of FTS5
 * each time (`fts5vocab`, SQLite documentation of FTS5, section 7). Made anew when the dataset changes.
 */
export function openTextIndex(database: Database): TextIndex {
  const { sqlite } = database;
  // Temporary tables of this connection: views of the index that store nothing.
  sqlite.exec(`
    create virtual table if not exists temp.listing_words using fts5vocab('main', 'listing_text', 'row');
    create virtual table if not exists temp.listing_field_words using fts5vocab('main', 'listing_text', 'col');
    create virtual table if not exists temp.listing_word_places using fts5vocab('main', 'listing_text', 'instance');
  `);
  const frequencies = new Map<string, number>();
  for (const [term, documents] of sqlite
    .prepare('select term, doc from temp.listing_words')
    .raw()
    .iterate() as Iterable<[string, number]>) {
    frequencies.set(term, documents);
  }
  const nameVocabulary = new Set(
    sqlite
      .prepare("select distinct term from temp.listing_field_words where col in ('name', 'operator')")
      .pluck()
      .all() as string[],
  );
  const sorted = [...frequencies.keys()].sort();
  const places = sqlite.prepare(
    'select distinct doc as rowid, col as field from temp.listing_word_places where term = ?',
  );
  return {
    documentFrequency: (word) => frequencies.get(word) ?? 0,
    wordsBeginning: (prefix, limit) => wordsBeginning(sorted, frequencies, prefix, limit),
    postings: (word) => places.all(word) as Array<{ rowid: number; field: TextField }>,
    vocabulary: frequencies,
    nameVocabulary,
  };
}

function wordsBeginning(
  sorted: readonly string[],
  frequencies: ReadonlyMap<string, number>,
  prefix: string,
  limit: number,
): string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as string) < prefix) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let i = low; i < sorted.length && sorted[i]?.startsWith(prefix) && found.length < 200; i++)
    found.push(sorted[i] as string);
  return found.sort((a, b) => (frequencies.get(b) ?? 0) - (frequencies.get(a) ?? 0)).slice(0, limit);
}
