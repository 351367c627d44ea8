import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { sandbox } from '../../app/domain/embed/snippet';
import { closelyTested } from '../../app/i18n/languages';
import {
  enlargeLetters,
  faultsFound,
  numbersInPieces,
  outlineFaults,
  partsTooWide,
  sentencesInWrongVoice,
  smallButtons,
  tabbableCount,
  tabThrough,
  unfold,
  wordsCutOff,
} from '../setup/browser-access';
import { exitTarget, standInFor } from '../setup/browser-back-forward';
import { frightenedSentence, inLanguage, type Language, listing } from '../setup/browser-pages';

/** A page of somebody else, on an address of its own: another site, not just another port of ours. */
interface OtherSite {
  readonly server: Server;
  readonly origin: string;
  /** What stands between its heading and its end. */
  content: string;
}
let other: OtherSite;

test.beforeEach(async () => {
  const server = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html; charset=utf-8');
    answer.end(
      `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>A clinic</title><h1>A clinic</h1>${other.content}`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  other = { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, content: '' };
});
test.afterEach(() => {
  other.server.close();
});

const frameOf = (page: Page): FrameLocator => page.frameLocator('iframe');
const framedAddress = (page: Page): string => page.frames()[1]?.url() ?? '';

/** Opens the other site's page with what the page of the lines writes. */
async function embed(page: Page, fields: string): Promise<void> {
  await page.goto(`/embed?${fields}`);
  other.content = await page.locator('#lines').inputValue();
  await page.goto(other.origin);
}

async function searchInFrame(page: Page, words: string): Promise<void> {
  await frameOf(page).locator('#q').fill(words);
  await frameOf(page).locator('form#search > button[type=submit]').click();
  await expect(frameOf(page).locator('article[data-listing]').first()).toBeVisible();
}

test.describe('in the page of another site, without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('a search, its results and a service all open in the frame, and no address tells what was typed', async ({
    page,
    context,
    baseURL,
  }) => {
    const asked: string[] = [];
    await embed(page, 'what=search&country=IN');
    context.on('request', (request) => asked.push(request.url()));
    const frame = frameOf(page);
    await expect(frame.locator('#country')).toHaveValue('India');
    await expect(frame.locator('[data-promise]')).toContainText('sets no cookie');
    await searchInFrame(page, frightenedSentence);
    expect(framedAddress(page)).toMatch(/\/embed\/search\/[\w-]{300,}$/);
    const name = await frame.locator('article[data-listing] h2 a').first().textContent();
    await frame.locator('article[data-listing] h2 a').first().click();
    await expect(frame.locator('article.listing h1')).toHaveText(name ?? '');
    expect(framedAddress(page)).toMatch(/\/embed\/search\/[\w-]{300,}\?open=[\w-]+$/);
    await frame.locator('a.back').click();
    await expect(frame.locator('article.result').first()).toBeVisible();
    expect(page.url()).toBe(`${other.origin}/`);
    await expect(page).toHaveTitle('A clinic');
    for (const address of asked) {
      expect(address).not.toMatch(/scared|thoughts|children/);
      expect([baseURL, other.origin]).toContain(new URL(address).origin);
    }
    expect(await context.cookies()).toEqual([]);
  });

  test('country and audience are set in advance, shown, and can be changed', async ({ page }) => {
    await embed(page, 'what=search&country=GB&for=partner-or-family+parent-of-child-who-harmed&height=900');
    const frame = frameOf(page);
    await expect(page.locator('iframe')).toHaveAttribute('height', '900');
    await expect(frame.locator('#country')).toHaveValue('United Kingdom');
    await expect(frame.locator('#for')).toHaveValue('partner-or-family parent-of-child-who-harmed');
    await searchInFrame(page, '');
    await expect(frame.locator('h1')).toContainText('United Kingdom');
    await frame.locator('main summary').click();
    await frame.locator('#for').selectOption('under-18-self');
    await frame.locator('#country').selectOption('India');
    await searchInFrame(page, '');
    await expect(frame.locator('h1')).toContainText('India');
    await expect(frame.locator('#for')).toHaveValue('under-18-self');
  });

  test('pages of results follow each other inside the frame', async ({ page }) => {
    await embed(page, 'what=search');
    await searchInFrame(page, '');
    await frameOf(page).getByRole('link', { name: 'Next page' }).click();
    await expect(frameOf(page).locator('.paging')).toContainText('Page 2');
    expect(framedAddress(page)).toMatch(/\/embed\/search\/[\w-]{300,}\?page=2$/);
  });

  test('leaving changes the whole window, and urgent help opens beside it', async ({ page, request, context }) => {
    const target = await exitTarget(request);
    await standInFor(page, target);
    await embed(page, `what=service&service=${listing}&country=IN`);
    const opened = context.waitForEvent('page');
    await frameOf(page).locator('a.urgent').click();
    const urgent = await opened;
    await expect(urgent).toHaveURL(/\/urgent\/IN$/);
    await expect(urgent.getByRole('main').locator('a[href="tel:112"]').first()).toBeVisible();
    await frameOf(page).locator('a[href="/exit"]').click();
    await expect(page).toHaveURL(target);
  });

  test('a service shows what it asks and keeps before its contacts, which open outside the frame', async ({ page }) => {
    await embed(page, `what=service&service=${listing}&language=ml`);
    const frame = frameOf(page);
    await expect(frame.locator('html')).toHaveAttribute('lang', 'ml');
    const order = await frame.locator('#label, a.dial').evaluateAll((all) => all.map(({ id }) => id));
    expect(order[0]).toBe('label');
    expect(order.length).toBeGreaterThan(1);
    for (const contact of await frame.locator('a.dial[href^=http]').all()) {
      await expect(contact).toHaveAttribute('target', '_blank');
      await expect(contact).toHaveAttribute('rel', /noreferrer/);
    }
  });

  test('a service that is not here says so in the frame, and leads to the search there', async ({ page, baseURL }) => {
    other.content = `<iframe sandbox="${sandbox}" title="Services" height="640" src="${baseURL}/embed/services/gone"></iframe>`;
    await page.goto(other.origin);
    await expect(frameOf(page).locator('h1')).toHaveText('We cannot find that page');
    await frameOf(page).getByRole('link', { name: 'Search for a service' }).click();
    await expect(frameOf(page).locator('#q')).toBeVisible();
  });

  test('every page but these refuses to stand in a frame', async ({ page, baseURL }) => {
    for (const path of [
      '/',
      '/search?country=IN',
      `/services/${listing}`,
      '/urgent/IN',
      '/find/abc',
      '/embed',
      '/exit.js',
    ]) {
      other.content = `<iframe title="Services" src="${baseURL}${path}"></iframe>`;
      await page.goto(other.origin);
      await expect.poll(() => framedAddress(page), { message: path }).toBe('chrome-error://chromewebdata/');
    }
  });
});

