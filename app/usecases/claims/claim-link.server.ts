import { may } from '~/domain/account/access-matrix';
import { actorOf } from '~/domain/account/actor';
import type { StaffSession } from '~/domain/account/staff-session';
import { type FoundLink, findLink, spendLink } from '~/usecases/one-time-links.server';
import { atomically, type Statement } from '~db/atomically';
import { audit } from '~db/audit';
import { ChangedMeanwhile } from '~db/exactly-one';
import type { NewId } from '~db/new-id';
import type { Database } from '~db/open.server';
import { changeOpenClaim, moveListing, openClaim } from '~db/queries/claims';
import { listingById } from '~db/queries/own-listings';
import { publishedNameOf } from '~db/queries/published-name';

interface Stamp {
  readonly now: Date;
  readonly newId: NewId;
}

/** What a link in a mail about a listing leads to. Nothing is used up by looking. */
export type ClaimLink =
  /** The answer to a mail at the listing's own domain. */
  | { readonly kind: 'proof'; readonly listingName: string }
  /** A listing that is offered to whoever got the mail. */
  | { readonly kind: 'transfer'; readonly listingName: string; readonly accountId: string | null };

/** @returns null where the link is unknown, used, expired, or about something that has changed since */
export async function readClaimLink(database: Database, token: string, now: Date): Promise<ClaimLink | null> {
  const link = await findLink(database, token, 'claim-listing', now);
  if (link === null) return null;
  if (link.details.transfer === '1') {
    const offer = await offered(database, link);
    if (offer === null) return null;
    return { kind: 'transfer', listingName: await publishedNameOf(database, offer.id), accountId: link.accountId };
  }
  const claim = await openClaim(database, link.details.claimId ?? '');
  return claim && { kind: 'proof', listingName: await publishedNameOf(database, claim.listingId) };
}

/** @returns false where the link is used up, has expired, or its claim was decided */
export async function proveClaim(database: Database, token: string, stamp: Stamp): Promise<boolean> {
  const link = await findLink(database, token, 'claim-listing', stamp.now);
  const claim = link && (await openClaim(database, link.details.claimId ?? ''));
  if (!link || !claim) return false;
  const { id, listingId, organizationId, claimedBy } = claim;
  const actor = actorOf('provider', claimedBy);
  return done(database, [
    spendLink(database, link.tokenHash, stamp.now),
    changeOpenClaim(database, id, { proven: true }),
    audit(database, { actor, action: 'claim-proven', listingId, organizationId, details: { claim: id } }, stamp),
  ]);
}

/**
 * Takes a listing over that was offered.
 *
 * @param organizationId an organisation that this person owns
 * @returns false where the offer is not this person's, is used up or has expired, or the listing has moved meanwhile
 */
export async function acceptTransfer(
  database: Database,
  who: StaffSession,
  given: { readonly token: string; readonly organizationId: string },
  stamp: Stamp,
): Promise<boolean> {
  const { token, organizationId: to } = given;
  const link = await findLink(database, token, 'claim-listing', stamp.now);
  const listing = link && (await offered(database, link));
  if (!link || !listing || link.accountId !== who.accountId) return false;
  const from = link.details.fromOrganization ?? '';
  if (to === from || !may(who, 'listing.transfer', { organizationId: to })) return false;
  const actor = actorOf('provider', who.accountId);
  const about = { actor, listingId: listing.id, organizationId: to };
  return done(database, [
    spendLink(database, link.tokenHash, stamp.now),
    ...moveListing(database, { listingId: listing.id, from, to, version: listing.version }, stamp.now.toISOString()),
    audit(database, { ...about, action: 'listing-transferred', details: { from } }, stamp),
  ]);
}

/** The offered listing, while it still is where it was when it was offered. */
async function offered(database: Database, { details }: FoundLink) {
  if (details.transfer !== '1') return null;
  const listing = await listingById(database, details.listingId ?? '');
  const stands = listing !== null && listing.organizationId === details.fromOrganization;
  return stands && listing.state !== 'withdrawn' ? listing : null;
}

async function done(database: Database, statements: readonly Statement[]): Promise<boolean> {
  try {
    await atomically(database, statements);
    return true;
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return false;
    throw error;
  }
}
