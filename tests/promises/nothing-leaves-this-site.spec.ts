import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { languages, visitorPages } from '../setup/browser-pages';

for (const { name, open } of visitorPages) {
  test(`${name} asks nobody else for anything, and leaves nothing in the browser`, async ({
    page,
    context,
    baseURL,
  }) => {
    const heard = listenTo(context);
    for (const language of languages) {
      await open(page, language);
      await page.waitForLoadState('load');
      expect(await keptInBrowser(page)).toEqual({
        local: 0,
        session: 0,
        databases: 0,
        caches: 0,
        workers: 0,
        script: '',
      });
      expect(await scriptsIn(page)).toEqual([`${baseURL}/exit.js`]);
      expect(await handlersIn(page)).toEqual([]);
      expect(await hintsAtOthers(page)).toEqual([]);
      expect(await linksThatTell(page)).toEqual([]);
    }
    expect(heard.requests.length).toBeGreaterThan(languages.length);
    expect(heard.requests.filter((address) => new URL(address).origin !== baseURL)).toEqual([]);
    expect(heard.sockets).toEqual([]);
    expect(heard.refused).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
}

test('a search is posted to this site and to no other, and no header of it holds its words', async ({ page }) => {
  const sent = page.waitForRequest((request) => request.method() === 'POST');
  const search = visitorPages.find(({ name }) => name === 'sealed results');
  await search?.open(page, 'en');
  const request = await sent;
  expect(new URL(request.url()).pathname).toBe('/search');
  expect(request.postData()).toContain('scared');
  const headers = JSON.stringify([await request.allHeaders(), await (await request.response())?.allHeaders()]);
  expect(headers.toLowerCase()).not.toContain('scared');
  expect(await page.evaluate(() => document.referrer)).not.toContain('scared');
});

/** Everything the pages of a context ask for, and what the browser complains about. */
function listenTo(context: BrowserContext) {
  const heard = { requests: [] as string[], sockets: [] as string[], refused: [] as string[] };
  context.on('request', (request) => heard.requests.push(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => heard.sockets.push(socket.url())));
  context.on('weberror', (error) => heard.refused.push(error.error().message));
  context.on('console', (message) => {
    // Chromium says so of every answer of 400 and above, also of pages that are meant to be.
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
      heard.refused.push(message.text());
  });
  return heard;
}

function keptInBrowser(page: Page) {
  return page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    // What a script of the page can read of its own cookies.
    script: document.cookie,
  }));
}

/** Scripts that run; structured data for search engines are not among them. */
function scriptsIn(page: Page): Promise<string[]> {
  return page
    .locator('script:not([type="application/ld+json"])')
    .evaluateAll((scripts) =>
      scripts.map((script) => (script as HTMLScriptElement).src || `inline: ${script.textContent}`),
    );
}

function handlersIn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value))
        .map(({ name }) => `${element.tagName} ${name}`),
    ),
  );
}

/** Whatever would make a browser speak to another host before anyone pressed a link. */
function hintsAtOthers(page: Page): Promise<string[]> {
  return page
    .locator(
      'link[rel~=preconnect], link[rel~=dns-prefetch], link[rel~=prefetch], link[rel~=preload], link[rel~=prerender], ' +
        'link[rel~=stylesheet]:not([href^="/assets/"]), link[rel~=manifest], iframe, embed, object, video, audio, img, [ping], a[target]',
    )
    .evaluateAll((elements) => elements.map((element) => element.outerHTML.slice(0, 120)));
}

/** Links to other sites that would say where the visitor came from. */
function linksThatTell(page: Page): Promise<string[]> {
  return page.locator('a[href^="http"]').evaluateAll(
    (links, own) =>
      (links as HTMLAnchorElement[])
        .filter(({ href, rel, referrerPolicy }) => {
          const silent = rel.split(' ').includes('noreferrer') && referrerPolicy === 'no-referrer';
          return new URL(href).origin !== own && !silent;
        })
        .map(({ href }) => href),
    new URL(page.url()).origin,
  );
}
