import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail server of a test's own. */
export interface MailServer {
  /** For SMTP_URL. */
  readonly url: string;
  readonly port: number;
  /** Everything it has taken, read as a mail program would. */
  readonly mails: ParsedMail[];
  stop(): Promise<void>;
}

/**
 * @param options.port an earlier port, to come up again where a server was
 * @param options.refuses recipients it answers with a code, e.g. `{ 'gone@practice.example': 550 }`
 */
export async function startMailServer(
  options: { readonly port?: number; readonly refuses?: Readonly<Record<string, number>> } = {},
): Promise<MailServer> {
  const mails: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _session, callback) => {
      const code = options.refuses?.[address];
      callback(code ? Object.assign(new Error('no such mailbox'), { responseCode: code }) : null);
    },
    onData: (stream, _session, callback) => {
      simpleParser(stream).then(
        (mail) => {
          mails.push(mail);
          callback();
        },
        (error: unknown) => callback(error as Error),
      );
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    mails,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
