/** The request headers that say where a request was started. */
export interface RequestOrigin {
  readonly method: string;
  /** `Origin`, null where the browser sent none. */
  readonly origin: string | null;
  /** `Sec-Fetch-Site`, null where the browser sent none (old browsers, plain-HTTP addresses). */
  readonly fetchSite: string | null;
}

export type OriginVerdict =
  /** Reading, or started on this site. */
  | 'allowed'
  /** Started on this site, but the browser hides the origin; the header must go, Remix would refuse it. */
  | 'allowed-without-origin'
  | 'refused';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Decides whether a request that changes something was started on this site (security.md section 5). Fetch metadata
 * first, then Origin. Where a browser sends neither, anonymous posts pass: they carry no authority, only a rate limit.
 *
 * @param request its method, `Origin` and `Sec-Fetch-Site`
 * @param ownOrigins the origins this site is served from
 * @param options.strict for pages of people who sign in: silence is refused too
 */
export function judgeOrigin(
  request: RequestOrigin,
  ownOrigins: ReadonlySet<string>,
  { strict = false }: { readonly strict?: boolean } = {},
): OriginVerdict {
  if (safeMethods.has(request.method)) return 'allowed';
  if (request.fetchSite !== null && request.fetchSite !== 'same-origin') return 'refused';
  if (request.origin === null) return strict && request.fetchSite === null ? 'refused' : 'allowed';
  // "null" comes from sandboxed frames too, so it counts only where fetch metadata vouches for it.
  if (request.origin === 'null') return request.fetchSite === 'same-origin' ? 'allowed-without-origin' : 'refused';
  return ownOrigins.has(request.origin) ? 'allowed' : 'refused';
}
