import { type OutgoingHttpHeaders, STATUS_CODES } from 'node:http';
import { isForPrograms, isFramable } from './open-doors';
import { isKeptFromRobots, type Reach, securityHeaders } from './security-headers';
import type { ServerSettings } from './settings';
import type { StatusPages } from './status-pages';
import { isStaffPath, type Visit } from './visit';

/** Headers of an answer by name. */
export type AnswerHeaders = Record<string, string>;

/** Gives every answer its headers, so that no way out of the server can forget them. */
export interface Answers {
  /** Headers of an HTML page. */
  page(visit: Visit, status: number): AnswerHeaders;
  /** Headers of anything else. */
  plain(visit: Visit, status: number, type: string): AnswerHeaders;
  /** A kept status page with its headers; for programs the same as a problem (RFC 9457). */
  failure(
    visit: Visit,
    status: number,
  ): { readonly status: number; readonly headers: AnswerHeaders; readonly body: string };
  /** Security headers alone, for answers written before there is a visit. */
  bare(reach: Reach): OutgoingHttpHeaders;
}

/**
 * @param options the operator's settings, the style sheets' hashes and the kept status pages
 */
export function createAnswers(options: {
  readonly settings: Pick<ServerSettings, 'onionOrigin'>;
  readonly styleHashes: readonly string[];
  readonly statusPages: StatusPages;
}): Answers {
  const forVisitors = securityHeaders(options.styleHashes, 'visitors');
  const forStaff = securityHeaders(options.styleHashes, 'staff');
  const forPrograms = securityHeaders(options.styleHashes, 'programs');
  const forFrames = securityHeaders(options.styleHashes, 'frames');
  const { onionOrigin } = options.settings;

  function headersFor(path: string) {
    if (isStaffPath(path)) return forStaff;
    if (isForPrograms(path)) return forPrograms;
    return isFramable(path) ? forFrames : forVisitors;
  }

  function plain(visit: Visit, status: number, type: string): AnswerHeaders {
    const security = headersFor(visit.path);
    const headers: AnswerHeaders = { ...security[visit.reach], 'Cache-Control': 'no-store', 'Content-Type': type };
    if (isKeptFromRobots(visit.path, status)) headers['X-Robots-Tag'] = 'noindex, noarchive';
    return headers;
  }

  function page(visit: Visit, status: number): AnswerHeaders {
    const headers = plain(visit, status, 'text/html; charset=utf-8');
    headers.Vary = 'Accept-Encoding';
    const isPublic = visit.site !== 'staff' && !isStaffPath(visit.path);
    if (onionOrigin !== null && visit.reach === 'https' && isPublic)
      headers['Onion-Location'] = `${onionOrigin}${visit.path}`;
    return headers;
  }

  return {
    page,
    plain,
    failure(visit, status) {
      if (isForPrograms(visit.path)) {
        const problem = { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status };
        return { status, headers: plain(visit, status, 'application/problem+json'), body: JSON.stringify(problem) };
      }
      const html = options.statusPages.html(status, visit.path);
      // Nothing a status page leads to can be shown in a frame, so its links leave the frame.
      const body = isFramable(visit.path) ? html.replaceAll('<a ', '<a target="_top" ') : html;
      return { status, headers: page(visit, status), body };
    },
    bare: (reach) => ({ ...forVisitors[reach] }),
  };
}
