import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { idsFrom } from '../../db/new-id';
import { appOn, keepCodes, signUp } from '../setup/browser-sign-up';
import { linkIn, mailTo, openServersDatabase, signInBrowser } from '../setup/browser-staff';
import { addAccount } from '../setup/staff';
import { crawledSitemap } from '../setup/whole-sitemap';

/*
 * The whole way, as people walk it: a clinician signs up, describes a service and sends it; two moderators check it; a
 * visitor finds it; an edit is held until it is approved; the clinician withdraws it, and it is gone.
 */

const newId = idsFrom(Date.now);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function enter(browser: Browser, javaScriptEnabled: boolean): Promise<BrowserContext> {
  return browser.newContext({ javaScriptEnabled, baseURL: test.info().project.use.baseURL ?? '' });
}

async function moderator(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
  const context = await enter(browser, javaScriptEnabled);
  const database = openServersDatabase();
  const accountId = await addAccount(database, { staffRole: 'moderator', email: `${newId('acc')}@staff.example` });
  await signInBrowser(context, database, accountId);
  database.close();
  return context.newPage();
}

/** All steps, with as little as they ask for. */
async function fillIn(page: Page, name: string): Promise<void> {
  await page.goto('/portal');
  await page.getByRole('link', { name: 'List a service' }).click();
  await page.getByLabel('Name of the service').fill(name);
  await press(page, 'Look for it');
  await press(page, 'Describe the service');
  await press(page, 'Save and continue');
  await page.getByLabel('Kind of service').selectOption('clinic');
  await page.getByLabel('What it offers').fill('Talks with a psychologist, alone or with a relative.');
  await page.getByLabel('In these countries').check();
  await page.getByLabel('Countries 1').selectOption('IN');
  await press(page, 'Save and continue');
  await page.getByLabel('For people worried about their own thoughts').check();
  await press(page, 'Save and continue');
  await page.getByLabel('How', { exact: true }).selectOption('phone');
  await page.getByLabel('Number, address or web page').fill('0484 234 5678');
  await page.getByLabel('When somebody answers').fill('Mo-Fr 09:00-17:00');
  await press(page, 'Save and continue');
  await page.getByLabel('Free', { exact: true }).check();
  await page.getByLabel('Languages spoken 1').selectOption('ml');
  await press(page, 'Save and continue');
  await page.getByLabel('There is no place to visit').check();
  await press(page, 'Save and continue');
  await press(page, 'Save and continue');
  await expect(heading(page)).toHaveText('Where this can be read');
  await page.getByLabel('Web address').fill('https://walk.example/about');
  await page.getByLabel('that it exists').check();
  await press(page, 'Save and continue');
  await send(page);
}

async function send(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Send it for checking' }).first().click();
  await page.getByLabel('I may speak for this service.').check();
  await page.getByLabel('What I typed is true').check();
  await press(page, 'Send');
  await expect(page.locator('main')).toContainText(/Receipt number/);
}

/** Opens a submission from the queue. */
async function openFromQueue(page: Page, name: string): Promise<void> {
  await page.goto('/moderate');
  await page.getByRole('link', { name }).first().click();
  await expect(page.locator('main')).toContainText(name);
}

for (const [words, javaScriptEnabled] of [
  ['without script', false],
  ['with script', true],
] as const) {
  test(`from signing up to a public page and back, ${words}`, async ({ browser, page }) => {
    test.setTimeout(90_000);
    const name = `Walk ${javaScriptEnabled ? 'One' : 'Two'} Practice ${newId('org').slice(-5)}`;
    const email = `${newId('acc').slice(-10).toLowerCase()}@walk.example`;
    const own = await (await enter(browser, javaScriptEnabled)).newPage();
    await signUp(own, email, name);
    await own.getByLabel('The six digits').fill((await appOn(own)).generate());
    await press(own, 'Set up the app');
    await keepCodes(own);
    await fillIn(own, name);

    const [first, second] = [await moderator(browser, javaScriptEnabled), await moderator(browser, javaScriptEnabled)];
    const bothApprove = async () => {
      await openFromQueue(first, name);
      await press(first, 'Approve as the first of two');
      await expect(first.getByRole('status')).toContainText('when a second person approves too');
      await openFromQueue(second, name);
      await press(second, 'Approve and publish');
      await expect(second.getByRole('status')).toContainText('The page is public now.');
    };
    await bothApprove();

    const link = linkIn(await mailTo(email, '/portal/listings/'));
    const slug = link.split('/').at(-1) ?? '';
    expect((await page.goto(`/services/${slug}`))?.status()).toBe(200);
    await expect(page.locator('h1')).toHaveText(name);
    await expect(page.locator('main')).toContainText('0484 234 5678');

    await own.goto(`/portal/listings/${slug}`);
    await own.locator('button[value=edit]').click();
    await own.waitForURL(/\/portal\/forms\//);
    const form = new URL(own.url()).pathname.split('/').slice(0, 4).join('/');
    await own.goto(`${form}/contact`);
    await own.getByLabel('Number, address or web page').first().fill('0484 234 9999');
    await press(own, 'Save and continue');
    await expect(heading(own)).toHaveText('Cost and languages');
    await own.goto(`${form}/preview`);
    await send(own);
    await page.goto(`/services/${slug}`);
    await expect(page.locator('main')).not.toContainText('9999');
    await bothApprove();
    await page.goto(`/services/${slug}`);
    await expect(page.locator('main')).toContainText('0484 234 9999');

    await own.goto(`/portal/listings/${slug}`);
    await own.getByRole('link', { name: 'Withdraw the listing for good' }).click();
    await own.getByLabel('Yes, withdraw it for good').check();
    await press(own, 'Withdraw it');
    await expect.poll(async () => (await page.request.get(`/services/${slug}`)).status(), { timeout: 2_000 }).toBe(410);
    expect(await crawledSitemap(page.request)).not.toContain(`/services/${slug}<`);
    await page.goto(`/search?q=${encodeURIComponent(name)}`);
    await expect(page.locator(`article[data-listing="${slug}"]`)).toHaveCount(0);
    await own.context().close();
  });
}
