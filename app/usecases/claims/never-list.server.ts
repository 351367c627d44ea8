import { actorOf } from '~/domain/account/actor';
import type { StaffSession } from '~/domain/account/staff-session';
import { domainOf, isSharedHost } from '~/domain/register/matches-register';
import { type ActOnListing, actedOn, ownListing } from '~/usecases/forms/own-listing.server';
import { withdrawal } from '~/usecases/forms/withdraw-listing.server';
import { audit } from '~db/audit';
import type { NewId } from '~db/new-id';
import type { Database } from '~db/open.server';
import { insertRegisterRow } from '~db/queries/register';
import { readRevisions } from '~db/queries/revisions';

/** By what a service can be known again. */
export interface KnownBy {
  readonly name: string;
  /** Host name without `www.`; null where the listing has no website of its own. */
  readonly domain: string | null;
  /** E.164; null where it has none. */
  readonly phone: string | null;
}

/** @returns by what the register would know a listing again; null where it is not this person's to withdraw */
export async function knownBy(database: Database, who: StaffSession, slug: string): Promise<KnownBy | null> {
  const own = await ownListing(database, who, slug, 'listing.withdraw');
  if (own === null) return null;
  const [rows] = own.listing.publishedRevisionId
    ? await readRevisions(database, [own.listing.publishedRevisionId])
    : [undefined];
  const domain = rows?.revision.website ? domainOf(rows.revision.website) : null;
  const phone = rows?.channels.find(({ type, shortCode }) => type === 'phone' && !shortCode)?.value ?? null;
  return { name: own.name, domain: domain !== null && isSharedHost(domain) ? null : domain, phone };
}

/**
 * Takes a listing back and puts the service on the register of those who are never listed again: both, or neither.
 *
 * @param also whether everything under the same domain, or with the same number, is meant as well
 */
export async function neverList(
  database: Database,
  who: StaffSession,
  { slug, also }: { readonly slug: string; readonly also: { readonly domain: boolean; readonly phone: boolean } },
  stamp: { readonly now: Date; readonly newId: NewId },
): Promise<ActOnListing> {
  const own = await ownListing(database, who, slug, 'listing.withdraw');
  const known = await knownBy(database, who, slug);
  if (own === null || known === null) return 'unknown';
  const { id: listingId, organizationId, state } = own.listing;
  const id = stamp.newId('dnl');
  const actor = actorOf('provider', who.accountId);
  return actedOn(database, [
    ...(state === 'withdrawn' ? [] : withdrawal(database, who, own, stamp)),
    insertRegisterRow(database, {
      id,
      listingId,
      name: known.name,
      domain: also.domain ? known.domain : null,
      phone: also.phone ? known.phone : null,
      addedBy: who.accountId,
      createdAt: stamp.now.toISOString(),
    }),
    audit(
      database,
      { actor, action: 'do-not-list-added', listingId, organizationId, details: { register: id } },
      stamp,
    ),
  ]);
}
