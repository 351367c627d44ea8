import { createHash } from 'node:crypto';
import type { ApiEdition, ApiHandover, ApiList, ApiRecord } from '~/domain/open-data/api-answers';
import { ApiProblem } from './api-problem';

/*
 * Answers of the API. Caches may keep what everybody is told alike for five minutes; what was asked with filters, or by POST,
 * is kept nowhere, because filters can say a lot about who asks.
 */

const kept = 'public, max-age=300';
const json = 'application/json; charset=utf-8';

/** A list, page by page, or whole and streamed. */
export async function listResponse(
  request: Request,
  origin: string,
  { page, perPage, streamed, filtered }: ApiHandover,
  list: ApiList,
): Promise<Response> {
  const isKept = request.method !== 'POST' && !filtered;
  const headers = new Headers({ Vary: 'Accept', 'Cache-Control': isKept ? kept : 'no-store' });
  if (isKept) {
    setEdition(headers, request, list.edition);
    if (isUnchanged(request, headers)) return new Response(null, { status: 304, headers });
  }
  if (streamed) {
    headers.set('Content-Type', 'application/x-ndjson; charset=utf-8');
    // The server sends it on as it is made and holds no more of it than a few lines.
    headers.set('X-Waymark-Stream', '1');
    return new Response(request.method === 'HEAD' ? null : lines(list.all()), { headers });
  }
  const totalPages = Math.ceil(list.total / perPage);
  const records = await list.slice((page - 1) * perPage, perPage);
  if (request.method !== 'POST') headers.set('Link', pageLinks(request, origin, page, totalPages));
  headers.set('Content-Type', json);
  return new Response(envelope(list, records, page, totalPages), { headers });
}

/** The envelope of a page; records are JSON already. */
function envelope(list: ApiList, records: readonly string[], page: number, totalPages: number): string {
  const head = {
    total_items: list.total,
    total_pages: totalPages,
    page_number: page,
    size: records.length,
    first_page: page === 1,
    last_page: page >= totalPages,
    empty: records.length === 0,
    ...(list.note && { x_search: list.note }),
  };
  return `${JSON.stringify(head).slice(0, -1)},"contents":[${records.join(',')}]}`;
}

/** Where to go from a page (RFC 8288). Someone beyond the end is led back to it. */
function pageLinks(request: Request, origin: string, page: number, totalPages: number): string {
  const last = Math.max(1, totalPages);
  const targets: [string, number | null][] = [
    ['first', 1],
    ['prev', page > 1 ? Math.min(page - 1, last) : null],
    ['next', page < last ? page + 1 : null],
    ['last', last],
  ];
  const { pathname, searchParams } = new URL(request.url);
  return targets
    .flatMap(([rel, target]) => {
      if (target === null) return [];
      searchParams.set('page', String(target));
      return `<${origin}${pathname}?${searchParams}>; rel="${rel}"`;
    })
    .join(', ');
}

function lines(records: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = records[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(`${value}\n`));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

/**
 * A single record, or anything else that is one JSON text.
 * @param origin public origin of the site, without trailing slash
 * @throws ApiProblem where there is none
 */
export function recordResponse(request: Request, origin: string, record: ApiRecord | null): Response {
  if (record === null) throw new ApiProblem('not-found');
  const headers = new Headers({ 'Cache-Control': kept, 'Content-Type': json });
  setEdition(headers, request, record.edition);
  if (record.canonical !== null)
    headers.set('Link', `<${origin}${rootOf(request)}${record.canonical}>; rel="canonical"`);
  if (isUnchanged(request, headers) || isNotNewer(request, record.edition))
    return new Response(null, { status: 304, headers });
  return new Response(record.json, { headers });
}

/** `/api/hsds` of `/api/hsds/services/…`. */
function rootOf(request: Request): string {
  return new URL(request.url).pathname.split('/').slice(0, 3).join('/');
}

function setEdition(headers: Headers, request: Request, { tag, lastModified }: ApiEdition): void {
  const { pathname, search } = new URL(request.url);
  const accept = request.headers.get('accept') ?? '';
  const digest = createHash('sha256')
    .update(JSON.stringify([tag, pathname, search, accept]))
    .digest('base64url');
  // Weak, because the server compresses bodies on the way.
  headers.set('ETag', `W/"${digest.slice(0, 22)}"`);
  if (lastModified !== null) headers.set('Last-Modified', new Date(lastModified).toUTCString());
}

function isUnchanged(request: Request, headers: Headers): boolean {
  const asked = request.headers.get('if-none-match');
  if (asked === null) return false;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return asked.trim() === '*' || asked.split(',').some((tag) => opaque(tag) === opaque(headers.get('etag') ?? ''));
}

/** Only for single records: a list that lost a record has no newer date by it. */
function isNotNewer(request: Request, { lastModified }: ApiEdition): boolean {
  const since = request.headers.get('if-modified-since');
  if (since === null || request.headers.has('if-none-match') || lastModified === null) return false;
  return Math.floor(lastModified / 1000) * 1000 <= Date.parse(since);
}
