import { failuresUntilDead, isFailure, isOwnPage, linksOf } from '~/domain/link-check/link-verdict';
import { phoneOnPage } from '~/domain/link-check/phone-on-page';
import type { PublishedListing } from '~/domain/listing/listing';
import type { Directory } from '~/usecases/directory.server';
import { atomically } from '~db/atomically';
import type { Database } from '~db/open.server';
import { allLinkChecks, forgetLinkCheck, type LinkCheckRow, writeLinkCheck } from '~db/queries/link-checks';
import { allPublishedListings } from '~db/queries/published-listings';
import { createTurns, type FetchOptions, fetchPolitely } from './fetch-politely.server';

export interface LinkCheckOptions {
  /** Says who asks and where to complain. */
  readonly userAgent: string;
  readonly mayConnect: FetchOptions['mayConnect'];
  /** Also what was looked at within the last 24 hours. */
  readonly again: boolean;
  readonly now: () => Date;
  /** Ends the run after what is under way; the next run goes on from there. */
  readonly signal: AbortSignal;
  /** Called after each address. */
  readonly progress: (done: number, total: number) => void;
  readonly pauseMs?: number;
  readonly timeoutMs?: number;
}

/** What a run came to. */
export interface LinkCheckSummary {
  /** Addresses looked at now. */
  readonly checked: number;
  /** Addresses left alone because they were looked at within 24 hours. */
  readonly skipped: number;
  readonly answering: number;
  readonly failing: number;
  /** Of the failing: those that failed the second time in a row or more. */
  readonly dead: readonly { readonly slug: string; readonly url: string; readonly why: string }[];
  /** Listings none of whose numbers stands on any page of their own that was looked at now. */
  readonly phoneMissing: readonly string[];
  readonly interrupted: boolean;
}

/** So many addresses in a row without any answer say more about this machine than about them. */
const mostSilent = 20;

/** Not one address answered: nothing was kept, or a night without network would make every link dead. */
export class NothingAnswers extends Error {
  override readonly name = 'NothingAnswers';
  constructor(tried: number) {
    super(`None of the first ${tried} addresses answered. Is this machine connected? Nothing was written.`);
  }
}

const hostsAtOnce = 4;
const freshMs = 24 * 60 * 60 * 1000;

/** One address of one or several listings. */
interface Task {
  readonly url: string;
  readonly listings: readonly PublishedListing[];
}

interface Result {
  readonly slug: string;
  readonly row: LinkCheckRow;
}

/**
 * Looks at every web address of the published listings, one request at a time to a host and four hosts at once, and keeps
 * what it finds as it goes: a run that is stopped is taken up where it was.
 *
 * @throws NothingAnswers where this machine seems to be offline
 */
export async function checkLinks(
  { database }: Pick<Directory, 'database'>,
  options: LinkCheckOptions,
): Promise<LinkCheckSummary> {
  const listings = await allPublishedListings(database);
  const known = await knownChecks(database, listings);
  const freshFrom = new Date(options.now().getTime() - freshMs).toISOString();
  const all = tasksOf(listings);
  const isDone = ({ url, listings: of }: Task) =>
    of.every(({ id }) => (known.get(keyOf(id, url))?.checkedAt ?? '') > freshFrom);
  const tasks = options.again ? all : all.filter((task) => !isDone(task));
  const results: Result[] = [];
  let done = 0;
  const fetchOptions: FetchOptions = {
    userAgent: options.userAgent,
    mayConnect: options.mayConnect,
    inTurn: createTurns(options.pauseMs ?? 1_000, options.signal),
    timeoutMs: options.timeoutMs ?? 15_000,
    signal: options.signal,
  };
  let held: Result[] = [];
  let online = false;
  const keep = async () => {
    await atomically(
      database,
      held.map(({ row }) => writeLinkCheck(database, row)),
    );
    held = [];
  };
  await byHost(tasks, options.signal, async (task) => {
    const rows = await checkOne(task, known, fetchOptions, options.now);
    results.push(...rows);
    held.push(...rows);
    done += 1;
    online ||= rows.some(({ row }) => row.status !== null);
    if (online) await keep();
    else if (done >= mostSilent) throw new NothingAnswers(done);
    options.progress(done, tasks.length);
  });
  // Few addresses, none of which answers, may well be so; an interrupted run does not know yet.
  if (!options.signal.aborted) await keep();
  return summaryOf(results, { checked: done, skipped: all.length - tasks.length, interrupted: done < tasks.length });
}

