import type { MetaDescriptor } from '@remix-run/node';
import type { InterfaceLanguage } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';

/** The title becomes the name of the PDF and stands in printed headers: the same for every sheet, without the site's name. */
export function sheetMeta(language: InterfaceLanguage): MetaDescriptor[] {
  return [{ title: translatorFor(language)('leaflet.title') }, { name: 'robots', content: 'noindex, noarchive' }];
}
