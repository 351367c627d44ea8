import type { LoaderFunctionArgs } from '@remix-run/node';
import { countryCodes } from '~/i18n/countries';
import { interfaceLanguages, pathFor } from '~/i18n/languages';
import { readSitemapFile } from '~/usecases/read-sitemap.server';

const languages = { codes: interfaceLanguages, fallback: 'en', pathIn: pathInLanguage };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const file = /^[1-9]\d{0,4}$/.test(params.file ?? '') ? Number(params.file) : 0;
  const site = { languages, countries: countryCodes };
  const xml = file === 0 ? null : await readSitemapFile(context.directory, context.settings.origin, site, file);
  if (xml === null) throw new Response(null, { status: 404 });
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}

function pathInLanguage(code: string, path: string): string {
  const language = interfaceLanguages.find((each) => each === code);
  return language ? pathFor(language, path) : path;
}
