import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Mail, queueMail } from '~/usecases/queue-mail.server';
import { atomically } from '~db/atomically';
import { idsFrom } from '~db/new-id';
import type { Database } from '~db/open.server';
import { countMails } from '~db/queries/outgoing-mails';
import { outgoingMail } from '~db/schema/outgoing-mail';
import { mailFolder, mailSender } from '../../server/mail-sender';
import { createMailWorker, type MailWorker } from '../../server/mail-worker';
import { freshDatabase, temporaryFolder } from '../setup/database';
import { type MailServer, startMailServer } from '../setup/mail-server';

const newId = idsFrom(() => Date.parse('2026-11-22T09:00:00.000Z'));
const minute = 60_000;
const link = 'https://waymark.example/portal/confirm/Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmF';
const servers: MailServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

async function serve(options?: Parameters<typeof startMailServer>[0]): Promise<MailServer> {
  const server = await startMailServer(options);
  servers.push(server);
  return server;
}

/** A worker with a clock that the test moves. */
function workerFor(database: Database, smtpUrl: string | null, dataFolder = '/nowhere') {
  const clock = { at: Date.parse('2026-11-22T09:00:00.000Z') };
  const failures: string[] = [];
  const settings = { smtpUrl, mailFrom: 'desk@waymark.example', siteName: 'Waymark', dataFolder };
  const worker: MailWorker = createMailWorker({
    database,
    send: mailSender(settings),
    siteName: settings.siteName,
    log: { failure: (error, where) => failures.push(`${(error as { code: string }).code} ${where}`) },
    now: () => new Date(clock.at),
  });
  return { worker, clock, failures };
}

async function queue(database: Database, mail: Partial<Mail> = {}): Promise<void> {
  const now = new Date('2026-11-22T09:00:00.000Z');
  const whole: Mail = {
    to: 'anna@practice.example',
    template: 'confirm-address',
    language: 'en',
    values: { link },
    ...mail,
  };
  await atomically(database, [queueMail(database, whole, { now, newId })]);
}

const rowsOf = (database: Database) => database.drizzle.select().from(outgoingMail).all();

