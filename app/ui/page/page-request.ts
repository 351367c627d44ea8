import { type InterfaceLanguage, languageOfParam } from '~/i18n/languages';
import type { ShownSettings } from './page';

/**
 * The language a page's address names.
 * @throws Response 404 where the first part of the address is no language
 */
export function pageLanguage(params: { readonly lang?: string | undefined }): InterfaceLanguage {
  const language = languageOfParam(params.lang);
  if (!language) throw new Response(null, { status: 404 });
  return language;
}

/** The settings a page may show; the rest never leave the server. */
export function shownSettings(settings: ShownSettings): ShownSettings {
  return { siteName: settings.siteName, origin: settings.origin };
}
