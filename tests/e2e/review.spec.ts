import { type Browser, expect, type Page, test } from '@playwright/test';
import { idsFrom } from '../../db/new-id';
import { faultsFound, outlineFaults, unfold } from '../setup/browser-access';
import { openServersDatabase, signInBrowser } from '../setup/browser-staff';
import { addAccount } from '../setup/staff';
import { addProvider, plainFacts, submit } from '../setup/submissions';

const newId = idsFrom(Date.now);

test.slow();

/** A visitor's browser, without script. */
async function visitorsPage(browser: Browser): Promise<Page> {
  const baseURL = test.info().project.use.baseURL ?? '';
  return (await browser.newContext({ javaScriptEnabled: false, baseURL })).newPage();
}

/** A browser of its own, signed in as a new moderator. */
async function moderatorsPage(browser: Browser, javaScriptEnabled = false): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled,
    baseURL: test.info().project.use.baseURL ?? '',
  });
  const database = openServersDatabase();
  const accountId = await addAccount(database, { staffRole: 'moderator', email: `${newId('acc')}@staff.example` });
  await signInBrowser(context, database, accountId);
  database.close();
  return context.newPage();
}

/** A submission under a name of its own. */
async function submitted(name: string, changes: Partial<typeof plainFacts> = {}, listingId?: string) {
  const database = openServersDatabase();
  const provider = await addProvider(database, name);
  const made = await submit(database, provider, { ...plainFacts, name, ...changes }, listingId ? { listingId } : {});
  const slug = database.sqlite.prepare('select slug from listing where id = ?').pluck().get(made.listingId) as string;
  database.close();
  return { ...made, provider, slug };
}

/** Nothing reaches beyond a phone's screen. */
async function expectFits(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.setViewportSize({ width: 1280, height: 740 });
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('two moderators publish a submission, and it is on its page and in the search', async ({ browser }) => {
  const page = await visitorsPage(browser);
  const name = `Lantern Practice ${newId('org').slice(-6)}`;
  const { slug, revisionId } = await submitted(name);
  const [first, second] = [await moderatorsPage(browser), await moderatorsPage(browser)];
  expect((await page.goto(`/services/${slug}`))?.status()).toBe(404);

  await first.goto('/moderate?risk=highest&kind=new');
  await expectFits(first);
  await first.getByRole('link', { name }).click();
  await expect(first.locator('[data-field="withheld.street"]')).toContainText('7 Hidden Lane');
  await expect(first.locator('[data-field="withheld.street"]')).toContainText('not public');
  await expectFits(first);
  await button(first, 'Approve as the first of two').click();
  await expect(first.getByRole('status')).toContainText('when a second person approves too');
  expect((await page.goto(`/services/${slug}`))?.status()).toBe(404);

  await first.goto(`/moderate/review/${revisionId}`);
  await expect(first.locator('main')).toContainText('You were the first to approve.');
  await expect(button(first, 'Approve and publish')).toHaveCount(0);

  await second.goto(`/moderate/review/${revisionId}`);
  await button(second, 'Approve and publish').click();
  await expect(second.getByRole('status')).toContainText('The page is public now.');

  expect((await page.goto(`/services/${slug}`))?.status()).toBe(200);
  await expect(page.locator('h1')).toHaveText(name);
  await expect(page.locator('body')).not.toContainText('Hidden Lane');
  await page.goto(`/search?q=${encodeURIComponent(name)}&country=GB`);
  await expect(page.locator(`article[data-listing] a`, { hasText: name }).first()).toBeVisible();

  await button(second, 'Undo').click();
  await expect(second.getByRole('status')).toContainText('Taken back.');
  expect((await page.goto(`/services/${slug}`))?.status()).toBe(404);
});

test('a decision that lacks something keeps what was typed and says what is missing', async ({ browser }) => {
  const { revisionId } = await submitted(`Harbour ${newId('org').slice(-6)}`);
  const page = await moderatorsPage(browser);
  await page.goto(`/moderate/review/${revisionId}`);
  await page.locator('summary', { hasText: 'Refuse' }).click();
  await page.getByLabel('In your own words').fill('The register does not know this number.');
  await button(page, 'Refuse').click();
  await page.getByRole('alert').getByRole('link', { name: 'Choose a reason.' }).click();
  await expect(page.getByLabel('In your own words')).toHaveValue('The register does not know this number.');
  await expectFits(page);
  await page.getByLabel('Reason', { exact: true }).selectOption('licence-not-found');
  await button(page, 'Refuse').click();
  await expect(page.getByRole('status')).toContainText('Refused.');
});

test('a moderator who comes second is told, and what they typed is still there', async ({ browser }) => {
  const { revisionId } = await submitted(`Willow ${newId('org').slice(-6)}`);
  const [first, second] = [await moderatorsPage(browser), await moderatorsPage(browser)];
  await second.goto(`/moderate/review/${revisionId}`);
  await first.goto(`/moderate/review/${revisionId}`);
  await button(first, 'Take it').click();
  await expect(first.getByRole('status')).toBeVisible();
  await second.locator('summary', { hasText: 'Ask the applicant' }).click();
  await second.getByLabel('Your question').fill('Which register are you in?');
  await button(second, 'Send the question').click();
  await expect(second.getByRole('alert')).toContainText('Somebody else has acted on this');
  await expect(second.getByLabel('Your question')).toHaveValue('Which register are you in?');
  await button(second, 'Send the question').click();
  await expect(second.getByRole('status')).toContainText('Your question is sent.');
});

test('a moderator’s wording stands beside the applicant’s, and the history shows both', async ({ browser }) => {
  const { revisionId, slug } = await submitted(`Orchard ${newId('org').slice(-6)}`);
  const page = await moderatorsPage(browser);
  await page.goto(`/moderate/review/${revisionId}`);
  await page.locator('summary', { hasText: 'Word it yourself' }).click();
  await page.getByLabel('Summary').fill('Confidential talks with a nurse. You need no referral.');
  await button(page, 'Keep this wording').click();
  const proposal = page.locator('.proposal [data-field="summary"]');
  await expect(proposal.locator('del')).toHaveText('psychologist');
  await expect(proposal.locator('ins')).toHaveText('nurse');
  await expectFits(page);
  await page.goto(`/moderate/listings/${slug}`);
  await button(page, 'Show the differences').click();
  await expect(page.locator('[data-field="summary"] ins')).toHaveText('nurse');
  await expectFits(page);
  const trail = await page.request.get(`/moderate/listings/${slug}/trail.json`);
  expect(JSON.stringify(await trail.json())).toContain('wording-proposed');
});

// With script, because the checker is one.
test('every page of the review is open to everyone, with all that is folded opened', async ({ browser }) => {
  const { revisionId, slug } = await submitted(`Meadow ${newId('org').slice(-6)}`);
  const page = await moderatorsPage(browser, true);
  for (const path of ['/moderate', '/ml/moderate', `/moderate/review/${revisionId}`, `/moderate/listings/${slug}`]) {
    await page.goto(path);
    await unfold(page);
    expect(await faultsFound(page), path).toEqual([]);
    expect(await outlineFaults(page), path).toEqual([]);
  }
});
