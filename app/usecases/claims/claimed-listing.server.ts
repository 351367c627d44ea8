import { may } from '~/domain/account/access-matrix';
import type { StaffSession } from '~/domain/account/staff-session';
import { provingDomain } from '~/domain/claim/own-domain';
import type { Database } from '~db/open.server';
import { type ClaimRow, latestClaim, rivalsFor } from '~db/queries/claims';
import { type ListingRow, listingBySlug } from '~db/queries/own-listings';
import { publishedListing } from '~db/queries/published-listings';

/** A listing as somebody sees it who may claim it. */
export interface ClaimedListing {
  readonly slug: string;
  readonly name: string;
  /** At which a mail address proves something; null where the listing has no website of its own. */
  readonly domain: string | null;
  /** Numbers that visitors see: the only ones a moderator calls. */
  readonly phones: readonly string[];
  /** True where this person's own organisation runs it already. */
  readonly own: boolean;
  /** Others who say that it is theirs; told to those who run it. */
  readonly rivals: readonly { readonly name: string; readonly createdAt: string }[];
  /** Organisations for which this person may claim, each with its latest claim. */
  readonly claimants: readonly {
    readonly organizationId: string;
    readonly name: string;
    readonly claim: Pick<ClaimRow, 'id' | 'proof' | 'proven' | 'state' | 'decisionText'> | null;
  }[];
}

/** @returns null where no listing that visitors can see has this slug */
export async function readClaimedListing(
  database: Database,
  who: StaffSession,
  slug: string,
): Promise<ClaimedListing | null> {
  const found = await claimable(database, slug);
  if (found === null) return null;
  const { listing, website, name, phones } = found;
  const own = may(who, 'listing.read', listing) && holds(who, listing);
  const mine = who.memberships.filter((each) => may(who, 'claim.open', each));
  return {
    slug,
    name,
    domain: provingDomain(website),
    phones,
    own,
    rivals: own && listing.organizationId !== null ? await rivalsFor(database, listing.id, listing.organizationId) : [],
    claimants: await Promise.all(
      mine.map(async ({ organizationId, name: organizationName }) => {
        const latest = await latestClaim(database, listing.id, organizationId);
        return { organizationId, name: organizationName, claim: latest && shown(latest) };
      }),
    ),
  };
}

const shown = ({ id, proof, proven, state, decisionText }: ClaimRow) => ({ id, proof, proven, state, decisionText });

const holds = (who: StaffSession, { organizationId }: ListingRow): boolean =>
  who.memberships.some((each) => each.organizationId === organizationId);

/** @returns a listing that visitors can see, whose ever it is; null where there is none of this slug */
export async function claimable(database: Database, slug: string) {
  const [found, published] = [await listingBySlug(database, slug), await publishedListing(database, slug)];
  if (found === null || published === null) return null;
  const phones = published.channels.filter(({ type }) => type === 'phone').map(({ display }) => display);
  return { listing: found.listing, name: published.name, website: published.website, phones };
}
