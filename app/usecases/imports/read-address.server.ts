import { type FileHandle, open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputNotRead } from '~/domain/import/incoming-service';
import { isObject } from '~/standards/hsds/reading/found-node';
import { statedBy } from '~/standards/hsds/reading/stated-by';
import { createFetcher, type Fetcher, type FromTheWeb } from './fetch-to-file.server';
import { mostBytes } from './file-bytes.server';

export type { FromTheWeb } from './fetch-to-file.server';

/** What an address came to: a file, or the services of an API, one a line. */
export type Fetched =
  | { readonly kind: 'file'; readonly path: string; readonly name: string }
  | { readonly kind: 'pages'; readonly path: string; readonly name: string; readonly publisher: string | null };

type Found = Readonly<Record<string, unknown>>;

/** An answer of an API; a file may be much larger. */
const pageBytes = 64_000_000;
const perPage = 100;
const mostPages = 20_000;

/**
 * Fetches a file, or everything that an HSDS API has, page by page, into the scratch folder.
 *
 * @param where the address of a file, of the root of an API, or of its list of services
 * @throws InputNotRead where it cannot be had
 */
export async function fetchInput(
  where: string,
  scratch: string,
  web: FromTheWeb,
  signal: AbortSignal,
): Promise<Fetched> {
  const fetcher = createFetcher(web, signal);
  const path = join(scratch, 'fetched');
  if ((await fetcher.toFile(where, path, mostBytes)) !== 200) throw new InputNotRead('not-found', where.slice(0, 200));
  const url = new URL(where);
  const name = decodeURIComponent(url.pathname.split('/').at(-1) || url.host).slice(0, 100);
  const answer = (await stat(path)).size <= pageBytes ? await objectIn(path) : null;
  if (answer === null) return { kind: 'file', path, name };
  if (isPage(answer)) return pages(url, null, { fetcher, scratch, signal });
  if (!isRoot(answer)) return { kind: 'file', path, name };
  const list = new URL(url);
  list.pathname = `${url.pathname.replace(/\/$/, '')}/services`;
  return pages(list, statedBy(answer).publisher, { fetcher, scratch, signal });
}

const isPage = (answer: Found): boolean => Array.isArray(answer.contents) && typeof answer.total_pages === 'number';
const isRoot = (answer: Found): boolean =>
  typeof answer.version === 'string' && (typeof answer.openapi_url === 'string' || typeof answer.profile === 'string');

async function objectIn(path: string): Promise<Found | null> {
  try {
    const read: unknown = JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''));
    return isObject(read) ? read : null;
  } catch {
    return null;
  }
}

interface Desk {
  readonly fetcher: Fetcher;
  readonly scratch: string;
  readonly signal: AbortSignal;
}

async function pages(list: URL, publisher: string | null, desk: Desk): Promise<Fetched> {
  const path = join(desk.scratch, 'services.ndjson');
  const lines = await open(path, 'w', 0o600);
  try {
    let before = '';
    for (let number = 1; ; number += 1) {
      if (number > mostPages) throw new InputNotRead('too-many-pages', list.host);
      const page = await pageOf(list, number, desk);
      const contents = (page.contents as readonly unknown[]).filter(isObject);
      const ids = JSON.stringify(contents.map(({ id }) => id));
      // A server that does not know `page` gives the same one for ever.
      if (contents.length === 0 || ids === before) break;
      before = ids;
      for (const service of contents) await writeService(service, list, lines, desk);
      if (page.last_page === true || (typeof page.total_pages === 'number' && number >= page.total_pages)) break;
    }
  } finally {
    await lines.close();
  }
  return { kind: 'pages', path, name: list.host, publisher };
}

async function pageOf(list: URL, number: number, desk: Desk): Promise<Found> {
  const url = new URL(list);
  for (const [name, value] of [
    ['page', String(number)],
    ['per_page', String(perPage)],
    ['full', 'true'],
  ] as const) {
    url.searchParams.set(name, value);
  }
  const page = await asked(url, desk);
  if (page === null || !Array.isArray(page.contents)) throw new InputNotRead('answer-refused', url.host);
  return page;
}

/** @returns null where there is nothing there */
async function asked(url: URL, { fetcher, scratch, signal }: Desk): Promise<Found | null> {
  if (signal.aborted) throw new InputNotRead('stopped', url.host);
  const path = join(scratch, 'answer.json');
  return (await fetcher.toFile(url.href, path, pageBytes)) === 200 ? objectIn(path) : null;
}

/** What is nested in a service only where it is given in full. */
const nested = [
  'phones',
  'schedules',
  'service_at_locations',
  'service_areas',
  'languages',
  'attributes',
  'cost_options',
];

/** A list may give summaries only; the service itself then has an address of its own. What has gone since is left out. */
async function writeService(service: Found, list: URL, lines: FileHandle, desk: Desk): Promise<void> {
  const isFull = nested.some((name) => Array.isArray(service[name]));
  const full = isFull || typeof service.id !== 'string' ? service : await asked(addressOf(service.id, list), desk);
  if (full !== null) await lines.write(`${JSON.stringify(full)}\n`);
}

function addressOf(id: string, list: URL): URL {
  const url = new URL(list);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/${encodeURIComponent(id)}`;
  url.search = '';
  return url;
}
