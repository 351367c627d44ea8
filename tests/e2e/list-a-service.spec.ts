import { expect, type Page, test } from '@playwright/test';
import { faultsFound, outlineFaults, partsTooWide, smallButtons, unfold } from '../setup/browser-access';
import { enterAsProvider } from '../setup/browser-provider';
import { hiddenStreet } from '../setup/listing-form';
import { crawledSitemap } from '../setup/whole-sitemap';

test.use({ viewport: { width: 360, height: 740 } });

/** A page of the form as it should be for everybody: nothing for axe to find, nothing wider than a phone. */
async function looksRight(page: Page): Promise<void> {
  expect(await partsTooWide(page)).toEqual([]);
  expect(await outlineFaults(page)).toEqual([]);
  expect(await smallButtons(page)).toEqual([]);
  expect(await faultsFound(page)).toEqual([]);
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const mistakes = (page: Page) => page.getByRole('alert').getByRole('link');

test('a clinician describes a service on a phone, without script, mistakes and all, and sends it', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const page = await enterAsProvider(browser, { javaScriptEnabled: false });
  await page.goto('/portal');
  await page.getByRole('link', { name: 'List a service' }).click();
  await page.getByLabel('Name of the service').fill('Phone Walk Room');
  await press(page, 'Look for it');
  await expect(page.getByRole('status')).toHaveText('No listing has this name.');
  await press(page, 'Describe the service');

  await expect(heading(page)).toHaveText('Who you are');
  await page.getByLabel('Register or council').fill('Rehabilitation Council of India');
  await press(page, 'Save and continue');
  await expect(mistakes(page)).toHaveText(['Licence 1: Give the number.']);
  await page.getByLabel('Your number there').fill('A12345');
  await press(page, 'Save and continue');

  await expect(heading(page)).toHaveText('The service');
  await expect(page.getByLabel('Name of the service')).toHaveValue('Phone Walk Room');
  await press(page, 'Save and continue');
  await expect(mistakes(page)).toHaveCount(3);
  await page.getByLabel('Kind of service').selectOption('clinic');
  await page.getByLabel('What it offers').fill('Talks with a psychologist.');
  await page.getByLabel('In these countries').check();
  await page.getByLabel('Countries 1').selectOption('IN');
  await press(page, 'Save and continue');

  await expect(heading(page)).toHaveText('Who it is for');
  await page.getByLabel('For people worried about their own thoughts').check();
  await press(page, 'Save and leave');
  await expect(page.getByRole('status')).toContainText('Saved.');
  await page.getByRole('link', { name: 'Phone Walk Room', exact: true }).click();

  await expect(heading(page)).toHaveText('Ways to make contact');
  await page.getByLabel('How', { exact: true }).selectOption('phone');
  await page.getByLabel('Number, address or web page').fill('0484 234 5678');
  await press(page, 'Pick the hours day by day');
  await page.getByLabel('Monday 1: from').fill('09:00');
  await press(page, 'Save and continue');
  await expect(mistakes(page)).toHaveText(['Monday: Give both times, from and to.']);
  await page.getByLabel('Monday 1: to').fill('17:00');
  await press(page, 'Add another way');
  await expect(page.getByLabel('When somebody answers').first()).toHaveValue('Mo 09:00-17:00');
  await expect(page.getByRole('row', { name: 'Monday' }).first()).toContainText('09:00–17:00');
  const second = page.getByRole('group', { name: 'Contact 2' });
  await second.getByLabel('How', { exact: true }).selectOption('email');
  await second.getByLabel('Number, address or web page').fill('hello@walk.example');
  await press(page, 'Save and continue');

  await expect(heading(page)).toHaveText('Cost and languages');
  await page.getByLabel('Free', { exact: true }).check();
  await page.getByLabel('Languages spoken 1').selectOption('ml');
  await press(page, 'Save and continue');

  await expect(heading(page)).toHaveText('The place');
  await page.getByLabel(/^The area only/).check();
  await page.getByLabel('Street and number').fill(hiddenStreet);
  await press(page, 'Save and continue');
  await expect(mistakes(page)).toHaveText(['Choose the country.', 'Name the town or village.']);
  await page.getByLabel('Town or village').fill('Thrissur');
  await page.getByLabel('Country', { exact: true }).selectOption('IN');
  await press(page, 'Save and continue');

  await expect(heading(page)).toHaveText('Confidentiality');
  await page.getByRole('group', { name: 'Phone: 0484 234 5678' }).getByLabel('What do you keep').fill('Nothing.');
  await press(page, 'Save and continue');

  await expect(heading(page)).toHaveText('Where this can be read');
  await page.getByLabel('Web address').fill('walk.example/about');
  await page.getByLabel('that it exists').check();
  await press(page, 'Save and continue');

  await expect(heading(page)).toHaveText('How it will look');
  await page.getByRole('link', { name: 'See the whole page' }).click();
  await expect(page.locator('article[data-listing]')).toContainText('Phone Walk Room');
  await expect(page.locator('body')).not.toContainText(hiddenStreet);
  await expect(page.locator('a[href^="tel:"], a[href^="mailto:"]')).toHaveCount(0);
  await page.getByRole('link', { name: 'Back to your form' }).click();
  await page.getByRole('link', { name: 'Send it for checking' }).first().click();
  await press(page, 'Send');
  await expect(mistakes(page)).toHaveText(['Tick both boxes to send it.']);
  await page.getByLabel('I may speak for this service.').check();
  await page.getByLabel('What I typed is true').check();
  await press(page, 'Send');

  await expect(heading(page)).toHaveText('Phone Walk Room');
  await expect(page.locator('main')).toContainText(/Receipt number: [0-9A-Z]{4}-[0-9A-Z]{4}/);
  expect((await page.request.get('/services/phone-walk-room')).status()).toBe(404);
  await press(page, 'Take it back');
  await expect(page.getByRole('status')).toContainText('You have it back.');
  await page.context().close();
});

