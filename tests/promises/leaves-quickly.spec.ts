import { expect, type Page, test } from '@playwright/test';
import {
  exitTarget,
  pagesAskedFor,
  pressBack,
  standInFor,
  takeOffNoStore,
  withBackForwardCache,
} from '../setup/browser-back-forward';
import { frightenedSentence, languages, searchFor, visitorPages } from '../setup/browser-pages';

test.use({ launchOptions: withBackForwardCache });

/** A title that shows as none; an empty one would make the browser show the address. */
const nothing = '\u200b';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads away, and Back asks for the page again', async ({ page, request }) => {
    const target = await exitTarget(request);
    await standInFor(page, target);
    await withoutScriptFile(page);
    await searchFor(page, 'en', frightenedSentence, 'IN');
    const { pathname } = new URL(page.url());
    await page.locator('a[href="/exit"]').click();
    await expect(page).toHaveURL(target);
    const asked = pagesAskedFor(page);
    await pressBack(page);
    await expect(page).toHaveURL((address) => address.pathname === pathname);
    expect(asked).toEqual([pathname]);
  });

  test('only because of the exit: a page left in another way does come back whole', async ({ page, request }) => {
    const target = await exitTarget(request);
    await standInFor(page, target);
    await withoutScriptFile(page);
    // Chromium may let go of a kept page when the machine is busy; once kept shows that the measurement would see it.
    await expect(async () => {
      await page.goto('/privacy');
      await page.goto(target);
      const asked = pagesAskedFor(page);
      await pressBack(page);
      await expect(page).toHaveURL(/\/privacy$/);
      expect(asked).toEqual([]);
    }).toPass();
  });

  for (const [device, viewport] of [
    ['a phone', { width: 360, height: 740 }],
    ['a desk', { width: 1280, height: 800 }],
  ] as const) {
    test(`the way out is in sight at both ends of every page on ${device}, and says what it cannot do`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize(viewport);
      for (const [index, { name, open }] of visitorPages.entries()) {
        await open(page, languages[index % languages.length] ?? 'en');
        const exit = page.locator('a[href="/exit"]').first();
        await expect(exit, name).toBeInViewport({ ratio: 1 });
        await page.locator('footer a').last().scrollIntoViewIfNeeded();
        await expect(exit, `${name}, at its end`).toBeInViewport({ ratio: 1 });
        await expect(exit.locator('small'), name).not.toBeEmpty();
        await expect(page.locator('footer a[href$="#exit"]'), name).toBeVisible();
      }
    });
  }
});

