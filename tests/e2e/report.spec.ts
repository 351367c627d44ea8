import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const form = '/services/troubled-desire/report';

async function send(page: Page, note: string): Promise<string> {
  await page.goto(form);
  await page.getByLabel('The phone number').check();
  await page.getByLabel('What should it say?').fill(note);
  await page.getByRole('button', { name: 'Send the report' }).click();
  return (await page.locator('[data-receipt]').textContent())?.trim() ?? '';
}

async function follow(page: Page, code: string): Promise<void> {
  await page.goto('/report');
  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: 'Show the report' }).click();
}

test.describe('reporting a mistake without script', () => {
  test.use({ javaScriptEnabled: false });

  test('gives a code that stands in no address, and the code opens the report', async ({ page }) => {
    const code = await send(page, 'The number rings somewhere else.');
    expect(code).toMatch(/^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/);
    expect(page.url()).not.toContain(code.slice(0, 4));
    await follow(page, code.toLowerCase().replaceAll('-', ' '));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Troubled Desire');
    await expect(page.locator('[data-state="received"]')).toBeVisible();
    expect(page.url()).toMatch(/\/report$/);
    await expect(page.locator('main')).not.toContainText('rings somewhere else');
  });

  test('the report is deleted with one press, and the code opens nothing afterwards', async ({ page }) => {
    const code = await send(page, 'To be deleted.');
    await follow(page, code);
    await page.getByRole('button', { name: 'Delete it now' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The report is deleted');
    await follow(page, code);
    await expect(page.getByRole('alert')).toContainText('We have no report under this code.');
  });

  test('an unknown code and nonsense get the same answer', async ({ page }) => {
    const answers: string[] = [];
    for (const code of ['0000-0000-0000-0000-0000', 'nonsense']) {
      await follow(page, code);
      answers.push((await page.locator('main').innerHTML()).replaceAll(code, ''));
    }
    expect(answers[0]).toBe(answers[1]);
  });

  test('mistakes are listed above the form, each leads to its field, and what was typed stays', async ({ page }) => {
    await page.goto(form);
    await page.getByLabel('What should it say?').fill('Kept while I tick a box.');
    await page.getByRole('button', { name: 'Send the report' }).click();
    const link = page.getByRole('alert').getByRole('link', { name: 'Tick at least one box.' });
    await link.click();
    await expect(page.locator('#reason-phone')).toBeFocused();
    await expect(page.getByLabel('What should it say?')).toHaveValue('Kept while I tick a box.');
  });

  test('a note of more than a thousand characters is refused and kept', async ({ page }) => {
    const note = 'അ'.repeat(1001);
    await page.goto(form);
    await page.getByLabel('The hours').check();
    await page.getByLabel('What should it say?').fill(note);
    await page.getByRole('button', { name: 'Send the report' }).click();
    await expect(page.getByRole('alert')).toContainText('Keep it to 1,000 characters.');
    await expect(page.getByLabel('What should it say?')).toHaveValue(note);
    await expect(page.getByLabel('The hours')).toBeChecked();
  });

  test('the field for programs is not seen, and a report that fills it is not kept', async ({ page, request }) => {
    await page.goto(form);
    await expect(page.getByLabel('Leave this field empty')).not.toBeInViewport();
    const answer = await request.post(form, { form: { reason: 'phone', comment_url: 'x' }, maxRedirects: 0 });
    expect(answer.status()).toBe(422);
    expect(await answer.text()).toContain('Leave the last field empty.');
  });

  test('a report about a service that is not there is not taken', async ({ page, request }) => {
    expect((await page.goto('/services/no-such-service/report'))?.status()).toBe(404);
    const answer = await request.post('/services/no-such-service/report', {
      form: { reason: 'phone' },
      maxRedirects: 0,
    });
    expect(answer.status()).toBe(404);
  });

  test('works in Malayalam and Hindi from start to end', async ({ page }) => {
    for (const [language, button] of [
      ['ml', 'റിപ്പോർട്ട് അയയ്ക്കുക'],
      ['hi', 'रिपोर्ट भेजें'],
    ] as const) {
      await page.goto(`/${language}${form}`);
      await page.locator('#reason-closed').check();
      await page.getByRole('button', { name: button }).click();
      await expect(page.locator('[data-receipt]')).toBeVisible();
      expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/${language}/report/`));
    }
  });
});

test('a forged receipt address opens nothing', async ({ page }) => {
  expect((await page.goto('/report/AAAAAAAAAAAAAAAA'))?.status()).toBe(404);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`the report pages in ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    for (const path of [form, `/ml${form}`, `/hi${form}`, '/report', '/ml/report', '/hi/report']) {
      test(`${path} has no accessibility fault that axe can find`, async ({ page }) => {
        await page.goto(path);
        expect(await faults(page)).toEqual([]);
      });
    }

    test('nor have the form with mistakes, the receipt and the followed report', async ({ page }) => {
      await page.goto(form);
      await page.getByRole('button', { name: 'Send the report' }).click();
      expect(await faults(page)).toEqual([]);
      const code = await send(page, 'Looked at by axe.');
      expect(await faults(page)).toEqual([]);
      await follow(page, code);
      expect(await faults(page)).toEqual([]);
    });
  });
}

async function faults(page: Page) {
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']);
  return (await axe.analyze()).violations;
}
