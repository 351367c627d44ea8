import { and, count, desc, eq, gt, isNotNull, isNull, ne } from 'drizzle-orm';
import type { Statement } from '../atomically';
import { exactlyOne } from '../exactly-one';
import type { Database } from '../open.server';
import { account, membership } from '../schema/account';
import { listing } from '../schema/listing';
import { listingForm } from '../schema/listing-form';
import { organization } from '../schema/organization';
import { claim } from '../schema/review';

export type ClaimRow = typeof claim.$inferSelect;

/** @returns an organisation's latest claim on a listing; null where it never made one */
export async function latestClaim(
  { drizzle }: Database,
  listingId: string,
  organizationId: string,
): Promise<ClaimRow | null> {
  const [row] = await drizzle
    .select()
    .from(claim)
    .where(and(eq(claim.listingId, listingId), eq(claim.organizationId, organizationId)))
    .orderBy(desc(claim.createdAt), desc(claim.id))
    .limit(1);
  return row ?? null;
}

/** @returns names of other organisations that say an organisation's listing is theirs, and no moderator has decided yet */
export async function rivalsFor(
  { drizzle }: Database,
  listingId: string,
  holderId: string,
): Promise<{ readonly name: string; readonly createdAt: string }[]> {
  return drizzle
    .select({ name: organization.name, createdAt: claim.createdAt })
    .from(claim)
    .innerJoin(organization, eq(organization.id, claim.organizationId))
    .where(and(eq(claim.listingId, listingId), eq(claim.state, 'open'), ne(claim.organizationId, holderId)))
    .orderBy(claim.createdAt);
}

/** @returns how many claims an account opened since an instant */
export async function claimsSince({ drizzle }: Database, accountId: string, since: string): Promise<number> {
  const [row] = await drizzle
    .select({ made: count() })
    .from(claim)
    .where(and(eq(claim.claimedBy, accountId), gt(claim.createdAt, since)));
  return row?.made ?? 0;
}

/** Statement that opens a claim. @throws ChangedMeanwhile when run, where the organisation has one open on this listing */
export function insertClaim(
  { sqlite }: Database,
  row: Pick<ClaimRow, 'id' | 'listingId' | 'organizationId' | 'claimedBy' | 'proof' | 'proofDetail' | 'createdAt'>,
): Statement {
  return exactlyOne({
    run: () =>
      sqlite
        .prepare(
          `insert into claim (id, listing_id, organization_id, claimed_by, proof, proof_detail, proven, state, created_at)
           select @id, @listingId, @organizationId, @claimedBy, @proof, @proofDetail, 0, 'open', @createdAt
           where not exists (
             select 1 from claim
             where listing_id = @listingId and organization_id = @organizationId and state = 'open')`,
        )
        .run(row),
  });
}

/** @returns an open claim, or null */
export async function openClaim({ drizzle }: Database, id: string): Promise<ClaimRow | null> {
  const [row] = await drizzle
    .select()
    .from(claim)
    .where(and(eq(claim.id, id), eq(claim.state, 'open')));
  return row ?? null;
}

/** Statement that changes an open claim. @throws ChangedMeanwhile when run, where it is open no more */
export function changeOpenClaim(
  { drizzle }: Database,
  id: string,
  to: { readonly proven: true } | { readonly state: 'taken-back'; readonly decidedAt: string },
): Statement {
  return exactlyOne(
    drizzle
      .update(claim)
      .set(to)
      .where(and(eq(claim.id, id), eq(claim.state, 'open'))),
  );
}

export interface Owner {
  readonly accountId: string;
  readonly email: string;
  readonly language: string;
}

/** @returns the owners of an organisation, with their confirmed addresses */
export async function ownersOf({ drizzle }: Database, organizationId: string): Promise<Owner[]> {
  const rows = await drizzle
    .select({ accountId: account.id, email: account.email, language: account.language })
    .from(membership)
    .innerJoin(account, eq(account.id, membership.accountId))
    .where(and(eq(membership.organizationId, organizationId), eq(membership.role, 'owner'), ...reachable));
  return rows.flatMap(({ email, ...rest }) => (email === null ? [] : { ...rest, email }));
}

/** @returns the account of this address where it owns another organisation than this one; null otherwise */
export async function ownerElsewhere({ drizzle }: Database, email: string, besides: string): Promise<Owner | null> {
  const [row] = await drizzle
    .select({ accountId: account.id, language: account.language })
    .from(account)
    .innerJoin(membership, eq(membership.accountId, account.id))
    .where(
      and(eq(account.email, email), eq(membership.role, 'owner'), ne(membership.organizationId, besides), ...reachable),
    )
    .limit(1);
  return row ? { ...row, email } : null;
}

const reachable = [isNotNull(account.emailConfirmedAt), isNull(account.deletedAt)];

/** Statements that move a listing from one organisation to another; what the first was still writing about it is dropped. */
export function moveListing(
  { drizzle }: Database,
  move: { readonly listingId: string; readonly from: string; readonly to: string; readonly version: number },
  at: string,
): Statement[] {
  const { listingId, from, to, version } = move;
  return [
    exactlyOne(
      drizzle
        .update(listing)
        .set({ organizationId: to, version: version + 1, updatedAt: at })
        .where(and(eq(listing.id, listingId), eq(listing.organizationId, from), eq(listing.version, version))),
    ),
    drizzle
      .update(listingForm)
      .set({ state: 'discarded', content: {}, updatedAt: at })
      .where(
        and(eq(listingForm.listingId, listingId), eq(listingForm.organizationId, from), eq(listingForm.state, 'open')),
      ),
  ];
}
