import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test.describe('urgent help without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a country is chosen from the list and its numbers stand first', async ({ page }) => {
    await page.goto('/urgent');
    await page
      .getByRole('navigation', { name: 'All countries' })
      .getByRole('link', { name: 'India', exact: true })
      .click();
    await expect(page).toHaveURL(/\/urgent\/IN$/);
    const first = page.locator('main a').first();
    await expect(first).toHaveText('112');
    await expect(first).toHaveAttribute('href', 'tel:112');
  });

  test('a country is chosen from the menu, in Malayalam', async ({ page }) => {
    await page.goto('/ml/urgent');
    await page.getByLabel('നിങ്ങൾ ഇപ്പോഴുള്ള രാജ്യം തിരഞ്ഞെടുക്കുക').selectOption('GB');
    await page.getByRole('button', { name: 'നമ്പറുകൾ കാണിക്കുക' }).click();
    await expect(page).toHaveURL(/\/ml\/urgent\/GB$/);
    await expect(page.locator('main a[href="tel:999"]').first()).toBeVisible();
    await expect(page.locator('main a[href="tel:116123"]').first()).toBeVisible();
  });

  test('crisis line, child helpline and where to report come in that order', async ({ page }) => {
    await page.goto('/urgent/IN');
    const ids = await page.locator('main section[id]').evaluateAll((sections) => sections.map(({ id }) => id));
    expect(ids).toEqual(['crisis', 'child', 'report']);
    await expect(page.locator('#child [data-listing="in-child-helpline-1098"] a[href="tel:1098"]')).toBeVisible();
  });

  test('a short number says from where it can be called', async ({ page }) => {
    await page.goto('/urgent/IN');
    await expect(page.locator('[data-listing="in-child-helpline-1098"]')).toContainText('from India only');
  });

  test('what a line asks and keeps is offered before its number', async ({ page }) => {
    await page.goto('/urgent/IN');
    const hrefs = await page
      .locator('[data-listing="in-child-helpline-1098"] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual(['/services/in-child-helpline-1098?country=IN', 'tel:1098']);
  });

  test('what is not known is said, with the nearest thing we do know', async ({ page }) => {
    await page.goto('/urgent/ZW');
    await expect(page.locator('main')).toContainText('We do not know the emergency numbers for Zimbabwe.');
    await expect(page.locator('main a[href="tel:112"]')).toBeVisible();
    await page.goto('/urgent/VN');
    await expect(page.locator('#report')).toContainText('We know of no place in Vietnam that takes such reports.');
    await expect(page.locator('#report [data-listing="inhope-directory"]')).toBeVisible();
  });

  test('what the sources add about a country’s numbers is one press away, out of the flow', async ({ page }) => {
    await page.goto('/urgent/LK');
    const note = page.getByText('Note from our sources, in English');
    await expect(note).toBeHidden();
    await page.getByText('Where the emergency numbers come from').click();
    await expect(note).toBeVisible();
    await expect(page.locator('main')).toContainText('1990');
  });

  test('a country that does not exist is a page that does not exist', async ({ page }) => {
    expect((await page.goto('/urgent/XX'))?.status()).toBe(404);
    expect((await page.goto('/urgent/nonsense'))?.status()).toBe(404);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`urgent help in ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    for (const path of ['/urgent', '/urgent/IN', '/ml/urgent/IN', '/hi/urgent/ZW']) {
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

test('fits a screen 320 pixels wide without sideways scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/urgent', '/urgent/IN', '/ml/urgent/IN', '/hi/urgent/GB']) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});
