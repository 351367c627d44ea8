import { expect, type Page, test } from '@playwright/test';
import { inLanguage, languages, listing } from '../setup/browser-pages';

const helpline = 'stop-it-now-uk-ireland-helpline';

test.describe('a listing on paper', () => {
  for (const language of languages) {
    test(`shows its numbers and its confidentiality label (${language})`, async ({ page }) => {
      await print(page, inLanguage(language, `/services/${helpline}?country=GB`));
      const dialled = page.locator('main a[href^="tel:"]');
      expect(await dialled.count()).toBeGreaterThan(0);
      for (const link of await dialled.all()) {
        await expect(link).toBeVisible();
        expect(digitsOf((await link.textContent()) ?? '')).not.toBe('');
      }
      await expect(page.locator('#label')).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  }

  test('shows the address of a website or chat, which paper cannot open', async ({ page }) => {
    await print(page, `/services/${listing}`);
    expect(await addressesNotPrinted(page, '#contact')).toEqual([]);
  });
});

test.describe('urgent help on paper', () => {
  for (const language of languages) {
    test(`shows every number (${language})`, async ({ page }) => {
      await print(page, inLanguage(language, '/urgent/IN'));
      for (const number of ['112', '14416', '1098']) {
        await expect(page.locator(`main a[href="tel:${number}"]`).first()).toBeVisible();
      }
    });
  }

  test('shows the addresses of chats and of places that take reports', async ({ page }) => {
    await print(page, '/urgent/IN');
    expect(await addressesNotPrinted(page, 'main')).toEqual([]);
  });
});

for (const [name, path] of [
  ['a listing', `/services/${helpline}?country=GB`],
  ['urgent help in a country', '/urgent/IN'],
  ['results', '/search?country=IN&for=own-thoughts'],
  ['privacy', '/privacy'],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${name}, printed from a ${colorScheme} screen,`, () => {
      test.use({ colorScheme });

      test('is dark on white, without what only a screen needs', async ({ page }) => {
        await print(page, path);
        for (const part of ['nav.quick', '.languages', '.skip', 'form button']) {
          for (const element of await page.locator(part).all()) await expect(element).toBeHidden();
        }
        expect(await paleText(page)).toEqual([]);
        expect(await darkGrounds(page)).toEqual([]);
        expect(await repeatedOnEverySheet(page)).toEqual([]);
      });
    });
  }
}

test('a listing and urgent help become a PDF of a few pages', async ({ page }) => {
  for (const path of [`/services/${helpline}?country=GB`, '/urgent/IN']) {
    await page.goto(path);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(6);
  }
});

/** Opens a page as paper shows it. */
async function print(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
  expect((await page.goto(path))?.status()).toBe(200);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** @returns links to websites whose host stands nowhere on the paper, neither in their words nor behind them */
function addressesNotPrinted(page: Page, part: string): Promise<string[]> {
  return page.locator(`${part} a[href^="http"]`).evaluateAll((links) =>
    (links as HTMLAnchorElement[])
      .filter((link) => link.checkVisibility())
      .filter((link) => {
        const host = new URL(link.href).host.replace(/^www\./, '');
        const behind = getComputedStyle(link, '::after').content;
        return !`${link.closest('.way, article, li')?.textContent} ${behind}`.includes(host);
      })
      .map(({ href }) => href),
  );
}

/** @returns words that would be hard to read on white paper: less than 7:1 */
function paleText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const channel = (value: number) => (value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    const contrastWithWhite = (colour: string) => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return 1.05 / (0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b) + 0.05);
    };
    const pale = new Set<string>();
    for (const element of document.body.querySelectorAll('*')) {
      const words = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const text = words.map(({ textContent }) => textContent).join('');
      if (text.trim() === '' || !element.checkVisibility({ visibilityProperty: true })) continue;
      if (contrastWithWhite(getComputedStyle(element).color) < 7) {
        pale.add(`${element.tagName}.${element.className} ${getComputedStyle(element).color}`);
      }
    }
    return [...pale];
  });
}

/** @returns parts with a dark ground, which costs ink and swallows black words where grounds are printed */
function darkGrounds(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const dark = new Set<string>();
    for (const element of [document.documentElement, ...document.body.querySelectorAll('*')]) {
      const { backgroundColor } = getComputedStyle(element);
      const [r = 0, g = 0, b = 0, alpha = 1] = (backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
      if (alpha > 0 && r + g + b < 600 && element.checkVisibility()) {
        dark.add(`${element.tagName}.${element.className} ${backgroundColor}`);
      }
    }
    return [...dark];
  });
}

/** Fixed and sticky parts are printed on every sheet, over the words. */
function repeatedOnEverySheet(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter(
        (element) => element.checkVisibility() && ['fixed', 'sticky'].includes(getComputedStyle(element).position),
      )
      .map(({ tagName, className }) => `${tagName}.${className}`),
  );
}
