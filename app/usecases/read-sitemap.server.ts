import { type SitemapLanguages, type SitemapPage, sitemapXml } from '~/standards/sitemap/sitemap';
import type { Database } from '~db/open.server';
import { datasetVersion } from '~db/queries/dataset';
import { allPublishedListings } from '~db/queries/published-listings';
import type { Directory } from './directory.server';
import { guidesIn } from './guides/read-guides.server';
import { lawCountries } from './read-law.server';

/** Pages whose words change with the program, not with the directory: their day of change is not known. */
const fixedPages = ['/privacy', '/about', '/accessibility', '/list-your-service', '/urgent', '/choose'];

/** Crawlers come often and it is the largest answer of the site, so it is written once per version of the dataset. */
const written = new WeakMap<Database, { readonly version: number; readonly key: string; readonly xml: string }>();

/**
 * All public pages: start, urgent help by country, listings, and the pages about the site. No searches, forms or status pages.
 * @param origin public origin without trailing slash
 * @param site the interface's languages, and the countries that have an urgent page (ISO 3166-1 alpha-2)
 * @returns a sitemap as XML
 */
export async function readSitemap(
  { database }: Pick<Directory, 'database'>,
  origin: string,
  site: { readonly languages: SitemapLanguages; readonly countries: readonly string[] },
): Promise<string> {
  const version = datasetVersion(database);
  const key = [origin, ...site.languages.codes, ...site.countries].join(' ');
  const known = written.get(database);
  if (known?.version === version && known.key === key) return known.xml;
  const xml = sitemapXml(origin, await pagesOf(database, site.countries), site.languages);
  written.set(database, { version, key, xml });
  return xml;
}

async function pagesOf(database: Database, countries: readonly string[]): Promise<SitemapPage[]> {
  const listings = await allPublishedListings(database);
  const changes = listings.map(({ updatedAt }) => updatedAt).sort();
  return [
    { path: '/', lastChanged: changes.at(-1) ?? null },
    ...fixedPages.map((path) => ({ path, lastChanged: null })),
    { path: '/guides', lastChanged: null },
    ...guidesIn('en').map(({ slug, lastReviewed }) => ({ path: `/guides/${slug}`, lastChanged: lastReviewed })),
    { path: '/law', lastChanged: null },
    ...lawCountries().map((country) => ({ path: `/law/${country}`, lastChanged: null })),
    ...countries.map((country) => ({ path: `/urgent/${country}`, lastChanged: null })),
    ...listings.map(({ slug, updatedAt }) => ({ path: `/services/${slug}`, lastChanged: updatedAt })),
  ];
}
