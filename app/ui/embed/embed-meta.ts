import type { MetaDescriptor } from '@remix-run/node';
import { languageOfParam } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';

/**
 * The head of a framed page, the same whatever it shows and also where it failed: a frame's title can reach the history.
 * @param params of the address
 */
export function embedMeta({ params }: { readonly params: { readonly lang?: string | undefined } }): MetaDescriptor[] {
  const title = translatorFor(languageOfParam(params.lang) ?? 'en')('search.title');
  return [{ title }, { name: 'robots', content: 'noindex, noarchive' }];
}
