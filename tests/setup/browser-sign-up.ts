import { expect, type Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { outlineFaults } from './browser-access';
import { linkIn, mailTo } from './browser-staff';

/** Long enough, and in no list of common ones. */
export const password = 'gravel tulip seven';

/** Signs up and opens the link of the mail; leaves the browser where the second factor is set up. */
export async function signUp(page: Page, email: string, practice = 'Riverbank practice'): Promise<void> {
  await page.goto('/portal/sign-up');
  await page.getByLabel('Name of your practice').fill(practice);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect(page.getByRole('heading', { name: 'Look into your mail' })).toBeVisible();
  await page.goto(linkIn(await mailTo(email)));
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Confirm and go on' }).click();
  await expect(page.getByRole('heading', { name: 'Set up the second step' })).toBeVisible();
}

/** @returns the app that would give the codes, made from the secret on the page */
export async function appOn(page: Page): Promise<TOTP> {
  const secret = ((await page.locator('code.secret').textContent()) ?? '').replaceAll(' ', '');
  return new TOTP({ secret: Secret.fromBase32(secret) });
}

/** Ticks that the codes are kept. @returns them as they are printed */
export async function keepCodes(page: Page): Promise<string[]> {
  await expect(page.getByRole('heading', { name: 'Your recovery codes' })).toBeVisible();
  expect(await outlineFaults(page)).toEqual([]);
  const codes = await page.locator('.codes li').allTextContents();
  await page.getByRole('button', { name: 'Use these codes' }).click();
  await expect(page.getByRole('alert')).toContainText('tick the box');
  expect(await page.locator('.codes li').allTextContents()).toEqual(codes);
  await page.getByLabel('I have kept them').check();
  await page.getByRole('button', { name: 'Use these codes' }).click();
  return codes;
}
