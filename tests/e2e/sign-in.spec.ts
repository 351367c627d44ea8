import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { sessionCookie } from '../../server/visit';
import { faultsFound, partsTooWide } from '../setup/browser-access';
import { appOn, keepCodes, password, signUp } from '../setup/browser-sign-up';

async function typePassword(page: Page, email: string): Promise<void> {
  await page.goto('/portal/sign-in?then=/portal/security');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { name: 'The second step' })).toBeVisible();
}

async function session(context: BrowserContext) {
  return (await context.cookies()).find(({ name }) => name === sessionCookie);
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a clinician signs up, sets up the app, keeps the codes, is in, and comes back with a code', async ({
    page,
    context,
  }) => {
    const email = 'no-script@practice.example';
    await signUp(page, email);
    await expect(page.getByRole('button', { name: 'Make a passkey' })).toBeHidden();
    const first = await session(context);
    expect(first).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Strict', path: '/', expires: -1 });
    const secret = ((await page.locator('code.secret').textContent()) ?? '').replaceAll(' ', '');
    const app = await appOn(page);
    await page.getByLabel('The six digits').fill('000000');
    await page.getByRole('button', { name: 'Set up the app' }).click();
    await expect(page.getByRole('alert')).toContainText('not the code of now');
    expect(((await page.locator('code.secret').textContent()) ?? '').replaceAll(' ', '')).toBe(secret);
    await page.getByLabel('The six digits').fill(app.generate());
    await page.getByRole('button', { name: 'Set up the app' }).click();
    const codes = await keepCodes(page);
    expect((await session(context))?.value).not.toBe(first?.value);
    await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();

    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page.getByRole('status')).toContainText('You are signed out');
    expect(await session(context)).toBeUndefined();
    await typePassword(page, email);
    await page.getByLabel('Code').fill(codes[3] ?? '');
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page.getByRole('heading', { name: 'Sign-in and security' })).toBeVisible();
    await expect(page.getByText('9 codes are left.')).toBeVisible();
  });
});

test.describe('with script', () => {
  test('a clinician makes a passkey, signs in with it alone, and as second step', async ({
    page,
    context,
    request,
  }) => {
    const email = 'passkey@practice.example';
    const devtools = await context.newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await signUp(page, email);
    expect(await faultsFound(page)).toEqual([]);
    await page.getByLabel('A name for it').fill('Work laptop');
    await page.getByRole('button', { name: 'Make a passkey' }).click();
    await keepCodes(page);
    await page.goto('/portal/security');
    await expect(page.getByText('Passkey “Work laptop”')).toBeVisible();
    expect(await faultsFound(page)).toEqual([]);

    await page.getByRole('button', { name: 'Remove: Passkey “Work laptop”' }).click();
    await expect(page.getByRole('alert')).toContainText('your only second step');

    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.goto('/portal/sign-in?then=/portal/security');
    const posted = page.waitForRequest((request) => request.method() === 'POST');
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await expect(page.getByRole('heading', { name: 'Sign-in and security' })).toBeVisible();
    // Whoever got hold of the answer cannot use it a second time.
    const data = (await posted).postData() ?? '';
    expect(data).toContain('do=passkey');
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin' };
    const again = await request.post('/portal/sign-in', { data, headers, maxRedirects: 0 });
    expect([again.status(), again.headers()['set-cookie']]).toEqual([422, undefined]);

    await page.getByRole('button', { name: 'Sign out' }).click();
    await typePassword(page, email);
    expect(await faultsFound(page)).toEqual([]);
    await page.getByRole('button', { name: 'Use a passkey' }).click();
    await expect(page.getByRole('heading', { name: 'Sign-in and security' })).toBeVisible();

    // A finger that does not fit: the page says so and the other way stays open.
    await page.getByRole('button', { name: 'Sign out' }).click();
    await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
    await page.goto('/portal/sign-in');
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await expect(page.getByText('The device gave no passkey.')).toBeVisible();
  });

  for (const width of [360, 1280]) {
    test(`the pages before signing in fit into ${width} px, in all languages, and hide nothing from anyone`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const prefix of ['', '/ml', '/hi']) {
        for (const path of ['/portal/sign-up', '/portal/sign-in', '/portal/reset', '/portal/sign-up?done=sent']) {
          await page.goto(`${prefix}${path}`);
          expect([path, await partsTooWide(page)]).toEqual([path, []]);
          expect([path, await faultsFound(page)]).toEqual([path, []]);
        }
      }
    });
  }
});
