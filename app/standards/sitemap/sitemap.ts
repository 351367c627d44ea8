/** One page of the site, in every language it has. */
export interface SitemapPage {
  /** Address without language prefix, e.g. `/services/troubled-desire`. */
  readonly path: string;
  /** `YYYY-MM-DD` or an ISO instant of the last change of what it says; null where nobody knows. */
  readonly lastChanged: string | null;
}

/** Where a page stands in a language. */
export interface SitemapLanguages {
  readonly codes: readonly string[];
  /** Language of the address that fits everyone else (`x-default`). */
  readonly fallback: string;
  readonly pathIn: (language: string, path: string) => string;
}

/** Most addresses the protocol allows in one file (sitemaps.org). */
export const mostAddresses = 50_000;

/**
 * A sitemap with one entry per page and language, each naming all its languages including itself, so that the links are
 * reciprocal as search engines demand.
 * @param origin public origin without trailing slash
 * @throws RangeError where there are more addresses than one file may hold
 */
export function sitemapXml(origin: string, pages: readonly SitemapPage[], languages: SitemapLanguages): string {
  if (pages.length * languages.codes.length > mostAddresses) {
    throw new RangeError(`A sitemap holds at most ${mostAddresses} addresses.`);
  }
  const entries = pages.flatMap((page) => entriesOf(origin, page, languages));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

function entriesOf(origin: string, page: SitemapPage, languages: SitemapLanguages): string[] {
  const addressIn = (language: string) => escaped(`${origin}${languages.pathIn(language, page.path)}`);
  const alternates = [
    ...languages.codes.map((code) => [code, code] as const),
    ['x-default', languages.fallback] as const,
  ]
    .map(([name, code]) => `<xhtml:link rel="alternate" hreflang="${name}" href="${addressIn(code)}"/>`)
    .join('');
  const changed = page.lastChanged === null ? '' : `<lastmod>${escaped(page.lastChanged)}</lastmod>`;
  return languages.codes.map((code) => `<url><loc>${addressIn(code)}</loc>${changed}${alternates}</url>`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
