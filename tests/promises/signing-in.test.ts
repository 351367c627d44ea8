import { eq } from 'drizzle-orm';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hashPassword } from '~/usecases/accounts/password-hash.server';
import { type Database, openDatabase } from '~db/open.server';
import { account } from '~db/schema/account';
import { authenticator } from '~db/schema/sign-in';
import { databaseFile } from '../../server/database-file';
import { sendRaw } from '../setup/raw-http';
import { startTestServer, type TestServer } from '../setup/server';
import { addAccount, addOrganization, signIn } from '../setup/staff';
import { type Page, staffBrowser } from '../setup/staff-browser';

const password = 'gravel tulip seven';
const secret = new Secret({ size: 20 }).base32;

let server: TestServer;
let database: Database;
let passwordHash: string;
/** A clinician anew for each test, so that no limit of one test meets another. */
let accountId: string;
let email: string;
let count = 0;

beforeAll(async () => {
  server = await startTestServer();
  database = openDatabase(databaseFile(server.dataFolder));
  passwordHash = await hashPassword(password);
});
beforeEach(async () => {
  count += 1;
  email = `anna-${count}@practice.example`;
  accountId = await addAccount(database, { email });
  await addOrganization(database, 'Riverbank', [{ accountId, role: 'owner' }]);
  await database.drizzle.update(account).set({ passwordHash }).where(eq(account.id, accountId));
  await database.drizzle
    .insert(authenticator)
    .values({ accountId, secret, confirmed: true, lastStep: null, createdOn: '2026-11-22' });
});
afterAll(async () => {
  database.close();
  await server.remove();
});

const browser = () => staffBrowser(server.origin);
const codeNow = () => new TOTP({ secret: Secret.fromBase32(secret) }).generate();
/** Every code counts once; a test that needs the next one asks for a fresh start. */
const forgetCodes = () => database.drizzle.update(authenticator).set({ lastStep: null });

/** Signs in with password and code. */
async function signedIn() {
  const visitor = browser();
  await visitor.send('/portal/sign-in', { email, password });
  await forgetCodes();
  await visitor.send('/portal/sign-in/factor', { code: codeNow() });
  return visitor;
}

