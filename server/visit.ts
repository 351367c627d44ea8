import type { IncomingMessage } from 'node:http';
import { sessionCookie } from '../app/http/session-cookie';
import { networkOf, sharedSource, sourceHeader } from '../app/http/source-of';
import { sessionHeader } from '../app/http/staff-request';
import { chooseEncoding, type Encoding } from './compression';
import { isForPrograms } from './open-doors';
import type { Reach } from './security-headers';
import type { ServerSettings } from './settings';

/** `whole` where public and signed-in pages share a host. */
export type Site = 'whole' | 'public' | 'staff';

/** What the server needs to know of a request; it lives as long as the answer takes. */
export interface Visit {
  readonly method: string;
  /** Path as sent, without the query. */
  readonly path: string;
  /** Query with its question mark, or empty. */
  readonly search: string;
  readonly reach: Reach;
  /** Whose host was asked: the signed-in pages' own, where they have one, or everyone's. */
  readonly site: Site;
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
const admitted = ['accept', 'content-type', 'content-length', 'if-none-match', 'sec-fetch-site'] as const;
/** Programs ask again only for what has changed. A browser keeps nothing of this site, so it has nothing to compare. */
const validators = ['if-none-match', 'if-modified-since'] as const;

type Origins = Pick<ServerSettings, 'origin' | 'onionOrigin' | 'staffOrigin'>;

export function reachOf(incoming: IncomingMessage, settings: Origins): Reach {
  const host = incoming.headers.host ?? '';
  if (settings.onionOrigin !== null && host === new URL(settings.onionOrigin).host) return 'onion';
  const origin = siteOf(incoming, settings) === 'staff' ? settings.staffOrigin : settings.origin;
  return origin.startsWith('https:') ? 'https' : 'http';
}

/** @returns whose host a request asked */
export function siteOf(incoming: IncomingMessage, settings: Origins): Site {
  if (settings.staffOrigin === settings.origin) return 'whole';
  return incoming.headers.host === new URL(settings.staffOrigin).host ? 'staff' : 'public';
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
  for (const name of isForPrograms(visit.path) ? [...admitted, ...validators] : admitted) {
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

export { sessionCookie } from '../app/http/session-cookie';

/** @returns the token in the session cookie, or null where there is none of that shape */
export function sessionTokenOf(incoming: IncomingMessage): string | null {
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
  settings: Origins & Pick<ServerSettings, 'trustProxy'>,
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
  const path = queryAt < 0 ? address : address.slice(0, queryAt);
  const site = siteOf(incoming, settings);
  // Signed-in pages are nobody else's, and the other host has nothing else.
  const keepable = reading && site !== 'staff' && !isStaffPath(path);
  return {
    method,
    path,
    search: queryAt < 0 ? '' : address.slice(queryAt),
    reach,
    site,
    // Behind the onion service nobody can be told apart, and what such a request says of itself is its own choice.
    source: reach === 'onion' ? sharedSource : sourceOfSocket(incoming, settings.trustProxy),
    encoding,
    startedAt: performance.now(),
    cacheKey: keepable ? keyFor(`GET ${address} ${encoding} ${reach}`) : null,
    version: reading ? version() : -1,
    routeId: 'server',
  };
}
