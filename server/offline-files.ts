import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { checksumLine } from '../app/domain/offline/offline-copy';
import { type InterfaceLanguage, interfaceLanguages } from '../app/i18n/languages';
import type { OfflineShelf, ShelvedCopy } from '../app/usecases/offline/offline-shelf.server';
import type { Answers } from './answers';
import type { Encoding } from './compression';
import type { Visit } from './visit';

/**
 * Answers for `/offline/<language>.html` and its checksum.
 * @param file last part of the address
 * @param known value of `If-None-Match`
 * @returns the answer, or the status of a page that says what happened
 */
export type OfflineFiles = (visit: Visit, file: string, known: string | undefined) => Promise<Response | 404 | 503>;

const endings: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz', identity: '' };

/**
 * Sends copies of the directory from the disk, a little at a time. Saved as a file and never shown as a page: a page of
 * this site has its way out, and a file has not.
 *
 * @param options.mostAtOnce downloads at a time; a slow line holds one for minutes, and pages must not wait for them
 */
export function createOfflineFiles(options: {
  readonly shelf: OfflineShelf<InterfaceLanguage>;
  readonly answers: Answers;
  readonly mostAtOnce: number;
}): OfflineFiles {
  const { shelf, answers, mostAtOnce } = options;
  let underway = 0;

  function headersFor(visit: Visit, type: string, name: string): Record<string, string> {
    const headers = answers.plain(visit, 200, type);
    headers['Content-Disposition'] = `attachment; filename="${name}"`;
    headers['X-Robots-Tag'] = 'noindex, noarchive';
    return headers;
  }

  function checksum(visit: Visit, copy: ShelvedCopy): Response {
    const text = checksumLine(copy);
    const headers = headersFor(visit, 'text/plain; charset=utf-8', `${copy.name}.sha256`);
    headers['Content-Length'] = String(text.length);
    return new Response(visit.method === 'HEAD' ? null : text, { headers });
  }

  async function send(visit: Visit, copy: ShelvedCopy, known: string | undefined): Promise<Response | 503> {
    const headers = headersFor(visit, 'text/html; charset=utf-8', copy.name);
    headers.Vary = 'Accept-Encoding';
    headers.ETag = `"${copy.sha256.slice(0, 32)}-${visit.encoding}"`;
    if (visit.encoding !== 'identity') headers['Content-Encoding'] = visit.encoding;
    if (known?.split(/\s*,\s*/).includes(headers.ETag)) return new Response(null, { status: 304, headers });
    const file = `${copy.file}${endings[visit.encoding]}`;
    headers['Content-Length'] = String((await stat(file)).size);
    if (visit.method === 'HEAD') return new Response(null, { headers });
    if (underway >= mostAtOnce) return 503;
    // Counted before the file is opened, so that many who ask at once are all counted.
    underway++;
    return new Response(await bodyOf(file, () => underway--), { headers });
  }

  return async (visit, file, known) => {
    const [, language, sum] = /^([a-z]{2})\.html(\.sha256)?$/.exec(file) ?? [];
    const asked = interfaceLanguages.find((each) => each === language);
    if (asked === undefined) return 404;
    const copy = await shelf.copy(asked);
    return sum === undefined ? send(visit, copy, known) : checksum(visit, copy);
  };
}

/** @param done called once, when everything is sent, the client has hung up or the file cannot be opened */
async function bodyOf(file: string, done: () => void): Promise<ReadableStream> {
  const stream = createReadStream(file, { highWaterMark: 65_536 });
  stream.once('close', done);
  await once(stream, 'open');
  return Readable.toWeb(stream) as ReadableStream;
}
