import type { ActionFunctionArgs } from '@remix-run/node';
import { describe, expect, it } from 'vitest';
import { createRateLimiter, limitsFor } from '~/http/rate-limit';
import { sessionHeader } from '~/http/staff-request';
import { action as changePeople, loader as readPeople } from '~/routes/($lang).moderate.people';
import { action as joinPage, loader as readJoin } from '~/routes/($lang).portal.join.$token';
import { action as changeOrganization, loader as readOrganization } from '~/routes/($lang).portal.organization';
import { createSessionDesk } from '~/usecases/session-desk.server';
import { idsFrom } from '~db/new-id';
import type { Database } from '~db/open.server';
import { membersOf } from '~db/queries/organizations';
import { outgoingMail } from '~db/schema/outgoing-mail';
import { freshDatabase } from '../setup/database';
import { addAccount, addOrganization, type SignedIn, signIn } from '../setup/staff';

/* The pages themselves, with real sessions: who gets in, who is sent away, and whose forms count. */

const origin = 'https://waymark.example';
const newId = idsFrom(Date.now);

function contextOf(database: Database) {
  const now = () => new Date();
  const randomBytes = (size: number) => crypto.getRandomValues(new Uint8Array(size));
  return {
    settings: { siteName: 'Waymark', origin, staffOrigin: origin },
    directory: { database },
    accounts: createSessionDesk(database, { now, newId }),
    limiter: createRateLimiter({ now: Date.now, randomBytes, limits: limitsFor(60) }),
    newId,
    now,
  };
}

type Page = (args: ActionFunctionArgs) => Promise<Response>;

/** Asks a page as a browser would. A thrown answer is an answer. */
async function ask(
  page: unknown,
  database: Database,
  path: string,
  options: {
    readonly as?: SignedIn;
    readonly fields?: Readonly<Record<string, string>>;
    readonly params?: Record<string, string>;
  } = {},
): Promise<Response> {
  const headers = new Headers(options.as ? { [sessionHeader]: options.as.token } : {});
  const body = options.fields ? new URLSearchParams(options.fields).toString() : null;
  if (body !== null) headers.set('content-type', 'application/x-www-form-urlencoded');
  const request = new Request(`${origin}${path}`, { method: body === null ? 'GET' : 'POST', headers, body });
  const args = { request, params: options.params ?? {}, context: contextOf(database) };
  try {
    return await (page as Page)(args as unknown as ActionFunctionArgs);
  } catch (thrown) {
    return thrown as Response;
  }
}

async function people() {
  const database = await freshDatabase();
  const owner = await addAccount(database);
  const member = await addAccount(database);
  const moderator = await addAccount(database, { staffRole: 'moderator' });
  const administrator = await addAccount(database, { staffRole: 'administrator' });
  const stranger = await addAccount(database);
  const own = await addOrganization(database, 'Practice', [
    { accountId: owner, role: 'owner' },
    { accountId: member, role: 'member' },
  ]);
  await addOrganization(database, 'Elsewhere', [{ accountId: stranger, role: 'owner' }]);
  return { database, owner, member, moderator, administrator, stranger, own };
}

