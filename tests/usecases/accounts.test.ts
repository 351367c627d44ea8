import { Secret, TOTP } from 'otpauth';
import { beforeEach, describe, expect, test } from 'vitest';
import { changeAddress, requestAddressChange } from '~/usecases/accounts/change-address.server';
import { changePassword, requestReset, resetPassword } from '~/usecases/accounts/change-password.server';
import { clearExpired } from '~/usecases/accounts/clear-expired.server';
import { codeProof } from '~/usecases/accounts/code-proof.server';
import { deleteAccount } from '~/usecases/accounts/delete-account.server';
import { addAuthenticator, factorsOf, keepRecoveryCodes, removeFactor } from '~/usecases/accounts/factors.server';
import { hashPassword, hashRoom, TooBusy, verifyPassword } from '~/usecases/accounts/password-hash.server';
import { endOtherSessions, listSessions, signOut } from '~/usecases/accounts/sessions.server';
import { signInWithPassword } from '~/usecases/accounts/sign-in.server';
import { confirmAddress, signUp } from '~/usecases/accounts/sign-up.server';
import { renewProvedSession, startFullSession } from '~/usecases/accounts/start-session.server';
import { findLink, newLink, spendLink } from '~/usecases/one-time-links.server';
import { createSessionDesk } from '~/usecases/session-desk.server';
import { atomically } from '~db/atomically';
import { idsFrom } from '~db/new-id';
import type { Database } from '~db/open.server';
import { freshDatabase } from '../setup/database';
import { addAccount, addOrganization, sessionFor, signIn } from '../setup/staff';

const minute = 60_000;
const newId = idsFrom(Date.now);
const password = 'gravel tulip seven';
const secret = new Secret({ size: 20 }).base32;
const links = {
  confirm: (token: string) => `https://staff.example/portal/confirm/${token}`,
  known: 'https://staff.example/portal/sign-in',
};

let database: Database;
let clock: Date;
const stamp = () => ({ now: clock, newId });
const later = (minutes: number) => new Date(clock.getTime() + minutes * minute);
const codeAt = (at: Date) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });
const desk = () => createSessionDesk(database, { now: () => clock, newId });

beforeEach(async () => {
  database = await freshDatabase();
  clock = new Date('2026-11-22T10:00:00.000Z');
});

/** Mails that wait, oldest first. */
function mails(): { recipient: string; template: string; link: string }[] {
  return database.sqlite
    .prepare("select recipient, template, coalesce(\"values\" ->> 'link', '') as link from outgoing_mail order by id")
    .all() as { recipient: string; template: string; link: string }[];
}

const lastLink = () => mails().at(-1)?.link.split('/').at(-1) ?? '';
const trail = () => database.sqlite.prepare('select action from audit_event order by id').pluck().all();
const count = (table: string) => database.sqlite.prepare(`select count(*) from ${table}`).pluck().get();

async function askForAccount(email = 'anna@practice.example', chosen = password) {
  await signUp(database, { email, password: chosen, organization: 'Riverbank', language: 'ml' }, links, stamp());
}

async function accountWithPassword(): Promise<string> {
  await askForAccount();
  await confirmAddress(database, lastLink(), password, stamp());
  return database.sqlite.prepare('select id from account').pluck().get() as string;
}

/** An account with the authenticator app, signed in. */
async function withApp() {
  const accountId = await addAccount(database);
  const who = await sessionFor(database, accountId);
  await addAuthenticator(database, who, { secret, code: codeAt(clock) }, stamp());
  clock = later(1);
  return who;
}

/** What the second step does with a code. @returns the new token, or null */
async function secondStep(accountId: string, code: string): Promise<string | null> {
  const proof = await codeProof(database, accountId, code, clock);
  return proof && startFullSession(database, { accountId, former: null }, [proof], clock);
}

