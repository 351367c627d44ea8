import type { StaffRole } from './roles';

/** Our signed-in pages, with their queries; nothing that a browser could read as another site's address. */
const shape = /^\/(portal|moderate)(\/[\w~.%-]+)*\/?(\?[\w~.%&=+-]*)?$/;

/** Back to a page of the sign-in itself would go round in circles. */
const ofSigningIn = /^\/portal\/(sign-(in|up|out)|reset|set-up|confirm)(\/|\?|$)/;

/**
 * Reads where to go after signing in.
 *
 * @param asked value of `then`, an address without language prefix
 * @returns the address, or null where it is missing or leads anywhere but to a signed-in page of ours
 */
export function returnPath(asked: string | null): string | null {
  if (asked === null || asked.length > 500 || !shape.test(asked) || ofSigningIn.test(asked)) return null;
  return asked.split(/[/?]/).includes('..') ? null : asked;
}

/** @returns where somebody's work begins who asked for no page */
export function firstPage(staffRole: StaffRole): string {
  return staffRole === 'none' ? '/portal' : '/moderate';
}

/**
 * @param cookie `check` where the browser has just been given a cookie and the page is to see whether it sends it back;
 *   `again` where the page was asked for once already
 * @returns an address without language prefix, with what comes after it
 */
export function withThen(path: string, then: string | null, cookie?: 'check' | 'again'): string {
  const query = new URLSearchParams();
  if (then !== null) query.set('then', then);
  if (cookie !== undefined) query.set('cookie', cookie);
  return query.size === 0 ? path : `${path}?${query}`;
}
