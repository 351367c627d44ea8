import type { LoaderFunctionArgs } from '@remix-run/node';
import { countryCodes } from '~/i18n/countries';
import { readSitemapIndex } from '~/usecases/read-sitemap.server';

export async function loader({ context }: LoaderFunctionArgs) {
  const xml = await readSitemapIndex(context.directory, context.settings.origin, { countries: countryCodes });
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
