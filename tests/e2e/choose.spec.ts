import { expect, type Page, test } from '@playwright/test';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

const choose = (page: Page, answer: string) => page.getByRole('radio', { name: answer }).check();
const goOn = (page: Page) => page.getByRole('button', { name: 'Go on' }).click();
const skip = (page: Page) => page.getByRole('button', { name: 'Skip this question' }).click();

async function expectNothingTold(page: Page): Promise<void> {
  expect(new URL(page.url()).pathname).toMatch(/^\/choose(\/[\w-]+)?$/);
  await expect(page).toHaveTitle('Help me choose · Waymark');
}

test('a few questions lead to a few services, and no address says what was answered', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Help me choose' }).click();
  await choose(page, 'Me: my own thoughts or behaviour');
  await goOn(page);
  await expectNothingTold(page);
  await choose(page, 'I have looked at sexual images of under-18s');
  await goOn(page);
  await choose(page, 'No');
  await goOn(page);
  await page.getByLabel('Your country').selectOption('IN');
  await page.getByLabel('Language', { exact: true }).selectOption('en');
  await goOn(page);
  await page.getByRole('checkbox', { name: 'Chat' }).check();
  await goOn(page);
  await expectNothingTold(page);
  const services = page.locator('article[data-listing]');
  const count = await services.count();
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThanOrEqual(5);
  await expect(page.getByText('What to expect:')).toHaveCount(count);
  await services.first().getByRole('heading').getByRole('link').click();
  expect(new URL(page.url()).pathname).toMatch(/^\/find\//);
});

test('every question can be skipped, and gone back to with its answer still there', async ({ page }) => {
  await page.goto('/choose');
  await choose(page, 'Someone I know');
  await goOn(page);
  await choose(page, 'I am worried about an adult');
  await goOn(page);
  await page.getByRole('link', { name: '← Back' }).click();
  await expect(page.getByRole('radio', { name: 'I am worried about an adult' })).toBeChecked();
  await skip(page);
  await skip(page);
  await skip(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Services that fit what you said');
  await page.getByRole('button', { name: 'Refine this search' }).click();
  await expect(page).toHaveURL(/\/find\//);
});

test('who skips everything is shown the ways in, and nothing is chosen for them', async ({ page }) => {
  await page.goto('/choose');
  for (let question = 1; question <= 3; question++) await skip(page);
  await expect(page.locator('article[data-listing]')).toHaveCount(0);
  await page.getByRole('button', { name: 'I was harmed' }).click();
  await expect(page).toHaveURL(/\/find\//);
});

test('who says that a child is in danger gets the country’s numbers before anything else', async ({ page }) => {
  await page.goto('/choose');
  await choose(page, 'Someone I know');
  await goOn(page);
  await choose(page, 'A child is in danger now');
  await goOn(page);
  await expect(page.locator('[data-panel="child-in-danger"]')).toBeVisible();
  await page.getByLabel('Your country').selectOption('IN');
  await goOn(page);
  const first = page.locator('main a[href^="tel:"]').first();
  await expect(first).toHaveAttribute('href', /tel:1\d+/);
  const panel = await page.locator('[data-panel="child-in-danger"]').boundingBox();
  const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
  expect(panel?.y).toBeLessThan(heading?.y ?? 0);
});

test('a country chosen before need not be chosen again', async ({ page }) => {
  await page.goto('/choose?country=IN');
  await choose(page, 'Someone I know');
  await goOn(page);
  await skip(page);
  await expect(page.getByLabel('Your country')).toHaveValue('IN');
});

test('an address that was changed says so kindly and leads back to the start', async ({ page }) => {
  const answer = await page.goto('/choose/AAAA');
  expect(answer?.status()).toBe(404);
  await page.getByRole('main').getByRole('link', { name: 'Start again' }).click();
  await expect(page).toHaveURL(/\/choose$/);
});
