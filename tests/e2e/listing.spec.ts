import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const slug = 'stop-it-now-uk-ireland-helpline';

test.describe('a listing without script', () => {
  test.use({ javaScriptEnabled: false });

  test('its label stands before its first button', async ({ page }) => {
    await page.goto(`/services/${slug}`);
    const label = await page.locator('#label').boundingBox();
    const button = await page.locator('a.dial').first().boundingBox();
    expect(label?.y).toBeLessThanOrEqual(button?.y ?? 0);
    await page
      .locator('#label')
      .getByRole('link', { name: /Ireland/ })
      .click();
    await expect(page).toHaveURL(/\/law\/IE$/);
  });

  test('its number dials, and sends no referrer', async ({ page }) => {
    await page.goto(`/services/${slug}`);
    const call = page.getByRole('link', { name: 'Call 0808 1000 900' });
    await expect(call).toHaveAttribute('href', 'tel:+448081000900');
    await expect(call).toHaveAttribute('referrerpolicy', 'no-referrer');
  });

  test('a visitor picks a zone and the country stays', async ({ page }) => {
    await page.goto(`/services/${slug}?country=GB`);
    await page.getByText('Show times for another place').click();
    await page.getByRole('combobox', { name: 'Show times for another place' }).selectOption('Asia/Kolkata');
    await page.getByRole('button', { name: 'Change' }).click();
    await expect(page).toHaveURL(new RegExp(`/services/${slug}\\?country=GB&zone=Asia%2FKolkata$`));
    await expect(page.locator('.state')).toContainText('in Kolkata');
    await expect(page.locator('footer a[href="tel:999"]').first()).toBeVisible();
  });

  test('a mistake can be reported from it', async ({ page }) => {
    await page.goto(`/ml/services/${slug}`);
    await page.locator(`a[href="/ml/services/${slug}/report"]`).click();
    await expect(page.locator('main form')).toBeVisible();
  });

  test('an unknown one is not found', async ({ page }) => {
    expect((await page.goto('/services/nothing-of-that-name'))?.status()).toBe(404);
  });

  test('a draft is not public', async ({ page }) => {
    expect((await page.goto('/services/in-kemhrc-pppsv'))?.status()).toBe(404);
  });
});

test('its public address carries what machines need, and its own address', async ({ page }) => {
  await page.goto(`/hi/services/${slug}`);
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(text ?? '')).toMatchObject({ '@context': 'https://schema.org' });
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`/hi/services/${slug}$`));
});

test('on paper it keeps its facts and drops what cannot be pressed', async ({ page }) => {
  await page.goto(`/services/${slug}`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#label')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Call 0808 1000 900' })).toBeVisible();
  for (const hidden of ['.quick', '.languages', '#copy', '.footer nav']) {
    await expect(page.locator(hidden).first()).toBeHidden();
  }
});

for (const prefix of ['', '/ml', '/hi']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`a listing has no barrier that axe can find (${prefix || '/'}, ${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${prefix}/services/${slug}?country=GB&zone=Asia/Kolkata`);
      const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
      expect(found.violations).toEqual([]);
    });
  }

  test(`a listing fits 320 px (${prefix || '/'})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${prefix}/services/${slug}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