describe('a mail in the queue', () => {
  it('arrives with its headers, in plain text, the link whole on a line of its own', async () => {
    const database = await freshDatabase();
    const server = await serve();
    await queue(database);
    expect(await workerFor(database, server.url).worker.workOnce()).toBe(1);
    const [mail] = server.mails;
    expect(mail?.subject).toBe('Waymark: confirm your e-mail address');
    expect([mail?.to].flat()[0]?.value).toEqual([{ address: 'anna@practice.example', name: '' }]);
    expect(mail?.from?.value).toEqual([{ address: 'desk@waymark.example', name: 'Waymark' }]);
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail?.text?.split('\n')).toContain(link);
    expect(mail?.text).toContain('You get this mail because');
    expect(mail?.html).toBe(false);
    expect(mail?.attachments).toEqual([]);
  });

  it('is written in the language of the one who gets it, and in English where that is none of ours', async () => {
    const database = await freshDatabase();
    const server = await serve();
    await queue(database, { language: 'hi' });
    await queue(database, { language: 'ml' });
    await queue(database, { language: 'xx' });
    await workerFor(database, server.url).worker.workOnce();
    expect(server.mails.map((mail) => mail.subject?.slice(0, 20))).toEqual([
      'Waymark: अपने ई-मेल ',
      'Waymark: നിങ്ങളുടെ ഇ',
      'Waymark: confirm you',
    ]);
    for (const mail of server.mails) expect(mail.text?.split('\n')).toContain(link);
  });

  it('keeps neither address nor link once it was sent', async () => {
    const database = await freshDatabase();
    const server = await serve();
    await queue(database);
    await workerFor(database, server.url).worker.workOnce();
    expect(rowsOf(database)).toMatchObject([{ state: 'sent', recipient: null, values: null }]);
    expect(await workerFor(database, server.url).worker.workOnce()).toBe(0);
    expect(server.mails).toHaveLength(1);
  });

  it('waits while the mail server is down, and arrives when it is back: nothing is lost', async () => {
    const database = await freshDatabase();
    const first = await startMailServer();
    await first.stop();
    for (const name of ['a', 'b', 'c']) await queue(database, { to: `${name}@practice.example` });
    const { worker, clock, failures } = workerFor(database, first.url);
    for (let round = 0; round < 4; round += 1) {
      expect(await worker.workOnce()).toBe(0);
      clock.at += 2 * minute;
    }
    expect(countMails(database)).toMatchObject({ waiting: 3, failing: 3, faults: ['ESOCKET'] });
    expect(failures.every((line) => line === 'mail-put-off ESOCKET')).toBe(true);
    const back = await serve({ port: first.port });
    clock.at += 60 * minute;
    expect(await worker.workOnce()).toBe(3);
    const everybody = back.mails.map((mail) => [mail.to].flat()[0]?.text).sort();
    expect(everybody).toEqual(['a@practice.example', 'b@practice.example', 'c@practice.example']);
  });

  it('is tried after 1, 5, 15 and 60 minutes, then every hour, and given up after three days', async () => {
    const database = await freshDatabase();
    const gone = await startMailServer();
    await gone.stop();
    await queue(database);
    const { worker, clock, failures } = workerFor(database, gone.url);
    const started = clock.at;
    const triedAt: number[] = [];
    while (rowsOf(database)[0]?.state === 'waiting') {
      await worker.workOnce();
      triedAt.push((clock.at - started) / minute);
      clock.at = Date.parse(rowsOf(database)[0]?.nextAttemptAt ?? '');
    }
    expect(triedAt.slice(0, 6)).toEqual([0, 1, 6, 21, 81, 141]);
    expect(triedAt.at(-1)).toBeGreaterThan(71 * 60);
    expect(triedAt.at(-1)).toBeLessThanOrEqual(73 * 60);
    expect(rowsOf(database)).toMatchObject([
      { state: 'given-up', recipient: null, values: null, lastFault: 'ESOCKET' },
    ]);
    expect(failures).toEqual(['mail-put-off ESOCKET', 'mail-given-up ESOCKET']);
  });

  it('is given up at once where the mailbox does not exist, and the others are not delayed', async () => {
    const database = await freshDatabase();
    const server = await serve({ refuses: { 'gone@practice.example': 550 } });
    await queue(database, { to: 'gone@practice.example' });
    await queue(database, { to: 'there@practice.example' });
    const { worker, failures } = workerFor(database, server.url);
    expect(await worker.workOnce()).toBe(1);
    expect(server.mails).toHaveLength(1);
    expect(countMails(database)).toEqual({ waiting: 0, failing: 0, sent: 1, givenUp: 1, faults: ['SMTP-550'] });
    expect(failures).toEqual(['mail-given-up SMTP-550']);
  });

  it('is put off alone where the mailbox is busy', async () => {
    const database = await freshDatabase();
    const server = await serve({ refuses: { 'busy@practice.example': 450 } });
    await queue(database, { to: 'busy@practice.example' });
    await queue(database, { to: 'there@practice.example' });
    expect(await workerFor(database, server.url).worker.workOnce()).toBe(1);
    expect(countMails(database)).toMatchObject({ waiting: 1, failing: 1, sent: 1, faults: ['SMTP-450'] });
  });

  it('goes out after a restart, and one that was put off under a clock far ahead does not wait for that day', async () => {
    const database = await freshDatabase();
    const gone = await startMailServer();
    await gone.stop();
    await queue(database);
    const before = workerFor(database, gone.url);
    before.clock.at += 365 * 24 * 60 * minute;
    await before.worker.workOnce();
    await before.worker.stop();
    const server = await serve();
    expect(await workerFor(database, server.url).worker.workOnce()).toBe(1);
  });

  it('that the server has taken is not sent again when only the note of it fails', async () => {
    const database = await freshDatabase();
    const server = await serve();
    await queue(database);
    const { worker } = workerFor(database, server.url);
    database.sqlite.exec("create trigger refuse before update on outgoing_mail begin select raise(abort, 'full'); end");
    await expect(worker.workOnce()).rejects.toThrow('full');
    await expect(worker.workOnce()).rejects.toThrow('full');
    database.sqlite.exec('drop trigger refuse');
    await worker.workOnce();
    expect(server.mails).toHaveLength(1);
    expect(countMails(database)).toMatchObject({ waiting: 0, sent: 1 });
  });
});

