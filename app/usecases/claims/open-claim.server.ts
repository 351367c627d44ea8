import { may } from '~/domain/account/access-matrix';
import { actorOf } from '~/domain/account/actor';
import type { StaffSession } from '~/domain/account/staff-session';
import type { ClaimStatement } from '~/domain/claim/claim-form';
import { isAtDomain, provingDomain } from '~/domain/claim/own-domain';
import { newLink } from '~/usecases/one-time-links.server';
import { queueMail } from '~/usecases/queue-mail.server';
import { atomically, type Statement } from '~db/atomically';
import { audit } from '~db/audit';
import { ChangedMeanwhile } from '~db/exactly-one';
import type { NewId } from '~db/new-id';
import type { Database } from '~db/open.server';
import { changeOpenClaim, claimsSince, openClaim as findOpenClaim, insertClaim, ownersOf } from '~db/queries/claims';
import { claimable } from './claimed-listing.server';

/** `twice`: one is open already. `too-many`: this person opened several today. `own`: it is theirs. */
export type OpenedClaim = 'opened' | 'twice' | 'too-many' | 'own' | 'unknown';

/** Each claim may send a mail to an address somebody typed, so there is an end to it. */
const mostADay = 5;
const dayMs = 86_400_000;
const linkHours = 72;

interface Wish {
  readonly slug: string;
  readonly organizationId: string;
  readonly claim: ClaimStatement;
  /** Interface language of the mail to the named address. */
  readonly language: string;
  /** Absolute address of a page in a language. */
  readonly linkTo: (language: string, path: string) => string;
}

/**
 * Somebody says that a listing is theirs to look after. A moderator decides; where the proof is an address at the listing's
 * own domain, a mail with a link goes there first. Whoever runs the listing now is told.
 */
export async function openClaim(
  database: Database,
  who: StaffSession,
  { slug, organizationId, claim, language, linkTo }: Wish,
  stamp: { readonly now: Date; readonly newId: NewId },
): Promise<OpenedClaim> {
  const found = await claimable(database, slug);
  if (found === null || !may(who, 'claim.open', { organizationId })) return 'unknown';
  const { id: listingId, organizationId: holderId } = found.listing;
  if (holderId === organizationId) return 'own';
  const { proof, detail } = claim;
  const domain = provingDomain(found.website);
  if (proof === 'domain-email' && (domain === null || !isAtDomain(detail, domain))) return 'unknown';
  const since = new Date(stamp.now.getTime() - dayMs).toISOString();
  if ((await claimsSince(database, who.accountId, since)) >= mostADay) return 'too-many';
  const id = stamp.newId('clm');
  const row = { id, listingId, organizationId, claimedBy: who.accountId, proof, proofDetail: detail };
  const actor = actorOf('provider', who.accountId);
  const holders = holderId === null ? [] : await ownersOf(database, holderId);
  const statements = [
    insertClaim(database, { ...row, createdAt: stamp.now.toISOString() }),
    audit(database, { actor, action: 'claim-opened', listingId, organizationId, details: { claim: id, proof } }, stamp),
    ...(proof === 'domain-email' ? provingMail() : []),
    ...holders.map((holder) => {
      const values = { link: linkTo(holder.language, `/portal/claim/${slug}`) };
      return queueMail(
        database,
        { to: holder.email, template: 'claim-changed', language: holder.language, values },
        stamp,
      );
    }),
  ];

  function provingMail(): Statement[] {
    const details = { claimId: id };
    const link = newLink(database, { purpose: 'claim-listing', details, lifetimeHours: linkHours }, stamp);
    const values = { link: linkTo(language, `/portal/claim/proof/${link.token}`) };
    return [link.statement, queueMail(database, { to: detail, template: 'claim-address', language, values }, stamp)];
  }

  return (await done(database, statements)) ? 'opened' : 'twice';
}

/** @returns false where the claim is not this person's to take back, or was decided meanwhile */
export async function takeBackClaim(database: Database, who: StaffSession, id: string, now: Date): Promise<boolean> {
  const claim = await findOpenClaim(database, id);
  if (claim === null || !may(who, 'claim.open', { organizationId: claim.organizationId })) return false;
  return done(database, [changeOpenClaim(database, id, { state: 'taken-back', decidedAt: now.toISOString() })]);
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
