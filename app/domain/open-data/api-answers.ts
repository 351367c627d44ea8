import type { SearchRequest } from '../search/request';

/** What of the directory a list of the API is to hold. */
export interface ApiListQuery {
  /** Set where words or filters of ours were given: the search of the site decides what is found and in which order. */
  readonly search: SearchRequest | null;
  /** Words for lists that the search of the site does not cover; empty where none. */
  readonly words: string;
  readonly taxonomyTermId: string | null;
  readonly taxonomyId: string | null;
  readonly organizationId: string | null;
  /** Milliseconds since the epoch, included. */
  readonly modifiedAfter: number | null;
  readonly parentId: string | null;
  /** A place, and metres around it; null: what serves its country. */
  readonly near: { readonly place: string; readonly metres: number | null } | null;
  /** How much of each record: in full, with services in full, or only what tells whether a copy is out of date. */
  readonly detail: 'usual' | 'minimal' | 'full' | 'full-service';
}

/** How a list is handed over. */
export interface ApiHandover {
  readonly page: number;
  readonly perPage: number;
  readonly streamed: boolean;
  /** Whether some records were asked for and not all: caches keep no such answer. */
  readonly filtered: boolean;
}

/** What the search made of the words; it repeats none of them. */
export interface ApiSearchNote {
  readonly corrected: boolean;
  /** Nothing held all the words, so the records hold any of them. */
  readonly any_word: boolean;
  /** Nothing held any of the words: this is what serves most people. */
  readonly nothing_matched: boolean;
}

/** What tells whether a copy of an answer is still right. */
export interface ApiEdition {
  /** Changes with the data and with the day, because hours are written out for the year ahead. */
  readonly tag: string;
  /** Epoch milliseconds of the last change of any record in it; null where nothing ever changes but with the program. */
  readonly lastModified: number | null;
}

/** A list, of which nothing is written until a part of it is asked for. */
export interface ApiList {
  readonly edition: ApiEdition;
  readonly total: number;
  readonly note: ApiSearchNote | null;
  /** @returns the records from `start` on as JSON texts, at most `most` */
  slice(start: number, most: number): Promise<readonly string[]>;
  /** Every record as JSON text; what is withdrawn in the meantime is left out. */
  all(): AsyncIterable<string>;
}

/** A single record as JSON text. */
export interface ApiRecord {
  readonly json: string;
  readonly edition: ApiEdition;
  /** Its own address under the root of the API, e.g. `/services/<uuid>`; null for what has only one. */
  readonly canonical: string | null;
}
