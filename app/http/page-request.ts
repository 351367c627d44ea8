import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import { type InterfaceLanguage, languageOfParam } from '~/i18n/languages';

/**
 * The language that a page's address names.
 * @throws Response 404 where the address begins with a language that this site does not have
 */
export function pageLanguage(params: LoaderFunctionArgs['params']): InterfaceLanguage {
  const language = languageOfParam(params.lang);
  if (language === null) throw new Response(null, { status: 404 });
  return language;
}

/** What of the settings a page may show; the rest stays on the server. */
export function shownSettings({ siteName, origin }: AppLoadContext['settings']) {
  return { siteName, origin };
}
