import { randomBytes as systemRandom } from 'node:crypto';
import type { Statement } from '~db/atomically';
import type { Database } from '~db/open.server';
import { closeLink, type FoundLink, insertLink, openLink } from '~db/queries/one-time-links';
import type { LinkPurpose } from '~db/schema/account';
import { tokenHash } from './session-desk.server';

export type { FoundLink } from '~db/queries/one-time-links';

export interface NewLink {
  readonly purpose: LinkPurpose;
  /** The account it belongs to, where it belongs to one. */
  readonly accountId?: string | null;
  /** What its purpose needs besides. */
  readonly details: Record<string, string>;
  readonly lifetimeHours: number;
}

const tokenBytes = 32;
const hour = 3_600_000;

/**
 * A link for a mail that does one thing, once. Opening it must only show a button: mail scanners open links.
 *
 * @param stamp `now`, and a cryptographic source (the system's, where none is given)
 * @returns the token, 43 characters of base64url, which is kept nowhere, and the statement that stores its hash
 */
export function newLink(
  database: Database,
  link: NewLink,
  { now, randomBytes = systemRandom }: { readonly now: Date; readonly randomBytes?: (size: number) => Uint8Array },
): { readonly token: string; readonly statement: Statement } {
  const token = Buffer.from(randomBytes(tokenBytes)).toString('base64url');
  const statement = insertLink(database, {
    tokenHash: tokenHash(token),
    purpose: link.purpose,
    accountId: link.accountId ?? null,
    details: link.details,
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + link.lifetimeHours * hour).toISOString(),
  });
  return { token, statement };
}

/** @returns what the link is about; null where it is unknown, used, expired or for something else */
export async function findLink(
  database: Database,
  token: string,
  purpose: LinkPurpose,
  now: Date,
): Promise<FoundLink | null> {
  return /^[\w-]{43}$/.test(token) ? openLink(database, tokenHash(token), purpose, now.toISOString()) : null;
}

/**
 * Statement that uses a link up, for the `atomically` of what it does.
 *
 * @throws ChangedMeanwhile when it is run and the link was used or has expired; nothing is written then
 */
export function spendLink(database: Database, tokenHash: string, now: Date): Statement {
  return closeLink(database, tokenHash, now.toISOString());
}