test('two windows: the later one is told, and shown both', async ({ browser }) => {
  const page = await enterAsProvider(browser, { javaScriptEnabled: false });
  await page.goto('/portal/new');
  await page.getByLabel('Name of the service').fill('Two Windows');
  await press(page, 'Look for it');
  await press(page, 'Describe the service');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await page.getByLabel('Who runs the service').fill('First window');
  await press(page, 'Save and leave');
  await other.getByLabel('Who runs the service').fill('Second window');
  await press(other, 'Save and leave');
  await expect(other.getByRole('alert')).toContainText('There: First window');
  await expect(other.getByLabel('Who runs the service')).toHaveValue('Second window');
  await press(other, 'Save and leave');
  await expect(other.getByRole('status')).toContainText('Saved.');
  await page.context().close();
});

test('every page is in order on a phone: axe, width, outline, size of what is pressed', async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await enterAsProvider(browser, { listing: 'in-kl-maithri' });
  for (const path of [
    '/portal',
    '/portal/new',
    '/portal/listings/in-kl-maithri',
    '/portal/listings/in-kl-maithri/withdraw',
  ]) {
    await page.goto(path);
    await unfold(page);
    await looksRight(page);
  }
  await page.goto('/ml/portal/listings/in-kl-maithri');
  await looksRight(page);
  await page.locator('button[value=edit]').click();
  const form = new URL(page.url()).pathname.replace(/^\/ml|\/provider$/g, '');
  const steps = ['provider', 'service', 'audience', 'contact', 'money', 'place', 'confidentiality', 'evidence'];
  for (const part of [...steps, 'contact?grid=1', 'preview', 'preview/page', 'send', 'discard']) {
    await page.goto(`${form}/${part}`);
    await unfold(page);
    await looksRight(page);
  }
  await page.context().close();
});

test('what is told for some days, a pause and a withdrawal are there for the next visitor', async ({
  browser,
  page,
}) => {
  const own = await enterAsProvider(browser, { listing: 'in-kl-disha', javaScriptEnabled: false });
  const day = new Date().toISOString().slice(0, 10);
  await own.goto('/portal/listings/in-kl-disha');
  await own.getByText('We are closed for some days').click();
  await own.locator('[id="untilOn.closed"]').fill(day);
  await own.locator('button[value=closed]').click();
  await page.goto('/services/in-kl-disha');
  await expect(page.getByRole('note')).toContainText('Closed until');
  await press(own, 'End it now');
  await press(own, 'Pause the listing');
  expect((await page.goto('/services/in-kl-disha'))?.status()).toBe(404);
  await press(own, 'Bring it back');
  expect((await page.goto('/services/in-kl-disha'))?.status()).toBe(200);
  await own.getByRole('link', { name: 'Withdraw the listing for good' }).click();
  await own.getByLabel('Yes, withdraw it for good').check();
  await press(own, 'Withdraw it');
  await expect(own.getByRole('status')).toContainText('withdrawn');
  // A kept page is at most a quarter of a second older than the data.
  await expect
    .poll(async () => (await page.request.get('/services/in-kl-disha')).status(), { timeout: 2_000 })
    .toBe(410);
  expect(await crawledSitemap(page.request)).not.toContain('/services/in-kl-disha<');
  await own.context().close();
});
