import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { faultsFound, outlineFaults, partsTooWide, sentencesInWrongVoice, unfold } from '../setup/browser-access';

const mostForHtml = 20_000;
const pages = ['/law', '/law/IN', '/law/GB', '/ml/law', '/ml/law/IN', '/hi/law/IN', '/hi/law/DE', '/law/BR'];

test.describe('the law without script', () => {
  test.use({ javaScriptEnabled: false });

  test('from all countries to one, and from there to urgent help', async ({ page }) => {
    await page.goto('/law');
    await expect(page.locator('main')).toContainText('General information, not legal advice.');
    await expect(page.locator('main')).toContainText('No lawyer has read this yet.');
    await page
      .getByRole('row', { name: /^India/ })
      .getByRole('link')
      .click();
    await expect(page).toHaveURL(/\/law\/IN$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What the law says: India');
    await expect(page.getByRole('row', { name: /A child at risk now/ })).toContainText('Yes');
    await expect(page.getByRole('row', { name: /Thoughts, and nothing else/ })).toContainText('We don’t know');
    await page.locator('main').getByRole('link', { name: 'All urgent help in India' }).click();
    await expect(page).toHaveURL(/\/urgent\/IN$/);
  });

  test('from a country to the services there', async ({ page }) => {
    await page.goto('/law/IN');
    await page.getByRole('button', { name: 'See who can help: India' }).click();
    await expect(page).toHaveURL(/\/find\//);
    await expect(page.locator('article[data-listing]').first()).toBeVisible();
  });

  test('from a listing’s label to the law there', async ({ page }) => {
    await page.goto('/services/stop-it-now-scotland');
    await page.locator('#label').getByRole('link', { name: 'What the law says: Scotland' }).click();
    await expect(page).toHaveURL(/\/law\/GB#GB-SCT$/);
    await expect(page.locator('#GB-SCT')).toBeInViewport();
  });

  test('the links to sources are whole web addresses', async ({ page }) => {
    for (const path of pages) {
      await page.goto(path);
      const hrefs = await page
        .locator('main a[rel~="nofollow"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      for (const href of hrefs)
        expect(URL.canParse(href) && /^https?:\/\/[^ ]+\.[a-z]{2,}\//.test(href), href).toBe(true);
    }
  });

  test('a country that does not exist is a page that does not exist', async ({ page }) => {
    expect((await page.goto('/law/XX'))?.status()).toBe(404);
    expect((await page.goto('/law/nonsense'))?.status()).toBe(404);
  });

  test('each page comes in less than 20 kB', async ({ request }) => {
    for (const path of pages) {
      const body = await (await request.get(path)).body();
      expect(gzipSync(body).length, path).toBeLessThanOrEqual(mostForHtml);
    }
  });
});

for (const width of [360, 1280]) {
  test(`the law is open to everyone at ${width} pixels`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height: 800 });
    for (const path of pages) {
      await page.goto(path);
      await unfold(page);
      expect(await faultsFound(page), path).toEqual([]);
      expect(await outlineFaults(page), path).toEqual([]);
      expect(await partsTooWide(page), path).toEqual([]);
      expect(await sentencesInWrongVoice(page), path).toEqual([]);
    }
  });
}
