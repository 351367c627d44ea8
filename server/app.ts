import { type Context, Hono } from 'hono';
import type { RateLimiter } from '../app/http/rate-limit';
import type { Answers } from './answers';
import { compressNow, compressToKeep } from './compression';
import type { Log } from './log';
import type { OfflineFiles } from './offline-files';
import { isForPrograms } from './open-doors';
import type { PageCache } from './page-cache';
import { quickExit } from './quick-exit';
import type { Answer } from './remix';
import type { ServerSettings } from './settings';
import { elsewhere } from './staff-host';
import type { StaticFile } from './static-files';
import type { Visit } from './visit';

export interface Bindings {
  readonly visit: Visit;
}

export interface AppParts {
  readonly remix: Answer;
  readonly settings: Pick<ServerSettings, 'origin'>;
  readonly exitTarget: string;
  readonly files: ReadonlyMap<string, StaticFile>;
  readonly copies: OfflineFiles;
  readonly answers: Answers;
  readonly cache: PageCache;
  readonly limiter: RateLimiter;
  readonly log: Log;
  readonly isHealthy: () => boolean;
}

type AppContext = Context<{ Bindings: Bindings }>;
type Reply = Response | Promise<Response>;

const immutable = 'public, max-age=31536000, immutable';
/** As the server itself spells them, so that none is sent twice. */
const canonical: Readonly<Record<string, string>> = {
  'cache-control': 'Cache-Control',
  location: 'Location',
  'retry-after': 'Retry-After',
  vary: 'Vary',
};
const empty = { 'Content-Length': '0' };
const cacheHeader = 'x-waymark-cache';
/** A route's sign that its body is long: it goes out as it is made and is never held whole. */
const streamHeader = 'x-waymark-stream';
/** Remix's own headers and validators say nothing to a browser that keeps nothing. */
const dropped = /^(x-remix-|x-waymark-|server$|content-type$|content-length$)/;
const validators = /^(etag|last-modified|cache-control)$/;

/** @returns the Hono application behind the front door: health, quick exit, files, and Remix for everything else */
export function createApp(parts: AppParts): Hono<{ Bindings: Bindings }> {
  const app = new Hono<{ Bindings: Bindings }>({ strict: true });
  app.get('/healthz', (context) => health(context, parts));
  app.get('/exit', (context) => exit(context, parts));
  app.get('/offline/:file', (context) => copy(context, parts));
  app.all('*', (context): Reply => {
    const file = parts.files.get(context.env.visit.path);
    return file === undefined ? page(context, parts) : asset(context, parts, file);
  });
  app.onError((error, context) => {
    parts.log.failure(error, context.env.visit.routeId);
    return failure(context, parts, 500);
  });
  return app;
}

function health({ env: { visit } }: AppContext, { answers, isHealthy }: AppParts): Response {
  visit.routeId = 'healthz';
  const healthy = isHealthy();
  const status = healthy ? 200 : 503;
  return new Response(healthy ? 'ok' : 'the database does not answer', {
    status,
    headers: answers.plain(visit, status, 'text/plain; charset=utf-8'),
  });
}

function exit({ env: { visit } }: AppContext, { answers, exitTarget }: AppParts): Response {
  visit.routeId = 'exit';
  const away = quickExit(exitTarget, visit.reach);
  return new Response(null, {
    status: away.status,
    headers: { ...answers.plain(visit, away.status, 'text/plain'), ...Object.fromEntries(away.headers), ...empty },
  });
}

async function asset({ env: { visit } }: AppContext, { answers }: AppParts, file: StaticFile): Promise<Response> {
  visit.routeId = 'file';
  if (visit.method === 'POST') return refusal(visit, answers, 405);
  const { bytes, encoding } = await file.bytes(visit.encoding);
  const headers = answers.plain(visit, 200, file.type);
  headers.Vary = 'Accept-Encoding';
  headers['Content-Length'] = String(bytes.length);
  if (encoding !== 'identity') headers['Content-Encoding'] = encoding;
  if (file.immutable) headers['Cache-Control'] = immutable;
  return new Response(visit.method === 'HEAD' ? null : (bytes as Uint8Array<ArrayBuffer>), { headers });
}

async function copy(context: AppContext, parts: AppParts): Promise<Response> {
  const { visit } = context.env;
  visit.routeId = 'offline';
  const { req } = context;
  const answer =
    visit.site === 'staff' ? 404 : await parts.copies(visit, req.param('file') ?? '', req.header('if-none-match'));
  return typeof answer === 'number' ? failure(context, parts, answer, answer === 503 ? 60 : undefined) : answer;
}

async function page(context: AppContext, parts: AppParts): Promise<Response> {
  const { visit } = context.env;
  const place = elsewhere(visit, parts.settings);
  if (place === 404) return failure(context, parts, 404);
  if (place !== null) return moved(visit, parts, place);
  if (/^(\/[a-z]{2})?\/(search|find|choose|embed|leaflet)(\/|$)/.test(visit.path)) {
    const turn = parts.limiter.take('browse', visit.source);
    if (!turn.allowed) return failure(context, parts, 429, turn.retryAfterSeconds);
  }
  if (isForPrograms(visit.path) && (visit.search !== '' || visit.method === 'POST')) {
    const turn = parts.limiter.take('api', visit.source);
    if (!turn.allowed) return failure(context, parts, 429, turn.retryAfterSeconds);
  }
  const { response, rendering, routeId } = await parts.remix(context.req.raw, visit.path);
  visit.routeId = routeId;
  if (rendering.error !== undefined) parts.log.failure(rendering.error, visit.routeId);
  if (response.headers.has(streamHeader)) return streamed(visit, parts, response);
  if (response.status >= 400 && rendering.html === undefined && !isText(response)) {
    return failure(context, parts, response.status);
  }
  return rendering.html === undefined
    ? resource(visit, parts, response)
    : document(visit, parts, response, rendering.html);
}

