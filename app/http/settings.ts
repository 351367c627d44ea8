/** What an operator may set, read from the environment once at start (server/settings.ts) and passed inward. */
export interface Settings {
  /** Shown name of the site; default `Waymark`. */
  readonly siteName: string;
  /** Public origin without trailing slash, e.g. `https://waymark.example`; used in sitemap, canonical links, security.txt. */
  readonly origin: string;
  /** Onion origin, e.g. `http://….onion`; null where there is none. */
  readonly onionOrigin: string | null;
  /** https address of the neutral page that the quick exit opens. */
  readonly exitTarget: string;
  /** `mailto:` or https address for security reports and accessibility feedback; null where the operator has set none. */
  readonly contact: string | null;
  /** Origin of the signed-in pages where they have a host of their own; else the same as `origin`. */
  readonly staffOrigin: string;
  /** Months after a due check was missed until a listing is hidden. */
  readonly hideAfterMonths: number;
  /** True in development: reloads the catalogue at each request, shows errors on the terminal. */
  readonly development: boolean;
}
