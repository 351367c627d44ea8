import { checksumLine } from '~/domain/offline/offline-copy';
import type { AskedExport } from '~/domain/open-data/export-files';

/** An export as it was asked for; `file` is null where it cannot be made in the time a download waits. */
export interface ExportAnswer<File> extends AskedExport {
  readonly name: string;
  readonly type: string;
  /** Public origin of the site, without trailing slash. */
  readonly origin: string;
  readonly file: (File & { readonly bytes: number; readonly sha256: string }) | null;
}

const licence = 'https://creativecommons.org/licenses/by/4.0/';
const retryAfterSeconds = '60';

/**
 * Answers with an export, or with its checksum.
 * @param read opens the file; null while too many others are being read
 */
export async function exportResponse<File>(
  request: Request,
  { name, type, origin, checksum, file }: ExportAnswer<File>,
  read: (file: File) => Promise<ReadableStream | null>,
): Promise<Response> {
  if (file === null) return later();
  const headers = new Headers({
    'Cache-Control': 'public, max-age=300',
    // Weak, because the server compresses bodies on the way.
    ETag: `W/"${file.sha256.slice(0, 32)}${checksum ? '-sum' : ''}"`,
    Link: `<${licence}>; rel="license", <${origin}/data>; rel="describedby"`,
  });
  if (isUnchanged(request, headers)) return new Response(null, { status: 304, headers });
  if (checksum) {
    headers.set('Content-Type', 'text/plain; charset=utf-8');
    return new Response(checksumLine({ name, sha256: file.sha256 }), { headers });
  }
  headers.set('Content-Type', type);
  headers.set('Content-Disposition', `attachment; filename="${name}"`);
  headers.set('Content-Length', String(file.bytes));
  headers.set('X-Waymark-Stream', '1');
  if (request.method === 'HEAD') return new Response(null, { headers });
  const body = await read(file);
  return body === null ? later() : new Response(body, { headers });
}

function isUnchanged(request: Request, headers: Headers): boolean {
  const asked = request.headers.get('if-none-match');
  if (asked === null) return false;
  return asked.trim() === '*' || asked.split(',').some((tag) => tag.trim() === headers.get('etag'));
}

/** The file is being made, or too many are being fetched. */
function later(): Response {
  const problem = { type: 'about:blank', title: 'Service Unavailable', status: 503, detail: 'Ask again in a minute.' };
  return new Response(JSON.stringify(problem), {
    status: 503,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      'Retry-After': retryAfterSeconds,
    },
  });
}
