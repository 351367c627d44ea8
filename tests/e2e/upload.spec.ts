import { randomUUID } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { linkIn, mailTo, openServersDatabase, signInBrowser } from '../setup/browser-staff';
import { addAccount, addOrganization } from '../setup/staff';
import { csvOf, goodCells, goodRows } from '../setup/upload-files';

const listed = 'troubled-desire';

test.use({ javaScriptEnabled: false });
// Many pages each, and axe looks at all of them.
test.slow();

/** Each with an address of its own, also on a second try. */
async function signedIn(page: Page, name: string): Promise<{ organizationId: string; email: string }> {
  const email = `${randomUUID()}@practice.example`;
  const database = openServersDatabase();
  const account = await addAccount(database, { email });
  const organizationId = await addOrganization(database, name, [{ accountId: account, role: 'owner' }]);
  await signInBrowser(page.context(), database, account);
  database.close();
  return { organizationId, email };
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page.goto('/portal/uploads');
  await page.getByLabel('The file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Read the file' }).click();
}

/** axe needs script, so it looks at the same address in a window that has it. */
async function expectAccessible(page: Page): Promise<void> {
  const browser = page.context().browser();
  const context = await browser?.newContext({
    storageState: await page.context().storageState(),
    javaScriptEnabled: true,
  });
  const look = await context?.newPage();
  if (!look) throw new Error('There is no browser.');
  await look.goto(page.url());
  expect((await new AxeBuilder({ page: look }).analyze()).violations).toEqual([]);
  await context?.close();
  await expectNarrow(page);
}

async function expectNarrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 720 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.setViewportSize({ width: 1280, height: 720 });
}

/** The page asks again by itself, without script. */
async function untilShown(page: Page, text: string): Promise<void> {
  await expect(page.locator('main')).toContainText(text, { timeout: 20_000 });
}

test('a file with bad rows is reported on row by row, and its good rows become drafts', async ({ page }) => {
  await signedIn(page, 'Upload House');
  await page.goto('/portal/uploads');
  await expectAccessible(page);
  await choose(page, 'services.txt', 'name\na\n');
  await expect(page.getByRole('alert')).toContainText('must end in .csv or .json');
  await choose(page, 'services.csv', 'name\n"a');
  await expect(page.getByRole('alert')).toContainText('In row 1 a quotation mark is opened and never closed.');
  await expectNarrow(page);

  const rows = [...goodRows(2), { ...goodCells, name: 'Kind unknown', kind: 'wizardry' }, { ...goodCells, name: '' }];
  await choose(page, 'services.csv', csvOf(rows));
  await untilShown(page, '2 rows without problems');
  await expect(page.getByRole('row', { name: /Kind unknown/ })).toContainText('kind');
  await expect(page.getByRole('row', { name: /Without a name/ })).toContainText('name');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Take in the 2 rows without problems as drafts' }).click();
  await untilShown(page, '2 drafts made');
  await expect(page.locator('main')).toContainText('Left out');
  await page.getByRole('button', { name: 'Take in the 2 rows that were left out as well' }).click();
  await untilShown(page, '4 drafts made');
  await page.getByRole('link', { name: 'Open the draft' }).first().click();
  await expect(page.locator('h1')).toBeVisible();
});

test('a listing is claimed by a mail to its own domain', async ({ page, browser, baseURL }) => {
  await signedIn(page, 'Claim House');
  await page.goto(`/portal/claim/${listed}`);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Send the claim' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose a way.');
  await page.getByLabel(/By a mail to an address at/).check();
  await page.getByLabel(/^Address at/).fill('somebody@gmail.com');
  await page.getByRole('button', { name: 'Send the claim' }).click();
  await expect(page.getByRole('alert')).toContainText('own domain');
  await expectNarrow(page);
  const domain = (
    (await page.getByLabel(/^Address at/).evaluate((input) => input.closest('.field')?.textContent)) ?? ''
  )
    .replace(/^Address at (\S+?)(The address.*)?$/s, '$1')
    .trim();
  await page.getByLabel(/^Address at/).fill(`office@${domain}`);
  await page.getByRole('button', { name: 'Send the claim' }).click();
  await expect(page.locator('main')).toContainText('Your claim is open');

  const link = linkIn(await mailTo(`office@${domain}`));
  const reader = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  await reader.goto(new URL(link).pathname);
  await expectAccessible(reader);
  await reader.getByRole('button', { name: 'Yes, that is right' }).click();
  await expect(reader.locator('main')).toContainText('A moderator decides now.');
  await reader.goto(new URL(link).pathname);
  await expect(reader.locator('main')).toContainText('does not open anything any more');
  await reader.close();
  await page.reload();
  await expect(page.locator('main')).toContainText('The mail was answered.');
});

test('a listing is given to another organisation, which must accept, and is then never to be listed again', async ({
  page,
  browser,
  baseURL,
}) => {
  const slug = 'bryd-cirklen-dk';
  const { organizationId } = await signedIn(page, 'Giver House');
  const database = openServersDatabase();
  database.sqlite.prepare('update listing set organization_id = ? where slug = ?').run(organizationId, slug);
  database.close();
  const taker = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const { email } = await signedIn(taker, 'Taker House');

  await page.goto(`/portal/listings/${slug}/transfer`);
  await expectAccessible(page);
  await page.getByLabel(/E-mail address of an owner/).fill(email);
  await page.getByRole('button', { name: 'Offer the listing' }).click();
  await expect(page.getByRole('status')).toContainText('If this address belongs to an owner');
  const link = new URL(linkIn(await mailTo(email))).pathname;
  await page.goto(link);
  await expect(page.locator('main')).toContainText('sent to another account');
  await taker.goto(link);
  await expectAccessible(taker);
  await taker.getByRole('button', { name: 'Take the listing over' }).click();
  await expect(taker.locator('main')).toContainText('yours to look after now');
  expect((await page.goto(`/portal/listings/${slug}/transfer`))?.status()).toBe(404);

  await taker.goto(`/portal/listings/${slug}/never`);
  await expectAccessible(taker);
  await taker.getByRole('button', { name: 'Withdraw and never list again' }).click();
  await expect(taker.getByRole('alert')).toContainText('Tick the box');
  await taker.getByLabel(/I speak for this service/).check();
  await taker.getByRole('button', { name: 'Withdraw and never list again' }).click();
  await expect(taker.getByRole('status')).toContainText('will not be listed again');
  expect((await taker.goto(`/services/${slug}`))?.status()).toBe(410);
  await taker.close();
});
