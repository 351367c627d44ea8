import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { importServices } from '../../app/usecases/imports/import-services.server';
import { openInput } from '../../app/usecases/imports/read-input.server';
import { atomically } from '../../db/atomically';
import { idsFrom } from '../../db/new-id';
import { insertSource } from '../../db/queries/imports';
import { faultsFound, partsTooWide } from '../setup/browser-access';
import { openServersDatabase, signInBrowser } from '../setup/browser-staff';
import { addAccount } from '../setup/staff';

const newId = idsFrom(Date.now);

test.use({ javaScriptEnabled: false });

/** Signs the browser in as a new moderator, with a source of these services. @returns the source's id */
async function moderatorWithSource(page: Page, services: readonly unknown[]): Promise<string> {
  const database = openServersDatabase();
  const id = newId('src');
  const createdAt = new Date().toISOString();
  const nothing = { address: null, publisher: null, licence: null, refreshedAt: null };
  const source = { id, name: `Directory ${id}`, createdAt, ...nothing };
  const file = join(process.env.E2E_DATA_DIR ?? tmpdir(), `${id}.ndjson`);
  writeFileSync(file, services.map((service) => `${JSON.stringify(service)}\n`).join(''));
  const input = await openInput(file, { signal: new AbortController().signal });
  try {
    await atomically(database, [insertSource(database, source)]);
    await importServices(database, source, input, { dryRun: false, publish: false, now: () => new Date(), newId });
    const accountId = await addAccount(database, { staffRole: 'moderator', email: `${newId('acc')}@staff.example` });
    await signInBrowser(page.context(), database, accountId);
  } finally {
    await input.close();
    database.close();
  }
  return id;
}

const term = { id: 'T-1', code: 'T-1', name: 'Helplines', taxonomy: 'Local terms', description: '' };
const riverside = {
  id: 'riverside',
  name: 'Riverside talks',
  description: 'Confidential talks by telephone.',
  status: 'active',
  url: 'https://riverside.example.org/',
  assured_date: '2026-10-01',
  phones: [{ id: 'p', number: '+442079460123', type: 'voice' }],
  attributes: [{ id: 'a', link_entity: 'service', taxonomy_term: term }],
};

test('a term is explained, and a draft is submitted with what the other directory does not say', async ({ page }) => {
  const source = await moderatorWithSource(page, [riverside]);
  await page.goto('/moderate/imports');
  await page.getByRole('link', { name: `Directory ${source}` }).click();
  await page.getByLabel(/^Helplines/).selectOption('kind:helpline');
  await page.getByRole('button', { name: 'Save the meanings' }).click();
  await expect(page.getByRole('status')).toContainText('The meanings are saved.');
  await page.getByRole('link', { name: 'Riverside talks' }).click();
  await expect(page.locator('main')).toContainText('phones[0].number, as of 1 October 2026');
  await expect(page.getByLabel('Kind of service')).toHaveValue('helpline');

  const submit = page.getByRole('button', { name: 'Submit it for checking' });
  await submit.click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Who it is for: Tick at least one.');
  await expect(page.getByLabel('Kind of service')).toHaveValue('helpline');
  await page.locator('input[name="reach"][value="worldwide"]').check();
  await page.getByLabel('For people worried about their own thoughts').check();
  await page.locator('input[name="visibility"][value="none"]').check();
  await page.locator('input[name="cost"][value="free"]').check();
  await page.locator('select[name="languages"]').first().selectOption('en');
  await page.getByLabel('Web address').last().fill('https://riverside.example.org/about');
  await page.locator('input[name="about.1"][value="existence"]').check();
  await submit.click();
  await expect(page.getByRole('status')).toContainText('Submitted. Others will check it.');
  await page.goto(`/moderate/imports/${source}?view=taken`);
  await expect(page.getByRole('link', { name: 'Riverside talks' })).toBeVisible();
  // Nothing of it is public.
  await page.goto('/services/riverside-talks');
  await expect(page.locator('main')).not.toContainText('Confidential talks by telephone');
});

test('a difference is seen side by side, and ours is kept', async ({ page }) => {
  const source = await moderatorWithSource(page, [{ ...riverside, description: 'Said by the other directory.' }]);
  await page.goto(`/moderate/imports/${source}/service?id=riverside`);
  await page.getByLabel('Listing it belongs to').fill('no-such-listing');
  await page.getByRole('button', { name: 'Link it' }).click();
  await expect(page.getByRole('alert')).toContainText('There is no listing with this address.');
  await page.getByLabel('Listing it belongs to').fill('stopso');
  await page.getByRole('button', { name: 'Link it' }).click();
  await expect(page.getByRole('status')).toContainText('Linked.');
  await page.goto(`/moderate/imports/${source}?view=differs`);
  await page.getByRole('link', { name: 'Riverside talks' }).click();
  await expect(page.locator('.difference', { hasText: 'Said by the other directory.' })).toContainText('Theirs, as of');
  await page.getByRole('button', { name: 'Propose what is ticked' }).click();
  await expect(page.getByRole('alert')).toContainText('Tick at least one row.');
  await page.getByRole('button', { name: 'Keep ours' }).click();
  await expect(page.getByRole('status')).toContainText('Ours stays.');
  await page.goto(`/moderate/imports/${source}?view=differs`);
  await expect(page.locator('main')).toContainText('Nothing here.');
});

test('a moderator alone may see any of it', async ({ page }) => {
  const database = openServersDatabase();
  const accountId = await addAccount(database, { email: `${newId('acc')}@practice.example` });
  await signInBrowser(page.context(), database, accountId);
  database.close();
  for (const path of ['/moderate/imports', '/moderate/imports/src_x', '/moderate/imports/src_x/service?id=1']) {
    expect((await page.goto(path))?.status()).toBe(403);
  }
});

test.describe('the pages of other directories', () => {
  test.use({ javaScriptEnabled: true });

  test('hold what accessibility asks, narrow and wide, from right to left too', async ({ page }) => {
    const source = await moderatorWithSource(page, [riverside]);
    const service = `/moderate/imports/${source}/service?id=riverside`;
    const paths = ['/moderate/imports', `/moderate/imports/${source}`, service, `/ar${service}`];
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const path of paths) {
        await page.goto(path);
        expect([path, await faultsFound(page)]).toEqual([path, []]);
        expect([path, await partsTooWide(page)]).toEqual([path, []]);
      }
    }
  });
});
