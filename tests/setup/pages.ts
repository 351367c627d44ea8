import { interfaceLanguages } from '~/i18n/languages';

/** A listing that is published in db/seed. */
export const knownSlug = 'troubled-desire';

const prefixes = interfaceLanguages.map((language) => (language === 'en' ? '' : `/${language}`));

const pages = [
  '/',
  '/search',
  '/search?q=worried&country=IN',
  '/urgent',
  '/choose',
  '/urgent/IN',
  '/law',
  '/law/IN',
  '/guides',
  '/guides/first-steps?country=IN',
  `/services/${knownSlug}`,
  `/services/${knownSlug}/report`,
  '/report',
  '/leaflet',
  '/leaflet/sheet?country=IN&for=own-thoughts',
  '/privacy',
  '/about',
  '/accessibility',
  '/list-your-service',
  '/transparency',
  '/offline',
  '/coverage',
];

/** Every page a visitor can open by its address, in every language. */
export const everyPage: readonly string[] = prefixes.flatMap((prefix) =>
  pages.map((page) => (page === '/' ? prefix || '/' : `${prefix}${page}`)),
);

/** What is served besides pages. */
export const everyFile: readonly string[] = [
  '/exit.js',
  '/favicon.svg',
  '/robots.txt',
  '/sitemap.xml',
  '/changes.atom',
  '/changes.json',
  '/coverage.csv',
  '/offline/en.html.sha256',
  '/.well-known/security.txt',
  '/healthz',
];
