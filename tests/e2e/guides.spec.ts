import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { faultsFound, outlineFaults, partsTooWide, sentencesInWrongVoice, smallButtons } from '../setup/browser-access';
import { inLanguage, languages } from '../setup/browser-pages';
import { crawledSitemap } from '../setup/whole-sitemap';

const slugs = [
  'first-steps',
  'ways-to-stop',
  'hard-days',
  'for-young-people',
  'someone-close',
  'for-parents',
  'being-heard',
  'for-professionals',
  'first-call',
  'confidentiality',
  'staying-private',
  'what-studies-say',
  'how-we-check',
];
const mostForHtml = 20_000;

test.describe('guides without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const slug of slugs) {
    test(`${slug} can be read, and its next step leads to services`, async ({ page }) => {
      await page.goto(`/guides/${slug}?country=IN`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      for (const link of await page.locator('nav[aria-labelledby=contents] a').all()) {
        const target = page.locator((await link.getAttribute('href')) ?? '');
        await expect(target).toHaveCount(1);
      }
      await page.locator('section:has(#next) button').click();
      await expect(page).toHaveURL(/\/find\/[\w-]{300,}$/);
      await expect(page).toHaveTitle('Services · Waymark');
      expect(await page.locator('article[data-listing]').count()).toBeGreaterThan(0);
    });
  }

  test('every search of a guide finds services, whatever the country', async ({ page }) => {
    for (const slug of slugs) {
      await page.goto(`/guides/${slug}`);
      const buttons = await page.locator('article.guide form button').count();
      for (let place = 0; place < buttons; place += 1) {
        await page.goto(`/guides/${slug}`);
        await page.locator('article.guide form button').nth(place).click();
        expect(await page.locator('article[data-listing]').count(), `${slug} ${place}`).toBeGreaterThan(0);
      }
    }
  });

  test('the guide for people who were harmed leads to services for them', async ({ page }) => {
    await page.goto('/guides/being-heard?country=GB');
    await page.locator('section:has(#next) button').click();
    await expect(page.getByRole('button', { name: /^Remove: .*harmed/ })).toBeVisible();
  });

  test('numbers of the chosen country stand before the list of contents', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/guides/hard-days?country=IN');
    const number = page.locator('.panel.danger a[href="tel:14416"]').first();
    const contents = page.locator('nav[aria-labelledby=contents]');
    expect((await number.boundingBox())?.y ?? 9e9).toBeLessThan((await contents.boundingBox())?.y ?? 0);
    await page.goto('/guides/hard-days');
    await expect(page.locator('.panel.danger a[href="/urgent"]').first()).toBeVisible();
  });

  test('titles that stand in the history are neutral', async ({ page }) => {
    for (const slug of slugs) {
      await page.goto(`/guides/${slug}`);
      expect(await page.title()).not.toMatch(/thought|image|child|sex|harm|arrest/i);
    }
  });

  test('results about such images lead to the guide, and so does the start', async ({ page }) => {
    await page.goto('/search?q=i+looked+at+child+porn');
    await page.locator('[data-panel=viewed-images] a[href*="/guides/"]').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('I have viewed illegal images');
    await page.goto('/?country=IN');
    await page.locator('main a[href="/guides?country=IN"]').click();
    await expect(page.locator('[data-for=harmed] a')).toHaveCount(1);
  });

  test('a guide that was translated by machine is in the language of the page, and says so', async ({ page }) => {
    for (const language of ['ml', 'hi'] as const) {
      await page.goto(inLanguage(language, '/guides/first-steps'));
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('article[lang=en]')).toHaveCount(0);
      expect(await page.locator('main > p.machine').count()).toBe(1);
    }
  });
});

test('every link of every guide leads to a page that answers', async ({ page, request }) => {
  const links = new Set<string>();
  for (const path of ['/guides', ...slugs.map((slug) => `/guides/${slug}`)]) {
    await page.goto(`${path}?country=IN`);
    for (const link of await page.locator('main a[href^="/"]').all())
      links.add((await link.getAttribute('href')) ?? '');
  }
  expect(links.size).toBeGreaterThan(30);
  for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
});

test('a guide that does not exist is told so', async ({ page }) => {
  expect((await page.goto('/guides/no-such-guide'))?.status()).toBe(404);
});

test('guides are kept by caches and small', async ({ request }) => {
  for (const slug of slugs) {
    const answer = await request.get(`/guides/${slug}?country=IN`);
    expect(gzipSync(await answer.body()).length, slug).toBeLessThanOrEqual(mostForHtml);
  }
});

test('guides stand in the sitemap', async ({ request }) => {
  const xml = await crawledSitemap(request);
  for (const slug of slugs) expect(xml).toContain(`/ml/guides/${slug}</loc>`);
});

for (const [width, colorScheme] of [
  [360, 'light'],
  [1280, 'dark'],
] as const) {
  test.describe(`guides ${width} pixels wide, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 740 }, colorScheme });

    test('have no accessibility fault that axe can find, and reach over no edge', async ({ page }) => {
      test.setTimeout(120_000);
      for (const path of ['/guides', ...slugs.map((slug) => `/guides/${slug}?country=IN`)]) {
        await page.goto(path);
        expect(await faultsFound(page), path).toEqual([]);
        expect(await partsTooWide(page), path).toEqual([]);
        expect(await outlineFaults(page), path).toEqual([]);
        expect(await smallButtons(page), path).toEqual([]);
      }
      for (const language of languages) {
        for (const path of ['/guides', '/guides/confidentiality?country=IN']) {
          await page.goto(inLanguage(language, path));
          expect(await faultsFound(page), `${language} ${path}`).toEqual([]);
          expect(await sentencesInWrongVoice(page), `${language} ${path}`).toEqual([]);
        }
      }
    });
  });
}

test('a guide on paper keeps its numbers and words, and leaves out what only a screen can do', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/guides/hard-days?country=IN');
  await expect(page.locator('.panel.danger a[href="tel:14416"]')).toBeVisible();
  for (const part of ['nav[aria-labelledby=contents]', 'article.guide button', 'nav.quick']) {
    for (const element of await page.locator(part).all()) await expect(element).toBeHidden();
  }
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeLessThanOrEqual(5);
});
