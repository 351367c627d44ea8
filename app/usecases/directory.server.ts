import type { Database } from '~db/open.server';
import type { SearchEngine } from './search-engine.server';

/** What use cases work on. Made once at start by server/main.ts, and by tests on a copied database file. */
export interface Directory {
  readonly database: Database;
  /** The searchable picture of the published listings; rebuilt when the dataset's version changes. */
  readonly search: SearchEngine;
}
