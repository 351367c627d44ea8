import { pathFor } from '../app/i18n/languages';
import { mailLanguage } from '../app/i18n/mail-words';
import { clearExpired } from '../app/usecases/accounts/clear-expired.server';
import { hideUnconfirmed } from '../app/usecases/reminders/hide-unconfirmed.server';
import { sendReminders } from '../app/usecases/reminders/send-reminders.server';
import { clearOldReports } from '../app/usecases/upkeep/clear-old-reports.server';
import { expireLicences } from '../app/usecases/upkeep/expire-licences.server';
import type { NewId } from '../db/new-id';
import type { Database } from '../db/open.server';
import type { Log } from './log';
import { mailFolder, mailSender } from './mail-sender';
import { createMailWorker } from './mail-worker';
import type { ServerSettings } from './settings';

/** What is done without anybody asking: mails every few seconds, everything that depends on the date every hour. */
export interface Housekeeping {
  /** Starts nothing new and waits for what is being done. */
  stop(): Promise<void>;
}

const mailsEveryMs = 3_000;
const choresEveryMs = 3_600_000;
/** The first visitors after a start come first. */
const firstChoresAfterMs = 60_000;

export interface ChoreParts {
  readonly settings: Pick<ServerSettings, 'staffOrigin' | 'hideAfterMonths'>;
  readonly database: Database;
  readonly log: Pick<Log, 'failure' | 'notice'>;
  readonly newId: NewId;
}

/** Starts with the server and stops with it, see server/main.ts. */
export function startHousekeeping(
  parts: ChoreParts & {
    readonly settings: ServerSettings;
    readonly now: () => Date;
    readonly say: (text: string) => void;
  },
): Housekeeping {
  const { settings, database, log, now } = parts;
  if (settings.smtpUrl === null) parts.say(`No SMTP_URL: mails are written to ${mailFolder(settings.dataFolder)}`);
  const send = mailSender(settings);
  const mails = createMailWorker({ database, send, siteName: settings.siteName, log, now });
  mails.start(mailsEveryMs);

  let stopping = false;
  let running: Promise<void> = Promise.resolve();
  let timer = setTimeout(round, firstChoresAfterMs).unref();
  function round(): void {
    running = doChores(parts, now(), () => stopping).then(() => {
      if (!stopping) timer = setTimeout(round, choresEveryMs).unref();
    });
  }
  return {
    async stop() {
      stopping = true;
      clearTimeout(timer);
      await Promise.all([mails.stop(), running]);
    },
  };
}

/**
 * Everything that depends on the date, once. What fails is logged, and the rest is done all the same.
 *
 * @param now the moment it is done for
 * @param isStopping asked before each chore
 */
export async function doChores(parts: ChoreParts, now: Date, isStopping: () => boolean = () => false): Promise<void> {
  for (const [name, chore] of Object.entries(chores)) {
    if (isStopping()) return;
    try {
      await chore(parts, now);
    } catch (error) {
      parts.log.failure(error, name);
    }
  }
}

const chores: Readonly<Record<string, (parts: ChoreParts, now: Date) => Promise<unknown>>> = {
  reminders: ({ database, settings, newId }, now) => sendReminders(database, linksOf(settings), { now, newId }),
  'hide-unconfirmed': async ({ database, settings, newId, log }, now) => {
    const { hideAfterMonths } = settings;
    const { hidden, heldBack } = await hideUnconfirmed(database, hideAfterMonths, linksOf(settings), { now, newId });
    if (hidden > 0) log.notice(`Hidden because nobody confirmed them: ${hidden} listings.`);
    if (heldBack > 0) {
      log.notice(
        `Overdue, but not hidden today: ${heldBack} listings. At most a tenth goes in a day. Is the clock right? The board of freshness lists them.`,
      );
    }
  },
  'expire-licences': ({ database, newId }, now) => expireLicences({ database }, { now, newId }),
  'clear-old-reports': ({ database }, now) => clearOldReports({ database }, now),
  'clear-expired': ({ database }, now) => clearExpired(database, now),
};

function linksOf(settings: Pick<ServerSettings, 'staffOrigin'>) {
  return (language: string, path: string) => `${settings.staffOrigin}${pathFor(mailLanguage(language), path)}`;
}