/** What earlier runs found; addresses that no listing names any more are forgotten. */
async function knownChecks(
  database: Database,
  listings: readonly PublishedListing[],
): Promise<Map<string, LinkCheckRow>> {
  const named = new Set(listings.flatMap((listing) => linksOf(listing).map((url) => keyOf(listing.id, url))));
  const rows = await allLinkChecks(database);
  const gone = rows.filter(({ listingId, url }) => !named.has(keyOf(listingId, url)));
  await atomically(
    database,
    gone.map((row) => forgetLinkCheck(database, row)),
  );
  return new Map(rows.map((row) => [keyOf(row.listingId, row.url), row]));
}

const keyOf = (listingId: string, url: string) => `${listingId} ${url}`;

function tasksOf(listings: readonly PublishedListing[]): Task[] {
  const byUrl = new Map<string, PublishedListing[]>();
  for (const listing of listings) {
    for (const url of linksOf(listing)) {
      const known = byUrl.get(url);
      if (known) known.push(listing);
      else byUrl.set(url, [listing]);
    }
  }
  return [...byUrl].map(([url, of]) => ({ url, listings: of }));
}

/** Works on four hosts at once; the addresses of one host come after each other. */
async function byHost(tasks: readonly Task[], signal: AbortSignal, work: (task: Task) => Promise<void>): Promise<void> {
  const queues = new Map<string, Task[]>();
  for (const task of tasks) {
    const { host } = new URL(task.url);
    const queue = queues.get(host);
    if (queue) queue.push(task);
    else queues.set(host, [task]);
  }
  // The longest queues first, or the run would end with one host alone.
  const waiting = [...queues.values()].sort((a, b) => b.length - a.length);
  let failed = false;
  const worker = async () => {
    for (let queue = waiting.shift(); queue !== undefined; queue = waiting.shift()) {
      for (const task of queue) {
        if (signal.aborted || failed) return;
        await work(task).catch((error) => {
          if (signal.aborted) return;
          failed = true;
          throw error;
        });
      }
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: hostsAtOnce }, worker));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

async function checkOne(
  { url, listings }: Task,
  known: ReadonlyMap<string, LinkCheckRow>,
  options: FetchOptions,
  now: () => Date,
): Promise<Result[]> {
  const looksForPhone = listings.some((listing) => isOwnPage(url, listing.website));
  const { status, fault, body } = await fetchPolitely(url, looksForPhone, options);
  const failed = status === null || isFailure(status);
  const checkedAt = now().toISOString();
  return listings.map((listing) => {
    const before = known.get(keyOf(listing.id, url))?.failures ?? 0;
    const readable = !failed && status < 400 && body !== null && isOwnPage(url, listing.website);
    const phoneFound = readable ? phoneOnPage(body, listing.channels) : null;
    const failures = failed ? before + 1 : 0;
    return { slug: listing.slug, row: { listingId: listing.id, url, status, fault, failures, phoneFound, checkedAt } };
  });
}

function summaryOf(
  results: readonly Result[],
  run: Pick<LinkCheckSummary, 'checked' | 'skipped' | 'interrupted'>,
): LinkCheckSummary {
  const failing = results.filter(({ row }) => row.failures > 0);
  const found = new Map<string, boolean>();
  for (const { slug, row } of results) {
    if (row.phoneFound !== null) found.set(slug, found.get(slug) === true || row.phoneFound);
  }
  const urls = (some: readonly Result[]) => new Set(some.map(({ row }) => row.url)).size;
  return {
    ...run,
    answering: run.checked - urls(failing),
    failing: urls(failing),
    dead: failing
      .filter(({ row }) => row.failures >= failuresUntilDead)
      .map(({ slug, row }) => ({ slug, url: row.url, why: row.fault ?? String(row.status) })),
    phoneMissing: [...found].flatMap(([slug, stands]) => (stands ? [] : slug)),
  };
}
