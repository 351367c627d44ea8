import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, expect } from '@playwright/test';
import { type Database, openDatabase } from '../../db/open.server';
import { databaseFile } from '../../server/database-file';
import { mailFolder } from '../../server/mail-sender';
import { sessionCookie } from '../../server/visit';
import { signIn } from './staff';

/** What browser tests of the signed-in sides need of the server under test besides its pages. */

function dataFolder(): string {
  const folder = process.env.E2E_DATA_DIR;
  if (!folder) throw new Error('The server under test has no data folder.');
  return folder;
}

/** Opens the database of the running server; close it when done. */
export function openServersDatabase(): Database {
  return openDatabase(databaseFile(dataFolder()));
}

/** Signs a browser in without password and second factor, for tests that are about something else. */
export async function signInBrowser(context: BrowserContext, database: Database, accountId: string): Promise<void> {
  const { token } = await signIn(database, accountId);
  const place = { domain: 'localhost', path: '/', secure: true, httpOnly: true, sameSite: 'Strict' as const };
  await context.addCookies([{ name: sessionCookie, value: token, ...place }]);
}

/**
 * Waits for the newest mail to somebody, as the server leaves it in its data folder.
 * @param linkTo what its link must hold, where an earlier mail may be there already
 * @returns headers and text
 */
export async function mailTo(address: string, linkTo = ''): Promise<string> {
  let newest = '';
  await expect
    .poll(
      () => {
        newest = mailsTo(address).findLast((mail) => mail.includes(linkTo)) ?? '';
        return newest;
      },
      { timeout: 15_000 },
    )
    .not.toBe('');
  return newest;
}

/** @returns the link that stands on a line of its own in a mail */
export function linkIn(mail: string): string {
  return mail.split('\n').find((line) => /^https?:\/\/\S+$/.test(line)) ?? '';
}

function mailsTo(address: string): string[] {
  const folder = mailFolder(dataFolder());
  return namesIn(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .filter((mail) => mail.startsWith(`To: ${address}\n`));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
