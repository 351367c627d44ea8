import AxeBuilder from '@axe-core/playwright';
import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { changeLanguage } from '../setup/browser-pages';

const canary = 'worried about my thoughts zebrafinch';

async function search(page: Page, words: string, country = ''): Promise<void> {
  await page.goto('/');
  await page.getByLabel('What do you need help with?').fill(words);
  await page.getByLabel('Your country').selectOption(country);
  await page.getByRole('button', { name: 'See who can help' }).click();
}

test.describe('searching without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the answer’s address and title say nothing of what was typed', async ({ page }) => {
    await search(page, canary, 'GB');
    await expect(page).toHaveURL(/\/find\/[\w-]+$/);
    expect(page.url()).not.toMatch(/zebrafinch|worried|GB/);
    await expect(page).toHaveTitle('Services · Waymark');
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
    await expect(page.locator('article[data-listing]').first()).toBeVisible();
    await expect(page.getByLabel('Your words')).toHaveValue(canary);
  });

  test('reload and Back find the results again', async ({ page }) => {
    await search(page, 'help with my thoughts', 'GB');
    const first = await page.locator('article[data-listing]').first().getAttribute('data-listing');
    await page.reload();
    await expect(page.locator('article[data-listing]').first()).toHaveAttribute('data-listing', first ?? '');
    await page.locator('article h2 a').first().click();
    await page.goBack();
    await expect(page.locator('article[data-listing]').first()).toHaveAttribute('data-listing', first ?? '');
  });

  test('a listing opened from the results stays under the sealed address, with the same title', async ({ page }) => {
    await search(page, 'help with my thoughts', 'GB');
    const results = page.url();
    await page.locator('article h2 a').first().click();
    expect(page.url()).toContain(results);
    expect(page.url()).toMatch(/\?open=[\w-]+$/);
    await expect(page).toHaveTitle('Services · Waymark');
    await expect(page.locator('#label')).toBeVisible();
    await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
    await page.getByRole('link', { name: /Back to the results/ }).click();
    await expect(page).toHaveURL(results);
  });

  test('pages turn on the same token', async ({ page }) => {
    await search(page, '');
    const first = page.url();
    const shown = await page.locator('article[data-listing]').count();
    expect(shown).toBe(20);
    await page.getByRole('link', { name: 'Next page' }).click();
    expect(page.url()).toBe(`${first}?page=2`);
    await page.locator('article h2 a').first().click();
    await page.getByRole('link', { name: /Back to the results/ }).click();
    expect(page.url()).toBe(`${first}?page=2`);
    await page.getByRole('link', { name: 'Previous page' }).click();
    expect(page.url()).toBe(first);
  });

  test('filters add up, are shown as chips, and a chip takes its filter away', async ({ page }) => {
    await search(page, '', 'GB');
    const total = await numberOfResults(page);
    await page.getByRole('checkbox', { name: /^Worried about own thoughts/ }).check();
    await page.getByRole('checkbox', { name: /^Chat/ }).check();
    await page.getByRole('button', { name: 'Show results' }).last().click();
    const filtered = await numberOfResults(page);
    expect(filtered).toBeGreaterThan(0);
    expect(filtered).toBeLessThan(total);
    await expect(page.getByRole('button', { name: /^Remove:/ })).toHaveCount(3);
    await page.getByRole('button', { name: 'Remove: Chat' }).click();
    await expect(page.getByRole('button', { name: /^Remove:/ })).toHaveCount(2);
    expect(await numberOfResults(page)).toBeGreaterThan(filtered);
    await expect(page.getByLabel('Your country')).toHaveValue('United Kingdom');
  });

  test('a country is chosen by name beside the results, in the page’s language', async ({ page }) => {
    await page.goto('/ml/search?for=survivor');
    await page.locator('#country').selectOption({ label: 'ഇന്ത്യ' });
    await page.locator('form#search > button[type=submit]').click();
    await expect(page).toHaveURL(/\/ml\/find\//);
    await expect(page.locator('footer a[href="tel:112"]')).toBeVisible();
    await expect(page.locator('#country')).toHaveValue('ഇന്ത്യ');
  });

  test('a filter’s count is what choosing it finds', async ({ page }) => {
    await page.goto('/search?country=GB');
    const label = page.locator('label', { hasText: 'Partner, family or friend' });
    const promised = Number(await label.locator('small').textContent());
    await label.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Show results' }).last().click();
    expect(await numberOfResults(page)).toBe(promised);
  });

  test('an address to share shows the words, and says that it does', async ({ page }) => {
    await search(page, 'thoughts', 'GB');
    await expect(page.getByText('It shows the words and filters')).toBeVisible();
    await page.getByRole('link', { name: 'Get an address you can share' }).click();
    await expect(page).toHaveURL(/\/search\?q=thoughts&country=GB$/);
    await expect(page.locator('article h2 a').first()).toHaveAttribute('href', /^\/services\/.+\?country=GB$/);
  });

  test('a tampered address is refused kindly, with the form ready', async ({ page }) => {
    const answer = await page.goto('/ml/find/AQAAAAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
    expect([404, 410]).toContain(answer?.status());
    await expect(page.locator('form#search')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ml');
  });

  test('a code that belongs to no listing is not found', async ({ page }) => {
    await search(page, '', 'GB');
    const answer = await page.goto(`${page.url()}?open=AAAAAAAAAAAAAAAA`);
    expect(answer?.status()).toBe(404);
  });

  test('someone who wants to die sees a line that answers, before everything else', async ({ page }) => {
    await search(page, 'i want to kill myself', 'IN');
    const panel = page.locator('[data-panel=crisis]');
    await expect(panel.locator('a[href^="tel:"]').first()).toBeVisible();
    await expect(panel.locator('a[href="tel:112"]')).toBeVisible();
  });

  test('without a country a crisis panel opens the way to choose one', async ({ page }) => {
    await search(page, 'i want to kill myself');
    await expect(page.locator('[data-panel=crisis] a')).toHaveAttribute('href', '/urgent');
  });

  test('nothing found says what was tried and opens doors', async ({ page }) => {
    await page.goto('/search?country=KI&for=professional&by=video&situation=convicted&cost=sliding-scale');
    await expect(page.locator('article[data-listing]')).toHaveCount(0);
    const main = page.locator('main');
    await expect(main).toContainText('We looked for services that match all of:');
    await expect(main).not.toContainText(/no results/i);
    expect(await main.getByRole('button', { name: /^Remove:/ }).count()).toBe(5);
    await main.getByRole('button', { name: 'Services that take people from anywhere' }).click();
    await expect(page).toHaveURL(/\/find\/[\w-]+$/);
    await expect(page.getByRole('button', { name: /^Remove:/ })).toHaveCount(1);
  });

  test('the door in a panel is a sealed search for the same country', async ({ page }) => {
    await search(page, 'i was abused as a child', 'IN');
    await page.getByRole('button', { name: 'Only services for people who were harmed' }).click();
    await expect(page).toHaveURL(/\/find\/[\w-]+$/);
    await expect(page.getByRole('button', { name: /^Remove:/ })).toHaveText([/^India/, /^Was harmed/]);
  });

  test('words that no listing holds are told so, with what serves most people', async ({ page }) => {
    await search(page, 'qzxwv bnmkjh');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No service here uses those words');
    await expect(page.locator('.notes')).toContainText('What follows serves most people who come here.');
    await expect(page.locator('article[data-listing]').first()).toBeVisible();
  });

  test('a country read in the words is said, with the way to choose another', async ({ page }) => {
    await search(page, 'help in Kenya');
    await expect(page.locator('.notes')).toContainText('Showing services for Kenya, which you mentioned.');
    await page.getByRole('link', { name: 'Choose another country' }).click();
    await expect(page.locator('form#search')).toBeInViewport();
  });

  test('a mistake is reported under the sealed address, and the receipt leads back to it', async ({ page }) => {
    await search(page, '', 'GB');
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.locator('article h2 a').first().click();
    const listing = page.url();
    const slug = (await page.locator('article[data-listing]').getAttribute('data-listing')) ?? '';
    await page.getByRole('link', { name: 'Report a mistake on this page' }).click();
    await expect(page).toHaveURL(`${listing}&report=1`);
    await expect(page).toHaveTitle('Services · Waymark');
    await page.getByRole('button', { name: 'Send the report' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page).toHaveURL(`${listing}&report=1`);
    await page.getByLabel('The hours').check();
    await page.getByRole('button', { name: 'Send the report' }).click();
    await expect(page.locator('[data-receipt]')).toBeVisible();
    expect(page.url()).toMatch(/\/report\/[\w-]+\?find=/);
    expect(page.url()).not.toContain(slug);
    await changeLanguage(page, 'ml');
    await expect(page.locator('[data-receipt]')).toBeVisible();
    await page.goBack();
    await page.getByRole('link', { name: 'Back to the service' }).click();
    await expect(page).toHaveURL(listing);
  });

  test('Enter in the words searches, and removes nothing', async ({ page }) => {
    await page.goto('/search?country=GB&for=own-thoughts');
    await page.getByLabel('Your words').fill('help');
    await page.getByLabel('Your words').press('Enter');
    await expect(page).toHaveURL(/\/find\//);
    await expect(page.getByRole('button', { name: /^Remove:/ })).toHaveCount(2);
  });
});

async function numberOfResults(page: Page): Promise<number> {
  return Number.parseInt((await page.locator('h1').textContent()) ?? '', 10);
}

const mostBytes = 14_000;
/** Found by weighing some thousand pages: without a country, with panels, with chips. */
const heaviest = [
  '/search',
  '/search?page=9',
  '/search?for=own-thoughts&for=own-behaviour&for=viewed-illegal-images',
  '/search?q=i+saw+child+porn+and+i+am+15+and+want+to+die&country=IN',
];
const heaviestPosted = [
  { q: '' },
  { q: '', for: 'own-thoughts own-behaviour viewed-illegal-images' },
  { q: 'i saw child porn and i am 15 and want to die', for: 'own-thoughts own-behaviour viewed-illegal-images' },
  { q: 'ഞാൻ കുട്ടികളെക്കുറിച്ച് ചിന്തിക്കുന്നു', country: 'IN' },
];

/** @returns the larger of what gzip and brotli make of a page, as the server sends it */
async function bytesOf(request: APIRequestContext, path: string): Promise<number> {
  const sizes = ['gzip', 'br'].map(async (encoding) => {
    const answer = await request.get(path, { headers: { 'accept-encoding': encoding } });
    expect(answer.headers()['content-encoding']).toBe(encoding);
    return Number(answer.headers()['content-length']);
  });
  return Math.max(...(await Promise.all(sizes)));
}

const shown = [
  '/search?for=own-thoughts&country=IN',
  '/search?q=i+want+to+die&country=GB',
  '/search?country=KI&by=video',
];
for (const prefix of ['', '/ml', '/hi']) {
  for (const path of shown) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`results have no barrier that axe can find (${prefix}${path}, ${colorScheme})`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(`${prefix}${path}`);
        const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
        expect(found.violations).toEqual([]);
      });
    }
  }

  test(`results are at most 14,000 bytes with their style, however they are compressed (${prefix || '/'})`, async ({
    request,
  }) => {
    for (const path of heaviest) expect(await bytesOf(request, `${prefix}${path}`)).toBeLessThanOrEqual(mostBytes);
    for (const form of heaviestPosted) {
      const headers = { 'sec-fetch-site': 'same-origin' };
      const answer = await request.post(`${prefix}/search`, { form, headers, maxRedirects: 0 });
      const sealed = answer.headers().location ?? '';
      for (const page of ['', '?page=5']) {
        expect(await bytesOf(request, sealed + page), JSON.stringify(form)).toBeLessThanOrEqual(mostBytes);
      }
    }
  });

  test(`results fit 320 px, and 200 % zoom (${prefix || '/'})`, async ({ page }) => {
    for (const width of [320, 640]) {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(`${prefix}/search?for=survivor`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

test('on a phone the filters wait behind one line that counts what is set; on a wide page they stand open', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/search?country=GB&for=own-thoughts');
  await expect(page.getByText('Filters (2 set)')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Phone/ })).toBeHidden();
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect(page.getByRole('checkbox', { name: /^Phone/ })).toBeVisible();
});
