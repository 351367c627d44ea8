import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { listing } from '../setup/browser-pages';

/** Saves a file that the site offers, as a visitor does. @returns where it lies, and its name */
async function save(page: Page, language: string): Promise<{ file: string; name: string; address: string }> {
  await page.goto('/offline');
  const download = page.waitForEvent('download');
  await page.locator(`[data-file=${language}] a`).first().click();
  const saved = await download;
  const name = saved.suggestedFilename();
  const file = test.info().outputPath(name);
  await saved.saveAs(file);
  return { file, name, address: pathToFileURL(file).href };
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the copy is saved under a neutral name, with a checksum that agrees', async ({ page, request }) => {
    const { file, name } = await save(page, 'en');
    expect(name).toBe('directory-en.html');
    const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
    expect(await (await request.get('/offline/en.html.sha256')).text()).toBe(`${sum}  directory-en.html\n`);
    await expect
      .poll(async () => {
        await page.goto('/offline');
        return page.locator('[data-file=en] code').textContent();
      })
      .toBe(sum);
  });

  test('opened from disk with the network cut, it asks for nothing and every link inside leads somewhere', async ({
    page,
    context,
  }) => {
    const { address } = await save(page, 'en');
    await context.setOffline(true);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(address);
    await expect(page.locator('h1')).toBeVisible();
    expect(asked).toEqual([address]);
    expect(complaints).toEqual([]);
    await expect(page.locator(`#s-${listing} h4`)).toBeVisible();
    await expect(page.locator('#g-first-steps')).toBeVisible();
    // The one style is allowed by its hash.
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).maxWidth)).not.toBe('none');

    // A frightened person's way: the country, then a service there, by touch alone.
    await page.locator('a[href="#c-IN"]').first().click();
    await expect(page.locator('#c-IN')).toBeInViewport();
    await page.locator('a[href="#urgent"]').first().click();
    await page.locator('a[href="#u-IN"]').click();
    await expect(page.locator('#u-IN')).toBeInViewport();
    await expect(page.locator('#u-IN + p a').first()).toHaveAttribute('href', /^tel:\d+$/);
    expect(asked.every((url) => url.startsWith(address))).toBe(true);
  });

  test('on a narrow phone nothing is wider than the page, in a tall script and from right to left', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const language of ['ml', 'ar']) {
      const { address } = await save(page, language);
      await page.goto(address);
      expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(360);
    }
  });
});

test('what stands in it can be read with a screen reader', async ({ page }) => {
  test.setTimeout(120_000);
  const { file } = await save(page, 'en');
  // All of it takes minutes; the beginning, a country, a guide and some services hold every kind of part there is.
  const text = readFileSync(file, 'utf8');
  const services = [...text.matchAll(/<article id="s-.*?<\/article>/gs)].slice(0, 12).map(([article]) => article);
  const guide = /<article id="g-ways-to-stop".*?<\/article>/s.exec(text)?.[0] ?? '';
  const country = /<h3 id="u-IN">.*?(?=<h3 id="u-)/s.exec(text)?.[0] ?? '';
  const beginning = text.slice(0, text.indexOf('<main>'));
  const cut = test.info().outputPath('cut.html');
  const parts = [
    beginning,
    '<main><h2>Urgent</h2>',
    country,
    '<h2>Guide</h2>',
    guide,
    '<h2>Services</h2><h3>Country</h3>',
  ];
  writeFileSync(cut, [...parts, ...services, '</main></body></html>'].join(''));
  await page.goto(pathToFileURL(cut).href);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
