import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { MailWords } from '../app/i18n/mail-words';
import type { ServerSettings } from './settings';

/** A mail as it leaves. */
export interface WordedMail extends MailWords {
  readonly id: string;
  readonly to: string;
}

/** Takes a mail to where it goes. Resolves once it is taken over; rejects with a `SendFault`. */
export type MailSender = (mail: WordedMail, now: Date) => Promise<void>;

/** Why a mail was not taken, as a machine word: server messages may quote the address. */
export class SendFault extends Error {
  override readonly name = 'SendFault';

  /**
   * @param code e.g. `ECONNREFUSED` or `SMTP-550`
   * @param reach `mail`: this mail will never be taken; `later`: this mail was not taken this time; `server`: no mail can
   *   be sent at present
   */
  constructor(
    readonly code: string,
    readonly reach: 'mail' | 'later' | 'server',
  ) {
    super(code);
  }
}

/** @returns where mails go: to the mail server, or without one into files below the data folder */
export function mailSender(
  settings: Pick<ServerSettings, 'smtpUrl' | 'mailFrom' | 'siteName' | 'dataFolder'>,
): MailSender {
  return settings.smtpUrl === null
    ? fileSender(mailFolder(settings.dataFolder))
    : smtpSender(settings.smtpUrl, settings);
}

/** Folder in which mails are left where there is no mail server. */
export function mailFolder(dataFolder: string): string {
  return join(dataFolder, 'mails');
}

/** For a first try without a mail server: the operator reads the mails, and hands the links on. */
function fileSender(folder: string): MailSender {
  return async (mail, now) => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const time = now.toISOString().replaceAll(/[:.]/g, '-');
    const headers = `To: ${mail.to}\nSubject: ${mail.subject}\n`;
    writeFileSync(join(folder, `${time}-${mail.id}.txt`), `${headers}\n${mail.text}`, { mode: 0o600 });
  };
}

const patience = 10_000;

function smtpSender(url: string, { mailFrom, siteName }: Pick<ServerSettings, 'mailFrom' | 'siteName'>): MailSender {
  const transport = createTransport({
    url,
    pool: false,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    dnsTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(needsEncryption(url) ? { requireTLS: true } : {}),
  });
  const host = mailFrom.slice(mailFrom.lastIndexOf('@') + 1);
  return async (mail) => {
    try {
      await transport.sendMail({
        from: { name: siteName, address: mailFrom },
        // An object is taken as one address; a string would be parsed for lists and names.
        to: { name: '', address: mail.to },
        subject: mail.subject,
        text: mail.text,
        // The same on every try, so that a mail that was sent twice can be known as one.
        messageId: `<${mail.id}@${host}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    } catch (error) {
      throw faultOf(error);
    }
  };
}

/**
 * Links in mails open accounts, so they do not travel in the clear, except to a mail server on this machine. An operator
 * whose network is their own may say so in the address: `smtp://mail.internal?requireTLS=false`.
 */
function needsEncryption(url: string): boolean {
  const { protocol, hostname, searchParams } = new URL(url);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return protocol === 'smtp:' && !isHere && !searchParams.has('requireTLS');
}

function faultOf(error: unknown): SendFault {
  const { code, responseCode, command } = error as { code?: unknown; responseCode?: unknown; command?: unknown };
  const answer = typeof responseCode === 'number' ? responseCode : null;
  const word = typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,39}$/.test(code) ? code : 'UNKNOWN';
  const aboutThisMail = command === 'RCPT TO' || command === 'DATA' || command === 'API';
  if (!aboutThisMail || answer === 421) return new SendFault(answer === null ? word : `SMTP-${answer}`, 'server');
  if (answer === null) return new SendFault(word, word === 'EENVELOPE' ? 'mail' : 'later');
  return new SendFault(`SMTP-${answer}`, answer >= 500 ? 'mail' : 'later');
}