test.describe('in a frame that was written by hand, with script', () => {
  test.beforeEach(async ({ page, request, baseURL }) => {
    await standInFor(page, await exitTarget(request));
    other.content = `<iframe title="Services" width="320" height="640" src="${baseURL}/embed/search?country=IN"></iframe>`;
    await page.goto(other.origin);
  });

  test('the way out leaves the whole window', async ({ page, request }) => {
    await frameOf(page).locator('a[href="/exit"]').click();
    await expect(page).toHaveURL(await exitTarget(request));
  });

  test('Shift three times leaves the whole window', async ({ page, request }) => {
    await frameOf(page).locator('#q').click();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await expect(page).toHaveURL(await exitTarget(request));
  });

  test('the page around it can read nothing in it', async ({ page }) => {
    await searchInFrame(page, frightenedSentence);
    const read = await page.evaluate(() => {
      try {
        return document.querySelector('iframe')?.contentWindow?.document.body.textContent ?? 'nothing there';
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(read).toBe('SecurityError');
    expect(await page.evaluate(() => document.querySelector('iframe')?.contentDocument)).toBeNull();
  });
});

const helpline = 'stop-it-now-uk-ireland-helpline';

/** Kinds of framed pages, looked at by themselves: a frame is a window of its own to what is in it. */
const kinds = [
  ['the search', async (page: Page, language: Language) => open(page, language, '/embed/search?country=IN')],
  [
    'a service',
    async (page: Page, language: Language) => open(page, language, `/embed/services/${helpline}?country=GB`),
  ],
  ['results', results],
  ['a failure', async (page: Page, language: Language) => open(page, language, '/embed/services/gone')],
] as const;

async function open(page: Page, language: Language, path: string): Promise<void> {
  await page.goto(inLanguage(language, path));
}

async function results(page: Page, language: Language): Promise<void> {
  await open(page, language, '/embed/search?country=IN');
  await page.locator('#q').fill('i am 15 and want to die');
  await page.locator('form#search > button[type=submit]').click();
  await expect(page.locator('article[data-listing]').first()).toBeVisible();
}

for (const [kind, show] of kinds) {
  for (const language of closelyTested) {
    test(`${kind} in a frame (${language}) can be read and pressed by everyone, from 280 pixels on`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 280, height: 640 });
      await show(page, language);
      expect.soft(await outlineFaults(page)).toEqual([]);
      expect.soft(await sentencesInWrongVoice(page)).toEqual([]);
      await unfold(page);
      expect.soft(await partsTooWide(page), 'on 280 pixels').toEqual([]);
      expect.soft(await numbersInPieces(page), 'on 280 pixels').toEqual([]);
      expect.soft(await faultsFound(page), 'axe, light').toEqual([]);
      expect.soft(await smallButtons(page)).toEqual([]);
      await expect.soft(page.locator('a[href="/exit"]')).toBeInViewport({ ratio: 1 });
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 640, height: 720 });
      expect.soft(await faultsFound(page), 'axe, dark').toEqual([]);
      await enlargeLetters(page);
      expect.soft(await partsTooWide(page), 'letters twice as large').toEqual([]);
      expect.soft(await wordsCutOff(page), 'letters twice as large').toEqual([]);
    });
  }
}

