import { actorFor } from '~/domain/account/actor';
import type { StaffSession } from '~/domain/account/staff-session';
import { atomically } from '~db/atomically';
import { audit } from '~db/audit';
import { ChangedMeanwhile } from '~db/exactly-one';
import type { Database } from '~db/open.server';
import { accountByEmail, accountById, updateAccount } from '~db/queries/accounts';
import { closeLinksOf } from '~db/queries/one-time-links';
import { findLink, newLink, spendLink } from '../one-time-links.server';
import { type Mail, queueMail } from '../queue-mail.server';
import type { LinkFor, Stamp } from './stamp';
import { isTaken } from './start-session.server';

/** Hours in which a new address can be confirmed. */
const confirmationHours = 24;

/**
 * Sends a link to the new address; the account keeps its old one until that link is used. An address that has an account
 * gets a mail that says so, and the one who asks cannot tell the difference.
 *
 * @param email normalised
 */
export async function requestAddressChange(
  database: Database,
  who: Pick<StaffSession, 'accountId'>,
  email: string,
  links: { readonly confirm: LinkFor; readonly known: string },
  stamp: Stamp,
): Promise<void> {
  const account = await accountById(database, who.accountId);
  if (!account) return;
  const known = await accountByEmail(database, email);
  const { accountId } = who;
  const link = newLink(
    database,
    { purpose: 'change-address', accountId, details: { email }, lifetimeHours: confirmationHours },
    stamp,
  );
  const mail: Mail = known
    ? { to: email, template: 'address-known', language: known.language, values: { link: links.known } }
    : {
        to: email,
        template: 'confirm-address',
        language: account.language,
        values: { link: links.confirm(link.token) },
      };
  await atomically(database, [
    closeLinksOf(database, accountId, 'change-address', stamp.now.toISOString()),
    link.statement,
    queueMail(database, mail, stamp),
  ]);
}

/** @returns the new address that a link confirms; null where the link is unknown, used or expired */
export async function newAddressOf(database: Database, token: string, now: Date): Promise<string | null> {
  return (await findLink(database, token, 'change-address', now))?.details.email ?? null;
}

/**
 * Gives an account its new address, and tells the old one.
 *
 * @returns false where the link is unknown, used or expired, or the address has got an account meanwhile
 */
export async function changeAddress(database: Database, token: string, stamp: Stamp): Promise<boolean> {
  const link = await findLink(database, token, 'change-address', stamp.now);
  const account = link?.accountId ? await accountById(database, link.accountId) : null;
  const email = link?.details.email;
  if (!link || !account || !email) return false;
  const { id: accountId, email: to, language, staffRole } = account;
  const at = stamp.now.toISOString();
  try {
    await atomically(database, [
      spendLink(database, link.tokenHash, stamp.now),
      updateAccount(database, accountId, { email, emailConfirmedAt: at }),
      // A link that went to the old address must not choose a password any more.
      closeLinksOf(database, accountId, 'reset-password', at),
      audit(database, { actor: actorFor({ accountId, staffRole }), action: 'address-changed', accountId }, stamp),
      queueMail(database, { to, template: 'address-changed', language, values: {} }, stamp),
    ]);
    return true;
  } catch (error) {
    if (error instanceof ChangedMeanwhile || isTaken(error)) return false;
    throw error;
  }
}
