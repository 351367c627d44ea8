import type { StaffSession } from '~/domain/account/staff-session';
import { ownListing } from '~/usecases/forms/own-listing.server';
import { newLink } from '~/usecases/one-time-links.server';
import { queueMail } from '~/usecases/queue-mail.server';
import { atomically } from '~db/atomically';
import type { NewId } from '~db/new-id';
import type { Database } from '~db/open.server';
import { ownerElsewhere } from '~db/queries/claims';

const linkHours = 7 * 24;

/**
 * Offers a listing to another organisation, by the address of one of its owners. A mail goes out only where the address is
 * that of an owner; whoever asks reads the same answer either way.
 *
 * @param email in lower case
 * @returns false where the listing is not this person's to give
 */
export async function offerListing(
  database: Database,
  who: StaffSession,
  offer: {
    readonly slug: string;
    readonly email: string;
    readonly linkTo: (language: string, path: string) => string;
  },
  stamp: { readonly now: Date; readonly newId: NewId },
): Promise<boolean> {
  const own = await ownListing(database, who, offer.slug, 'listing.transfer');
  const from = own?.listing.organizationId ?? null;
  if (own === null || from === null || own.listing.state === 'withdrawn') return false;
  const receiver = await ownerElsewhere(database, offer.email, from);
  if (receiver === null) return true;
  const { accountId, email, language } = receiver;
  const details = { transfer: '1', listingId: own.listing.id, fromOrganization: from };
  const link = newLink(database, { purpose: 'claim-listing', accountId, details, lifetimeHours: linkHours }, stamp);
  const values = { link: offer.linkTo(language, `/portal/claim/proof/${link.token}`) };
  await atomically(database, [
    link.statement,
    queueMail(database, { to: email, template: 'claim-changed', language, values }, stamp),
  ]);
  return true;
}
