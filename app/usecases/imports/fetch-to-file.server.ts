import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { InputNotRead } from '~/domain/import/incoming-service';
import { createTurns, guardedLookup } from '~/usecases/upkeep/fetch-politely.server';

/** How addresses are asked. */
export interface FromTheWeb {
  /** Says who asks and where to complain. */
  readonly userAgent: string;
  /** Decides by the IP address, at the moment of connecting: `isPublicAddress`. */
  readonly mayConnect: (address: string) => boolean;
  /** From the end of one request to the beginning of the next. */
  readonly pauseMs?: number;
  /** Without a byte for so long, an answer counts as broken off. */
  readonly silenceMs?: number;
  /** Where answers are kept with their ETags, so that the next refresh asks only for what has changed. */
  readonly keepIn?: string;
}

/** Writes what an address answers into a file. */
export interface Fetcher {
  /**
   * @param mostBytes of the answer
   * @returns the status: 200, or 404 and 410 where there is nothing (any more)
   * @throws InputNotRead where the address is refused, does not answer, or answers otherwise
   */
  toFile(url: string, path: string, mostBytes: number): Promise<number>;
}

const mostRedirects = 5;
const redirects = new Set([301, 302, 303, 307, 308]);
/** A whole download; what takes longer has gone wrong. */
const longestMs = 60 * 60 * 1000;
const tries = 3;

/** What is kept of an answer beside its body. */
interface Kept {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export function createFetcher(web: FromTheWeb, signal: AbortSignal): Fetcher {
  const inTurn = createTurns(web.pauseMs ?? 250, signal);

  async function once(url: URL, kept: Kept | null): Promise<IncomingMessage> {
    const literal = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(literal) !== 0 && !web.mayConnect(literal)) throw new InputNotRead('address-refused', url.host);
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const request = send(url, {
      agent: false,
      lookup: guardedLookup(web.mayConnect),
      signal: AbortSignal.any([signal, AbortSignal.timeout(longestMs)]),
      timeout: web.silenceMs ?? 30_000,
      headers: {
        'user-agent': web.userAgent,
        accept: 'application/json, application/x-ndjson, application/zip, text/csv, */*;q=0.5',
        'accept-encoding': 'identity',
        ...(kept?.etag ? { 'if-none-match': kept.etag } : {}),
        ...(kept?.lastModified ? { 'if-modified-since': kept.lastModified } : {}),
      },
    });
    return new Promise((resolve, reject) => {
      request.once('timeout', () => request.destroy(new InputNotRead('no-answer', url.host)));
      request.once('response', resolve);
      request.on('error', reject);
      request.end();
    });
  }

  async function follow(start: URL, kept: Kept | null): Promise<IncomingMessage> {
    let url = start;
    for (let hop = 0; hop <= mostRedirects; hop += 1) {
      const at = url;
      const answer = await inTurn(at.host, () => once(at, kept));
      const { location } = answer.headers;
      if (!redirects.has(answer.statusCode ?? 0) || location === undefined) return answer;
      answer.destroy();
      if (!URL.canParse(location, at)) break;
      url = new URL(location, at);
      const downgraded = at.protocol === 'https:' && url.protocol !== 'https:';
      if (downgraded || !/^https?:$/.test(url.protocol)) break;
    }
    throw new InputNotRead('answer-refused', start.host);
  }

  async function toFileOnce(url: URL, path: string, mostBytes: number): Promise<number> {
    const kept = await keptOf(web.keepIn, url.href);
    const answer = await follow(url, kept);
    const status = answer.statusCode ?? 0;
    if (status === 304 && kept !== null && web.keepIn !== undefined) {
      answer.destroy();
      await copyFile(bodyFile(web.keepIn, url.href), path);
      return 200;
    }
    if (status === 404 || status === 410) {
      answer.destroy();
      return status;
    }
    if (status !== 200 || (answer.headers['content-encoding'] ?? 'identity') !== 'identity') {
      answer.destroy();
      throw new InputNotRead(status >= 500 || status === 429 ? 'no-answer' : 'answer-refused', `${url.host} ${status}`);
    }
    await pipeline(answer, atMost(mostBytes, url.host), createWriteStream(path, { mode: 0o600 }), { signal });
    await keep(web.keepIn, url.href, path, answer);
    return status;
  }

  return {
    async toFile(address, path, mostBytes) {
      if (!URL.canParse(address)) throw new InputNotRead('address-refused');
      const url = new URL(address);
      if (!/^https?:$/.test(url.protocol) || url.username || url.password) {
        throw new InputNotRead('address-refused', url.host);
      }
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await toFileOnce(url, path, mostBytes);
        } catch (error) {
          const fault = faultOf(error, url, signal);
          if (fault.fault !== 'no-answer' || attempt === tries) throw fault;
        }
      }
    },
  };
}

function faultOf(error: unknown, url: URL, signal: AbortSignal): InputNotRead {
  if (signal.aborted) return new InputNotRead('stopped', url.host);
  if (error instanceof InputNotRead) return error;
  const { code } = error as { code?: unknown };
  return new InputNotRead(code === 'address-refused' ? 'address-refused' : 'no-answer', url.host);
}

function atMost(bytes: number, host: string): Transform {
  let seen = 0;
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      seen += piece.length;
      if (seen > bytes) done(new InputNotRead('too-large', host));
      else done(null, piece);
    },
  });
}

const nameOf = (url: string): string => createHash('sha256').update(url).digest('hex');
const bodyFile = (folder: string, url: string): string => join(folder, `${nameOf(url)}.body`);
const factsFile = (folder: string, url: string): string => join(folder, `${nameOf(url)}.json`);

async function keptOf(folder: string | undefined, url: string): Promise<Kept | null> {
  if (folder === undefined) return null;
  try {
    return JSON.parse(await readFile(factsFile(folder, url), 'utf8')) as Kept;
  } catch {
    return null;
  }
}

/** The facts are written last: without them the body does not count. */
async function keep(
  folder: string | undefined,
  url: string,
  path: string,
  { headers }: IncomingMessage,
): Promise<void> {
  const facts: Kept = { etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null };
  if (folder === undefined || (facts.etag === null && facts.lastModified === null)) return;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const written = `${bodyFile(folder, url)}.new`;
  await copyFile(path, written);
  await rename(written, bodyFile(folder, url));
  await writeFile(factsFile(folder, url), JSON.stringify(facts), { mode: 0o600 });
}
