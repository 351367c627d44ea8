import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { interfaceLanguages } from '../../app/i18n/languages';
import { changeLanguage } from '../setup/browser-pages';

const prefixes = interfaceLanguages.map((language) => (language === 'en' ? '' : `/${language}`));

test.describe('the start page without script', () => {
  test.use({ javaScriptEnabled: false });

  test('five ways in lead to sealed searches, so that no history names the door', async ({ page }) => {
    for (const [door, chosen] of [
      ['I am worried about myself', 3],
      ['I am under 18', 1],
      ['I am worried about someone I know', 2],
      ['I was harmed', 1],
      ['I am a professional', 1],
    ] as const) {
      await page.goto('/');
      await page.getByRole('button', { name: new RegExp(`^${door}`) }).click();
      await expect(page).toHaveURL(/\/find\/[\w-]+$/);
      await expect(page).toHaveTitle('Services · Waymark');
      await expect(page.locator('article[data-listing]').first()).toBeVisible();
      await expect(page.getByRole('button', { name: /^Remove:/ })).toHaveCount(chosen);
    }
  });

  test('a way in keeps the country that was chosen in the form', async ({ page }) => {
    await page.goto('/');
    await page.getByLabel('Your country').selectOption('IN');
    await page.getByRole('button', { name: /^I was harmed/ }).click();
    await expect(page.getByRole('button', { name: 'Remove: India' })).toBeVisible();
    await expect(page.locator('footer a[href="tel:112"]')).toBeVisible();
  });

  test('Enter in the words searches, and goes through no door', async ({ page }) => {
    await page.goto('/');
    await page.getByLabel('What do you need help with?').fill('help');
    await page.getByLabel('What do you need help with?').press('Enter');
    await expect(page).toHaveURL(/\/find\//);
    await expect(page.getByRole('button', { name: /^Remove:/ })).toHaveCount(0);
  });

  test('a chosen country goes along, and its numbers stand at the foot', async ({ page }) => {
    await page.goto('/?country=IN');
    await expect(page.locator('footer a[href="tel:112"]')).toBeVisible();
    await expect(page.getByLabel('Your country')).toHaveValue('IN');
    await expect(page.getByRole('link', { name: /Urgent help/ }).first()).toHaveAttribute('href', '/urgent/IN');
  });

  test('no country is preselected, and the foot offers to choose one', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByLabel('Your country')).toHaveValue('');
    await expect(page.locator('footer').getByRole('link', { name: 'Choose your country' })).toBeVisible();
  });

  test('the other languages are one link away and say who has read them', async ({ page }) => {
    await page.goto('/');
    await changeLanguage(page, 'ml');
    await expect(page).toHaveURL(/\/ml$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ml');
    await expect(page.locator('.machine')).toBeVisible();
    await changeLanguage(page, 'hi');
    await expect(page.locator('html')).toHaveAttribute('lang', 'hi');
  });

  test('an unknown address says what happened and opens the next door', async ({ page }) => {
    const answer = await page.goto('/hi/nothing-here');
    expect(answer?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', 'hi');
    await expect(page.locator('main .button').first()).toHaveAttribute('href', '/hi');
    await expect(page.locator('main .button.second')).toHaveAttribute('href', '/hi/urgent');
    await changeLanguage(page, 'ml');
    await expect(page).toHaveURL(/\/ml\/nothing-here$/);
  });

  test('an unknown address never becomes a link to another site', async ({ page }) => {
    await page.goto('/ml//example.org/x');
    await expect(page.locator('.languages a[hreflang=en]')).toHaveAttribute('href', '/example.org/x');
  });
});

test('the page names its languages and its one address', async ({ page }) => {
  await page.goto('/ml');
  const alternates = await page
    .locator('link[rel=alternate]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')));
  expect(alternates).toEqual([...interfaceLanguages, 'x-default']);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/ml$/);
  await expect(page).toHaveTitle('Waymark');
});

for (const prefix of prefixes) {
  test(`the start page is at most 14,000 bytes with its style, and asks for nothing it needs (${prefix || '/'})`, async ({
    request,
  }) => {
    for (const encoding of ['gzip', 'br']) {
      const compressed = await request.get(prefix || '/', { headers: { 'accept-encoding': encoding } });
      expect(compressed.headers()['content-encoding']).toBe(encoding);
      expect(Number(compressed.headers()['content-length'])).toBeLessThanOrEqual(14_000);
    }
    const answer = await request.get(prefix || '/');
    const html = await answer.text();
    expect(html).not.toMatch(/<link rel="(stylesheet|modulepreload)"|__remix/);
    expect(html.match(/<script/g)).toHaveLength(1);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the start page has no barrier that axe can find (${prefix || '/'}, ${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(prefix || '/');
      const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
      expect(found.violations).toEqual([]);
    });
  }

  test(`nothing on the start page is wider than 320 px (${prefix || '/'})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(prefix || '/');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test('targets are at least 48 px high', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  const small = await page
    .locator('button, select, input, nav a, .button, summary')
    .evaluateAll((targets) =>
      targets.filter((target) => target.getBoundingClientRect().height < 48).map((target) => target.outerHTML),
    );
  expect(small).toEqual([]);
});

test('the keyboard meets the skip link first, then the way out', async ({ page }) => {
  await page.goto('/');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('#main');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('/exit');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('/urgent');
});
