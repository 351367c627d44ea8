import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { acceptStaffInvitation, invitedPerson } from '~/usecases/staff/accept-staff-invitation.server';
import { changeStaffAsAdministrator, inviteAsAdministrator, readStaff } from '~/usecases/staff/change-staff.server';
import { migrateDatabase } from '~db/migrate';
import { idsFrom } from '~db/new-id';
import { type Database, openDatabase } from '~db/open.server';
import { accountByEmail, updateAccount } from '~db/queries/accounts';
import { staffPeople } from '~db/queries/staff-people';
import { auditEvent } from '~db/schema/audit-event';
import { outgoingMail } from '~db/schema/outgoing-mail';
import { addModerator, removeModerator } from '../../server/cli/add-moderator';
import { databaseFile } from '../../server/database-file';
import { freshDatabase, temporaryFolder } from '../setup/database';
import { addAccount, sessionFor } from '../setup/staff';

const newId = idsFrom(Date.now);
const now = new Date('2026-11-22T10:00:00.000Z');
const stamp = { now, newId };
const pageFor = (_language: string, path: string) => `https://staff.example${path}`;
const password = 'seven green kettles sing';

/** A data folder with an empty directory, and a way to run the command line's verbs on it. */
function operator() {
  const dataFolder = temporaryFolder();
  const settings = { dataFolder, staffOrigin: 'https://staff.example' };
  const database = openDatabase(databaseFile(dataFolder));
  migrateDatabase(database);
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  return {
    database,
    said,
    add: (...words: string[]) => addModerator(settings, words, now, say),
    remove: (...words: string[]) => removeModerator(settings, words, now, say),
    token: () => said.at(-1)?.split('/').at(-1) ?? '',
  };
}

const trail = ({ drizzle }: Database) =>
  drizzle
    .select()
    .from(auditEvent)
    .all()
    .map(({ actor, action }) => `${actor.split(' ')[0]} ${action}`);

async function withPassword(database: Database, accountId: string): Promise<string> {
  updateAccount(database, accountId, { passwordHash: '$argon2id$v=19$m=65536,t=3,p=1$c2FsdHNhbHQ$aGFzaA' }).run();
  return accountId;
}

describe('the first administrator', () => {
  it('is made on the command line, which prints the link that the mail carries; the link leads to a session', async () => {
    const { database, said, add, token } = operator();
    expect(await add('Anna@Example.org', '--administrator')).toBe(0);
    expect(said.at(-1)).toMatch(/^https:\/\/staff\.example\/portal\/moderator\/[\w-]{43}$/);
    const [mail] = database.drizzle.select().from(outgoingMail).all();
    expect(mail).toMatchObject({
      template: 'moderator-invitation',
      recipient: 'anna@example.org',
      values: { link: said.at(-1) },
    });
    expect(await invitedPerson(database, token(), now)).toEqual({ email: 'anna@example.org', role: 'administrator' });
    expect(await acceptStaffInvitation(database, token(), { password, language: 'en' }, stamp)).toMatch(/^[\w-]{43}$/);
    expect(await accountByEmail(database, 'anna@example.org')).toMatchObject({
      staffRole: 'administrator',
      emailConfirmedAt: now.toISOString(),
    });
    expect(trail(database)).toEqual([
      'system account-created',
      'system staff-role-changed',
      'administrator password-changed',
    ]);
    database.close();
  });

  it('cannot use the link twice, and an older link holds no longer after a newer one', async () => {
    const { database, add, token } = operator();
    await add('anna@example.org');
    const older = token();
    await add('anna@example.org');
    expect(await invitedPerson(database, older, now)).toBeNull();
    const newer = token();
    expect(await acceptStaffInvitation(database, newer, { password, language: 'en' }, stamp)).not.toBeNull();
    expect(await acceptStaffInvitation(database, newer, { password, language: 'en' }, stamp)).toBeNull();
    database.close();
  });

  it('is refused in words where the address is none, and where there is no database yet', async () => {
    const { add, database } = operator();
    await expect(add('not-an-address')).rejects.toThrow('Give one e-mail address');
    await expect(add('a@example.org', 'b@example.org')).rejects.toThrow('Give one e-mail address');
    const settings = { dataFolder: temporaryFolder(), staffOrigin: 'https://staff.example' };
    await expect(addModerator(settings, ['a@example.org'], now, () => {})).rejects.toThrow('There is no database');
    database.close();
  });
});

describe('somebody who has an account', () => {
  it('is promoted at once and keeps the password; the link leads to the queue', async () => {
    const { database, said, add } = operator();
    await withPassword(database, await addAccount(database, { email: 'clinician@example.org' }));
    const before = await accountByEmail(database, 'clinician@example.org');
    await add('clinician@example.org');
    expect(said.at(-1)).toBe('https://staff.example/moderate');
    expect(await accountByEmail(database, 'clinician@example.org')).toEqual({ ...before, staffRole: 'moderator' });
    database.close();
  });

  it('who was invited but chose a password otherwise does not have it replaced by the link', async () => {
    const { database, add, token } = operator();
    await add('anna@example.org');
    const account = await accountByEmail(database, 'anna@example.org');
    await withPassword(database, account?.id ?? '');
    expect(await acceptStaffInvitation(database, token(), { password, language: 'en' }, stamp)).toBeNull();
    database.close();
  });
});

