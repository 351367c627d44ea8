import type { LoaderFunctionArgs } from '@remix-run/node';
import { countryCodes } from '~/i18n/countries';
import { interfaceLanguages, pathFor } from '~/i18n/languages';
import { readSitemap } from '~/usecases/read-sitemap.server';

const languages = { codes: interfaceLanguages, fallback: 'en', pathIn: pathInLanguage };

export async function loader({ context }: LoaderFunctionArgs) {
  const xml = await readSitemap(context.directory, context.settings.origin, { languages, countries: countryCodes });
  return new Response(xml, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'x-waymark-cache': '3600' },
  });
}

function pathInLanguage(code: string, path: string): string {
  const language = interfaceLanguages.find((each) => each === code);
  return language ? pathFor(language, path) : path;
}
