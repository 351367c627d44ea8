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

/**
 * Pages in one file. The protocol allows 50,000 addresses and 50 MB (sitemaps.org); each of ours names all its languages
 * in each of its languages, so 250 pages in eight languages are 2.4 MB already.
 */
export const pagesPerFile = 250;

/**
 * The list of the files, for crawlers to begin with.
 * @param origin public origin without trailing slash
 * @param files how many there are, one at least
 */
export function sitemapIndexXml(origin: string, files: number): string {
  const entries = Array.from(
    { length: files },
    (_, file) => `<sitemap><loc>${escaped(`${origin}/sitemap/${file + 1}.xml`)}</loc></sitemap>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</sitemapindex>',
    '',
  ].join('\n');
}

/**
 * One file of the sitemap, with one entry per page and language, each naming all its languages including itself, so that the links are
 * reciprocal as search engines demand.
 * @param origin public origin without trailing slash
 */
export function sitemapXml(origin: string, pages: readonly SitemapPage[], languages: SitemapLanguages): string {
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
