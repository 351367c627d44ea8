import { actorOf } from '~/domain/account/actor';
import { atomically } from '~db/atomically';
import { audit } from '~db/audit';
import { ChangedMeanwhile } from '~db/exactly-one';
import type { Database } from '~db/open.server';
import { accountByEmail, insertAccount, insertOwnOrganization } from '~db/queries/accounts';
import { findLink, newLink, spendLink } from '../one-time-links.server';
import { type Mail, queueMail } from '../queue-mail.server';
import { hashPassword, verifyPassword } from './password-hash.server';
import type { LinkFor, Stamp } from './stamp';
import { isTaken, newSession } from './start-session.server';

/** Hours in which an address can be confirmed. */
export const confirmationHours = 24;

export interface SignUp {
  /** Normalised. */
  readonly email: string;
  /** Judged already, see `passwordFault`. */
  readonly password: string;
  /** Name of the practice or organisation. */
  readonly organization: string;
  /** Interface language of the page, for mails. */
  readonly language: string;
}

/**
 * Asks for an account. There is none before its address is confirmed: password and name wait in the link, so that nobody
 * can prepare an account for somebody else's address. An address that has an account gets a mail that says so; the one
 * who asks cannot tell the difference.
 *
 * @param links how addresses are made for a new account, and the page for one that exists
 * @throws TooBusy where too many passwords are being hashed
 */
export async function signUp(
  database: Database,
  asked: SignUp,
  links: { readonly confirm: LinkFor; readonly known: string },
  stamp: Stamp,
): Promise<void> {
  const passwordHash = await hashPassword(asked.password);
  const { email: to, language, organization } = asked;
  const known = await accountByEmail(database, to);
  const link = newLink(
    database,
    {
      purpose: 'confirm-address',
      details: { email: to, language, organization, passwordHash },
      lifetimeHours: confirmationHours,
    },
    stamp,
  );
  const mail: Mail = known
    ? { to, template: 'address-known', language: known.language, values: { link: links.known } }
    : { to, template: 'confirm-address', language, values: { link: links.confirm(link.token) } };
  // The link is stored in both cases, so that both take as long; for a known address its token is thrown away.
  await atomically(database, [link.statement, queueMail(database, mail, stamp)]);
}

/** Address that a confirmation link is about; null where the link is unknown, used or expired. */
export async function addressToConfirm(database: Database, token: string, now: Date): Promise<string | null> {
  return (await findLink(database, token, 'confirm-address', now))?.details.email ?? null;
}

export type Confirmation =
  | { readonly state: 'confirmed'; readonly token: string }
  | { readonly state: 'wrong-password' | 'gone' };

/**
 * Makes the account that a link stands for, with an organisation of its own. The password of the sign-up is asked again:
 * whoever reads the mail must be who asked for the account.
 *
 * @returns the token of a session of the first step; the second factor is set up next
 * @throws TooBusy where too many passwords are being checked
 */
export async function confirmAddress(
  database: Database,
  token: string,
  password: string,
  stamp: Stamp,
): Promise<Confirmation> {
  const { now, newId } = stamp;
  const link = await findLink(database, token, 'confirm-address', now);
  const { email, language = 'en', organization, passwordHash } = link?.details ?? {};
  if (!link || !email || !passwordHash || !organization) return { state: 'gone' };
  if (!(await verifyPassword(passwordHash, password))) return { state: 'wrong-password' };
  const createdAt = now.toISOString();
  const accountId = newId('acc');
  const organizationId = newId('org');
  const session = newSession(database, accountId, 'password', now);
  const confirmed = { emailConfirmedAt: createdAt, staffRole: 'none' } as const;
  const account = { id: accountId, email, passwordHash, language, createdAt, ...confirmed };
  try {
    await atomically(database, [
      spendLink(database, link.tokenHash, now),
      insertAccount(database, account),
      ...insertOwnOrganization(database, { id: organizationId, name: organization, ownerId: accountId, createdAt }),
      audit(
        database,
        { actor: actorOf('provider', accountId), action: 'account-created', accountId, organizationId },
        stamp,
      ),
      session.statement,
    ]);
  } catch (error) {
    // Used in another tab, or the address was confirmed by another link meanwhile.
    if (error instanceof ChangedMeanwhile || isTaken(error)) return { state: 'gone' };
    throw error;
  }
  return { state: 'confirmed', token: session.token };
}
