import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { AppError } from '../app/http/app-error';
import { formBounds, isForm, parseForm } from '../app/http/form-data';
import { judgeOrigin } from '../app/http/same-origin';
import type { Answers } from './answers';
import type { LoadGuard } from './load-guard';
import type { Log } from './log';
import type { PageCache } from './page-cache';
import type { ServerSettings } from './settings';
import { admitHeaders, readVisit, type Visit } from './visit';

/** node:http's request with what @hono/node-server looks for: the body, already read. */
type Admitted = IncomingMessage & { rawBody?: Buffer };

const allowedMethods = ['GET', 'HEAD', 'POST'];
const retryAfterSeconds = '5';

/**
 * Stands before everything else: answers kept pages at once, turns away what no page of this site sends, reads bodies
 * within bounds, and lets the rest in with nothing of the visitor that a page does not need.
 *
 * @param options its parts, and `enter`, which answers an admitted request
 */
export function createFrontDoor(options: {
  readonly settings: ServerSettings;
  readonly cache: PageCache;
  readonly guard: LoadGuard;
  readonly answers: Answers;
  readonly log: Log;
  readonly enter: (incoming: IncomingMessage, outgoing: ServerResponse, visit: Visit) => void;
}): RequestListener {
  const { settings, cache, guard, answers, log } = options;
  const host = new URL(settings.origin).host;
  const onionHost = settings.onionOrigin === null ? host : new URL(settings.onionOrigin).host;

  function refuse(incoming: IncomingMessage, outgoing: ServerResponse, visit: Visit, status: number): void {
    const { headers, html } = answers.failure(visit, status);
    if (status === 405) headers.Allow = allowedMethods.join(', ');
    if (status === 503) headers['Retry-After'] = retryAfterSeconds;
    visit.routeId = 'refused';
    if (incoming.complete || !announcesBody(incoming)) writeHtml(outgoing, visit, status, headers, html);
    else leaveUnread(incoming, outgoing, () => writeHtml(outgoing, visit, status, headers, html));
  }

  async function admit(incoming: Admitted, outgoing: ServerResponse, visit: Visit): Promise<void> {
    if (announcesBody(incoming)) {
      const body = await readBody(incoming);
      parseForm(body);
      incoming.rawBody = body;
    }
    // Only now: a body that never ends must not keep others out.
    if (visit.path !== '/healthz') {
      if (!guard.enter()) {
        refuse(incoming, outgoing, visit, 503);
        return;
      }
      outgoing.once('close', guard.leave);
    }
    admitHeaders(incoming, visit, visit.reach === 'onion' ? onionHost : host);
    options.enter(incoming, outgoing, visit);
  }

  return (incoming, outgoing) => {
    const visit = readVisit(incoming, settings, cache.keyFor, cache.version);
    if (visit === null) {
      outgoing.writeHead(400, { ...answers.bare('http'), Connection: 'close' }).end();
      return;
    }
    const kept = visit.cacheKey === null ? null : cache.find(visit.cacheKey);
    if (kept !== null) {
      outgoing.writeHead(200, kept.headers as string[]);
      outgoing.end(visit.method === 'HEAD' ? undefined : kept.body);
      return;
    }
    outgoing.once('close', () => {
      log.request(knownMethod(visit), visit.routeId, outgoing.statusCode, performance.now() - visit.startedAt);
    });
    const fault = faultOf(incoming, visit, ownOrigins(incoming, settings));
    if (fault !== null) {
      refuse(incoming, outgoing, visit, fault);
      return;
    }
    admit(incoming, outgoing, visit).catch((error: unknown) => {
      if (outgoing.headersSent || outgoing.destroyed) return;
      refuse(incoming, outgoing, visit, error instanceof AppError ? error.status : 400);
    });
  };
}

/** A method is a word of the client's choosing, so only known ones reach the log. */
const knownMethod = (visit: Visit): string => (allowedMethods.includes(visit.method) ? visit.method : 'OTHER');

/** @returns the status with which to turn a request away before reading its body, or null */
function faultOf(incoming: IncomingMessage, visit: Visit, origins: ReadonlySet<string>): number | null {
  if (!allowedMethods.includes(visit.method)) return 405;
  // Remix's router prints addresses that it cannot decode.
  if (!isDecodable(visit.path)) return 400;
  // Remix would answer with a loader's data instead of a page.
  if (/[?&]_data(=|&|$)/.test(visit.search)) return 404;
  if (visit.method !== 'POST') return announcesBody(incoming) ? 400 : null;
  const { headers } = incoming;
  const origin = { method: visit.method, origin: headers.origin ?? null, fetchSite: one(headers['sec-fetch-site']) };
  if (judgeOrigin(origin, origins) === 'refused') return 403;
  if (headers['content-encoding'] !== undefined) return 415;
  if (announcesBody(incoming) && !isForm(headers['content-type'] ?? null)) return 415;
  return Number(headers['content-length'] ?? 0) > formBounds.bytes ? 413 : null;
}

function isDecodable(path: string): boolean {
  if (!path.includes('%')) return true;
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** Where no origin is set for this copy (a first run), the host that was asked for counts as ours. */
function ownOrigins(incoming: IncomingMessage, settings: ServerSettings): ReadonlySet<string> {
  const origins = new Set([settings.origin]);
  if (settings.onionOrigin !== null) origins.add(settings.onionOrigin);
  if (settings.origin.startsWith('http://localhost')) origins.add(`http://${incoming.headers.host ?? ''}`);
  return origins;
}

const one = (value: string | string[] | undefined): string | null => [value].flat()[0] ?? null;

function announcesBody(incoming: IncomingMessage): boolean {
  const length = incoming.headers['content-length'];
  return incoming.headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0');
}

/** @throws AppError 413 at the first byte too many, whatever the Content-Length said */
async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > formBounds.bytes) throw new AppError('body-too-large', 'errors.tooLarge', { status: 413 });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function writeHtml(
  outgoing: ServerResponse,
  visit: Visit,
  status: number,
  headers: Record<string, string>,
  html: string,
): void {
  const body = Buffer.from(html);
  outgoing.writeHead(status, { ...headers, 'Content-Length': body.length });
  outgoing.end(visit.method === 'HEAD' ? undefined : body);
}

/** How much of an unwanted body is thrown away so that the client gets to read our answer, and for how long. */
const patience = { bytes: 1_048_576, ms: 2_000 };

/** Answers at once, then lets the client finish a little: a connection cut while it sends would hide the answer. */
function leaveUnread(incoming: IncomingMessage, outgoing: ServerResponse, write: () => void): void {
  outgoing.shouldKeepAlive = false;
  write();
  let thrownAway = 0;
  const cut = () => incoming.socket.destroy();
  const timer = setTimeout(cut, patience.ms).unref();
  incoming.on('data', (chunk: Buffer) => {
    thrownAway += chunk.length;
    if (thrownAway > patience.bytes) cut();
  });
  incoming.once('end', () => clearTimeout(timer));
  incoming.once('error', cut);
}
