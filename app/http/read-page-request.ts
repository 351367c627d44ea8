import type { LoaderFunctionArgs } from '@remix-run/node';
import type { InterfaceLanguage } from '~/i18n/languages';
import { pageLanguage, shownSettings } from './page-request';
import { countryCode } from './search-params';

/** What every page needs to know of its request before it reads anything. */
export interface PageRequest {
  readonly language: InterfaceLanguage;
  /** ISO 3166-1 alpha-2, chosen by the visitor in the address; null where none is. */
  readonly country: string | null;
  /** Address without language prefix, with the chosen country: what the other languages link to. */
  readonly path: string;
  readonly settings: { readonly siteName: string; readonly origin: string };
}

/**
 * @param path address of the page without language prefix and query
 * @throws Response 404 where the address begins with a language that this site does not have
 */
export function readPageRequest(
  { request, params, context }: Pick<LoaderFunctionArgs, 'request' | 'params' | 'context'>,
  path: string,
): PageRequest {
  const country = countryCode(new URL(request.url).searchParams.get('country'));
  return {
    language: pageLanguage(params),
    country,
    path: country ? `${path}?country=${country}` : path,
    settings: shownSettings(context.settings),
  };
}
