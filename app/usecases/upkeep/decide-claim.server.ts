import { may } from '~/domain/account/access-matrix';
import type { StaffSession } from '~/domain/account/staff-session';
import type { Directory } from '~/usecases/directory.server';
import { queueMail } from '~/usecases/queue-mail.server';
import { atomically, type Statement } from '~db/atomically';
import { audit } from '~db/audit';
import { ChangedMeanwhile, exactlyOne } from '~db/exactly-one';
import type { Database } from '~db/open.server';
import { type ClaimToDecide, claimById, decideOpenClaim, handOver, openClaims } from '~db/queries/open-claims';
import { actingModerator } from './acting-moderator.server';
import type { Stamp } from './stamp';

/** `unproven`: the mail to the listing's own domain has not been answered. */
export type ClaimOutcome = 'accepted' | 'refused' | 'unproven' | 'meanwhile' | 'not-yours' | 'gone';

export type ClaimDecision =
  | { readonly accept: true; readonly text: string | null }
  /** What the claimant reads. */
  | { readonly accept: false; readonly text: string };

/** Open claims, each with whether this person may decide it: nobody decides for their own organisation. */
export async function readClaims({ database }: Pick<Directory, 'database'>, who: StaffSession) {
  return (await openClaims(database)).map((claim) => ({ ...claim, mine: !mayDecide(who, claim) }));
}

/**
 * Hands a listing over to who claims it, or says why not. Other claims on the same listing stay open to be seen.
 *
 * @param linkIn absolute address of the claimant's side in a language, for the mail
 */
export async function decideClaim(
  { database }: Pick<Directory, 'database'>,
  {
    id,
    who,
    decision,
    linkIn,
  }: {
    readonly id: string;
    readonly who: StaffSession;
    readonly decision: ClaimDecision;
    readonly linkIn: (language: string) => string;
  },
  stamp: Stamp,
): Promise<ClaimOutcome> {
  const claim = await claimById(database, id);
  if (!claim) return 'gone';
  const actor = actingModerator(who, 'claim.decide', claimSubject(claim));
  if (actor === null || !mayDecide(who, claim)) return 'not-yours';
  if (claim.state !== 'open') return 'meanwhile';
  if (decision.accept && claim.proof === 'domain-email' && !claim.proven) return 'unproven';
  const state = decision.accept ? 'accepted' : 'refused';
  const decidedAt = stamp.now.toISOString();
  const { listingId, organizationId } = claim;
  const about = { actor, listingId, organizationId };
  try {
    await atomically(database, [
      exactlyOne(
        decideOpenClaim(database, id, { state, decidedBy: who.accountId, decisionText: decision.text, decidedAt }),
      ),
      audit(database, { ...about, action: `claim-${state}`, details: { claim: id, proof: claim.proof } }, stamp),
      ...(decision.accept
        ? [
            exactlyOne(handOver(database, claim, decidedAt)),
            audit(
              database,
              { ...about, action: 'listing-transferred', details: { claim: id, from: claim.holderId } },
              stamp,
            ),
          ]
        : []),
      ...mailStatements(database, claim, linkIn, stamp),
    ]);
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return 'meanwhile';
    throw error;
  }
  return state;
}

function mailStatements(
  database: Database,
  claim: ClaimToDecide,
  linkIn: (language: string) => string,
  stamp: Stamp,
): Statement[] {
  if (claim.claimantEmail === null) return [];
  const language = claim.claimantLanguage;
  const link = linkIn(language);
  return [
    queueMail(database, { to: claim.claimantEmail, template: 'claim-changed', language, values: { link } }, stamp),
  ];
}

const claimSubject = ({ organizationId, claimedBy }: ClaimToDecide) => ({ organizationId, submittedBy: claimedBy });

/** Neither of the organisation that claims, nor of the one that would lose the listing. */
function mayDecide(who: StaffSession, claim: ClaimToDecide): boolean {
  return may(who, 'claim.decide', claimSubject(claim)) && may(who, 'claim.decide', { organizationId: claim.holderId });
}
