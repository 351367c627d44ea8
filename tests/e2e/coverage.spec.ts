import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const names = (page: Page) => page.locator('tr[data-row] th').allTextContents();
/** Numbers of a column, the first after the names being 0. */
const column = async (page: Page, at: number) =>
  (await page.locator(`tr[data-row] td:nth-of-type(${at + 1})`).allTextContents()).map((text) =>
    Number(/\d+/.exec(text)?.[0]),
  );

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the table is sorted by its links, and the address can be sent to somebody', async ({ page }) => {
    await page.goto('/coverage');
    const byName = await names(page);
    expect(byName).toEqual([...byName].sort(new Intl.Collator('en').compare));
    await page
      .getByRole('navigation', { name: 'Sort by' })
      .getByRole('link', { name: 'Services', exact: true })
      .click();
    await expect(page).toHaveURL(/\/coverage\?sort=listings#table$/);
    const counts = await column(page, 0);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    await expect(page.locator('th[aria-sort=descending]')).toHaveText('Services');
    expect([...(await names(page))].sort()).toEqual([...byName].sort());
  });

  test('countries without something are shown alone, and those with nothing are named below', async ({ page }) => {
    await page.goto('/coverage');
    const all = await page.locator('tr[data-row]').count();
    const filter = page.getByRole('navigation', { name: 'Only countries without' });
    await filter.getByRole('link', { name: 'Crisis line' }).click();
    await expect(page).toHaveURL(/without=crisis-line/);
    const shown = await column(page, 2);
    expect(shown.length).toBeLessThan(all);
    expect(new Set(shown)).toEqual(new Set([0]));
    await page.locator('main details summary').click();
    await expect(page.locator('main details')).toContainText('Vatican City');
  });

  test('languages and kinds have tables of their own, and each leads to its file', async ({ page, request }) => {
    await page.goto('/coverage');
    await page.getByRole('link', { name: 'Kinds of service, by country' }).click();
    await expect(page.locator('tr[data-row=IN]')).toContainText(/Child helpline: \d/);
    await page.getByRole('link', { name: 'Languages', exact: true }).click();
    await expect(page.locator('tr[data-row=ml] th')).toHaveText('Malayalam');
    const answer = await request.get((await page.locator('a[href^="/coverage.csv"]').getAttribute('href')) ?? '');
    expect(answer.headers()['content-type']).toBe('text/csv; charset=utf-8');
    expect(await answer.text()).toMatch(/^language,name,services,dedicated,worldwide,countries\r\n/);
  });

  test('on a narrow phone every row names its numbers and nothing is wider than the page', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of ['/coverage', '/de/coverage?view=kinds', '/ar/coverage?view=languages']) {
      await page.goto(path);
      expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(360);
      await expect(page.locator('tr[data-row] td small').first()).toBeVisible();
    }
  });
});

for (const path of ['/coverage?sort=missing', '/coverage?view=kinds', '/ar/coverage?view=languages', '/offline']) {
  test(`${path} can be read with a screen reader`, async ({ page }) => {
    // A thousand cells take the checker long on a busy machine.
    test.setTimeout(90_000);
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
}
