import type { IncomingMessage } from 'node:http';
import { networkOf, sharedSource, sourceHeader } from '../app/http/source-of';
import { sessionHeader } from '../app/http/staff-request';
import { chooseEncoding, type Encoding } from './compression';
import type { Reach } from './security-headers';
import type { ServerSettings } from './settings';

/** What the server needs to know of a request; it lives as long as the answer takes. */
export interface Visit {
  readonly method: string;
  /** Path as sent, without the query. */
  readonly path: string;
  /** Query with its question mark, or empty. */
  readonly search: string;
  readonly reach: Reach;
  /** Network the request came from, see `networkOf`. */
  readonly source: string;
  readonly encoding: Encoding;
  readonly startedAt: number;
  /** Under which the answer may be kept; null for anything but plain reading. */
  readonly cacheKey: string | null;
  /** Version of the data before the answer was made. */
  readonly version: number;
  /** Named in the log; set once it is known. */
  routeId: string;
}

/** Headers that may enter the application. What it never sees it can neither keep nor print. */
const admitted = ['accept', 'content-type', 'content-length', 'sec-fetch-site'] as const;

export function reachOf(incoming: IncomingMessage, settings: Pick<ServerSettings, 'origin' | 'onionOrigin'>): Reach {
  const host = incoming.headers.host ?? '';
  if (settings.onionOrigin !== null && host === new URL(settings.onionOrigin).host) return 'onion';
  return settings.origin.startsWith('https:') ? 'https' : 'http';
}

/**
 * @param trustProxy whether the last entry of X-Forwarded-For was written by a proxy of our own
 * @returns the network a request came from
 */
export function sourceOfSocket(incoming: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy ? incoming.headers['x-forwarded-for'] : undefined;
  const last = [forwarded].flat().join(',').split(',').at(-1)?.trim();
  return networkOf(last === undefined || last === '' ? incoming.socket.remoteAddress : last);
}

/**
 * Reduces a request to what pages may know: no cookie (signed-in pages get the session's token), no user agent, no referrer, no forwarded header, no address; and
 * the site's own host instead of whatever host the request claims.
 */
export function admitHeaders(incoming: IncomingMessage, visit: Visit, host: string): void {
  const raw: string[] = ['host', host, sourceHeader, visit.source];
  for (const name of admitted) {
    const value = incoming.headers[name];
    if (typeof value === 'string') raw.push(name, value);
  }
  const session = isStaffPath(visit.path) ? sessionTokenOf(incoming) : null;
  if (session !== null) raw.push(sessionHeader, session);
  incoming.rawHeaders = raw;
  incoming.headers = Object.fromEntries(pairs(raw));
}

/** Pages of people who sign in. Only they ever learn of a cookie. */
export function isStaffPath(path: string): boolean {
  return /^(\/[a-z]{2})?\/(portal|moderate)(\/|$)/.test(path);
}

/** `__Host-`: set by this host alone, over a secure connection, for all its paths. */
export const sessionCookie = '__Host-waymark-session';

function sessionTokenOf(incoming: IncomingMessage): string | null {
  const pairs = (incoming.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const token = pairs.find((pair) => pair.startsWith(`${sessionCookie}=`))?.slice(sessionCookie.length + 1);
  return token !== undefined && /^[\w-]{43}$/.test(token) ? token : null;
}

function pairs(flat: readonly string[]): [string, string][] {
  return Array.from({ length: flat.length / 2 }, (_, pair) => [flat[pair * 2] ?? '', flat[pair * 2 + 1] ?? '']);
}

/** @returns the visit, or null where the request line is not one a browser writes */
export function readVisit(
  incoming: IncomingMessage,
  settings: Pick<ServerSettings, 'origin' | 'onionOrigin' | 'trustProxy'>,
  keyFor: (parts: string) => string,
  version: () => number,
): Visit | null {
  const address = incoming.url ?? '';
  if (!address.startsWith('/') || address.startsWith('//') || address.includes('\\')) return null;
  const method = incoming.method ?? '';
  const queryAt = address.indexOf('?');
  const reach = reachOf(incoming, settings);
  const encoding = chooseEncoding(incoming.headers['accept-encoding'] as string | undefined);
  const reading = method === 'GET' || method === 'HEAD';
  return {
    method,
    path: queryAt < 0 ? address : address.slice(0, queryAt),
    search: queryAt < 0 ? '' : address.slice(queryAt),
    reach,
    // Behind the onion service nobody can be told apart, and what such a request says of itself is its own choice.
    source: reach === 'onion' ? sharedSource : sourceOfSocket(incoming, settings.trustProxy),
    encoding,
    startedAt: performance.now(),
    cacheKey: reading ? keyFor(`GET ${address} ${encoding} ${reach}`) : null,
    version: reading ? version() : -1,
    routeId: 'server',
  };
}