describe('stopping', () => {
  it('waits for the mail that is on its way and starts no other', async () => {
    const database = await freshDatabase();
    const sent: string[] = [];
    let begun = () => {};
    const sending = new Promise<void>((resolve) => {
      begun = resolve;
    });
    let accept = () => {};
    const worker = createMailWorker({
      database,
      siteName: 'Waymark',
      log: { failure: () => {} },
      now: () => new Date('2026-11-22T09:00:00.000Z'),
      send: (mail) =>
        new Promise((resolve) => {
          begun();
          accept = () => {
            sent.push(mail.to);
            resolve();
          };
        }),
    });
    await queue(database, { to: 'first@practice.example' });
    await queue(database, { to: 'second@practice.example' });
    worker.start(1);
    await sending;
    const stopped = worker.stop();
    accept();
    await stopped;
    expect(sent).toEqual(['first@practice.example']);
    expect(countMails(database)).toMatchObject({ waiting: 1, sent: 1 });
  });
});

describe('an address', () => {
  it.each([
    'anna@practice.example\r\nBcc: all@practice.example',
    'anna@practice.example, bob@practice.example',
    'Anna <anna@practice.example>',
    'anna@practice.example\u0000',
    '',
  ])('that could be more than one address is refused before anything is written: %j', async (to) => {
    const database = await freshDatabase();
    await expect(queue(database, { to })).rejects.toThrow(RangeError);
    expect(rowsOf(database)).toEqual([]);
  });

  it('or a link that got into the queue otherwise cannot add a header: the mail is given up', async () => {
    const database = await freshDatabase();
    const server = await serve();
    await queue(database);
    await queue(database);
    database.sqlite.exec(
      "update outgoing_mail set recipient = 'a@b.example' || char(10) || 'Bcc: c@d.example' where rowid = 1",
    );
    database.sqlite
      .prepare('update outgoing_mail set "values" = ? where rowid = 2')
      .run('{"link":"https://x.example/\\nBcc: c@d.example"}');
    await workerFor(database, server.url).worker.workOnce();
    expect(server.mails).toEqual([]);
    expect(countMails(database)).toMatchObject({ givenUp: 2 });
  });
});

describe('without a mail server', () => {
  it('mails are files that their owner alone can read, with headers and text', async () => {
    const database = await freshDatabase();
    const dataFolder = temporaryFolder();
    await queue(database, { language: 'hi' });
    expect(await workerFor(database, null, dataFolder).worker.workOnce()).toBe(1);
    const folder = mailFolder(dataFolder);
    const [name = ''] = readdirSync(folder);
    expect(name).toMatch(/^2026-11-22T09-00-00-000Z-mai_\w{26}\.txt$/);
    expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
    expect(statSync(folder).mode & 0o077).toBe(0);
    const text = readFileSync(join(folder, name), 'utf8');
    expect(text).toMatch(/^To: anna@practice\.example\nSubject: Waymark: .+\n\n/);
    expect(text.split('\n')).toContain(link);
  });

  it('a folder that cannot be written loses nothing', async () => {
    const database = await freshDatabase();
    await queue(database);
    const { worker } = workerFor(database, null, '/dev/null');
    expect(await worker.workOnce()).toBe(0);
    expect(countMails(database)).toMatchObject({ waiting: 1, faults: ['ENOTDIR'] });
  });
});