function moved(visit: Visit, { answers }: AppParts, address: string): Response {
  const headers = { ...answers.plain(visit, 308, 'text/plain; charset=utf-8'), Location: address, ...empty };
  return new Response(null, { status: 308, headers });
}

/** A text a route wrote itself (robots.txt, security.txt, a problem) stands also where its status says it is missing. */
function isText(response: Response): boolean {
  return (
    /^(text\/plain|application\/problem\+json)/.test(response.headers.get('content-type') ?? '') &&
    !response.headers.has('x-remix-error')
  );
}

async function resource(visit: Visit, { answers }: AppParts, response: Response): Promise<Response> {
  const type = response.headers.get('content-type') ?? 'text/plain; charset=utf-8';
  const headers = { ...answers.plain(visit, response.status, type), ...kept(response, visit) };
  if (response.body === null) return new Response(null, { status: response.status, headers: { ...headers, ...empty } });
  const body = new Uint8Array(await response.arrayBuffer());
  const { bytes, encoding } = compressNow(body, visit.encoding);
  headers.Vary = withEncoding(response);
  headers['Content-Length'] = String(bytes.length);
  if (encoding !== 'identity') headers['Content-Encoding'] = encoding;
  return new Response(bytes as Uint8Array<ArrayBuffer>, { status: response.status, headers });
}

/** Compressed on the way where that is wanted; who hangs up stops the making. */
function streamed(visit: Visit, { answers }: AppParts, response: Response): Response {
  const type = response.headers.get('content-type') ?? 'application/octet-stream';
  const headers: Record<string, string> = {
    ...answers.plain(visit, response.status, type),
    ...kept(response, visit),
    Vary: withEncoding(response),
  };
  if (visit.method === 'HEAD' || response.body === null) {
    void response.body?.cancel();
    return new Response(null, { status: response.status, headers });
  }
  const isCompressed = /zip$/.test(type) || response.headers.has('content-encoding');
  if (visit.encoding === 'identity' || isCompressed) {
    const length = response.headers.get('content-length');
    if (length !== null) headers['Content-Length'] = length;
    return new Response(response.body, { status: response.status, headers });
  }
  headers['Content-Encoding'] = 'gzip';
  const body = response.body.pipeThrough(new CompressionStream('gzip'));
  return new Response(body, { status: response.status, headers });
}

async function document(visit: Visit, parts: AppParts, response: Response, html: string): Promise<Response> {
  const headers = { ...parts.answers.page(visit, response.status), ...kept(response, visit) };
  // A route's own figure can get lost on the way through Remix's error pages; "too many" always says until when.
  if (response.status === 429) headers['Retry-After'] ??= '60';
  const seconds = secondsToKeep(visit, response);
  const compress = seconds > 0 ? compressToKeep : compressNow;
  const { bytes, encoding } = await compress(Buffer.from(html), visit.encoding);
  headers['Content-Length'] = String(bytes.length);
  if (encoding !== 'identity') headers['Content-Encoding'] = encoding;
  if (visit.cacheKey !== null && seconds > 0) {
    parts.cache.keep(visit.cacheKey, { headers: Object.entries(headers).flat(), body: bytes }, seconds, visit.version);
  }
  const body = visit.method === 'HEAD' ? null : (bytes as Uint8Array<ArrayBuffer>);
  return new Response(body, { status: response.status, headers });
}

/** Only whole public pages are kept; an address with words or a place in it never is, whatever its route says. */
function secondsToKeep(visit: Visit, response: Response): number {
  if (response.status !== 200 || visit.cacheKey === null || visit.method !== 'GET') return 0;
  if (/[?&](q|near)=/.test(visit.search) || response.headers.has('set-cookie')) return 0;
  const seconds = Number(response.headers.get(cacheHeader));
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), 86_400) : 0;
}

/** What the answer depends on besides its address: what the route says, and how it is compressed here. */
function withEncoding(response: Response): string {
  return [response.headers.get('vary'), 'Accept-Encoding'].filter((each) => each !== null).join(', ');
}

function kept(response: Response, visit: Visit): Record<string, string> {
  const forPrograms = isForPrograms(visit.path);
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    if (!dropped.test(name) && (forPrograms || !validators.test(name))) headers[canonical[name] ?? name] = value;
  });
  return headers;
}

function failure(
  { env: { visit } }: AppContext,
  parts: AppParts,
  status: number,
  retryAfterSeconds?: number,
): Response {
  return refusal(visit, parts.answers, status, retryAfterSeconds);
}

function refusal(visit: Visit, answers: Answers, status: number, retryAfterSeconds?: number): Response {
  const { headers, body } = answers.failure(visit, status);
  if (retryAfterSeconds !== undefined) headers['Retry-After'] = String(retryAfterSeconds);
  return new Response(visit.method === 'HEAD' ? null : body, { status, headers });
}
