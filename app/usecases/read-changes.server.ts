import { atomFeed } from '~/standards/feeds/atom';
import type { ChangeFeed, Entry } from '~/standards/feeds/change-feed';
import { jsonFeed } from '~/standards/feeds/json-feed';
import type { Database } from '~db/open.server';
import { type GoneRow, lastGone, lastPublished, type ShownRow } from '~db/queries/changes';
import { datasetVersion } from '~db/queries/dataset';
import type { Directory } from './directory.server';

/** More than a reader that looks in once a week will miss, and small enough to be sent whole. */
const mostEntries = 200;

/** The change feeds, each a finished text. */
export interface Changes {
  readonly atom: string;
  readonly json: string;
}

/**
 * Feed readers ask every few minutes, so the feeds are written once per version of the dataset. Withdrawing what was
 * already paused leaves the version as it is; its tombstone then keeps the older of its two dates until the next change.
 */
const written = new WeakMap<Database, { readonly version: number; readonly key: string; readonly changes: Changes }>();

/**
 * What last changed in public: listings published, corrected and taken out of sight, one entry a listing, newest first.
 * @param site its shown name, and its public origin without trailing slash
 */
export async function readChanges(
  { database }: Pick<Directory, 'database'>,
  site: Pick<ChangeFeed, 'siteName' | 'origin'>,
): Promise<Changes> {
  const version = datasetVersion(database);
  const key = JSON.stringify([site.origin, site.siteName]);
  const known = written.get(database);
  if (known?.version === version && known.key === key) return known.changes;
  const feed = { siteName: site.siteName, origin: site.origin, entries: await lastEntries(database) };
  const changes = { atom: atomFeed(feed), json: jsonFeed(feed) };
  written.set(database, { version, key, changes });
  return changes;
}

async function lastEntries(database: Database): Promise<Entry[]> {
  const shown = await lastPublished(database, mostEntries);
  const gone = await lastGone(database, mostEntries);
  return [...shown.map(shownEntry), ...gone.map(goneEntry)].sort(newestFirst).slice(0, mostEntries);
}

function shownEntry({ corrected, textLanguage, publishedAt, ...row }: ShownRow): Entry {
  return { ...row, change: corrected ? 'corrected' : 'published', language: textLanguage, changedAt: publishedAt };
}

function goneEntry({ slug, goneAt }: GoneRow): Entry {
  return { change: 'gone', slug, changedAt: goneAt };
}

function newestFirst(one: Entry, other: Entry): number {
  if (one.changedAt !== other.changedAt) return one.changedAt < other.changedAt ? 1 : -1;
  return one.slug < other.slug ? -1 : 1;
}
