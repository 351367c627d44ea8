import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import type { Settings } from '../app/http/settings';

/** Everything an operator may set. `Settings` is the part that pages may see. */
export interface ServerSettings extends Settings {
  readonly port: number;
  /** Address to listen on; `0.0.0.0` inside a container. */
  readonly host: string;
  /** Folder of the database, of waiting mails and of files that can be made again. */
  readonly dataFolder: string;
  /** True behind a proxy of one's own that sets X-Forwarded-For; false where anyone could send that header. */
  readonly trustProxy: boolean;
  /** `requests`: one line a request (method, route, status, duration); `errors`: failures only. */
  readonly log: 'requests' | 'errors';
  /** Searches a minute that one network (256 IPv4 addresses) may make. */
  readonly searchesPerMinute: number;
  /** `smtp://` or `smtps://` address of the mail server; null: mails are written to the data folder. */
  readonly smtpUrl: string | null;
  /** Sender of mails, `name@host`. */
  readonly mailFrom: string;
  /** Requests worked on at once before new ones are told to come back. */
  readonly mostInFlight: number;
}

const httpOrigin = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://waymark.example' })
  .transform((address) => new URL(address).origin);

const yesOrNo = z
  .enum(['0', '1', 'yes', 'no', 'true', 'false'], { error: 'must be yes or no' })
  .transform((word) => ['1', 'yes', 'true'].includes(word));

const environment = z.object({
  NODE_ENV: z.string().default('production'),
  PORT: z.coerce.number({ error: 'must be a number' }).int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('data'),
  SITE_NAME: z.string().trim().min(1).max(60).default('Waymark'),
  ORIGIN: httpOrigin.optional(),
  ONION_ORIGIN: httpOrigin
    .refine((origin) => origin.endsWith('.onion'), { error: 'must be an address that ends in .onion' })
    .optional(),
  STAFF_ORIGIN: httpOrigin.optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must be an address such as smtps://name:password@mail.example' })
    .optional(),
  MAIL_FROM: z.email({ error: 'must be an e-mail address' }).optional(),
  HIDE_AFTER_MONTHS: z.coerce.number({ error: 'must be a number' }).int().min(1).max(120).default(12),
  EXIT_TARGET: z.url({ protocol: /^https$/, error: 'must be an https address' }).default('https://www.wikipedia.org/'),
  CONTACT: z
    .string()
    .regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, { error: 'must begin with mailto: or https://' })
    .optional(),
  TRUST_PROXY: yesOrNo.default(false),
  LOG: z.enum(['requests', 'errors'], { error: 'must be requests or errors' }).default('requests'),
  SEARCHES_PER_MINUTE: z.coerce.number({ error: 'must be a number' }).int().min(1).default(60),
  MAX_IN_FLIGHT: z.coerce.number({ error: 'must be a number' }).int().min(1).max(10_000).default(100),
});

/**
 * Reads the settings, once, at start.
 *
 * @param env environment variables; empty ones count as not set
 * @param root folder of the project, where `DATA_DIR` begins unless it is absolute
 * @throws Error naming every variable that is wrong and what it must be
 */
export function readSettings(env: NodeJS.ProcessEnv, root: string): ServerSettings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const read = environment.safeParse(given);
  if (!read.success) {
    const faults = read.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
    throw new Error(`Waymark cannot start: some settings are not usable.\n${faults.join('\n')}`);
  }
  const values = read.data;
  const origin = values.ORIGIN ?? `http://localhost:${values.PORT}`;
  return {
    siteName: values.SITE_NAME,
    origin,
    staffOrigin: values.STAFF_ORIGIN ?? origin,
    smtpUrl: values.SMTP_URL ?? null,
    mailFrom: values.MAIL_FROM ?? `waymark@${new URL(origin).hostname}`,
    hideAfterMonths: values.HIDE_AFTER_MONTHS,
    onionOrigin: values.ONION_ORIGIN ?? null,
    exitTarget: values.EXIT_TARGET,
    contact: values.CONTACT ?? null,
    development: values.NODE_ENV === 'development',
    port: values.PORT,
    host: values.HOST,
    dataFolder: isAbsolute(values.DATA_DIR) ? values.DATA_DIR : join(root, values.DATA_DIR),
    trustProxy: values.TRUST_PROXY,
    log: values.LOG,
    searchesPerMinute: values.SEARCHES_PER_MINUTE,
    mostInFlight: values.MAX_IN_FLIGHT,
  };
}
