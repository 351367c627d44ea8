import { expect, type Page, test } from '@playwright/test';
import { idsFrom } from '../../db/new-id';
import type { Database } from '../../db/open.server';
import { claim, licence } from '../../db/schema/review';
import { faultsFound, partsTooWide } from '../setup/browser-access';
import { openServersDatabase, signInBrowser } from '../setup/browser-staff';
import { addAccount, addOrganization } from '../setup/staff';

const newId = idsFrom(Date.now);

test.use({ javaScriptEnabled: false });

/** Signs the browser in as a new moderator. @returns the account's id */
async function becomeModerator(page: Page, prepare: (database: Database) => void | Promise<void> = () => {}) {
  const database = openServersDatabase();
  await prepare(database);
  const accountId = await addAccount(database, { staffRole: 'moderator', email: `${newId('acc')}@staff.example` });
  await signInBrowser(page.context(), database, accountId);
  database.close();
  return accountId;
}

const listingId = ({ sqlite }: Database, slug: string) =>
  sqlite.prepare('select id from listing where slug = ?').pluck().get(slug) as string;

test('a visitor’s report is seen and answered by a moderator, and read under its code', async ({ page, browser }) => {
  const visitor = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await visitor.goto(new URL('/services/stopso/report', test.info().project.use.baseURL).href);
  await visitor.getByLabel('The hours').check();
  await visitor.getByLabel('What should it say?').fill('Open from ten, says their door.');
  await visitor.getByRole('button', { name: 'Send the report' }).click();
  const code = (await visitor.locator('[data-receipt]').textContent())?.trim() ?? '';
  const follow = async () => {
    await visitor.goto(new URL('/report', test.info().project.use.baseURL).href);
    await visitor.getByLabel('Code').fill(code);
    await visitor.getByRole('button', { name: 'Show the report' }).click();
  };

  await becomeModerator(page);
  // It stands in the queue, before the submissions.
  await page.goto('/moderate');
  const row = page.locator('li', { hasText: 'Open from ten, says their door.' });
  await row.getByRole('link', { name: /^Open this report/ }).click();
  await page.getByRole('button', { name: 'I am looking at it' }).click();
  await expect(page.getByRole('status')).toContainText('You are on it.');
  await follow();
  await expect(visitor.locator('[data-state="in-progress"]')).toBeVisible();

  await page.getByRole('button', { name: 'Send the answer' }).click();
  await page.getByRole('alert').getByRole('link', { name: 'Choose one.' }).click();
  await page.getByLabel('The listing was changed').check();
  await page.getByLabel('Your answer').fill('Thank you. We called them: ten o’clock it is.');
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await expect(page.getByRole('status')).toContainText('can now be read under the code');
  await follow();
  await expect(visitor.locator('[data-state="acted-on"]')).toBeVisible();
  await expect(visitor.locator('main')).toContainText('Thank you. We called them: ten o’clock it is.');
  await expect(visitor.locator('main')).not.toContainText('says their door');
});

test('ten listings are confirmed by keyboard alone, each with two keys', async ({ page }) => {
  await becomeModerator(page, ({ sqlite }) => {
    sqlite.exec(
      `update revision set next_check_due_on = date('now', '-10 days') where id in
       (select published_revision_id from listing where state = 'published' and slug like 'in-kl-%' order by slug limit 10)`,
    );
  });
  await page.goto('/moderate/freshness?view=overdue');
  await expect(page.locator('.board > li')).toHaveCount(10);

  const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
  for (let presses = 0; presses < 40 && !(await focused()).startsWith('row-'); presses += 1)
    await page.keyboard.press('Tab');
  for (let confirmed = 1; confirmed <= 10; confirmed += 1) {
    expect(await focused()).toMatch(/^row-in-kl-/);
    await page.keyboard.press('Tab');
    await Promise.all([page.waitForURL(/confirmed=1/), page.waitForEvent('load'), page.keyboard.press('Enter')]);
    await expect(page.locator('.board > li')).toHaveCount(10 - confirmed);
  }
  await expect(page.locator('main')).toContainText('Everything here is up to date. Thank you.');
  await page.goto('/services/in-kl-ccse-cyberdome');
  await expect(page.locator('main')).toContainText('Confirmed with the service on');
});

