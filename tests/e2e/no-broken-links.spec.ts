import { expect, test } from '@playwright/test';
import { interfaceLanguages } from '../../app/i18n/languages';
import { inLanguage } from '../setup/browser-pages';

/** Addresses of one kind (listings, countries) are followed this often in each language; the rest look alike. */
const mostOfAKind = 6;

for (const language of interfaceLanguages) {
  test(`no link on any page in ${language} leads nowhere, and every anchor is there`, async ({ request, baseURL }) => {
    test.setTimeout(180_000);
    const origin = new URL(baseURL ?? '').origin;
    const seen = new Set<string>();
    const kinds = new Map<string, number>();
    const broken: string[] = [];
    const waiting: { readonly path: string; readonly from: string }[] = [
      { path: inLanguage(language, '/'), from: 'the start' },
    ];
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { path, from } = next;
      const answer = await request.get(path);
      if (answer.status() >= 400) broken.push(`${path} (${answer.status()}), on ${from}`);
      if (!answer.headers()['content-type']?.startsWith('text/html')) continue;
      const html = await answer.text();
      for (const href of hrefsIn(html)) {
        const { origin: there, pathname, search, hash } = new URL(href, `${origin}${path}`);
        if (there !== origin) continue;
        const isHere = `${pathname}${search}` === path;
        if (isHere && hash.length > 1 && !html.includes(`id="${decodeURIComponent(hash.slice(1))}"`))
          broken.push(`${hash}, on ${path}`);
        if (!belongsTo(language, pathname) || seen.has(`${pathname}${search}`)) continue;
        seen.add(`${pathname}${search}`);
        const kind = kindOf(pathname, search);
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        if ((kinds.get(kind) ?? 0) <= mostOfAKind) waiting.push({ path: `${pathname}${search}`, from: path });
      }
    }
    expect(broken).toEqual([]);
    expect(kinds.size).toBeGreaterThan(15);
  });
}

function hrefsIn(html: string): string[] {
  return [...html.matchAll(/<a\b[^>]*? href="([^"]*)"/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => !/^(tel|sms|mailto|whatsapp):/.test(href));
}

/** Each language is crawled by its own test; signing in and leaving have their own too. */
function belongsTo(language: string, pathname: string): boolean {
  const first = pathname.split('/')[1] ?? '';
  const ofPage = interfaceLanguages.find((each) => each === first && each !== 'en') ?? 'en';
  return ofPage === language && !/^(\/[a-z]{2})?\/(exit|portal|moderate)(\/|$)/.test(pathname);
}

/** `/ml/services/troubled-desire?country=IN` is one of `/services/*?country`. */
function kindOf(pathname: string, search: string): string {
  const path = pathname.replace(/^\/[a-z]{2}(?=\/|$)/, '').replace(/^\/(\w+)\/.+/, '/$1/*');
  return `${path}?${[...new URLSearchParams(search).keys()].sort().join('&')}`;
}
