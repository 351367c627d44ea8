import type { OutgoingHttpHeaders } from 'node:http';
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
  /** A kept status page with its headers. */
  failure(
    visit: Visit,
    status: number,
  ): { readonly status: number; readonly headers: AnswerHeaders; readonly html: string };
  /** Security headers alone, for answers written before there is a visit. */
  bare(reach: Reach): OutgoingHttpHeaders;
}

/**
 * @param options the operator's settings, the style sheet's hash and the kept status pages
 */
export function createAnswers(options: {
  readonly settings: Pick<ServerSettings, 'onionOrigin'>;
  readonly styleHash: string;
  readonly statusPages: StatusPages;
}): Answers {
  const forVisitors = securityHeaders(options.styleHash, 'visitors');
  const forStaff = securityHeaders(options.styleHash, 'staff');
  const { onionOrigin } = options.settings;

  function plain(visit: Visit, status: number, type: string): AnswerHeaders {
    const security = isStaffPath(visit.path) ? forStaff : forVisitors;
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
    failure: (visit, status) => ({
      status,
      headers: page(visit, status),
      html: options.statusPages.html(status, visit.path),
    }),
    bare: (reach) => ({ ...forVisitors[reach] }),
  };
}
