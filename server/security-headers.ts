/** How a request reached us; decides what may be said in the answer. */
export type Reach = 'https' | 'http' | 'onion';

/** Header names and values in a row: name, value, name, value …, as node:http takes them without further work. */
export type FlatHeaders = readonly string[];

/** Everything a page could ask of a device; this site asks nothing. */
const switchedOff = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** Passkeys: only signed-in pages may ask for one. */
const passkeys = ['publickey-credentials-create', 'publickey-credentials-get'];

/** Two years, with sub-domains: what browsers' preload lists ask for. */
const hsts = 'max-age=63072000; includeSubDomains';

/**
 * The headers that every answer carries, whatever its status (security.md section 7). `Referrer-Policy` is `same-origin`
 * because with `no-referrer` Chromium sends `Origin: null` on script-less form posts.
 *
 * @param styleHashes SHA-256 in base64 of each inlined style sheet
 * @param audience whom they are for: visitors, people who sign in, other programs, or visitors in another site's frame
 * @returns the headers by way of reach
 */
export function securityHeaders(
  styleHashes: readonly string[],
  audience: 'visitors' | 'staff' | 'programs' | 'frames',
): Readonly<Record<Reach, Readonly<Record<string, string>>>> {
  const forPasskeys = audience === 'staff' ? '(self)' : '()';
  const common: Record<string, string> = {
    'Content-Security-Policy': [
      "default-src 'none'",
      `style-src 'self' ${styleHashes.map((hash) => `'sha256-${hash}'`).join(' ')}`,
      "img-src 'self'",
      "font-src 'self'",
      "script-src 'self'",
      "form-action 'self'",
      `frame-ancestors ${audience === 'frames' ? '*' : "'none'"}`,
      "base-uri 'none'",
    ].join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': audience === 'visitors' || audience === 'staff' ? 'same-origin' : 'cross-origin',
    'Origin-Agent-Cluster': '?1',
    'Permissions-Policy': [
      ...switchedOff.map((feature) => `${feature}=()`),
      ...passkeys.map((feature) => `${feature}=${forPasskeys}`),
    ].join(', '),
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-DNS-Prefetch-Control': 'off',
    'X-Frame-Options': 'DENY',
    'X-Permitted-Cross-Domain-Policies': 'none',
    'X-XSS-Protection': '0',
  };
  // It knows no way to say "any site"; where it stands, it wins over nothing that frame-ancestors does not say.
  if (audience === 'frames') delete common['X-Frame-Options'];
  if (audience === 'programs') {
    common['Access-Control-Allow-Origin'] = '*';
    common['Access-Control-Expose-Headers'] = 'ETag, Last-Modified, Link, Retry-After';
  }
  return { http: common, onion: common, https: { ...common, 'Strict-Transport-Security': hsts } };
}

/** @returns whether search engines must leave a page alone: searches, forms, signed-in pages, status pages and every failure */
export function isKeptFromRobots(path: string, status: number): boolean {
  return (
    status >= 400 ||
    /^(\/[a-z]{2})?\/(find|search|report|status|exit|portal|moderate)(\/|$)|\/report$|\/embed\/|\/choose\/.|\/leaflet\/./.test(
      path,
    )
  );
}
