import { lookup as resolve } from 'node:dns';
import { type ClientRequest, request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';

/** What came from an address. */
export interface Fetched {
  /** HTTP status; null where no answer came. */
  readonly status: number | null;
  /** Machine word where no answer came: `ENOTFOUND`, `timeout`, `address-refused` … */
  readonly fault: string | null;
  /** At most the first megabyte as text; null where it was not asked for or is no text. */
  readonly body: string | null;
}

export interface FetchOptions {
  readonly userAgent: string;
  /** Decides by the IP address that a name leads to, at the moment of connecting: a name may lead elsewhere the next time. */
  readonly mayConnect: (address: string) => boolean;
  /** Waits for its turn, then runs one request to a host. */
  readonly inTurn: <Result>(host: string, work: () => Promise<Result>) => Promise<Result>;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

const mostRedirects = 5;
const mostBytes = 1_000_000;
const redirects = new Set([301, 302, 303, 307, 308]);

/** Why a request was not made or not finished. */
class Refused extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/**
 * Asks for a page, following redirects. Only http and https, only addresses that may be connected to.
 *
 * @param wantsBody reads the page; else only its headers are asked for, and the page only where that is refused
 * @throws the signal's reason where it was told to stop
 */
export async function fetchPolitely(url: string, wantsBody: boolean, options: FetchOptions): Promise<Fetched> {
  if (wantsBody) return follow(url, 'GET', options);
  const head = await follow(url, 'HEAD', options);
  // Many servers do not know HEAD, or answer it wrongly.
  const answered = head.status !== null && head.status < 400;
  return answered || head.fault === 'address-refused' ? head : follow(url, 'GET', options);
}

async function follow(start: string, method: 'GET' | 'HEAD', options: FetchOptions): Promise<Fetched> {
  let url = new URL(start);
  try {
    for (let hop = 0; hop <= mostRedirects; hop += 1) {
      const at = url;
      const answer = await options.inTurn(at.host, () => once(at, method, options));
      if (!redirects.has(answer.status) || answer.location === undefined) {
        return { status: answer.status, fault: null, body: answer.body };
      }
      if (!URL.canParse(answer.location, at)) throw new Refused('redirect-broken');
      url = new URL(answer.location, at);
    }
    throw new Refused('too-many-redirects');
  } catch (error) {
    options.signal.throwIfAborted();
    return { status: null, fault: faultOf(error), body: null };
  }
}

interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  readonly body: string | null;
}

async function once(url: URL, method: 'GET' | 'HEAD', options: FetchOptions): Promise<Answer> {
  options.signal.throwIfAborted();
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Refused('scheme-refused');
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  // A bare address is connected to without being looked up.
  if (isIP(literal) !== 0 && !options.mayConnect(literal)) throw new Refused('address-refused');
  const timeout = AbortSignal.timeout(options.timeoutMs);
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const request = send(url, {
    method,
    agent: false,
    lookup: guardedLookup(options.mayConnect),
    signal: AbortSignal.any([options.signal, timeout]),
    headers: { 'user-agent': options.userAgent, accept: 'text/html,*/*;q=0.5', 'accept-encoding': 'identity' },
  } satisfies RequestOptions);
  try {
    const response = await answerTo(request);
    const status = response.statusCode ?? 0;
    const { location } = response.headers;
    const body = method === 'GET' && !redirects.has(status) ? await bodyOf(response) : null;
    return { status, location, body };
  } catch (error) {
    if (timeout.aborted && !options.signal.aborted) throw new Refused('timeout');
    throw error;
  } finally {
    request.destroy();
  }
}

function answerTo(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once('response', resolve);
    request.on('error', reject);
    request.end();
  });
}

/** Resolves a name and gives the socket only addresses that may be connected to. */
export function guardedLookup(mayConnect: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '', 0);
      const allowed = found.filter(({ address }) => mayConnect(address));
      const [first] = allowed;
      if (first === undefined) return callback(new Refused('address-refused'), '', 0);
      if (options.all) return callback(null, allowed);
      callback(null, first.address, first.family);
    });
  };
}

/** @returns the first megabyte of a text; null for anything else, and where it came compressed though it should not */
async function bodyOf(response: IncomingMessage): Promise<string | null> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = response.headers;
  if (!/^(text\/|application\/xhtml)/i.test(type) || encoding !== 'identity') return null;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk.subarray(0, mostBytes - length));
    length += chunk.length;
    if (length >= mostBytes) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}

function faultOf(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown };
  return String(typeof code === 'string' && code !== '' ? code : (name ?? 'unknown')).slice(0, 60);
}

/**
 * One request at a time to a host, with a pause between them, whoever asks.
 *
 * @param pauseMs from the end of one request to the beginning of the next
 */
export function createTurns(pauseMs: number, signal: AbortSignal): FetchOptions['inTurn'] {
  const last = new Map<string, Promise<unknown>>();
  return (host, work) => {
    const before = last.get(host);
    const turn = (async () => {
      if (before !== undefined) {
        await before.catch(() => {});
        await pause(pauseMs, signal);
      }
      return work();
    })();
    last.set(host, turn);
    return turn;
  };
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done, { once: true });
  });
}
