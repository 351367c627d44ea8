import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import {
  frightenedSentence,
  inLanguage,
  type Language,
  languages,
  sealedAddress,
  searchFor,
} from '../setup/browser-pages';

/** Compressed HTML with its style sheet, in bytes. */
const mostForHtml = 14_000;
/** The optional script, compressed with its headers, in bytes. */
const mostForScript = 2_000;
const mostRequests = 3;

/** One thing that came over the line. */
interface Load {
  readonly path: string;
  readonly type: string;
  /** Bytes of the compressed body, without headers. */
  readonly bytes: number;
  /** Bytes on the wire: status line, headers and body. */
  readonly onTheWire: number;
}

const plainPages = [
  ['the start', '/'],
  ['the start with a country chosen', '/?country=IN'],
  ['results of a sentence', '/search?q=i+am+scared+of+my+thoughts+about+children&country=IN'],
  ['results with three panels', '/search?q=i+saw+child+porn+and+i+am+15+and+want+to+die&country=IN'],
  ['the first entrance', '/search?for=own-thoughts&for=own-behaviour&for=viewed-illegal-images'],
  ['the entrance of those who were harmed', '/search?for=survivor'],
  ['everything there is', '/search'],
  ['everything there is, some pages on', '/search?page=9'],
] as const;

for (const language of languages) {
  for (const [name, path] of plainPages) {
    test(`${name} (${language}) comes in three requests and 14 kB`, async ({ page }) => {
      expectLight(await loadsOf(page, () => page.goto(inLanguage(language, path))));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  }

  test(`sealed results (${language}) come in three requests and 14 kB, the form's answer aside`, async ({ page }) => {
    await searchFor(page, language, frightenedSentence, 'IN');
    expectLight(await loadsOf(page, () => page.reload()));
  });
}

test('a page whose script never comes does everything it says', async ({ page }) => {
  await page.route('**/exit.js', (route) => route.abort());
  for (const language of languages satisfies readonly Language[]) {
    await searchFor(page, language, frightenedSentence, 'IN');
    await expect(page).toHaveURL(sealedAddress(language));
    await expect(page.locator('article[data-listing]')).toHaveCount(20);
  }
});

test('the style sheet of a page is smaller than 6 kB', async ({ page }) => {
  await page.goto('/');
  expect(await page.locator('style').count()).toBe(1);
  expect(gzipSync((await page.locator('style').textContent()) ?? '').length).toBeLessThanOrEqual(6_000);
});

test('the script holds no more than leaving needs', () => {
  const script = readFileSync(join(import.meta.dirname, '../../public/exit.js'));
  expect(gzipSync(script).length).toBeLessThanOrEqual(mostForScript);
});

function expectLight(loads: readonly Load[]): void {
  const shown = loads.map(({ path, bytes, onTheWire }) => `${path} ${bytes} (${onTheWire})`).join(', ');
  expect(loads.length, shown).toBeLessThanOrEqual(mostRequests);
  const html = loads.filter(({ type }) => type === 'Document');
  expect(html.length, shown).toBe(1);
  expect(html[0]?.bytes, shown).toBeLessThanOrEqual(mostForHtml);
  for (const script of loads.filter(({ type }) => type === 'Script')) {
    expect(script.onTheWire, shown).toBeLessThanOrEqual(mostForScript);
  }
}

/** @returns what a step loads, as the browser counts it, with nothing kept from before */
async function loadsOf(page: Page, step: () => Promise<unknown>): Promise<Load[]> {
  // What the page before still asks for, such as its icon, is not this step's.
  await page.waitForLoadState('networkidle');
  const devtools = await page.context().newCDPSession(page);
  const types = new Map<string, { path: string; type: string; headers: number }>();
  const loads: Load[] = [];
  devtools.on('Network.responseReceived', ({ requestId, response, type }) => {
    const headers = response.encodedDataLength;
    types.set(requestId, { path: new URL(response.url).pathname.slice(0, 40), type, headers });
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const known = types.get(requestId);
    if (!known) return;
    const { path, type, headers } = known;
    loads.push({ path, type, bytes: encodedDataLength - headers, onTheWire: encodedDataLength });
  });
  await devtools.send('Network.enable');
  await step();
  await page.waitForLoadState('networkidle');
  await devtools.detach();
  return loads;
}
