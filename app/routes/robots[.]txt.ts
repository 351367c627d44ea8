import type { LoaderFunctionArgs } from '@remix-run/node';
import { interfaceLanguages, pathFor } from '~/i18n/languages';

/**
 * Kept out are addresses without end (searches) and the exit. Forms, receipts and status pages are not listed: they say
 * `noindex` themselves, and a crawler must be able to read that.
 */
const keptOut = ['/search', '/find/'];

export function loader({ context }: LoaderFunctionArgs) {
  const paths = interfaceLanguages.flatMap((language) => keptOut.map((path) => pathFor(language, path)));
  const lines = [
    'User-agent: *',
    'Disallow: /exit',
    ...paths.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${context.settings.origin}/sitemap.xml`,
    '',
  ];
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'x-waymark-cache': '3600' };
  return new Response(lines.join('\n'), { headers });
}