describe('signing up', () => {
  test('makes nothing but a link until the address is confirmed', async () => {
    await askForAccount();
    expect([count('account'), count('organization'), count('audit_event')]).toEqual([0, 0, 0]);
    expect(mails()).toMatchObject([{ recipient: 'anna@practice.example', template: 'confirm-address' }]);
  });

  test('makes an account and an organisation that it owns, once, with the password of the sign-up', async () => {
    await askForAccount();
    const token = lastLink();
    expect(await confirmAddress(database, token, 'another password', stamp())).toEqual({ state: 'wrong-password' });
    expect((await confirmAddress(database, token, password, stamp())).state).toBe('confirmed');
    expect(await confirmAddress(database, token, password, stamp())).toEqual({ state: 'gone' });
    const [owner] = database.sqlite
      .prepare('select role, name, origin from membership join organization on id = organization_id')
      .all();
    expect(owner).toEqual({ role: 'owner', name: 'Riverbank', origin: 'provider' });
    expect(trail()).toEqual(['account-created']);
  });

  test('lets nobody prepare an account for somebody else’s address', async () => {
    await askForAccount('anna@practice.example', 'the password of eve');
    const evesLink = lastLink();
    await askForAccount();
    const annasLink = lastLink();
    // Anna opens the wrong mail first: her password does not fit Eve's link, and Eve cannot read Anna's mail.
    expect((await confirmAddress(database, evesLink, password, stamp())).state).toBe('wrong-password');
    expect((await confirmAddress(database, annasLink, password, stamp())).state).toBe('confirmed');
    expect((await confirmAddress(database, evesLink, 'the password of eve', stamp())).state).toBe('gone');
    expect(
      await signInWithPassword(database, { email: 'anna@practice.example', password: 'the password of eve' }, clock),
    ).toBeNull();
  });

  test('of an address that has an account only sends a mail that says so', async () => {
    await accountWithPassword();
    await askForAccount('anna@practice.example', 'the password of eve');
    expect(mails().at(-1)).toMatchObject({ template: 'address-known', link: links.known });
    expect(count('account')).toBe(1);
  });

  test('ends with its link after a day', async () => {
    await askForAccount();
    clock = later(24 * 60 + 1);
    expect(await confirmAddress(database, lastLink(), password, stamp())).toEqual({ state: 'gone' });
  });
});

describe('a link', () => {
  test('works once, in time, and for its own purpose only; its token is stored nowhere', async () => {
    const link = newLink(database, { purpose: 'reset-password', details: {}, lifetimeHours: 1 }, { now: clock });
    await atomically(database, [link.statement]);
    expect(link.token).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(database.sqlite.prepare('select * from one_time_link').all())).not.toContain(link.token);
    expect(await findLink(database, link.token, 'confirm-address', clock)).toBeNull();
    expect(await findLink(database, link.token, 'reset-password', later(61))).toBeNull();
    expect(await findLink(database, 'x'.repeat(43), 'reset-password', clock)).toBeNull();
    const found = await findLink(database, link.token, 'reset-password', clock);
    await atomically(database, [spendLink(database, found?.tokenHash ?? '', clock)]);
    await expect(atomically(database, [spendLink(database, found?.tokenHash ?? '', clock)])).rejects.toThrow('');
    expect(await findLink(database, link.token, 'reset-password', clock)).toBeNull();
  });
});

describe('a password', () => {
  test('is kept as Argon2id with 64 MiB, three passes, one lane', async () => {
    expect(await hashPassword(password)).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
  });

  test('fits however the keyboard composed it', async () => {
    const kept = await hashPassword('caf\u00e9 au lait');
    expect(await verifyPassword(kept, 'cafe\u0301 au lait')).toBe(true);
    expect(await verifyPassword(null, password)).toBe(false);
  });

  test('waits its turn, and beyond that is refused in words instead of hanging', async () => {
    const kept = await hashPassword(password);
    const all = Array.from({ length: hashRoom.atOnce + hashRoom.waiting + 3 }, () => verifyPassword(kept, password));
    const settled = await Promise.allSettled(all);
    const refused = settled.filter((one) => one.status === 'rejected');
    expect(refused).toHaveLength(3);
    expect(refused.every(({ reason }) => reason instanceof TooBusy)).toBe(true);
    expect(await verifyPassword(kept, password)).toBe(true);
  });
});

