import { actorFor } from '~/domain/account/actor';
import type { StaffSession } from '~/domain/account/staff-session';
import { atomically } from '~db/atomically';
import { audit } from '~db/audit';
import type { Database } from '~db/open.server';
import { eraseAccount, organizationTies, otherAdministrators } from '~db/queries/accounts';
import { deleteLinksOf } from '~db/queries/one-time-links';
import { deleteFactors } from '~db/queries/sign-in-factors';
import { deleteKeptForms, endSessions } from '~db/queries/staff-sessions';
import type { Stamp } from './stamp';

type Who = Pick<StaffSession, 'accountId' | 'staffRole'>;

/** Why an account cannot be deleted yet. */
export type Hindrance =
  | { readonly kind: 'only-owner'; readonly organization: string }
  | { readonly kind: 'only-administrator' };

/** @returns what has to be settled first: nobody would be left to look after a listing, or to invite a moderator */
export async function hindrancesToDeletion(database: Database, who: Who): Promise<Hindrance[]> {
  const ties = await organizationTies(database, who.accountId);
  const onlyOwner = ties
    .filter(({ role, otherOwners }) => role === 'owner' && otherOwners === 0)
    .filter(({ listings, otherMembers }) => listings > 0 || otherMembers > 0)
    .map(({ name }) => ({ kind: 'only-owner', organization: name }) as const);
  const isOnlyAdministrator =
    who.staffRole === 'administrator' && (await otherAdministrators(database, who.accountId)) === 0;
  return isOnlyAdministrator ? [...onlyOwner, { kind: 'only-administrator' }] : onlyOwner;
}

/**
 * Deletes an account: address, password, factors, memberships, sessions. Its id stays, because the audit trail names it.
 *
 * @returns what hinders it; empty where it was deleted
 */
export async function deleteAccount(database: Database, who: Who, stamp: Stamp): Promise<Hindrance[]> {
  const hindrances = await hindrancesToDeletion(database, who);
  if (hindrances.length > 0) return hindrances;
  const { accountId } = who;
  const at = stamp.now.toISOString();
  await atomically(database, [
    audit(database, { actor: actorFor(who), action: 'account-deleted', accountId }, stamp),
    endSessions(database, accountId, at),
    deleteKeptForms(database, accountId),
    deleteLinksOf(database, accountId),
    ...deleteFactors(database, accountId),
    ...eraseAccount(database, accountId, at),
  ]);
  return [];
}
