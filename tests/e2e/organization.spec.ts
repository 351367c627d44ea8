import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { linkIn, mailTo, openServersDatabase, signInBrowser } from '../setup/browser-staff';
import { addAccount, addOrganization } from '../setup/staff';

const password = 'seven green kettles sing';

async function expectAccessible(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.setViewportSize({ width: 360, height: 720 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.setViewportSize({ width: 1280, height: 720 });
}

for (const javaScriptEnabled of [false, true]) {
  test.describe(`an organisation, ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
    test.use({ javaScriptEnabled });

    test('invites somebody, who makes an account from the mail; their role is changed, and they are removed', async ({
      page,
      browser,
      baseURL,
    }) => {
      const name = javaScriptEnabled ? 'Practice A' : 'Practice B';
      const invited = `invited-${javaScriptEnabled}@practice.example`;
      const database = openServersDatabase();
      const owner = await addAccount(database, { email: `owner-${javaScriptEnabled}@practice.example` });
      await addOrganization(database, name, [{ accountId: owner, role: 'owner' }]);
      await signInBrowser(page.context(), database, owner);
      database.close();

      await page.goto('/portal/organization');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
      await expect(page.locator('main')).toContainText('You are the only owner.');
      await page.getByLabel('E-mail').fill('not an address');
      await page
        .locator('form:has([value=invite])')
        .evaluate((form: HTMLFormElement) => form.setAttribute('novalidate', ''));
      await page.getByRole('button', { name: 'Send the invitation' }).click();
      await expect(page.getByRole('alert')).toContainText('Enter an e-mail address');
      await expect(page.getByLabel('E-mail')).toHaveValue('not an address');
      await page.getByLabel('E-mail').fill(invited);
      await page.getByRole('button', { name: 'Send the invitation' }).click();
      await expect(page.getByRole('status')).toHaveText('The invitation is on its way.');
      await expect(page.locator(`[data-invited="${invited}"]`)).toContainText('Member, until');

      const other = await (await browser.newContext({ javaScriptEnabled, baseURL: baseURL ?? '' })).newPage();
      const mail = await mailTo(invited);
      expect(mail).not.toContain(name);
      await other.goto(linkIn(mail));
      await expect(other.getByRole('heading', { level: 1 })).toHaveText(`Join ${name}`);
      if (javaScriptEnabled) await expectAccessible(other);
      await other.getByLabel('Password').fill(password);
      await other.getByRole('button', { name: 'Make the account and join' }).click();
      await expect(other).toHaveURL(/\/portal\/set-up/);
      await other.goto(linkIn(mail));
      await expect(other.getByRole('heading', { level: 1 })).toHaveText('This invitation no longer holds');

      await page.goto('/portal/organization');
      const row = page.locator(`[data-member="${invited}"]`);
      await row.getByRole('button', { name: 'Make owner' }).click();
      await expect(page.getByRole('status')).toHaveText('The role is changed.');
      if (javaScriptEnabled) await expectAccessible(page);
      await row.locator('summary').click();
      await row.getByRole('button', { name: 'Remove now' }).click();
      await expect(page.getByRole('status')).toHaveText('They no longer belong to the organisation.');
      await expect(row).toHaveCount(0);
    });
  });
}

test.describe('moderators, without script', () => {
  test.use({ javaScriptEnabled: false });

  test('are invited by an administrator and choose a password from the mail', async ({ page, browser, baseURL }) => {
    const database = openServersDatabase();
    const administrator = await addAccount(database, { email: 'admin@desk.example', staffRole: 'administrator' });
    await signInBrowser(page.context(), database, administrator);
    database.close();
    await page.goto('/moderate/people');
    await page.getByLabel('E-mail').fill('helper@desk.example');
    await page.getByRole('button', { name: 'Send the invitation' }).click();
    await expect(page.getByRole('status')).toHaveText('The invitation is on its way.');
    await expect(page.locator('[data-person="helper@desk.example"]')).toContainText('has no password yet');

    const other = await (await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })).newPage();
    await other.goto(linkIn(await mailTo('helper@desk.example')));
    await other.getByLabel('Password').fill(password);
    await other.getByRole('button', { name: 'Save the password and sign in' }).click();
    await expect(other).toHaveURL(/\/portal\/set-up/);
    await page.goto('/moderate/people');
    await expect(page.locator('[data-person="helper@desk.example"]')).not.toContainText('no password');
  });
});

test('the page of people is accessible in every language and fits a phone', async ({ page }) => {
  const database = openServersDatabase();
  const administrator = await addAccount(database, { email: 'admin-axe@desk.example', staffRole: 'administrator' });
  await signInBrowser(page.context(), database, administrator);
  database.close();
  for (const prefix of ['', '/ml', '/hi']) {
    await page.goto(`${prefix}/moderate/people`);
    await expectAccessible(page);
    await page.goto(`${prefix}/portal/organization`);
    await expectAccessible(page);
  }
});
