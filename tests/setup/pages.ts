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
  '/data',
  '/taxonomy/audience',
  '/taxonomy/audience/own-thoughts',
  '/problems/invalid-parameters',
  '/embed',
  '/embed?what=search&country=IN&for=own-thoughts',
];

/** Every page a visitor can open by its address, in every language. */
export const everyPage: readonly string[] = prefixes.flatMap((prefix) =>
  pages.map((page) => (page === '/' ? prefix || '/' : `${prefix}${page}`)),
);

/** Pages that other sites may show in a frame, in every language; every other page refuses. */
export const everyFramedPage: readonly string[] = prefixes.flatMap((prefix) =>
  ['/embed/search', '/embed/search?country=IN&for=own-thoughts', `/embed/services/${knownSlug}?country=IN`].map(
    (page) => `${prefix}${page}`,
  ),
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
  `/services/${knownSlug}/contact.vcf`,
  '/offline/en.html.sha256',
  '/.well-known/security.txt',
  '/healthz',
];