describe('signing in', () => {
  test('takes two steps, gives a new token at each, and then leads where one wanted to go', async () => {
    const visitor = browser();
    const first = await visitor.send('/portal/sign-in?then=/portal/security', { email, password });
    expect(first.status).toBe(303);
    const firstToken = visitor.cookie;
    expect((await visitor.get('/portal/security')).location).toMatch(/^\/portal\/sign-in/);
    await forgetCodes();
    const second = await visitor.send(first.location ?? '', { code: codeNow() });
    expect([second.status, second.location]).toEqual([303, '/portal/security/codes?then=%2Fportal%2Fsecurity']);
    expect(visitor.cookie).not.toBe(firstToken);
    expect((await visitor.get('/portal/security')).status).toBe(200);
    visitor.cookie = firstToken;
    expect((await visitor.get('/portal/security')).status).toBe(302);
  });

  test('never makes a session of a token that was planted in the browser', async () => {
    const visitor = browser();
    const planted = 'A'.repeat(43);
    visitor.cookie = planted;
    await visitor.send('/portal/sign-in', { email, password });
    expect(visitor.cookie).not.toBe(planted);
    const thief = browser();
    thief.cookie = planted;
    expect((await thief.get('/portal/security')).status).toBe(302);
  });

  test('sets a cookie that scripts, other sites and plain http never see', async () => {
    const answer = await browser().send('/portal/sign-in', { email, password });
    const cookies = answer.headers.getSetCookie();
    expect(cookies).toHaveLength(1);
    const [pair, ...attributes] = (cookies[0] ?? '').split('; ');
    expect(pair).toMatch(/^__Host-waymark-session=[\w-]{43}$/);
    expect(attributes.sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict', 'Secure']);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('says so where the browser does not keep the cookie, instead of going round in circles', async () => {
    const visitor = browser();
    const first = await visitor.send('/portal/sign-in', { email, password });
    visitor.cookie = null;
    const second = await visitor.get(first.location ?? '');
    expect(second.location).toBe('/portal/sign-in?cookie=check');
    const page = await visitor.get(second.location ?? '');
    expect([page.status, page.html.includes('did not keep the sign-in')]).toEqual([200, true]);
  });

  test('asks once more from here where a link in a mail was followed from another site', async () => {
    const from = (site: string) =>
      fetch(`${server.origin}/portal/sign-in?then=/portal/new`, { headers: { 'Sec-Fetch-Site': site } });
    expect(await (await from('cross-site')).text()).toContain(
      '<meta http-equiv="refresh" content="0; url=/portal/sign-in?then=%2Fportal%2Fnew&amp;cookie=again"',
    );
    expect(await (await from('same-origin')).text()).not.toContain('http-equiv="refresh"');
  });

  test.each(['//evil.example', 'https://evil.example/portal', '/portal/../../x', '/services/a'])(
    'leads nowhere else: then=%s',
    async (then) => {
      const visitor = browser();
      const query = `?then=${encodeURIComponent(then)}`;
      const first = await visitor.send(`/portal/sign-in${query}`, { email, password });
      expect(first.location).toBe('/portal/sign-in/factor?cookie=check');
      await forgetCodes();
      const second = await visitor.send(`/portal/sign-in/factor${query}`, { code: codeNow() });
      expect(second.location).toBe('/portal/security/codes?then=%2Fportal');
    },
  );

  test('ends with signing out, for the token too', async () => {
    const visitor = await signedIn();
    const token = visitor.cookie;
    const { html } = await visitor.get('/portal/security');
    const form = html.match(/<form[^>]*sign-out"[\s\S]*?<\/form>/)?.[0] ?? '';
    const out = await visitor.post('/portal/sign-out', { form_token: form.match(/value="([^"]+)"/)?.[1] ?? '' });
    expect([out.location, visitor.cookie]).toEqual(['/portal/sign-in?done=signed-out', null]);
    visitor.cookie = token;
    expect((await visitor.get('/portal/security')).status).toBe(302);
  });
});

describe('who has an account', () => {
  /** What a page says, without what is drawn anew for every page. */
  const said = ({ status, html, location, headers }: Page) => ({
    status,
    location,
    retry: headers.get('retry-after'),
    html: html.replaceAll(/ data-passkey="[^"]*"| name="ceremony" value="[^"]*"|[\w.-]+@practice\.example/g, ''),
  });
  let unknown = 0;
  function nobody(): string {
    unknown += 1;
    return `nobody-${unknown}@practice.example`;
  }

  test('is not to be seen at signing in', async () => {
    const wrong = await browser().send('/portal/sign-in', { email, password: 'not the password' });
    const missing = await browser().send('/portal/sign-in', { email: nobody(), password: 'not the password' });
    expect(wrong.status).toBe(422);
    expect(said(missing)).toEqual(said(wrong));
    expect(wrong.headers.getSetCookie()).toEqual([]);
  });

  test('is not to be seen at signing up or asking for a new password', async () => {
    const asked = { password: 'pebble orchid nine', organization: 'Riverbank' };
    const known = await browser().send('/portal/sign-up', { ...asked, email });
    expect(known.location).toBe('/portal/sign-up?done=sent');
    expect(said(await browser().send('/portal/sign-up', { ...asked, email: nobody() }))).toEqual(said(known));
    const knownReset = await browser().send('/portal/reset', { email });
    expect(knownReset.location).toBe('/portal/reset?done=sent');
    expect(said(await browser().send('/portal/reset', { email: nobody() }))).toEqual(said(knownReset));
  });

  test('is not to be seen where it was tried too often', async () => {
    const flooded = nobody();
    const many = async (address: string) => {
      const visitor = browser();
      let last: Page | null = null;
      for (let turn = 0; turn < 5; turn += 1) last = await visitor.post('/portal/reset', { email: address });
      return last;
    };
    const [a, b] = [await many(email), await many(flooded)];
    expect(a?.status).toBe(429);
    expect(a?.html).toContain(`value="${email}"`);
    expect({ ...said(b as Page), retry: '' }).toEqual({ ...said(a as Page), retry: '' });
  });

  /** Median of the time each of two ways takes, asked in turn so that a busy moment hits both. */
  async function medians(one: () => Promise<unknown>, other: () => Promise<unknown>): Promise<number[]> {
    const times: [number[], number[]] = [[], []];
    for (let run = 0; run < 15; run += 1) {
      for (const [index, way] of [one, other].entries()) {
        const start = performance.now();
        await way();
        times[index]?.push(performance.now() - start);
      }
    }
    return times.map((list) => list.sort((a, b) => a - b)[7] ?? 0);
  }
  /** A way that skips the hashing takes a thirtieth of the time; three leaves room for a busy machine. */
  const noise = 3;
  const ratio = ([a = 1, b = 1]: number[]) => Math.max(a, b) / Math.min(a, b);

  test('is not to be told by the clock', async () => {
    const wrong = { password: 'not the password' };
    // An account for each try, so that no limit shortens the way.
    const known = await Promise.all(
      Array.from({ length: 34 }, async (_, index) => {
        const address = `known-${index}@practice.example`;
        await addAccount(database, { email: address });
        return address;
      }),
    );
    await database.drizzle.update(account).set({ passwordHash });
    const next = () => known.pop() ?? '';
    const tryIn = (address: string) => browser().post('/portal/sign-in', { email: address, ...wrong });
    await tryIn(nobody());
    expect(
      ratio(
        await medians(
          () => tryIn(next()),
          () => tryIn(nobody()),
        ),
      ),
    ).toBeLessThan(noise);
    const tryReset = (address: string) => browser().post('/portal/reset', { email: address });
    expect(
      ratio(
        await medians(
          () => tryReset(next()),
          () => tryReset(nobody()),
        ),
      ),
    ).toBeLessThan(noise);
  });
});

describe('a form of a signed-in page', () => {
  const origins = ['absent', 'null', 'own', 'evil'] as const;
  const sites = ['absent', 'same-origin', 'same-site', 'cross-site', 'none'] as const;
  const tokens = ['right', 'absent', 'wrong'] as const;
  const matrix = origins.flatMap((origin) => sites.flatMap((site) => tokens.map((token) => ({ origin, site, token }))));

  async function post(sent: (typeof matrix)[number]): Promise<number> {
    const { cookie, formToken } = await signIn(database, accountId);
    const values = { null: 'null', own: server.origin, evil: 'https://evil.example', absent: '' };
    const token = { right: `form_token=${formToken}`, absent: '', wrong: 'form_token=wrong' }[sent.token];
    const body = `${token}&end=${'0'.repeat(64)}`;
    const lines = [
      'POST /portal/security?sessions HTTP/1.1',
      `Host: localhost:${server.port}`,
      'Connection: close',
      `Cookie: ${cookie}`,
      'Content-Type: application/x-www-form-urlencoded',
      `Content-Length: ${body.length}`,
      ...(sent.origin === 'absent' ? [] : [`Origin: ${values[sent.origin]}`]),
      ...(sent.site === 'absent' ? [] : [`Sec-Fetch-Site: ${sent.site}`]),
    ];
    return (await sendRaw(server.port, [`${lines.join('\r\n')}\r\n\r\n${body}`])).status;
  }

  /** It has to say that it comes from here, and to carry the token of its session. */
  function isOurs({ origin, site, token }: (typeof matrix)[number]): boolean {
    if (token !== 'right' || origin === 'evil') return false;
    if (site === 'absent') return origin === 'own';
    return site === 'same-origin';
  }

  test('counts only where browser and token both say that it comes from here', async () => {
    for (const sent of matrix) expect([sent, await post(sent)]).toEqual([sent, isOurs(sent) ? 303 : 403]);
  });

  test('comes back filled in where the session had ended while it was written', async () => {
    const visitor = await signedIn();
    const hash = database.sqlite
      .prepare(
        "update staff_session set ended_at = '2026-11-22T09:00:00.000Z' where ended_at is null and stage = 'full'",
      )
      .run();
    expect(hash.changes).toBeGreaterThan(0);
    const sent = await visitor.post('/portal/organization', { form_token: 'old', name: 'what was typed <b>' });
    expect(sent.location).toMatch(/^\/portal\/sign-in\?then=%2Fportal%2Fkept%2Fkpt_/);
    expect((await visitor.get(sent.location ?? '')).html).toContain('You were signed out while sending');
    const kept = new URL(sent.location ?? '', server.origin).searchParams.get('then') ?? '';
    const stranger = staffBrowser(server.origin);
    stranger.cookie = (await signIn(database, await addAccount(database))).token;
    expect((await stranger.get(kept)).status).toBe(410);
    visitor.cookie = (await signIn(database, accountId)).token;
    const { html } = await visitor.get(kept);
    expect(html).toContain('<input type="hidden" name="name" value="what was typed &lt;b&gt;"/>');
    expect(html).toContain('action="/portal/organization"');
    expect(html).not.toContain('value="old"');
  });
});

describe('a form that stayed open in a tab while its writer signed in again in another', () => {
  test('does nothing, and comes back filled in to be sent', async () => {
    const earlier = await signIn(database, accountId);
    const visitor = staffBrowser(server.origin);
    visitor.cookie = (await signIn(database, accountId)).token;
    const sent = await visitor.post('/portal/organization', { form_token: earlier.formToken, name: 'typed long ago' });
    expect([sent.status, sent.location]).toEqual([303, expect.stringMatching(/^\/portal\/kept\/kpt_/)]);
    expect((await visitor.get(sent.location ?? '')).html).toContain('value="typed long ago"');
  });

  test('is refused where it could hold a password', async () => {
    const earlier = await signIn(database, accountId);
    const visitor = staffBrowser(server.origin);
    visitor.cookie = (await signIn(database, accountId)).token;
    const fields = { form_token: earlier.formToken, password: 'pebble orchid nine' };
    expect((await visitor.post('/portal/security/password', fields)).status).toBe(403);
    expect(database.sqlite.prepare("select count(*) from kept_form where fields like '%pebble%'").pluck().get()).toBe(
      0,
    );
  });
});

describe('dangerous changes', () => {
  test('ask for password and code again after ten minutes', async () => {
    const visitor = await signedIn();
    expect((await visitor.get('/portal/security/password')).status).toBe(200);
    database.sqlite.prepare("update staff_session set proved_at = '2026-11-22T00:00:00.000Z'").run();
    for (const page of ['password', 'address', 'codes', 'delete']) {
      const answer = await visitor.get(`/portal/security/${page}`);
      expect(answer.location).toBe(`/portal/security/prove?then=${encodeURIComponent(`/portal/security/${page}`)}`);
    }
    const before = visitor.cookie;
    await forgetCodes();
    const path = '/portal/security/prove?then=%2Fportal%2Fsecurity%2Fpassword';
    expect((await visitor.send(path, { password: 'not the password', code: codeNow() })).status).toBe(422);
    const proved = await visitor.send(path, { password, code: codeNow() });
    expect([proved.status, proved.location]).toEqual([303, '/portal/security/password']);
    expect(visitor.cookie).not.toBe(before);
    expect((await visitor.get('/portal/security/password')).status).toBe(200);
  });

  test('never come true for the wrong account: each page knows only its own', async () => {
    const visitor = await signedIn();
    const other = await addAccount(database);
    await signIn(database, other);
    const hash = database.sqlite
      .prepare('select token_hash from staff_session where account_id = ?')
      .pluck()
      .get(other) as string;
    await visitor.send('/portal/security?sessions', { end: hash });
    expect(
      database.sqlite.prepare('select ended_at from staff_session where token_hash = ?').pluck().get(hash),
    ).toBeNull();
  });
});

describe('signed-in pages', () => {
  const pages = ['/portal/sign-in', '/portal/sign-up', '/portal/reset', '/ml/portal/sign-in', '/moderate'];

  test.each(pages)('%s may ask for passkeys, is kept from robots and caches, and names no onion', async (path) => {
    const { headers } = await browser().get(path);
    expect(headers.get('permissions-policy')).toContain('publickey-credentials-get=(self)');
    expect(headers.get('permissions-policy')).toContain('publickey-credentials-create=(self)');
    expect(headers.get('x-robots-tag')).toBe('noindex, noarchive');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('onion-location')).toBeNull();
  });

  test('are the only ones that may', async () => {
    const { headers } = await browser().get('/');
    expect(headers.get('permissions-policy')).toContain('publickey-credentials-get=()');
    expect(headers.get('permissions-policy')).toContain('publickey-credentials-create=()');
  });

  test('leave no address, code or token in what the server prints', async () => {
    const visitor = await signedIn();
    expect(server.output()).not.toMatch(/practice\.example|gravel/);
    expect(server.output()).not.toContain(visitor.cookie ?? 'no cookie');
  });
});
