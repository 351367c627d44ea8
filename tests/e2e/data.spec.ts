import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const run = promisify(execFile);
const formats = ['ndjson', 'json', 'hsds', 'csv'] as const;
const isHere = (program: string) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

/** Opens the page when all its files lie ready. */
async function openData(page: Page, path = '/data'): Promise<void> {
  await expect(async () => {
    await page.goto(path);
    await expect(page.locator('[data-file] code')).toHaveCount(formats.length, { timeout: 500 });
  }).toPass();
}

test.describe('the page about the open data, without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const format of formats) {
    test(`leads to the ${format} file, which has the length and the checksum it states`, async ({ page, request }) => {
      await openData(page);
      const file = page.locator(`[data-file=${format}]`);
      const address = (await file.locator('a.button').getAttribute('href')) ?? '';
      const sum = await file.locator('code').textContent();
      const answer = await request.get(address);
      const bytes = await answer.body();
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sum);
      expect(answer.headers()['content-disposition']).toContain(`filename="${address.split('/').at(-1)}"`);
      const line = await request.get((await file.getByRole('link').nth(1).getAttribute('href')) ?? '');
      expect(await line.text()).toBe(`${sum}  ${address.split('/').at(-1)}\n`);
    });
  }

  test('describes the dataset for search engines, with every file', async ({ page }) => {
    await openData(page, '/de/data');
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    const described = JSON.parse(text ?? '');
    expect(described).toMatchObject({ '@type': 'Dataset', license: 'https://creativecommons.org/licenses/by/4.0/' });
    expect(described.distribution).toHaveLength(formats.length);
    expect(described.distribution.every(({ sha256 }: { sha256: string }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
  });

  test('leads to nothing that is not there', async ({ page, request }) => {
    await openData(page);
    const links = await page.locator('main a[href^="/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect([link, (await request.get(link ?? '')).status()]).toEqual([link, 200]);
  });

  test('is reached from every page', async ({ page }) => {
    await page.goto('/fr');
    await page.locator('footer a[href="/fr/about#more"]').click();
    await page.locator('main a[href="/fr/data"]').click();
    await expect(page.locator('h1')).toHaveText('Données ouvertes');
  });
});

test.describe('the examples of the page run as they stand:', () => {
  const example = async (page: Page, name: string) => {
    await openData(page);
    return (await page.locator(`[data-example=${name}]`).textContent()) ?? '';
  };

  test('curl', async ({ page }) => {
    test.skip(!isHere('curl'), 'curl is not installed');
    const { stdout } = await run('sh', ['-c', await example(page, 'curl')]);
    const { contents, size } = JSON.parse(stdout);
    expect([contents.length, size]).toEqual([5, 5]);
  });

  test('JavaScript', async ({ page }) => {
    const program = await example(page, 'javascript');
    // Playwright asks programs for colours.
    const env = { ...process.env, FORCE_COLOR: '0' };
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program], { env });
    const [total, ...lines] = stdout.trim().split('\n');
    expect(Number(total)).toBeGreaterThan(5);
    expect(lines[0]).toMatch(/\S+ https?:\/\/\S+$/);
  });

  test('Python', async ({ page, request }) => {
    test.skip(!isHere('python3'), 'Python is not installed');
    const { stdout } = await run('python3', ['-c', await example(page, 'python')], {
      env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
      maxBuffer: 10_000_000,
    });
    const lines = (await (await request.get('/exports/services.ndjson')).text()).trim().split('\n');
    expect(stdout.trim().split('\n')).toHaveLength(lines.length);
  });
});

test.describe('an export over HTTP', () => {
  test('is told apart from the one a program has already', async ({ request }) => {
    const { etag = '' } = (await request.get('/exports/services.csv')).headers();
    expect(etag).toMatch(/^W\/"[0-9a-f]{32}"$/);
    expect((await request.get('/exports/services.csv', { headers: { 'If-None-Match': etag } })).status()).toBe(304);
    expect((await request.get('/exports/services.csv', { headers: { 'If-None-Match': 'W/"other"' } })).status()).toBe(
      200,
    );
  });

  test('has its length where it is not compressed, and every origin may read it', async ({ request }) => {
    const plain = await request.get('/exports/services.csv', { headers: { 'Accept-Encoding': 'identity' } });
    expect(Number(plain.headers()['content-length'])).toBe((await plain.body()).length);
    expect(plain.headers()['access-control-allow-origin']).toBe('*');
    const packed = await request.get('/exports/services.csv', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(packed.headers()['content-encoding']).toBe('gzip');
    expect((await packed.body()).equals(await plain.body())).toBe(true);
  });

  test('of a name that there is not is a problem that repeats nothing', async ({ request }) => {
    const answer = await request.get('/exports/secret-name.csv');
    expect([answer.status(), answer.headers()['content-type']]).toEqual([404, 'application/problem+json']);
    expect(await answer.text()).not.toContain('secret-name');
    expect((await request.post('/exports/services.csv', { data: {} })).status()).toBe(405);
  });
});

test.describe('a contact file', () => {
  test.use({ javaScriptEnabled: false });

  test('is saved from the page of a listing, under a name that says nothing', async ({ page }) => {
    await page.goto('/services/stop-it-now-uk-ireland-helpline');
    await page.locator('#as').selectOption('practice');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save contact' }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe('contact.vcf');
    const stream = await file.createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    expect(text).toMatch(
      /^BEGIN:VCARD\r\nVERSION:4\.0\r\nFN:Doctor’s practice\r\nTEL;VALUE=uri;TYPE=voice:tel:\+44808/,
    );
    // Its web address is what it is, and the form says so.
    expect(text.replace(/^URL:.*$/m, '')).not.toMatch(/stop|lucy|helpline/i);
  });

  test('is not offered under a sealed address, for its own address names the service', async ({ page }) => {
    await page.goto('/');
    await page.locator('#q').fill('worried');
    await page.locator('form#search > button[type=submit]').click();
    await page.locator('article[data-listing] h2 a').first().click();
    await expect(page.locator('article.listing')).toBeVisible();
    await expect(page.locator('#as')).toHaveCount(0);
  });
});

for (const path of ['/data', '/ar/data', '/services/stop-it-now-uk-ireland-helpline']) {
  test(`${path} has nothing that axe finds wrong, on a narrow screen too`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBeLessThanOrEqual(0);
  });
}
