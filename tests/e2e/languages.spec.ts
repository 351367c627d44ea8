import { expect, type Page, test } from '@playwright/test';
import { interfaceLanguages } from '../../app/i18n/languages';
import { partsTooWide } from '../setup/browser-access';
import { inLanguage } from '../setup/browser-pages';

/** Every kind of page that a visitor opens by its address; what only forms lead to is looked at in the closely tested languages. */
const paths = [
  '/',
  '/search?country=IN&for=own-thoughts&by=phone',
  '/search?country=IN&cost=paid&by=video&for=professional',
  '/services/stop-it-now-uk-ireland-helpline?country=GB',
  '/services/troubled-desire/report',
  '/report',
  '/choose',
  '/urgent',
  '/urgent/IN',
  '/law',
  '/law/IN',
  '/guides',
  '/guides/what-studies-say',
  '/privacy',
  '/about',
  '/accessibility',
  '/list-your-service',
  '/transparency',
  '/leaflet',
  '/leaflet/sheet?country=DE&for=own-thoughts&paper=a5',
  '/offline',
  '/coverage',
  '/status/404',
];

test.use({ viewport: { width: 360, height: 740 } });

for (const language of interfaceLanguages) {
  test(`in ${language} no page is wider than a phone, and what is pressed or dialled keeps its words and numbers whole`, async ({
    page,
  }) => {
    for (const path of paths) {
      await page.goto(inLanguage(language, path), { waitUntil: 'domcontentloaded' });
      expect.soft(await partsTooWide(page), path).toEqual([]);
      expect.soft(await partsInPieces(page), path).toEqual([]);
      expect.soft(await textCutInDrawings(page), path).toEqual([]);
    }
  });
}

/** @returns words in headings and on buttons that stand on two lines, and numbers to dial that do */
function partsInPieces(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll(
      'h1, h2, h3, thead th, button, .button, summary, a[href^="tel:"]',
    )) {
      const whole = element.matches('a[href^="tel:"]')
        ? /\+?\d[\d\s()/\u2060-]+\d/g
        : /[\p{L}\p{M}\p{N}\u200c\u200d]{3,}/gu;
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.parentElement?.checkVisibility() || node.parentElement.closest('.unseen')) continue;
        for (const match of (node.textContent ?? '').matchAll(whole)) {
          const range = document.createRange();
          range.setStart(node, match.index);
          range.setEnd(node, match.index + match[0].length);
          const [first, ...others] = [...range.getClientRects()].filter(({ width }) => width > 0);
          if (first && others.some(({ top }) => top - first.top > first.height / 2)) found.push(match[0]);
        }
      }
    }
    return found;
  });
}

/** @returns words in drawings that reach beyond them, where they are cut off */
function textCutInDrawings(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main svg text')]
      .filter((text) => text.checkVisibility())
      .filter((text) => {
        const [inner, outer] = [text.getBoundingClientRect(), text.closest('svg')?.getBoundingClientRect()];
        return outer !== undefined && (inner.right > outer.right + 1 || inner.left < outer.left - 1);
      })
      .map(({ textContent }) => textContent ?? ''),
  );
}
