import { expect, type Page } from '@playwright/test';
import { type InterfaceLanguage, interfaceLanguages } from '../../app/i18n/languages';

/** Languages of the interface: what pages must be shown to do, they do in all of them. */
export const languages = interfaceLanguages;
export type Language = InterfaceLanguage;

/** As a visitor could put it; no word of it may appear where others could read it. */
export const frightenedSentence = 'i am scared of my thoughts about children';

/** A published listing that worldwide searches find. */
export const listing = 'troubled-desire';

/** A kind of page, and the way to it that a visitor takes. */
export interface VisitorPage {
  readonly name: string;
  /** Goes there in a language; leaves the browser on the page. */
  readonly open: (page: Page, language: Language) => Promise<void>;
  /** True where another kind of page looks the same, so that looking at one is looking at both. */
  readonly looksLikeAnother?: true;
}

/** Opens the list of languages where it is closed, and follows one of its links. */
export async function changeLanguage(page: Page, language: Language): Promise<void> {
  const list = page.locator('details.languages');
  if ((await list.getAttribute('open')) === null) await list.locator('summary').click();
  await list.locator(`a[hreflang=${language}]`).click();
}

/** @returns the address of a page in a language */
export function inLanguage(language: Language, path: string): string {
  if (language === 'en') return path;
  return path === '/' ? `/${language}` : `/${language}${path}`;
}

/** Every kind of page there is, its forms' answers included. */
export const visitorPages: readonly VisitorPage[] = [
  at('the start', '/'),
  { ...at('the start with a country chosen', '/?country=IN'), looksLikeAnother: true },
  {
    name: 'sealed results',
    open: (page, language) => searchFor(page, language, frightenedSentence, 'IN'),
    looksLikeAnother: true,
  },
  { name: 'results with panels', open: (page, language) => searchFor(page, language, 'i am 15 and want to die', 'IN') },
  at('plain results with filters', '/search?country=GB&for=partner-or-family&by=phone'),
  at(
    'results that fit nothing',
    '/search?country=IN&cost=paid&by=video&kind=crisis-line&for=professional&anonymous=yes',
  ),
  at('a listing', `/services/${listing}?country=IN`),
  { name: 'a listing under a sealed address', open: openFirstResult, looksLikeAnother: true },
  at('urgent help', '/urgent'),
  at('urgent help in a country', '/urgent/IN'),
  at('the form to report a mistake', `/services/${listing}/report`),
  { name: 'the form with a mistake in it', open: sendEmptyReport },
  { name: 'the receipt of a report', open: async (page, language) => void (await sendReport(page, language)) },
  at('the form to follow a report', '/report'),
  { name: 'a report that is followed', open: followNewReport },
  at('a first question', '/choose'),
  { name: 'chosen services', open: chooseServices },
  at('the guides', '/guides'),
  at('a guide', '/guides/what-studies-say?country=IN'),
  at('the copy to take along', '/offline'),
  at('where help is missing', '/coverage?without=child-helpline'),
  at('the open data', '/data'),
  at('the form of a sheet to hand over', '/leaflet'),
  at('a sheet to hand over', '/leaflet/sheet?country=IN&for=own-thoughts&paper=a4&named=1'),
  at('the lines for other sites', '/embed?what=service&service=troubled-desire&country=IN'),
  { ...at('lines for other sites that cannot be written', '/embed?what=service&height=1'), looksLikeAnother: true },
  at('privacy', '/privacy'),
  at('about', '/about'),
  at('a term of the open data', '/taxonomy/audience/own-thoughts'),
  { ...at('a taxonomy of the open data', '/taxonomy/audience'), looksLikeAnother: true },
  at('a problem of the API', '/problems/invalid-parameters'),
  at('the accessibility statement', '/accessibility'),
  { name: 'a search that has run out', open: (page, language) => openAltered(page, language, asIfExpired) },
  {
    name: 'a search that was tampered with',
    open: (page, language) => openAltered(page, language, tamperedWith),
    looksLikeAnother: true,
  },
  at('a page that does not exist', '/no-such-page'),
  at('the page of an overload', '/status/503'),
];

/** @throws Error where there is no page of that name */
export function visitorPage(name: string): VisitorPage {
  const found = visitorPages.find((each) => each.name === name);
  if (!found) throw new Error(`There is no page called "${name}".`);
  return found;
}

function at(name: string, path: string): VisitorPage {
  return { name, open: async (page, language) => void (await page.goto(inLanguage(language, path))) };
}

/** Types a search into the form of the start page and sends it. */
export async function searchFor(page: Page, language: Language, words: string, country = ''): Promise<void> {
  await page.goto(inLanguage(language, '/'));
  await page.locator('#q').fill(words);
  await page.locator('#country').selectOption(country);
  await page.locator('form#search > button[type=submit]').click();
  await expect(page).toHaveURL(sealedAddress(language));
}

/** @returns a pattern for the address of sealed results without a further query */
export function sealedAddress(language: Language): RegExp {
  return new RegExp(`^https?://[^/]+${inLanguage(language, '/find')}/[\\w-]{300,}$`);
}

async function openFirstResult(page: Page, language: Language): Promise<void> {
  await searchFor(page, language, frightenedSentence, 'IN');
  await page.locator('article[data-listing] h2 a').first().click();
  await expect(page).toHaveURL(/\?open=/);
}

/** Answers one question and skips the others. */
async function chooseServices(page: Page, language: Language): Promise<void> {
  await page.goto(inLanguage(language, '/choose'));
  await page.getByRole('radio').first().check();
  await page.locator('main form button[type=submit]').first().click();
  for (let question = 2; question <= 5; question++) await page.locator('main button[name=skip]').click();
  await expect(page.locator('article[data-listing]').first()).toBeVisible();
}

async function sendEmptyReport(page: Page, language: Language): Promise<void> {
  await page.goto(inLanguage(language, `/services/${listing}/report`));
  await page.locator('main form button[type=submit]').click();
  await expect(page.getByRole('alert')).toBeVisible();
}

/** Sends a report and stays on the receipt. @returns its code */
export async function sendReport(page: Page, language: Language): Promise<string> {
  await page.goto(inLanguage(language, `/services/${listing}/report`));
  await page.locator('#reason-hours').check();
  await page.locator('main form button[type=submit]').click();
  return (await page.locator('[data-receipt]').textContent()) ?? '';
}

async function followNewReport(page: Page, language: Language): Promise<void> {
  const code = await sendReport(page, language);
  await page.goto(inLanguage(language, '/report'));
  await page.locator('#code').fill(code);
  await page.locator('main form button[type=submit]').click();
  await expect(page.locator('[data-state]')).toBeVisible();
}

async function openAltered(page: Page, language: Language, alter: (token: string) => string): Promise<void> {
  await searchFor(page, language, frightenedSentence, 'IN');
  const token = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await page.goto(inLanguage(language, `/find/${alter(token)}`));
}

/** A token whose key the server no longer has, which is how an old one looks: bytes 1 to 4 name the key. */
function asIfExpired(token: string): string {
  return changeByte(token, 1);
}

function tamperedWith(token: string): string {
  return changeByte(token, 60);
}

function changeByte(token: string, place: number): string {
  const bytes = Buffer.from(token, 'base64url');
  bytes[place] = (bytes[place] ?? 0) ^ 0xff;
  return bytes.toString('base64url');
}