describe('taking the role away', () => {
  it('works at once, makes the waiting link useless, and keeps the account', async () => {
    const { database, add, remove, token } = operator();
    await add('anna@example.org');
    const link = token();
    expect(await remove('anna@example.org')).toBe(0);
    expect(await invitedPerson(database, link, now)).toBeNull();
    expect(await accountByEmail(database, 'anna@example.org')).toMatchObject({ staffRole: 'none' });
    expect(await remove('anna@example.org')).toBe(1);
    database.close();
  });

  it('is refused for the last administrator who can sign in, and makes no difference who asks', async () => {
    const { database, add, remove, said } = operator();
    const last = await withPassword(
      database,
      await addAccount(database, { email: 'a@example.org', staffRole: 'administrator' }),
    );
    await add('waiting@example.org', '--administrator');
    expect(await remove('a@example.org')).toBe(1);
    expect(said.at(-1)).toContain('only administrator');
    const who = await sessionFor(database, last);
    const demotion = { accountId: last, role: 'moderator' } as const;
    expect(await changeStaffAsAdministrator(database, who, demotion, stamp)).toBe('last-administrator');
    expect(await remove('waiting@example.org')).toBe(0);
    expect((await accountByEmail(database, 'a@example.org'))?.staffRole).toBe('administrator');
    database.close();
  });
});

describe('the page of people', () => {
  it('is for administrators: everybody else reads and changes nothing', async () => {
    const database = await freshDatabase();
    const clinician = await addAccount(database);
    const moderator = await addAccount(database, { staffRole: 'moderator', email: 'moderator@example.org' });
    for (const accountId of [clinician, moderator]) {
      const who = await sessionFor(database, accountId);
      expect(await readStaff(database, who)).toBeNull();
      const asked = { email: 'friend@example.org', role: 'administrator', language: 'en' } as const;
      expect(await inviteAsAdministrator(database, who, asked, pageFor, stamp)).toEqual({ state: 'not-allowed' });
      const promotion = { accountId, role: 'administrator' } as const;
      expect(await changeStaffAsAdministrator(database, who, promotion, stamp)).toBe('not-allowed');
    }
    expect(database.drizzle.select().from(outgoingMail).all()).toEqual([]);
    expect(await staffPeople(database)).toMatchObject([{ email: 'moderator@example.org', staffRole: 'moderator' }]);
  });

  it('is closed to an administrator who has not given the second factor', async () => {
    const database = await freshDatabase();
    const administrator = await addAccount(database, { staffRole: 'administrator' });
    const who = { ...(await sessionFor(database, administrator)), stage: 'password' as const };
    expect(await readStaff(database, who)).toBeNull();
  });

  it('shows who was invited and has no password yet, and an administrator can invite and change', async () => {
    const database = await freshDatabase();
    const administrator = await addAccount(database, { staffRole: 'administrator', email: 'a@example.org' });
    await withPassword(database, administrator);
    const who = await sessionFor(database, administrator);
    const asked = { email: 'b@example.org', role: 'moderator', language: 'hi' } as const;
    expect(await inviteAsAdministrator(database, who, asked, pageFor, stamp)).toMatchObject({
      state: 'invited',
      isNew: true,
    });
    expect(await readStaff(database, who)).toMatchObject([
      { email: 'a@example.org', staffRole: 'administrator', isWaiting: false },
      { email: 'b@example.org', staffRole: 'moderator', isWaiting: true },
    ]);
    const invited = await accountByEmail(database, 'b@example.org');
    const promotion = { accountId: invited?.id ?? '', role: 'administrator' } as const;
    expect(await changeStaffAsAdministrator(database, who, promotion, stamp)).toBe('done');
    const [last] = await database.drizzle
      .select()
      .from(auditEvent)
      .where(eq(auditEvent.accountId, invited?.id ?? ''))
      .limit(1)
      .offset(2);
    expect(last).toMatchObject({ actor: `administrator ${administrator}`, details: { role: 'administrator' } });
  });

  it('cannot turn a clinician into a moderator by their account’s id: only an invitation does', async () => {
    const database = await freshDatabase();
    const administrator = await addAccount(database, { staffRole: 'administrator' });
    const clinician = await addAccount(database);
    const who = await sessionFor(database, administrator);
    const asked = { accountId: clinician, role: 'moderator' } as const;
    expect(await changeStaffAsAdministrator(database, who, asked, stamp)).toBe('unknown');
  });
});
