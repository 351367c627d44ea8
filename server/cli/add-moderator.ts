import { existsSync } from 'node:fs';
import { readEmailAddress } from '../../app/domain/account/email-address';
import { pathFor } from '../../app/i18n/languages';
import { mailLanguage } from '../../app/i18n/mail-words';
import { setStaffRole } from '../../app/usecases/staff/change-staff.server';
import { inviteStaff } from '../../app/usecases/staff/invite-staff.server';
import { migrateDatabase } from '../../db/migrate';
import { idsFrom } from '../../db/new-id';
import { type Database, openDatabase } from '../../db/open.server';
import { accountByEmail } from '../../db/queries/accounts';
import { databaseFile } from '../database-file';
import type { ServerSettings } from '../settings';

type Settings = Pick<ServerSettings, 'dataFolder' | 'staffOrigin'>;

/**
 * Makes somebody a moderator, or with `--administrator` an administrator, and prints the link that was also sent, so that
 * a first run needs no mail server. May be done while the server runs.
 *
 * @param words what stands behind the verb
 * @param say tells the operator
 * @returns exit code
 * @throws Error where the words are not an address, or there is no database
 */
export async function addModerator(
  settings: Settings,
  words: readonly string[],
  now: Date,
  say: (text: string) => void,
): Promise<number> {
  const role = words.includes('--administrator') ? 'administrator' : 'moderator';
  const email = addressAmong(words, ['--administrator']);
  return withDatabase(settings, async (database) => {
    const asked = { email, role, actor: 'system', language: 'en' } as const;
    const pageFor = (language: string, path: string) =>
      `${settings.staffOrigin}${pathFor(mailLanguage(language), path)}`;
    const answer = await inviteStaff(database, asked, pageFor, { now, newId: idsFrom(Date.now) });
    if (answer.state === 'last-administrator') {
      say('This is the only administrator. Add another one first: add-moderator <e-mail> --administrator');
      return 1;
    }
    say(`${email} is ${role === 'administrator' ? 'an administrator' : 'a moderator'} now.`);
    say(
      'The running server sends them a mail with this link. It opens once, within seven days; hand it on to nobody else:',
    );
    say(answer.link);
    return 0;
  });
}

/**
 * Takes the role of a moderator or administrator away; the account stays.
 *
 * @returns exit code
 * @throws Error where the words are not an address, or there is no database
 */
export async function removeModerator(
  settings: Settings,
  words: readonly string[],
  now: Date,
  say: (text: string) => void,
): Promise<number> {
  const email = addressAmong(words, []);
  return withDatabase(settings, async (database) => {
    const account = await accountByEmail(database, email);
    const asked = { accountId: account?.id ?? '', role: 'none', actor: 'system' } as const;
    const answer = await setStaffRole(database, asked, { now, newId: idsFrom(Date.now) });
    if (answer === 'done') say(`${email} no longer checks listings.`);
    else if (answer === 'last-administrator') say('This is the only administrator. Add another one first.');
    else say(`${email} is neither moderator nor administrator.`);
    return answer === 'done' ? 0 : 1;
  });
}

function addressAmong(words: readonly string[], flags: readonly string[]): string {
  const [typed = '', ...more] = words.filter((word) => !flags.includes(word));
  const email = readEmailAddress(typed);
  if (email === null || more.length > 0) throw new Error('Give one e-mail address, e.g. anna@example.org.');
  return email;
}

async function withDatabase(settings: Settings, work: (database: Database) => Promise<number>): Promise<number> {
  const file = databaseFile(settings.dataFolder);
  if (!existsSync(file)) throw new Error(`There is no database at ${file}. Start the server once, or set DATA_DIR.`);
  const database = openDatabase(file);
  try {
    migrateDatabase(database);
    return await work(database);
  } finally {
    database.close();
  }
}