test('several listings are ticked and confirmed at once; nothing ticked is said', async ({ page }) => {
  await becomeModerator(page, ({ sqlite }) => {
    const due = sqlite.prepare(
      "update revision set next_check_due_on = date('now', '+20 days') where id = (select published_revision_id from listing where slug = ?)",
    );
    for (const slug of ['024-es', 'anar-es', 'civas-estrie']) due.run(slug);
  });
  await page.goto('/moderate/freshness?view=due');
  await page.getByRole('button', { name: 'All ticked are still right' }).click();
  await expect(page.getByRole('alert')).toContainText('Tick at least one row.');
  for (const value of ['024-es', 'anar-es']) await page.locator(`input[name=ticked][value="${value}"]`).check();
  await page.getByRole('button', { name: 'All ticked are still right' }).click();
  await expect(page.getByRole('status')).toHaveText('2 listings are confirmed for today.');
});

test('a licence is looked up by two people and then stands on the public page', async ({ page }) => {
  const slug = 'lucy-faithfull-inform';
  const id = newId('lic');
  await becomeModerator(page, async (database) => {
    await database.drizzle.insert(licence).values({
      id,
      listingId: listingId(database, slug),
      register: 'Register of Helpers',
      number: 'H-1',
      registerUrl: 'https://register.example/h-1',
      state: 'unchecked',
      createdAt: new Date().toISOString(),
    });
  });
  await page.goto('/moderate/licences');
  await page.goto(`/moderate/licences/${id}`);
  await page.getByRole('button', { name: 'I found it in the register' }).click();
  await expect(page.getByRole('status')).toContainText('A second person');
  await page.goto(`/moderate/licences/${id}`);
  await page.getByRole('button', { name: 'I found it in the register' }).click();
  await expect(page.getByRole('alert')).toContainText('The second must be somebody else');
  await becomeModerator(page);
  await page.goto(`/moderate/licences/${id}`);
  await page.getByRole('button', { name: 'I found it in the register' }).click();
  await expect(page.getByRole('status')).toContainText('Two people have found it');
  await page.goto(`/services/${slug}`);
  await expect(page.locator('main')).toContainText('Register of Helpers');
});