describe('a code of the authenticator app', () => {
  test('counts once, also when it is sent twice at the same moment', async () => {
    const { accountId } = await withApp();
    const code = codeAt(clock);
    const both = await Promise.all([secondStep(accountId, code), secondStep(accountId, code)]);
    expect(both.filter((token) => token !== null)).toHaveLength(1);
    expect(await secondStep(accountId, code)).toBeNull();
  });

  test('of the set-up cannot be used to sign in', async () => {
    const accountId = await addAccount(database);
    const who = await sessionFor(database, accountId);
    const code = codeAt(clock);
    expect((await addAuthenticator(database, who, { secret, code }, stamp())).state).toBe('added');
    expect(await secondStep(accountId, code)).toBeNull();
  });

  test('may be half a minute off, not more, and an older one no longer counts after a newer one', async () => {
    const { accountId } = await withApp();
    expect(await secondStep(accountId, codeAt(later(-1)))).toBeNull();
    expect(await secondStep(accountId, codeAt(later(1)))).toBeNull();
    expect(await secondStep(accountId, codeAt(later(0.5)))).not.toBeNull();
    expect(await secondStep(accountId, codeAt(clock))).toBeNull();
    expect(await secondStep(accountId, codeAt(later(-0.5)))).toBeNull();
  });

  test('is read with spaces and full-width digits, and nothing else passes for one', async () => {
    const { accountId } = await withApp();
    for (const wrong of ['', '000000x', '12345', 'abcdef', '1234567', "' or 1=1"]) {
      expect(await secondStep(accountId, wrong)).toBeNull();
    }
    const code = codeAt(clock);
    expect(await secondStep(accountId, `${code.slice(0, 3)} ${code.slice(3)}`)).not.toBeNull();
  });
});

describe('a recovery code', () => {
  test('counts once, in whatever way it is typed, and is stored only as a hash', async () => {
    const who = await withApp();
    const code = 'K7QF2M9RT4XW8ZPB3HDN';
    await keepRecoveryCodes(database, who, [code, 'A7QF2M9RT4XW8ZPB3HDN'], stamp());
    expect(JSON.stringify(database.sqlite.prepare('select * from recovery_code').all())).not.toContain('QF2M9R');
    expect(await secondStep(who.accountId, 'k7qf-2m9r-t4xw-8zpb-3hdn')).not.toBeNull();
    expect(await secondStep(who.accountId, code)).toBeNull();
    expect((await factorsOf(database, who.accountId)).recoveryCodesLeft).toBe(1);
  });

  test('is of no use to another account, and none of an old set after a new one', async () => {
    const who = await withApp();
    const other = await addAccount(database);
    await keepRecoveryCodes(database, who, ['K7QF2M9RT4XW8ZPB3HDN'], stamp());
    expect(await secondStep(other, 'K7QF2M9RT4XW8ZPB3HDN')).toBeNull();
    await keepRecoveryCodes(database, who, ['B7QF2M9RT4XW8ZPB3HDN'], stamp());
    expect(await secondStep(who.accountId, 'K7QF2M9RT4XW8ZPB3HDN')).toBeNull();
  });
});