describe('the page of an organisation', () => {
  const path = '/portal/organization';

  it('sends whoever is not signed in to the sign-in page, and shows nothing', async () => {
    const { database, own } = await people();
    for (const answer of [
      await ask(readOrganization, database, path),
      await ask(changeOrganization, database, path, { fields: { act: 'leave', organization: own } }),
    ]) {
      expect(answer.status).toBe(302);
      expect(answer.headers.get('location')).toMatch(/^\/portal\/sign-in/);
    }
  });

  it('takes no form without this session’s own token', async () => {
    const { database, owner, member, own } = await people();
    const as = await signIn(database, owner);
    const other = await signIn(database, member);
    const fields = { act: 'rename', organization: own, name: 'Mine' };
    for (const form_token of ['', 'x']) {
      const answer = await ask(changeOrganization, database, path, { as, fields: { ...fields, form_token } });
      expect(answer.status).toBe(403);
    }
    // A token of another session may be one's own from before: the form is shown again, and nothing is done.
    const stale = { ...fields, form_token: other.formToken };
    const kept = await ask(changeOrganization, database, path, { as, fields: stale });
    expect(kept.headers.get('location')).toMatch(/^\/portal\/kept\/kpt_/);
    expect(database.sqlite.prepare("select count(*) from organization where name = 'Mine'").pluck().get()).toBe(0);
    const answer = await ask(changeOrganization, database, path, {
      as,
      fields: { ...fields, form_token: as.formToken },
    });
    expect(answer.status).toBe(303);
  });

  it('answers 404 to every act of somebody who may not do it, as if there were no such organisation', async () => {
    const { database, owner, member, moderator, administrator, stranger, own } = await people();
    const acts = [
      { act: 'invite', email: 'x@elsewhere.example', role: 'owner' },
      { act: 'rename', name: 'Mine' },
      { act: 'remove', account: owner },
      { act: 'role', account: member, role: 'owner' },
      { act: 'take-back', invitation: 'a'.repeat(64) },
    ];
    for (const accountId of [member, moderator, administrator, stranger]) {
      const as = await signIn(database, accountId);
      for (const act of acts) {
        const fields = { ...act, organization: own, form_token: as.formToken };
        expect((await ask(changeOrganization, database, path, { as, fields })).status).toBe(404);
      }
    }
    const as = await signIn(database, stranger);
    const leaving = { act: 'leave', organization: own, form_token: as.formToken };
    expect((await ask(changeOrganization, database, path, { as, fields: leaving })).status).toBe(404);
    expect((await membersOf(database, own)).map(({ role }) => role)).toEqual(['owner', 'member']);
    expect(database.drizzle.select().from(outgoingMail).all()).toEqual([]);
  });

  it('gives a wrong address back as typed, with the mistake beside it', async () => {
    const { database, owner, own } = await people();
    const as = await signIn(database, owner);
    const fields = {
      act: 'invite',
      organization: own,
      email: 'not an address',
      role: 'owner',
      form_token: as.formToken,
    };
    const answer = await ask(changeOrganization, database, path, { as, fields });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      errors: { email: { key: 'mails.error.email' } },
      typed: { email: 'not an address', role: 'owner' },
    });
  });

  it('does not fill one mailbox: the fourth invitation of an address in a row has to wait', async () => {
    const { database, owner, own } = await people();
    const as = await signIn(database, owner);
    const fields = { act: 'invite', organization: own, email: 'new@elsewhere.example', form_token: as.formToken };
    const context = contextOf(database);
    const statuses: number[] = [];
    for (let count = 0; count < 4; count += 1) {
      const body = new URLSearchParams(fields).toString();
      const headers = { [sessionHeader]: as.token, 'content-type': 'application/x-www-form-urlencoded' };
      const request = new Request(`${origin}${path}`, { method: 'POST', headers, body });
      const answer = await changeOrganization({ request, params: {}, context } as unknown as ActionFunctionArgs);
      statuses.push((answer as Response).status);
    }
    expect(statuses).toEqual([303, 303, 303, 429]);
  });
});

describe('the page of moderators and administrators', () => {
  const path = '/moderate/people';

  it('is not there for clinicians and moderators', async () => {
    const { database, owner, moderator } = await people();
    for (const accountId of [owner, moderator]) {
      const as = await signIn(database, accountId);
      expect((await ask(readPeople, database, path, { as })).status).toBe(404);
      const fields = { act: 'invite', email: 'x@desk.example', role: 'administrator', form_token: as.formToken };
      expect((await ask(changePeople, database, path, { as, fields })).status).toBe(404);
      const promotion = { act: 'role', account: accountId, role: 'administrator', form_token: as.formToken };
      expect((await ask(changePeople, database, path, { as, fields: promotion })).status).toBe(404);
    }
    expect(database.drizzle.select().from(outgoingMail).all()).toEqual([]);
  });

  it('asks an administrator for password and second factor again when they were given too long ago', async () => {
    const { database, administrator } = await people();
    const recent = await signIn(database, administrator);
    expect((await ask(readPeople, database, path, { as: recent })).status).toBe(200);
    const old = await signIn(database, administrator, new Date(Date.now() - 11 * 60_000));
    const fields = { act: 'invite', email: 'x@desk.example', role: 'moderator', form_token: old.formToken };
    for (const answer of [
      await ask(readPeople, database, path, { as: old }),
      await ask(changePeople, database, path, { as: old, fields }),
    ]) {
      expect(answer.status).toBe(303);
      expect(answer.headers.get('location')).toMatch(/^\/portal\/security\/prove/);
    }
    expect(database.drizzle.select().from(outgoingMail).all()).toEqual([]);
  });
});

describe('the page of an invitation', () => {
  it('says 410 for a link that never was, in the same way for everybody', async () => {
    const { database, owner } = await people();
    const token = 'A'.repeat(43);
    const as = await signIn(database, owner);
    for (const who of [{}, { as }]) {
      const answer = await ask(readJoin, database, `/portal/join/${token}`, { ...who, params: { token } });
      expect(answer.status).toBe(410);
    }
    const fields = { password: 'seven green kettles sing' };
    const answer = await ask(joinPage, database, `/portal/join/${token}`, { params: { token }, fields });
    expect(answer.status).toBe(422);
  });
});
