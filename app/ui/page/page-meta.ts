import type { MetaDescriptor } from '@remix-run/node';
import { type InterfaceLanguage, interfaceLanguages, pathFor } from '~/i18n/languages';
import type { ShownSettings } from './page';

export interface PageMeta {
  readonly language: InterfaceLanguage;
  readonly settings: ShownSettings;
  /** Neutral: it stands in the browser's history. Never holds anything a visitor typed. */
  readonly title: string;
  readonly description?: string;
  /** Public address without language prefix and query; absent on pages that search engines must not keep. */
  readonly publicPath?: string;
}

/** What the head of a page says: a neutral title, and for public pages its one address in each language. */
export function pageMeta(page: PageMeta): MetaDescriptor[] {
  const { settings, language, publicPath } = page;
  const meta: MetaDescriptor[] = [
    { title: page.title === settings.siteName ? page.title : `${page.title} · ${settings.siteName}` },
  ];
  if (page.description) meta.push({ name: 'description', content: page.description });
  if (publicPath === undefined) return [...meta, { name: 'robots', content: 'noindex, noarchive' }];
  const address = (other: InterfaceLanguage) => `${settings.origin}${pathFor(other, publicPath)}`;
  meta.push({ tagName: 'link', rel: 'canonical', href: address(language) });
  for (const other of interfaceLanguages) {
    meta.push({ tagName: 'link', rel: 'alternate', hrefLang: other, href: address(other) });
  }
  meta.push({ tagName: 'link', rel: 'alternate', hrefLang: 'x-default', href: address('en') });
  return meta;
}