describe('a session', () => {
  test('gets a new token at every stage, and the old one ends', async () => {
    const accountId = await accountWithPassword();
    const first = await signInWithPassword(database, { email: 'anna@practice.example', password }, clock);
    const halfway = await desk().sessionOf(first ?? '');
    expect(halfway?.stage).toBe('password');
    const added = await addAuthenticator(database, halfway ?? fail(), { secret, code: codeAt(clock) }, stamp());
    const second = added.state === 'added' ? (added.token ?? '') : '';
    expect(second).not.toBe(first);
    expect(await desk().sessionOf(first ?? '')).toBeNull();
    const whole = await desk().sessionOf(second);
    expect(whole).toMatchObject({ stage: 'full', accountId });
    expect(whole?.formToken).not.toBe(halfway?.formToken);
    const third = await renewProvedSession(database, whole ?? fail(), [], clock);
    expect(await desk().sessionOf(second)).toBeNull();
    // Forms in other tabs go on.
    expect((await desk().sessionOf(third ?? ''))?.formToken).toBe(whole?.formToken);
  });

  test('of the first step may never set up a factor where there is one', async () => {
    await accountWithPassword();
    const given = { email: 'anna@practice.example', password };
    const [one, two] = [
      await signInWithPassword(database, given, clock),
      await signInWithPassword(database, given, clock),
    ];
    const owner = await desk().sessionOf(one ?? '');
    const thief = await desk().sessionOf(two ?? '');
    expect((await addAuthenticator(database, owner ?? fail(), { secret, code: codeAt(clock) }, stamp())).state).toBe(
      'added',
    );
    const others = new Secret({ size: 20 }).base32;
    const code = new TOTP({ secret: Secret.fromBase32(others) }).generate({ timestamp: clock.getTime() });
    expect((await addAuthenticator(database, thief ?? fail(), { secret: others, code }, stamp())).state).toBe(
      'refused',
    );
  });

  test('ends an hour after its last use, and twelve hours after its beginning though it is used', async () => {
    const accountId = await addAccount(database);
    const { token } = await signIn(database, accountId, clock);
    const start = clock;
    for (let minutes = 50; minutes <= 700; minutes += 50) {
      clock = new Date(start.getTime() + minutes * minute);
      expect([minutes, (await desk().sessionOf(token)) !== null]).toEqual([minutes, true]);
    }
    clock = new Date(start.getTime() + 721 * minute);
    expect(await desk().sessionOf(token)).toBeNull();
    const idle = await signIn(database, accountId, clock);
    clock = later(61);
    expect(await desk().sessionOf(idle.token)).toBeNull();
  });

  test('of the first step ends after a quarter of an hour', async () => {
    await accountWithPassword();
    const token = await signInWithPassword(database, { email: 'anna@practice.example', password }, clock);
    clock = later(14);
    expect(await desk().sessionOf(token ?? '')).not.toBeNull();
    clock = later(2);
    expect(await desk().sessionOf(token ?? '')).toBeNull();
  });

  test('can be ended from another one, and only by its owner', async () => {
    const accountId = await addAccount(database);
    const here = await desk().sessionOf((await signIn(database, accountId, clock)).token);
    const there = await signIn(database, accountId, clock);
    const eve = await sessionFor(database, await addAccount(database));
    const listed = await listSessions(database, here ?? fail(), clock);
    expect(listed.map(({ isThisOne }) => isThisOne).sort()).toEqual([false, true]);
    const hash = listed.find(({ isThisOne }) => !isThisOne)?.hash ?? '';
    await endOtherSessions(database, eve, hash, stamp());
    expect(await desk().sessionOf(there.token)).not.toBeNull();
    await endOtherSessions(database, here ?? fail(), hash, stamp());
    expect(await desk().sessionOf(there.token)).toBeNull();
    await signOut(database, here ?? fail(), clock);
    expect(await listSessions(database, here ?? fail(), clock)).toEqual([]);
  });

  test('is known to the database only by its hash, and holds no address and no device', async () => {
    const { token } = await signIn(database, await addAccount(database));
    const [row] = database.sqlite.prepare('select * from staff_session').all() as Record<string, unknown>[];
    expect(JSON.stringify(row)).not.toContain(token);
    expect(Object.keys(row ?? {}).sort()).toEqual([
      'account_id',
      'created_at',
      'ended_at',
      'form_token',
      'last_seen_at',
      'proved_at',
      'stage',
      'token_hash',
    ]);
  });
});

describe('a forgotten password', () => {
  test('is replaced once, ends all sessions, leaves the second step as it is and is told', async () => {
    const accountId = await accountWithPassword();
    const { token } = await signIn(database, accountId, clock);
    await requestReset(database, 'anna@practice.example', links.confirm, stamp());
    const link = lastLink();
    expect(await resetPassword(database, link, 'pebble orchid nine', stamp())).toBe(true);
    expect(await resetPassword(database, link, 'pebble orchid ten', stamp())).toBe(false);
    expect(await desk().sessionOf(token)).toBeNull();
    expect(mails().at(-1)?.template).toBe('password-changed');
    const given = { email: 'anna@practice.example', password: 'pebble orchid nine' };
    const session = await desk().sessionOf((await signInWithPassword(database, given, clock)) ?? '');
    expect(session?.stage).toBe('password');
  });

  test('of an unknown address sends nothing, and writes as much', async () => {
    await requestReset(database, 'nobody@practice.example', links.confirm, stamp());
    expect([count('outgoing_mail'), count('one_time_link')]).toEqual([0, 1]);
  });

  test('cannot be replaced by an older link once it was changed', async () => {
    const accountId = await accountWithPassword();
    await requestReset(database, 'anna@practice.example', links.confirm, stamp());
    const link = lastLink();
    await changePassword(database, await sessionFor(database, accountId), 'pebble orchid nine', stamp());
    expect(await resetPassword(database, link, 'the password of eve', stamp())).toBe(false);
  });
});

