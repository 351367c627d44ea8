import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { AppError } from '../app/http/app-error';
import { formBounds, isForm, parseForm } from '../app/http/form-data';
import { judgeOrigin } from '../app/http/same-origin';
import type { Answers } from './answers';
import type { LoadGuard } from './load-guard';
import type { Log } from './log';
import { isForPrograms } from './open-doors';
import type { PageCache } from './page-cache';
import type { ServerSettings } from './settings';
import type { UploadDoor } from './upload-door';
import { admitHeaders, isStaffPath, readVisit, type Visit } from './visit';

/** node:http's request with what @hono/node-server looks for: the body, already read. */
type Admitted = IncomingMessage & { rawBody?: Buffer };

const allowedMethods = ['GET', 'HEAD', 'POST'];
const retryAfterSeconds = '5';
/** What a page of another origin may send to the addresses for programs. */
const preflight = {
  'Access-Control-Allow-Methods': 'GET, HEAD, POST, OPTIONS',
  'Access-Control-Allow-Headers': 'Accept, Content-Type, If-None-Match, If-Modified-Since',
  'Access-Control-Max-Age': '86400',
};

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
  readonly uploads: UploadDoor;
  readonly enter: (incoming: IncomingMessage, outgoing: ServerResponse, visit: Visit) => void;
}): RequestListener {
  const { settings, cache, guard, answers, log, uploads } = options;
  const host = new URL(settings.origin).host;
  const onionHost = settings.onionOrigin === null ? host : new URL(settings.onionOrigin).host;
  const staffHost = new URL(settings.staffOrigin).host;
  const hostOf = (visit: Visit) => (visit.site === 'staff' ? staffHost : visit.reach === 'onion' ? onionHost : host);

  function refuse(incoming: IncomingMessage, outgoing: ServerResponse, visit: Visit, status: number): void {
    const { headers, body } = answers.failure(visit, status);
    if (status === 405) headers.Allow = allowedMethods.join(', ');
    if (status === 503) headers['Retry-After'] = retryAfterSeconds;
    visit.routeId = 'refused';
    if (incoming.complete || !announcesBody(incoming)) writeBody(outgoing, visit, status, headers, body);
    else leaveUnread(incoming, outgoing, () => writeBody(outgoing, visit, status, headers, body));
  }

  /** Who may not upload is told before the file is read; who may has room made for it. */
  async function admitUpload(incoming: Admitted, outgoing: ServerResponse, visit: Visit): Promise<boolean> {
    const leave = await uploads.enter(incoming);
    if (typeof leave === 'function') {
      outgoing.once('close', leave);
      incoming.rawBody = await readBody(incoming, { bytes: uploads.bytes, ms: uploadMs });
      return true;
    }
    // Browsers show an answer only once they have sent everything, and what they send is a file: let it pass, keep nothing.
    await letPass(incoming, uploads.bytes);
    if (leave === 'signed-out') {
      visit.routeId = 'refused';
      const headers = {
        ...answers.plain(visit, 303, 'text/plain'),
        Location: signInPath(visit),
        'Content-Length': '0',
      };
      outgoing.writeHead(303, { ...headers, Connection: 'close' }).end();
    } else refuse(incoming, outgoing, visit, leave === 'busy' ? 503 : 403);
    return false;
  }

  async function admit(incoming: Admitted, outgoing: ServerResponse, visit: Visit): Promise<void> {
    if (uploads.isUpload(incoming, visit)) {
      if (!(await admitUpload(incoming, outgoing, visit))) return;
    } else if (announcesBody(incoming)) {
      const body = await readBody(incoming, { bytes: formBounds.bytes, ms: formMs });
      if (!isJson(incoming)) parseForm(body);
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
    admitHeaders(incoming, visit, hostOf(visit));
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
    if (visit.method === 'OPTIONS' && isForPrograms(visit.path)) {
      visit.routeId = 'preflight';
      outgoing.writeHead(204, { ...answers.plain(visit, 204, 'text/plain'), ...preflight }).end();
      return;
    }
    const upload = uploads.isUpload(incoming, visit) ? uploads.bytes : null;
    const fault = faultOf(incoming, visit, ownOrigins(incoming, visit, settings), upload);
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

/**
 * @param uploadBytes what the body of an upload may have; null where the request is none
 * @returns the status with which to turn a request away before reading its body, or null
 */
function faultOf(
  incoming: IncomingMessage,
  visit: Visit,
  origins: ReadonlySet<string>,
  uploadBytes: number | null,
): number | null {
  if (!allowedMethods.includes(visit.method)) return 405;
  // Remix's router prints addresses that it cannot decode.
  if (!isDecodable(visit.path)) return 400;
  // Remix would answer with a loader's data instead of a page.
  if (/[?&]_data(=|&|$)/.test(visit.search)) return 404;
  if (visit.method !== 'POST') return announcesBody(incoming) ? 400 : null;
  const { headers } = incoming;
  const origin = { method: visit.method, origin: headers.origin ?? null, fetchSite: one(headers['sec-fetch-site']) };
  const open = isForPrograms(visit.path);
  if (!open && judgeOrigin(origin, origins, { strict: isStaffPath(visit.path) }) === 'refused') return 403;
  if (headers['content-encoding'] !== undefined) return 415;
  const isRead = uploadBytes !== null || isForm(headers['content-type'] ?? null) || (open && isJson(incoming));
  if (announcesBody(incoming) && !isRead) return 415;
  return Number(headers['content-length'] ?? 0) > (uploadBytes ?? formBounds.bytes) ? 413 : null;
}

function isJson({ headers }: IncomingMessage): boolean {
  return /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '');
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
function ownOrigins(incoming: IncomingMessage, visit: Visit, settings: ServerSettings): ReadonlySet<string> {
  if (visit.site === 'staff') return new Set([settings.staffOrigin]);
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

/** How long a body may take: a form comes at once, a file over a slow line does not. */
const formMs = 15_000;
export const uploadMs = 120_000;

/**
 * @throws AppError 413 at the first byte too many, whatever the Content-Length said; 408 where it takes too long
 */
function readBody(incoming: IncomingMessage, most: { readonly bytes: number; readonly ms: number }): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const end = (settle: () => void) => {
      clearTimeout(late);
      incoming.off('data', take).off('end', finish).off('error', fail).off('close', cut);
      settle();
    };
    const fail = (error: Error) => end(() => reject(error));
    const cut = () => fail(new AppError('body-cut', 'errors.unreadableForm'));
    const finish = () => end(() => resolve(Buffer.concat(chunks)));
    const take = (chunk: Buffer) => {
      length += chunk.length;
      if (length > most.bytes) fail(new AppError('body-too-large', 'errors.tooLarge', { status: 413 }));
      else chunks.push(chunk);
    };
    const late = setTimeout(
      () => fail(new AppError('body-too-slow', 'errors.unreadableForm', { status: 408 })),
      most.ms,
    );
    incoming.on('data', take).once('end', finish).once('error', fail).once('close', cut);
  });
}

/** A client that sends nothing for so long is not waited for. */
const idleMs = 2_000;

/** Lets a body go by, up to so many bytes, without keeping any of it. */
function letPass(incoming: IncomingMessage, most: number): Promise<void> {
  return new Promise((resolve) => {
    let left = most;
    const end = () => {
      clearTimeout(idle);
      incoming.off('data', count).off('end', end).off('close', end);
      resolve();
    };
    const idle = setTimeout(end, idleMs);
    const count = (chunk: Buffer) => {
      left -= chunk.length;
      if (left < 0) end();
      else idle.refresh();
    };
    incoming.on('data', count).once('end', end).once('close', end);
  });
}

/** Where somebody who is no longer signed in is sent: the file has to be chosen again anyway. */
function signInPath({ path }: Visit): string {
  return path.replace(/portal\/uploads$/, `portal/sign-in?then=${encodeURIComponent('/portal/uploads')}`);
}

function writeBody(
  outgoing: ServerResponse,
  visit: Visit,
  status: number,
  headers: Record<string, string>,
  text: string,
): void {
  const body = Buffer.from(text);
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
