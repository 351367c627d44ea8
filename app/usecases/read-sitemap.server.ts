import {
  pagesPerFile,
  type SitemapLanguages,
  type SitemapPage,
  sitemapIndexXml,
  sitemapXml,
} from '~/standards/sitemap/sitemap';
import type { Database } from '~db/open.server';
import { datasetVersion } from '~db/queries/dataset';
import { allPublishedListings } from '~db/queries/published-listings';
import type { Directory } from './directory.server';
import { guidesIn } from './guides/read-guides.server';
import { lawCountries } from './read-law.server';

/** Pages whose words change with the program, not with the directory: their day of change is not known. */
const fixedPages = [
  '/privacy',
  '/about',
  '/accessibility',
  '/list-your-service',
  '/urgent',
  '/choose',
  '/leaflet',
  '/offline',
  '/coverage',
  '/embed',
  '/data',
];

interface Known {
  readonly version: number;
  readonly key: string;
  readonly pages: readonly SitemapPage[];
}

/** Crawlers come often and read file after file, so the pages are gathered once per version of the dataset. */
const gathered = new WeakMap<Database, Known>();

/**
 * All public pages: start, urgent help by country, listings, and the pages about the site. No searches, forms or status pages.
 * @param origin public origin without trailing slash
 * @param site the interface's languages, and the countries that have an urgent page (ISO 3166-1 alpha-2)
 * @param file 1 is the first
 * @returns one file of the sitemap as XML; null where there are not so many
 */
export async function readSitemapFile(
  { database }: Pick<Directory, 'database'>,
  origin: string,
  site: { readonly languages: SitemapLanguages; readonly countries: readonly string[] },
  file: number,
): Promise<string | null> {
  const pages = await knownPages(database, site.countries);
  const some = pages.slice((file - 1) * pagesPerFile, file * pagesPerFile);
  return some.length === 0 ? null : sitemapXml(origin, some, site.languages);
}

/** @returns the list of the sitemap's files as XML; see `readSitemapFile` */
export async function readSitemapIndex(
  { database }: Pick<Directory, 'database'>,
  origin: string,
  site: { readonly countries: readonly string[] },
): Promise<string> {
  const pages = await knownPages(database, site.countries);
  return sitemapIndexXml(origin, Math.ceil(pages.length / pagesPerFile));
}

async function knownPages(database: Database, countries: readonly string[]): Promise<readonly SitemapPage[]> {
  const version = datasetVersion(database);
  const key = countries.join(' ');
  const known = gathered.get(database);
  if (known?.version === version && known.key === key) return known.pages;
  const pages = await pagesOf(database, countries);
  gathered.set(database, { version, key, pages });
  return pages;
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
