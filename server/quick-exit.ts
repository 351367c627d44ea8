import { randomBytes } from 'node:crypto';
import type { Reach } from './security-headers';

/**
 * Answers the quick exit: away to a neutral site, without script.
 *
 * The cookie is there because a new HttpOnly cookie makes Chromium drop this site's pages from its back/forward cache, so
 * that Back has to ask again. It lasts one second and is never read. `Clear-Site-Data` must not be sent along: it brought
 * the pages back in (security.md, finding 7).
 *
 * @param target https address of the neutral site
 * @param reach the cookie is `Secure` where the browser would keep it
 */
export function quickExit(target: string, reach: Reach): Response {
  const secure = reach === 'http' ? '' : '; Secure';
  return new Response(null, {
    status: 303,
    headers: {
      Location: target,
      'Set-Cookie': `bye=${randomBytes(9).toString('base64url')}; HttpOnly; SameSite=Strict; Max-Age=1; Path=/${secure}`,
    },
  });
}
