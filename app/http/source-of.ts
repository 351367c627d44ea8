/** Header in which server/ hands the visitor's network to the application; it never passes one in from outside. */
export const sourceHeader = 'x-waymark-source';

/** What everyone shares who arrives by the onion service or a local proxy: nobody can be told apart there. */
export const sharedSource = 'shared';

/**
 * What the rate limiter keys on: a network, not an address.
 *
 * @param request a request that came through server/
 * @returns the /24 or /56 network, or `shared`
 */
export function sourceOf(request: Request): string {
  return request.headers.get(sourceHeader) ?? sharedSource;
}

/**
 * Coarsens an address before anything else sees it (security.md section 8: /24 and /56).
 *
 * @param address IPv4, IPv6 or IPv4-mapped IPv6 as node:net gives it; undefined for a Unix socket
 * @returns `203.0.113`, `2001:db8:1:200`, or `shared` for this machine, private networks (a proxy of ours that was not
 *   announced) and anything unreadable
 */
export function networkOf(address: string | undefined): string {
  const plain = (address ?? '').toLowerCase().replace(/^::ffff:(?=\d+\.)/, '');
  if (isOurs.test(plain)) return sharedSource;
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(plain)) return plain.replace(/\.\d+$/, '');
  if (!/^[0-9a-f:]*:[0-9a-f:]*$/.test(plain)) return sharedSource;
  const [head = '', tail] = plain.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = [...left, ...Array(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right];
  const firstFour = groups.slice(0, 4).map((group) => Number.parseInt(group, 16));
  const [a = 0, b = 0, c = 0, d = 0] = firstFour;
  return [a, b, c, d & 0xff00].map((group) => group.toString(16)).join(':');
}

/** Loopback, private and link-local addresses, of both families. */
const isOurs = /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|::1$|::$|f[cd]|fe[89ab])/;
