import { afterEach, describe, expect, test, vi } from 'vitest';
import { queueMail } from '../../app/usecases/queue-mail.server';
import { atomically } from '../../db/atomically';
import { idsFrom } from '../../db/new-id';
import { openDatabase } from '../../db/open.server';
import { countMails } from '../../db/queries/outgoing-mails';
import { databaseFile } from '../../server/database-file';
import { type MailServer, startMailServer } from '../setup/mail-server';
import { startTestServer, type TestServer } from '../setup/server';

const servers: { stop(): Promise<unknown>; remove?(): Promise<void> }[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await (server.remove?.() ?? server.stop());
});

async function start(options: Parameters<typeof startTestServer>[0]): Promise<TestServer> {
  const server = await startTestServer(options);
  servers.push(server);
  return server;
}

async function startMails(port?: number): Promise<MailServer> {
  const server = await startMailServer(port === undefined ? {} : { port });
  servers.push(server);
  return server;
}

const link = 'https://staff.example/portal/reset/Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmF';

/** Puts a mail into the queue of a running or stopped server. */
async function queue(dataFolder: string, to: string): Promise<void> {
  const database = openDatabase(databaseFile(dataFolder));
  const mail = { to, template: 'reset-password', language: 'en', values: { link } } as const;
  await atomically(database, [queueMail(database, mail, { now: new Date(), newId: idsFrom(Date.now) })]);
  database.close();
}

function countsOf(dataFolder: string) {
  const database = openDatabase(databaseFile(dataFolder), { readonly: true });
  const counts = countMails(database);
  database.close();
  return counts;
}

describe('a mail server that does not answer', () => {
  test('delays no page, stops no stop, and after a kill the mail still arrives, once', async () => {
    const before = await startMailServer();
    await before.stop();
    const env = { SMTP_URL: before.url };
    const first = await start({ env });
    await queue(first.dataFolder, 'anna@practice.example');
    await vi.waitFor(() => expect(countsOf(first.dataFolder).failing).toBe(1), { timeout: 15_000, interval: 250 });
    const asked = performance.now();
    expect((await fetch(`${first.origin}/portal/sign-in`)).status).toBe(200);
    expect(performance.now() - asked).toBeLessThan(2_000);
    await first.kill();
    expect(first.output()).toMatch(/error mail-put-off ESOCKET/);
    expect(first.output()).not.toContain('anna');

    const mails = await startMails(before.port);
    const again = await start({ dataFolder: first.dataFolder, env });
    // Put off by a minute: the operator's patience, not the test's.
    const database = openDatabase(databaseFile(first.dataFolder));
    database.sqlite.exec("update outgoing_mail set next_attempt_at = created_at where state = 'waiting'");
    database.close();
    await vi.waitFor(() => expect(mails.mails).toHaveLength(1), { timeout: 15_000, interval: 250 });
    expect(mails.mails[0]?.text?.split('\n')).toContain(link);
    await vi.waitFor(() => expect(countsOf(first.dataFolder).sent).toBe(1), { timeout: 15_000, interval: 250 });
    expect(await again.stop()).toBe(0);
    expect(mails.mails).toHaveLength(1);
  }, 90_000);
});

describe('without a mail server', () => {
  test('the operator is told at the start where mails are', async () => {
    const server = await start({});
    expect(server.output()).toContain(`No SMTP_URL: mails are written to ${server.dataFolder}/mails`);
  });
});
