import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { closelyTested, interfaceLanguages } from '../../app/i18n/languages';
import { promiseTests } from '../../app/ui/prose/promise-tests';
import { inLanguage } from '../setup/browser-pages';
import { crawledSitemap } from '../setup/whole-sitemap';

const languages = interfaceLanguages.map((language) => (language === 'en' ? '' : `/${language}`));
const paths = ['/privacy', '/about', '/accessibility'];
const statuses = [400, 403, 404, 405, 410, 413, 429, 500, 503];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`pages about the site in ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    const shown = closelyTested.flatMap((language) =>
      [...paths, '/status/404'].map((path) => inLanguage(language, path)),
    );
    for (const path of shown) {
      test(`${path} has no accessibility fault that axe can find`, async ({ page }) => {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
          .analyze();
        expect(violations).toEqual([]);
      });
    }
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every page about the site has one first heading, its language and its other languages', async ({ page }) => {
    for (const language of languages) {
      for (const path of paths) {
        await page.goto(language + path);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        expect(await page.locator('html').getAttribute('lang')).toBe(language.slice(1) || 'en');
        const alternates = page.locator('link[rel=alternate]');
        expect(await alternates.evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')))).toEqual([
          ...interfaceLanguages,
          'x-default',
        ]);
      }
    }
  });

  test('every status says what happened in every language and leads to urgent help', async ({ page }) => {
    for (const language of languages) {
      const titles = new Set<string>();
      for (const status of statuses) {
        const answer = await page.goto(`${language}/status/${status}`);
        expect(answer?.status()).toBe(status);
        titles.add((await page.getByRole('heading', { level: 1 }).textContent()) ?? '');
        await expect(page.locator(`main a[href="${language}/urgent"]`)).toBeVisible();
        expect(answer?.headers()['x-robots-tag']).toContain('noindex');
      }
      expect(titles.size).toBe(statuses.length);
    }
  });

  test('the privacy page says what it cannot protect from and names the tests of its promises', async ({ page }) => {
    await page.goto('/privacy');
    for (const word of [
      'Browser history',
      'DNS',
      'owner of the network',
      'shared or watched phone',
      'phone bill',
      'Screenshots',
    ]) {
      await expect(page.locator('main')).toContainText(word);
    }
    expect(promiseTests.length).toBeGreaterThan(5);
    for (const { file } of promiseTests) await expect(page.locator('#proof ~ ul')).toContainText(file);
  });

  test('the exit is explained where every page points', async ({ page }) => {
    await page.goto('/');
    const explanation = page.locator('footer a[href*="/about"][href$="#exit"]');
    await explanation.click();
    await expect(page.locator('#exit')).toBeInViewport();
  });

  test('a page that does not exist is told so in the language of its address', async ({ page }) => {
    const answer = await page.goto('/ml/no-such-page');
    expect(answer?.status()).toBe(404);
    expect(await page.locator('html').getAttribute('lang')).toBe('ml');
  });
});

test('pages about the site fit a screen 320 pixels wide', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of languages.flatMap((language) => paths.map((each) => language + each))) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
});

test('robots.txt keeps crawlers out of searches and leads to the sitemap', async ({ request }) => {
  const text = await (await request.get('/robots.txt')).text();
  expect(text).toContain('Disallow: /find/\n');
  expect(text).toContain('Disallow: /ml/search\n');
  expect(text).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap\.xml$/m);
});

test('the sitemap is XML whose pages answer', async ({ request }) => {
  const answer = await request.get('/sitemap.xml');
  expect(answer.headers()['content-type']).toContain('application/xml');
  const xml = await crawledSitemap(request);
  const addresses = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
  for (const path of ['/', '/ml/urgent/IN', '/hi/about', '/services/troubled-desire'])
    expect(addresses).toContain(path);
  const some = addresses.filter((_, place) => place % 97 === 0);
  for (const path of some) expect((await request.get(path)).status(), path).toBe(200);
});

test('security.txt says that the operator has set no address, where that is so', async ({ request }) => {
  const answer = await request.get('/.well-known/security.txt');
  expect(answer.status()).toBe(404);
  expect(answer.headers()['content-type']).toContain('text/plain');
  expect(await answer.text()).toContain('has set no address');
});
