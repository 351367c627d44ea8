import { and, asc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { ClaimProof, ClaimState } from '~/domain/review/review-states';
import type { Statement } from '../atomically';
import type { Database } from '../open.server';
import { account } from '../schema/account';
import { type ListingState, listing } from '../schema/listing';
import { organization } from '../schema/organization';
import { publishedDocument } from '../schema/published-document';
import { claim } from '../schema/review';

/** Somebody's word that a listing is theirs, as moderators see it. */
export interface ClaimToDecide {
  readonly id: string;
  readonly listingId: string;
  readonly listingSlug: string;
  readonly listingState: ListingState;
  readonly listingName: string;
  readonly website: string | null;
  /** Who runs the listing now. */
  readonly holderId: string | null;
  readonly holderName: string | null;
  readonly holderOrigin: 'seed' | 'provider' | null;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly claimedBy: string;
  readonly claimantEmail: string | null;
  readonly claimantLanguage: string;
  readonly proof: ClaimProof;
  readonly proofDetail: string;
  readonly proven: boolean;
  readonly state: ClaimState;
  readonly createdAt: string;
  /** Numbers that the listing shows: the only ones to call. */
  readonly phones: readonly string[];
}

/** Open claims, oldest first; those on one listing stand together. */
export async function openClaims(database: Database): Promise<ClaimToDecide[]> {
  const claims = await readClaims(database, eq(claim.state, 'open'));
  const first = new Map<string, number>();
  for (const [index, { listingId }] of claims.entries()) if (!first.has(listingId)) first.set(listingId, index);
  return claims.sort((a, b) => (first.get(a.listingId) ?? 0) - (first.get(b.listingId) ?? 0));
}

export async function claimById(database: Database, id: string): Promise<ClaimToDecide | null> {
  const [found] = await readClaims(database, eq(claim.id, id));
  return found ?? null;
}

/** Statement that decides an open claim. Wrap it in `exactlyOne`. */
export function decideOpenClaim(
  { drizzle }: Database,
  id: string,
  decision: { state: 'accepted' | 'refused'; decidedBy: string; decisionText: string | null; decidedAt: string },
): Statement {
  return drizzle
    .update(claim)
    .set(decision)
    .where(and(eq(claim.id, id), eq(claim.state, 'open')));
}

const holder = alias(organization, 'holder');

async function readClaims({ drizzle }: Database, where: ReturnType<typeof eq>): Promise<ClaimToDecide[]> {
  const rows = await drizzle
    .select({
      claim,
      listingSlug: listing.slug,
      listingState: listing.state,
      holderId: listing.organizationId,
      holderName: holder.name,
      holderOrigin: holder.origin,
      organizationName: organization.name,
      claimantEmail: account.email,
      claimantLanguage: account.language,
      document: publishedDocument.document,
    })
    .from(claim)
    .innerJoin(listing, eq(listing.id, claim.listingId))
    .innerJoin(organization, eq(organization.id, claim.organizationId))
    .innerJoin(account, eq(account.id, claim.claimedBy))
    .leftJoin(holder, eq(holder.id, listing.organizationId))
    .leftJoin(publishedDocument, eq(publishedDocument.listingId, claim.listingId))
    .where(where)
    .orderBy(asc(claim.createdAt), asc(claim.id));
  return rows.map(({ claim: row, document, ...rest }) => ({
    ...row,
    ...rest,
    listingName: document?.name ?? rest.listingSlug,
    website: document?.website ?? null,
    phones: document?.channels.filter(({ type }) => type === 'phone').map(({ display }) => display) ?? [],
  }));
}

/** Statement that gives a listing to the organisation that claims it, if it still is whose it was. Wrap it in `exactlyOne`. */
export function handOver({ drizzle }: Database, claimed: ClaimToDecide, at: string): Statement {
  return drizzle
    .update(listing)
    .set({ organizationId: claimed.organizationId, version: sql`${listing.version} + 1`, updatedAt: at })
    .where(and(eq(listing.id, claimed.listingId), sql`${listing.organizationId} is ${claimed.holderId}`));
}
