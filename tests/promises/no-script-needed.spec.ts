import { expect, type Page, test } from '@playwright/test';
import {
  changeLanguage,
  frightenedSentence,
  inLanguage,
  type Language,
  languages,
  sealedAddress,
  searchFor,
  visitorPage,
  visitorPages,
} from '../setup/browser-pages';

test.use({ javaScriptEnabled: false });

/** The words of the sentence that would give a visitor away; "about" stands in an address of the site's own. */
const tellingWords = ['scared', 'thoughts', 'children'];

/** The title is the same for every search, whatever was looked for. */
const neutralTitle = 'Services · Waymark';

for (const [device, viewport] of [
  ['a phone', { width: 360, height: 740 }],
  ['a desk', { width: 1280, height: 800 }],
] as const) {
  test.describe(`without script, on ${device}`, () => {
    test.use({ viewport });

    test('a search posts, and neither address, title nor history say what was looked for', async ({ page }) => {
      await search(page);
      await expect(page).toHaveTitle(neutralTitle);
      await expect(page.locator('article[data-listing]')).toHaveCount(20);
      await expect(page.getByLabel('Your words')).toHaveValue(frightenedSentence);
      expectNoTellingWords(await historyOf(page));
    });

    test('filters narrow the results, and each can be taken away again', async ({ page }) => {
      await search(page);
      const before = await resultCount(page);
      await openFilters(page);
      const phone = page.getByRole('checkbox', { name: /^Phone/ });
      const promised = numberIn(await phone.locator('xpath=ancestor::label').textContent());
      await phone.check();
      await page.getByRole('button', { name: 'Show results' }).last().click();
      await expect(page).toHaveURL(sealedAddress('en'));
      expect(await resultCount(page)).toBe(promised);
      await expect(page.getByLabel('Your words')).toHaveValue(frightenedSentence);
      const chip = page.getByRole('button', { name: 'Remove: Phone' });
      await chip.click();
      await expect(chip).toHaveCount(0);
      expect(await resultCount(page)).toBe(before);
      await expect(page.getByRole('button', { name: 'Remove: India' })).toBeVisible();
      expectNoTellingWords(await historyOf(page));
    });

    test('the second page, Back and reload work under the sealed address', async ({ page }) => {
      await search(page);
      const address = page.url();
      const first = await shownListings(page);
      await page.getByRole('link', { name: 'Next page' }).click();
      await expect(page).toHaveURL(`${address}?page=2`);
      const second = await shownListings(page);
      expect(second.length).toBeGreaterThan(0);
      expect(second.filter((slug) => first.includes(slug))).toEqual([]);
      await page.goBack();
      await expect(page).toHaveURL(address);
      expect(await shownListings(page)).toEqual(first);
      await page.reload();
      expect(await shownListings(page)).toEqual(first);
      expectNoTellingWords(await historyOf(page));
    });

    test('a listing opens under the sealed address, and its label stands before every way to make contact', async ({
      page,
    }) => {
      await search(page);
      const results = page.url();
      const slug = (await shownListings(page))[0];
      expect(await contactsBefore(page, 'article[data-listing]', 'a[href$="#label"]')).toEqual([]);
      await page.locator('article[data-listing] h2 a').first().click();
      await expect(page.locator(`article[data-listing="${slug}"]`)).toBeVisible();
      expect(page.url().startsWith(`${results}?open=`)).toBe(true);
      expect(page.url()).not.toContain(slug);
      await expect(page).toHaveTitle(neutralTitle);
      expect(await contactsBefore(page, 'main', '#label')).toEqual([]);
      await page.getByRole('link', { name: /^← / }).click();
      await expect(page).toHaveURL(results);
    });

    test('times can be shown for another place without leaving the sealed address', async ({ page }) => {
      await searchFor(page, 'en', frightenedSentence, 'GB');
      await page.locator('article[data-listing="stop-it-now-uk-ireland-helpline"] h2 a').click();
      await page.getByText('Show times for another place').click();
      await page.getByLabel('Show times for another place').selectOption('Asia/Kolkata');
      await page.getByRole('button', { name: 'Change' }).click();
      await expect(page).toHaveURL(/\/find\/[\w-]+\?open=[\w-]+&zone=Asia%2FKolkata$/);
      await expect(page.locator('.reach')).toContainText('Kolkata');
      await expect(page).toHaveTitle(neutralTitle);
    });

    test('a mistake is reported, its report followed by the receipt, and deleted', async ({ page }) => {
      await search(page);
      await page.locator('article[data-listing] h2 a').first().click();
      await page.getByRole('link', { name: 'Report a mistake on this page' }).click();
      await page.getByLabel('The phone number').check();
      await page.getByLabel('What should it say?').fill('It ends in 7.');
      await page.getByRole('button', { name: 'Send the report' }).click();
      const code = (await page.locator('[data-receipt]').textContent()) ?? '';
      expect(page.url()).not.toContain(code.slice(0, 4));
      await page.getByRole('main').getByRole('link', { name: 'Follow a report' }).click();
      await page.getByLabel('Code').fill(code);
      await page.getByRole('button', { name: 'Show the report' }).click();
      await expect(page.locator('[data-state=received]')).toBeVisible();
      await page.getByRole('button', { name: 'Delete it now' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('The report is deleted');
      expectNoTellingWords(await historyOf(page));
    });

    test('urgent help is one press away, for the country that was chosen', async ({ page }) => {
      await search(page);
      await expect(page.getByRole('contentinfo').locator('a[href="tel:112"]')).toBeVisible();
      await page.getByRole('navigation', { name: 'Leave or get urgent help' }).getByText('Urgent help').click();
      await expect(page).toHaveURL(/\/urgent\/IN$/);
      await expect(page.getByRole('main').locator('a[href="tel:112"]').first()).toBeInViewport();
    });
  });
}

for (const name of ['a search that has run out', 'a search that was tampered with']) {
  test(`${name} is told so kindly, with the form ready`, async ({ page }) => {
    for (const language of languages) {
      await visitorPage(name).open(page, language);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.locator('#q').fill(frightenedSentence);
      await page.locator('form#search > button[type=submit]').click();
      await expect(page).toHaveURL(sealedAddress(language));
      await expect(page.locator('article[data-listing]').first()).toBeVisible();
    }
  });
}

for (const { name, open } of visitorPages) {
  test(`changing the language of ${name} keeps you where you are`, async ({ page }) => {
    await open(page, 'en');
    const before = new URL(page.url());
    for (const language of ['ml', 'ar', 'en'] satisfies Language[]) {
      await changeLanguage(page, language);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      const here = new URL(page.url());
      expect(here.pathname).toBe(inLanguage(language, before.pathname));
      expect([...here.searchParams].sort()).toEqual([...before.searchParams].sort());
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  });
}

/** A frightened visitor's way: words, a country, one button. */
async function search(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByLabel('What do you need help with?').fill(frightenedSentence);
  await page.getByLabel('Your country').selectOption({ label: 'India' });
  await page.getByRole('button', { name: 'See who can help' }).click();
  await expect(page).toHaveURL(sealedAddress('en'));
}

/** On a phone the filters wait behind one line; beside results they stand open. */
async function openFilters(page: Page): Promise<void> {
  const summary = page.locator('.filters > summary');
  if (await summary.isVisible()) await summary.click();
}

function shownListings(page: Page): Promise<string[]> {
  return page
    .locator('article[data-listing]')
    .evaluateAll((articles) => articles.map((article) => article.getAttribute('data-listing') ?? ''));
}

async function resultCount(page: Page): Promise<number> {
  return numberIn(await page.getByRole('heading', { level: 1 }).textContent());
}

function numberIn(text: string | null): number {
  return Number(/\d+/.exec(text ?? '')?.[0]);
}

/** What the browser itself would show in its history. */
async function historyOf(page: Page): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  const { entries } = await devtools.send('Page.getNavigationHistory');
  await devtools.detach();
  expect(entries.length).toBeGreaterThan(1);
  return JSON.stringify(entries.map(({ url, userTypedURL, title }) => [url, userTypedURL, title])).toLowerCase();
}

function expectNoTellingWords(text: string): void {
  expect(tellingWords.filter((word) => text.includes(word))).toEqual([]);
}

/** @returns ways to make contact that stand before what should stand before them, in each part of the page */
function contactsBefore(page: Page, parts: string, before: string): Promise<string[]> {
  return page.locator(parts).evaluateAll((elements, selector) => {
    const early: string[] = [];
    for (const element of elements) {
      const first = element.querySelector(selector);
      const contacts = element.querySelectorAll<HTMLAnchorElement>(
        'a[href^="tel:"], a[href^="sms:"], a[href^="mailto:"], a[href^="http"]',
      );
      if (contacts.length > 0 && first === null) early.push('nothing stands before them');
      for (const contact of contacts) {
        const follows = first && first.compareDocumentPosition(contact) & Node.DOCUMENT_POSITION_FOLLOWING;
        if (!follows) early.push(contact.href);
      }
    }
    return early;
  }, before);
}