describe('a new address', () => {
  test('counts once its link is used; the old one is told, and its reset links die', async () => {
    const accountId = await accountWithPassword();
    await requestReset(database, 'anna@practice.example', links.confirm, stamp());
    const resetLink = lastLink();
    const who = await sessionFor(database, accountId);
    await requestAddressChange(database, who, 'anna@new.example', links, stamp());
    const link = lastLink();
    expect(mails().at(-1)).toMatchObject({ recipient: 'anna@new.example', template: 'confirm-address' });
    expect(await changeAddress(database, link, stamp())).toBe(true);
    expect(mails().at(-1)).toMatchObject({ recipient: 'anna@practice.example', template: 'address-changed' });
    expect(await changeAddress(database, link, stamp())).toBe(false);
    expect(await resetPassword(database, resetLink, 'the password of eve', stamp())).toBe(false);
    expect(await signInWithPassword(database, { email: 'anna@new.example', password }, clock)).not.toBeNull();
  });

  test('that somebody else has is never taken', async () => {
    const who = await sessionFor(database, await addAccount(database, { email: 'anna@practice.example' }));
    await requestAddressChange(database, who, 'bela@practice.example', links, stamp());
    const link = lastLink();
    await addAccount(database, { email: 'bela@practice.example' });
    expect(await changeAddress(database, link, stamp())).toBe(false);
    await requestAddressChange(database, who, 'bela@practice.example', links, stamp());
    expect(mails().at(-1)?.template).toBe('address-known');
  });
});

describe('a second step', () => {
  test('is never taken away where it is the only one, nor by somebody else', async () => {
    const who = await withApp();
    expect(await removeFactor(database, who, 'authenticator', stamp())).toBe('last');
    const eve = await sessionFor(database, await addAccount(database));
    expect(await removeFactor(database, eve, 'authenticator', stamp())).toBe('gone');
    expect((await factorsOf(database, who.accountId)).authenticatorSince).not.toBeNull();
  });
});

describe('an account', () => {
  test('leaves nothing but its number when it is deleted', async () => {
    const accountId = await accountWithPassword();
    const who = await sessionFor(database, accountId);
    await addAuthenticator(database, who, { secret, code: codeAt(clock) }, stamp());
    await requestReset(database, 'anna@practice.example', links.confirm, stamp());
    expect(await deleteAccount(database, who, stamp())).toEqual([]);
    const [row] = database.sqlite.prepare('select email, password_hash, staff_role from account').all();
    expect(row).toEqual({ email: null, password_hash: null, staff_role: 'none' });
    expect([count('membership'), count('authenticator')]).toEqual([0, 0]);
    expect(
      database.sqlite.prepare('select count(*) from one_time_link where account_id is not null').pluck().get(),
    ).toBe(0);
    expect(trail()).toContain('account-deleted');
  });

  test('stays while it alone owns an organisation with other members, or alone administers the site', async () => {
    const accountId = await addAccount(database, { staffRole: 'administrator' });
    const member = await addAccount(database);
    await addOrganization(database, 'Riverbank', [
      { accountId, role: 'owner' },
      { accountId: member, role: 'member' },
    ]);
    const who = await sessionFor(database, accountId);
    expect(await deleteAccount(database, who, stamp())).toEqual([
      { kind: 'only-owner', organization: 'Riverbank' },
      { kind: 'only-administrator' },
    ]);
    expect(await deleteAccount(database, await sessionFor(database, member), stamp())).toEqual([]);
  });
});

describe('what came too late', () => {
  test('is kept for its writer alone, an hour, and a form with a password never', async () => {
    const accountId = await addAccount(database);
    const { token } = await signIn(database, accountId, clock);
    clock = later(90);
    expect(await desk().sessionOf(token)).toBeNull();
    const fields = new URLSearchParams({ note: 'two hours of typing' });
    expect(await desk().keepForm(token, '/portal/forms/frm_1/service', fields)).toMatch(/^kpt_/);
    expect(await desk().keepForm(token, '/ml/portal/security/password', new URLSearchParams({ password }))).toBeNull();
    expect(await desk().keepForm('x'.repeat(43), '/portal/new', fields)).toBeNull();
    expect(count('kept_form')).toBe(1);
    await clearExpired(database, later(61));
    expect(count('kept_form')).toBe(0);
  });

  test('is thrown away with everything else that no longer opens anything', async () => {
    await askForAccount();
    const { token } = await signIn(database, await addAccount(database), clock);
    const who = await desk().sessionOf(token);
    await signOut(database, who ?? fail(), clock);
    await clearExpired(database, later(60));
    expect([count('staff_session'), count('one_time_link')]).toEqual([1, 1]);
    await clearExpired(database, later(25 * 60));
    expect([count('staff_session'), count('one_time_link')]).toEqual([0, 0]);
  });
});

function fail(): never {
  throw new Error('There is no session.');
}