test.describe('with script', () => {
  test('Shift three times blanks the page at once, before anything is loaded', async ({ page, request }) => {
    const target = await exitTarget(request);
    await standInFor(page, target);
    await searchFor(page, 'en', frightenedSentence, 'IN');
    const screens = await screensAfter(page, 'keyup');
    await pressShift(page, 3);
    await expect(page).toHaveURL(target);
    expect(screens.map(({ words }) => words === '')).toEqual([false, false, true]);
    expect(screens[2]?.title).toBe(nothing);
  });

  test('the link does the same', async ({ page, request }) => {
    const target = await exitTarget(request);
    await standInFor(page, target);
    await page.goto('/urgent/IN');
    const screens = await screensAfter(page, 'click');
    await page.locator('a[href="/exit"]').click();
    await expect(page).toHaveURL(target);
    expect(screens).toEqual([{ words: '', title: nothing }]);
  });

  test('leaving takes the place of the page in the history, and Back loads the page before it anew', async ({
    page,
    request,
  }) => {
    const target = await exitTarget(request);
    await standInFor(page, target);
    await page.goto('/about');
    await searchFor(page, 'en', frightenedSentence, 'IN');
    const sealed = new URL(page.url()).pathname;
    await pressShift(page, 3);
    await expect(page).toHaveURL(target);
    expect(await historyPaths(page)).not.toContain(sealed);
    const asked = pagesAskedFor(page);
    await pressBack(page);
    await expect(page).toHaveURL(/:\d+\/$/);
    expect(asked).toEqual(['/']);
    await expect(page.locator('#q')).toHaveValue('');
  });

  test('a page that the browser kept whole shows nothing and is loaded anew', async ({ page, request }) => {
    const target = await exitTarget(request);
    await standInFor(page, target);
    await takeOffNoStore(page);
    const shows = await listenToShows(page);
    await expect(async () => {
      await page.goto('/privacy');
      await page.goto(target);
      const asked = pagesAskedFor(page);
      await pressBack(page);
      await expect.poll(() => asked).toEqual(['/privacy']);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(shows.filter(({ kept }) => kept).length).toBeGreaterThan(0);
    }).toPass();
    expect(shows.filter(({ kept, words }) => kept && words > 0)).toEqual([]);
  });

  test('Shift for capital letters, or now and then, leaves nobody outside', async ({ page }) => {
    await page.clock.install();
    await page.goto('/');
    await page.locator('#q').pressSequentially('Am I OK');
    for (const letter of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${letter}`);
    for (let press = 0; press < 4; press += 1) {
      await pressShift(page, 1);
      await page.clock.fastForward(5_001);
    }
    await pressShift(page, 2);
    await expect(page.locator('#q')).toHaveValue('Am I OKABCD');
    await expect(page).toHaveURL(/:\d+\/$/);
  });
});

test('the cookie of the exit says nothing, is out of reach of scripts, and is gone after a second', async ({
  page,
  request,
}) => {
  const target = await exitTarget(request);
  await standInFor(page, target);
  await page.goto('/');
  await page.locator('a[href="/exit"]').click();
  await expect(page).toHaveURL(target);
  for (const cookie of await page.context().cookies()) {
    expect(cookie).toMatchObject({ name: 'bye', httpOnly: true, sameSite: 'Strict', path: '/' });
    expect(cookie.expires * 1000).toBeLessThanOrEqual(Date.now() + 1_500);
  }
  await expect.poll(async () => (await page.context().cookies()).length).toBe(0);
});

/** As a browser that loads no script at all; the script's own `no-store` would otherwise keep pages from being kept. */
async function withoutScriptFile(page: Page): Promise<void> {
  await page.route('**/exit.js', (route) => route.abort());
}

/**
 * What stood on the screen at the end of an event, told by the page itself: its own script has heard the event by then,
 * and nothing has been loaded yet, since loading begins only after the event.
 */
async function screensAfter(page: Page, event: 'keyup' | 'click'): Promise<{ words: string; title: string }[]> {
  const screens: { words: string; title: string }[] = [];
  await page.exposeFunction('tellScreen', (words: string, title: string) => screens.push({ words, title }));
  await page.evaluate((name) => {
    addEventListener(name, () => {
      const { tellScreen } = window as unknown as { tellScreen: (words: string, title: string) => void };
      tellScreen(document.body.textContent?.trim() ?? '', document.title);
    });
  }, event);
  return screens;
}

async function pressShift(page: Page, times: number): Promise<void> {
  for (let press = 0; press < times; press += 1) await page.keyboard.press('Shift');
}

/** What was on the screen whenever a page was shown, and whether the browser had kept it. */
async function listenToShows(page: Page): Promise<{ kept: boolean; words: number }[]> {
  const shows: { kept: boolean; words: number }[] = [];
  await page.exposeFunction('tellShow', (kept: boolean, words: number) => shows.push({ kept, words }));
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => {
      const { tellShow } = window as unknown as { tellShow: (kept: boolean, words: number) => void };
      tellShow(persisted, document.body.textContent?.trim().length ?? 0);
    });
  });
  return shows;
}

async function historyPaths(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  const { entries } = await devtools.send('Page.getNavigationHistory');
  return entries.map(({ url }) => new URL(url).pathname);
}