test('a framed page is walked with the Tab key from the way out to its end', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, 'en', `/embed/services/${listing}?country=IN`);
  const expected = await tabbableCount(page);
  const stops = await tabThrough(page);
  expect(stops.slice(0, 2).map(({ what }) => what)).toEqual(['A /exit', 'A /urgent/IN']);
  expect.soft(stops.length).toBe(expected);
  expect.soft(stops.filter(({ ringed, seen }) => !ringed || !seen)).toEqual([]);
});

test('the lines are written by a form whose mistakes are said beside their fields', async ({ page }) => {
  await page.goto('/embed');
  await expect(page.locator('#lines')).toHaveCount(0);
  await page.getByLabel('One service').check();
  await page.getByLabel('Which service?').fill('https://other.example/about');
  await page.getByLabel('Height in pixels').fill('tall');
  await page.getByRole('button', { name: 'Write the lines' }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveCount(2);
  await expect(page.getByLabel('Which service?')).toHaveValue('https://other.example/about');
  await page.getByLabel('Which service?').fill(`https://waymark.example/services/${listing}`);
  await page.getByLabel('Height in pixels').fill('800');
  await page.getByLabel('Language of the frame').selectOption('ar');
  await page.getByRole('button', { name: 'Write the lines' }).click();
  const lines = await page.getByLabel('Lines for your page').inputValue();
  expect(lines).toContain(`/ar/embed/services/${listing}"`);
  expect(lines).toContain('height="800"');
  await page.getByRole('link', { name: 'See the frame by itself' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator(`article[data-listing="${listing}"]`)).toBeVisible();
});
