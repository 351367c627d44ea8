import { expect, type Page, test } from '@playwright/test';
import { faultsFound, numbersInPieces, outlineFaults, partsTooWide } from '../setup/browser-access';
import { inLanguage, languages } from '../setup/browser-pages';

const reader = (page: Page, name: string) => page.getByRole('radio', { name });
const make = (page: Page) => page.getByRole('button', { name: 'Make the sheet' }).click();

/** Where lists are long and short, with services of the country's own and without. */
const sheets = [
  ['IN', 'own-thoughts'],
  ['DE', 'viewed-illegal-images'],
  ['GB', 'partner-or-family'],
  ['US', 'survivor'],
  ['BA', 'under-18-self'],
] as const;

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('a few choices make a sheet, and neither address nor title says which', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'To hand over and reuse' }).click();
    await page.getByRole('link', { name: 'Print a sheet to hand over' }).click();
    await page.getByLabel('Country in which the sheet is handed over').selectOption('IN');
    await page.getByLabel('Language of the sheet').selectOption('ml');
    await reader(page, 'People who have viewed sexual images').check();
    await page.getByRole('radio', { name: 'A5' }).check();
    await make(page);
    expect(new URL(page.url()).pathname).toMatch(/^\/ml\/leaflet\/[\w-]{300,}$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ml');
    await expect(page).toHaveTitle('രഹസ്യമായ സഹായം');
    await expect(page.locator('main .leaflet.a5 article[data-listing]')).toHaveCount(3);
    await expect(page.locator('main a[href="tel:112"]')).toBeVisible();
    expect(await page.locator('.leaflet').textContent()).not.toMatch(/waymark/i);
    await expect(page.getByRole('link', { name: 'സൂക്ഷിക്കാനോ' })).toHaveAttribute(
      'href',
      '/ml/leaflet/sheet?country=IN&for=viewed-illegal-images&paper=a5',
    );
  });

  test('the site’s name and address stand on it where they are asked for', async ({ page }) => {
    await page.goto('/leaflet?country=GB');
    await expect(page.locator('#country')).toHaveValue('GB');
    await reader(page, 'Professionals').check();
    await page.getByRole('checkbox', { name: 'Print the name and address of Waymark' }).check();
    await make(page);
    await expect(page.locator('main footer')).toContainText('Waymark, localhost');
    await expect(page.locator('main footer svg.qr')).toBeVisible();
  });

  test('a choice that is missing is asked for, and the others are kept', async ({ page }) => {
    await page.goto('/leaflet');
    await page.getByLabel('Language of the sheet').selectOption('de');
    await page.getByRole('radio', { name: 'A5' }).check();
    const [answer] = await Promise.all([
      page.waitForResponse((each) => each.request().method() === 'POST'),
      make(page),
    ]);
    expect(answer.status()).toBe(422);
    await expect(page.getByRole('alert').getByRole('link')).toHaveCount(2);
    await expect(page.getByLabel('Language of the sheet')).toHaveValue('de');
    await expect(page.getByRole('radio', { name: 'A5' })).toBeChecked();
    await page.getByRole('alert').getByRole('link', { name: 'Choose who will read it.' }).click();
    await expect(reader(page, 'People worried about their own')).toBeFocused();
  });

  test('a plain address that says too little leads to the form', async ({ page }) => {
    await page.goto('/leaflet/sheet?country=FR');
    await expect(page).toHaveURL(/\/leaflet\?country=FR$/);
    await expect(page.locator('#country')).toHaveValue('FR');
  });

  test('an address that was changed says so kindly and leads back', async ({ page }) => {
    expect((await page.goto('/leaflet/AAAA'))?.status()).toBe(404);
    await page.getByRole('link', { name: 'Make another sheet' }).click();
    await expect(page).toHaveURL(/\/leaflet$/);
  });
});

for (const language of languages) {
  test(`every sheet is one page, A4 and A5 (${language})`, async ({ page }) => {
    test.slow();
    for (const [country, audience] of sheets) {
      for (const [paper, width, height] of [
        ['a4', 595, 842],
        ['a5', 420, 595],
      ] as const) {
        await page.goto(
          inLanguage(language, `/leaflet/sheet?country=${country}&for=${audience}&paper=${paper}&named=1`),
        );
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        const name = `${language} ${country} ${audience} ${paper}`;
        expect([name, pdf.match(/\/Type\s*\/Page\b/g)?.length]).toEqual([name, 1]);
        const [, right = 0, top = 0] = pdf.match(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/)?.map(Number) ?? [];
        expect([name, Math.round(right), Math.round(top)]).toEqual([name, width, height]);
      }
    }
  });
}

test('what is printed is the sheet alone, black on white, with codes of at least 20 mm', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/leaflet/sheet?country=IN&for=own-thoughts&named=1');
  const shown = page.locator('body > *:visible');
  await expect(shown).toHaveCount(1);
  await expect(shown).toHaveId('main');
  const colours = await page
    .locator('main .leaflet :is(p, h1, h2, a)')
    .evaluateAll((all) => [...new Set(all.map((element) => getComputedStyle(element).color))]);
  expect(colours).toEqual(['rgb(0, 0, 0)']);
  const millimetre = 96 / 25.4;
  for (const code of await page.locator('svg.qr').all()) {
    const box = await code.boundingBox();
    expect((box?.width ?? 0) / millimetre).toBeGreaterThanOrEqual(20);
    expect(box?.width).toBeCloseTo(box?.height ?? 0, 1);
  }
});

test('form and sheet can be used by everyone, on a phone and at a desk', async ({ page }) => {
  for (const language of ['en', 'ml', 'de', 'ar'] as const) {
    for (const path of ['/leaflet', '/leaflet/sheet?country=IN&for=own-thoughts&named=1']) {
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 740 });
        await page.goto(inLanguage(language, path));
        const where = `${language} ${path} ${width}`;
        expect([where, await faultsFound(page)]).toEqual([where, []]);
        expect([where, await partsTooWide(page)]).toEqual([where, []]);
        expect([where, await outlineFaults(page), await numbersInPieces(page)]).toEqual([where, [], []]);
        await expect(page.locator('a[href="/exit"]')).toBeInViewport();
      }
    }
  }
});

test('a sheet needs nothing but a keyboard', async ({ page }) => {
  await page.goto('/leaflet');
  await page.locator('#country').focus();
  await page.keyboard.type('India');
  await page.keyboard.press('Tab');
  await expect(page.locator('#language')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(reader(page, 'People worried about their own')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/leaflet\/[\w-]{300,}$/);
  await expect(page.locator('main article[data-listing]').first()).toBeVisible();
});