test('a claim is decided, and a service put on the register is gone at once', async ({ page }) => {
  const id = newId('clm');
  await becomeModerator(page, async (database) => {
    const claimedBy = await addAccount(database, { email: `${newId('acc')}@practice.example` });
    const organizationId = await addOrganization(database, 'Claiming Practice', [
      { accountId: claimedBy, role: 'owner' },
    ]);
    const proof = { proof: 'domain-email', proofDetail: 'office@claimed.example', proven: true } as const;
    const createdAt = new Date().toISOString();
    const about = { id, listingId: listingId(database, 'jjpi-philadelphia'), organizationId, claimedBy };
    await database.drizzle.insert(claim).values({ ...about, ...proof, state: 'open', createdAt });
  });
  await page.goto('/moderate/claims');
  await page.getByRole('link', { name: /Claiming Practice/ }).click();
  await page.getByLabel('Refuse the claim').check();
  await page.getByRole('button', { name: 'Save the decision' }).click();
  await expect(page.getByRole('alert')).toContainText('Say why.');
  await page.getByLabel('It is theirs to manage').check();
  await page.getByRole('button', { name: 'Save the decision' }).click();
  await expect(page.getByRole('status')).toContainText('theirs to manage now');

  await page.goto('/moderate/register');
  await page.getByLabel('Its website or mail domain').fill('https://www.facebook.com/us');
  await page.getByLabel('Listing to withdraw').fill('cosa-moncton');
  await page.getByRole('button', { name: 'Never list this service' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter the name.');
  await expect(page.getByRole('alert')).toContainText('Many services live under this address.');
  await expect(page.getByLabel('Listing to withdraw')).toHaveValue('cosa-moncton');
  await page.getByLabel('Name of the service').fill('CoSA Moncton');
  await page.getByLabel('Its website or mail domain').fill('');
  await page.getByRole('button', { name: 'Never list this service' }).click();
  await expect(page.getByRole('status')).toContainText('It stands on the register.');
  expect((await page.goto('/services/cosa-moncton'))?.status()).toBe(410);
  await page.goto('/moderate/register');
  await page.getByRole('link', { name: 'Lift: CoSA Moncton' }).click();
  await page.getByLabel('Who asked').fill('They asked to come back.');
  await page.getByRole('button', { name: 'It may be listed again' }).click();
  await expect(page.getByRole('status')).toContainText('lifted');
});

test('the audit trail is filtered and downloaded, and the gaps are shown', async ({ page }) => {
  const accountId = await becomeModerator(page);
  await page.goto('/moderate/audit');
  await page.getByLabel('Listing', { exact: true }).fill('troubled-desire');
  await page.getByRole('button', { name: 'Filter' }).click();
  await expect(page.locator('tbody tr').last()).toContainText('listing created');
  for (const [name, type] of [
    ['NDJSON', 'application/x-ndjson'],
    ['CSV', 'text/csv; charset=utf-8'],
  ] as const) {
    const href = (await page.getByRole('link', { name: `Download as ${name}` }).getAttribute('href')) ?? '';
    expect(href).toContain('listing=troubled-desire');
    const file = await page.request.get(href);
    expect(file.headers()['content-type']).toBe(type);
    expect(file.headers()['content-disposition']).toContain('attachment');
    expect(await file.text()).not.toContain('stopso');
  }
  await page.goto('/moderate/coverage?sort=missing');
  expect(accountId).toMatch(/^acc_/);
});

test('none of it is open to clinicians or to nobody', async ({ page, request }) => {
  const paths = 'reports licences freshness coverage register claims audit audit.ndjson audit.csv';
  for (const path of paths.split(' ')) {
    const answer = await request.get(`/moderate/${path}`, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(302);
    expect(answer.headers().location).toContain('/portal/sign-in');
  }
  const database = openServersDatabase();
  const clinician = await addAccount(database, { email: `${newId('acc')}@practice.example` });
  await signInBrowser(page.context(), database, clinician);
  database.close();
  for (const path of paths.split(' ')) {
    expect((await page.request.get(`/moderate/${path}`)).status(), path).toBe(403);
  }
});

for (const language of ['', '/ml', '/hi']) {
  test(`${language}/transparency says what was done, and no small number`, async ({ page }) => {
    await page.goto(`${language}/transparency`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const cell of await page.locator('td').allTextContents()) {
      const number = /^[\d,]+$/.test(cell) ? Number(cell.replace(',', '')) : null;
      expect(number === null || (number >= 10 && number % 5 === 0), cell).toBe(true);
    }
    expect(await page.locator('script').count()).toBe(1);
  });
}

test.describe('the pages of upkeep', () => {
  // axe needs script to look.
  test.use({ javaScriptEnabled: true });
  test.setTimeout(180_000);

  test('have no accessibility fault that axe can find, and fit into 360 pixels', async ({ page }) => {
    await page.goto('/services/nspcc-helpline/report');
    await page.locator('#reason-hours').check();
    await page.locator('main form button[type=submit]').click();
    const ids = { licence: newId('lic'), claim: newId('clm') };
    await becomeModerator(page, async (database) => {
      const about = { listingId: listingId(database, 'stopso'), createdAt: new Date().toISOString() };
      const seen = { id: ids.licence, register: 'Register', number: '1', registerUrl: 'https://register.example/' };
      await database.drizzle.insert(licence).values({ ...about, ...seen, state: 'unchecked' });
      const claimedBy = await addAccount(database, { email: `${newId('acc')}@practice.example` });
      const organizationId = await addOrganization(database, 'Some Practice', [
        { accountId: claimedBy, role: 'owner' },
      ]);
      const proof = { id: ids.claim, proof: 'call', proofDetail: 'mornings', proven: false } as const;
      await database.drizzle.insert(claim).values({ ...about, ...proof, organizationId, claimedBy, state: 'open' });
      database.sqlite
        .prepare("update revision set next_check_due_on = date('now', '+30 days') where name like 'Stop It Now%'")
        .run();
    });
    await page.goto('/moderate/reports');
    const report = await page.locator('main li a.button').first().getAttribute('href');
    const paths = [
      'reports',
      `licences/${ids.licence}`,
      'licences',
      'freshness?view=due',
      'claims',
      `claims/${ids.claim}`,
      'register',
      'audit',
      'coverage',
    ].map((path) => `/moderate/${path}`);
    const faults: string[] = [];
    const look = async (path: string) => {
      faults.push(...(await faultsFound(page)).map((fault) => `${path}: ${fault}`));
      await page.setViewportSize({ width: 360, height: 740 });
      faults.push(...(await partsTooWide(page)).map((part) => `${path}: too wide: ${part}`));
      await page.setViewportSize({ width: 1280, height: 740 });
    };
    const all = [
      ...paths,
      report ?? '',
      '/transparency',
      '/ml/transparency',
      '/hi/transparency',
      '/ml/moderate/freshness?view=due',
      '/hi/moderate/reports',
    ];
    for (const path of all) {
      expect((await page.goto(path))?.status(), path).toBe(200);
      await look(path);
    }
    await page.goto('/moderate/register');
    await page.getByRole('button', { name: 'Never list this service' }).click();
    await look('the register’s form with a mistake');
    expect(faults).toEqual([]);
  });
});
