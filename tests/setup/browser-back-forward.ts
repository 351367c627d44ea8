import type { APIRequestContext, LaunchOptions, Page } from '@playwright/test';

/**
 * Chromium as visitors have it: with its back/forward cache, which Playwright turns off, and with Chromium's own rule of
 * keeping `no-store` pages there too until an HttpOnly cookie changes.
 */
export const withBackForwardCache: LaunchOptions = {
  ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
  args: [
    '--enable-features=CacheControlNoStoreEnterBackForwardCache',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
};

/** @returns the address the quick exit leads to, as this copy is set up; asked outside the browser, whose cookies matter */
export async function exitTarget(request: APIRequestContext): Promise<string> {
  const answer = await request.get('/exit', { maxRedirects: 0 });
  return answer.headers().location ?? '';
}

/** Answers in place of the neutral site that the exit leads to: no test speaks to a real one. */
export async function standInFor(page: Page, target: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  devtools.on('Fetch.requestPaused', ({ requestId }) => {
    const body = Buffer.from('<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>').toString('base64');
    const responseHeaders = [{ name: 'Content-Type', value: 'text/html' }];
    // The page may be gone by the time its favicon is asked for.
    devtools.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body }).catch(() => {});
  });
  await devtools.send('Fetch.enable', { patterns: [{ urlPattern: `${new URL(target).origin}/*` }] });
}

/** The browser's Back button; unlike `page.goBack` it does not wait for a load, which a kept page never has. */
export async function pressBack(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const { currentIndex, entries } = await devtools.send('Page.getNavigationHistory');
  const entry = entries[currentIndex - 1];
  if (!entry) throw new Error('There is nothing to go back to.');
  await devtools.send('Page.navigateToHistoryEntry', { entryId: entry.id });
}

/** @returns the addresses of pages that were asked for from now on, kept up to date */
export function pagesAskedFor(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) asked.push(new URL(request.url()).pathname);
  });
  return asked;
}

/** Takes `no-store` off every page, as the hardest case: what a browser would keep if it could. */
export async function takeOffNoStore(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    if (new URL(route.request().url()).pathname === '/exit') return route.continue();
    // A request that the browser has given up meanwhile (the page was left) needs no answer.
    const answer = await route.fetch().catch(() => null);
    if (answer === null) return;
    const { 'cache-control': _, ...headers } = answer.headers();
    await route.fulfill({ response: answer, headers }).catch(() => undefined);
  });
}
