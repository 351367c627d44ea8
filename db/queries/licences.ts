import { and, asc, eq, isNotNull, lt, lte, ne, or, sql } from 'drizzle-orm';
import type { CheckedLicence } from '~/domain/listing/listing';
import type { LicenceState } from '~/domain/review/review-states';
import type { Statement } from '../atomically';
import { exactlyOne } from '../exactly-one';
import type { Database } from '../open.server';
import { rewriteDocument } from '../publish-revision';
import { listing, revision } from '../schema/listing';
import { licence } from '../schema/review';
import { readRevisions } from './revisions';

export interface QueuedLicence {
  readonly id: string;
  readonly listingId: string;
  readonly listingSlug: string;
  readonly listingName: string;
  readonly textLanguage: string;
  /** The revision that the public sees; null where there is none. */
  readonly publishedRevisionId: string | null;
  readonly isPublished: boolean;
  readonly organizationId: string | null;
  readonly register: string;
  readonly number: string;
  readonly registerUrl: string | null;
  readonly state: LicenceState;
  readonly firstSeenBy: string | null;
  readonly secondSeenBy: string | null;
  readonly checkedOn: string | null;
  readonly expiresOn: string | null;
  readonly createdAt: string;
}

/** Which part of the licences: those to look up, those whose last day is near, those that are settled. */
export const licenceViews = ['to-check', 'expiring', 'verified', 'refused'] as const;
export type LicenceView = (typeof licenceViews)[number];

export interface LicenceQueue {
  readonly licences: readonly QueuedLicence[];
  readonly counts: Readonly<Record<LicenceView, number>>;
}

/** @param soon last day that counts as near, `YYYY-MM-DD`; @param page from 1 */
export async function licenceQueue(
  database: Database,
  view: LicenceView,
  soon: string,
  page: number,
  perPage: number,
): Promise<LicenceQueue> {
  const count = (of: LicenceView) => sql<number>`coalesce(sum(${conditionOf(of, soon)}), 0)`;
  const [counts] = await database.drizzle
    .select({
      'to-check': count('to-check'),
      expiring: count('expiring'),
      verified: count('verified'),
      refused: count('refused'),
    })
    .from(licence);
  const licences = await readLicences(database, conditionOf(view, soon), perPage, (page - 1) * perPage);
  return { licences, counts: counts ?? { 'to-check': 0, expiring: 0, verified: 0, refused: 0 } };
}

export async function licenceById(database: Database, id: string): Promise<QueuedLicence | null> {
  const [found] = await readLicences(database, eq(licence.id, id), 1, 0);
  return found ?? null;
}

/** Verified or half-checked licences whose last day was before a day. */
export async function expiredLicences(database: Database, today: string): Promise<QueuedLicence[]> {
  return readLicences(
    database,
    and(
      or(eq(licence.state, 'verified'), eq(licence.state, 'seen-once')),
      isNotNull(licence.expiresOn),
      lt(licence.expiresOn, today),
    ),
    1_000,
    0,
  );
}

/** Statement that moves a licence on, if it still stands as it was read. Wrap it in `exactlyOne`. */
export function changeLicence(
  { drizzle }: Database,
  before: Pick<QueuedLicence, 'id' | 'state' | 'firstSeenBy'>,
  change: Partial<typeof licence.$inferInsert>,
): Statement {
  return drizzle
    .update(licence)
    .set(change)
    .where(
      and(
        eq(licence.id, before.id),
        eq(licence.state, before.state),
        sql`${licence.firstSeenBy} is ${before.firstSeenBy}`,
      ),
    );
}

function conditionOf(view: LicenceView, soon: string) {
  if (view === 'expiring') return and(eq(licence.state, 'verified'), lte(licence.expiresOn, soon));
  if (view === 'to-check') return sql`${licence.state} in ('unchecked', 'seen-once', 'expired')`;
  return eq(licence.state, view);
}

async function readLicences(
  { drizzle }: Database,
  where: ReturnType<typeof and>,
  limit: number,
  offset: number,
): Promise<QueuedLicence[]> {
  const latest = sql`coalesce(${listing.publishedRevisionId}, (select id from revision r where r.listing_id = ${listing.id} order by r.number desc limit 1))`;
  const rows = await drizzle
    .select({
      licence,
      listingSlug: listing.slug,
      listingName: revision.name,
      textLanguage: revision.textLanguage,
      publishedRevisionId: listing.publishedRevisionId,
      listingState: listing.state,
      organizationId: listing.organizationId,
    })
    .from(licence)
    .innerJoin(listing, eq(listing.id, licence.listingId))
    .leftJoin(revision, eq(revision.id, latest))
    .where(where)
    // Half-checked ones first: one more person settles them.
    .orderBy(
      sql`case ${licence.state} when 'seen-once' then 0 when 'expired' then 1 else 2 end`,
      asc(licence.expiresOn),
      asc(licence.createdAt),
      asc(licence.id),
    )
    .limit(limit)
    .offset(offset);
  return rows.map(({ licence: row, listingState, ...rest }) => ({
    ...row,
    ...rest,
    listingName: rest.listingName ?? rest.listingSlug,
    textLanguage: rest.textLanguage ?? 'en',
    isPublished: listingState === 'published',
  }));
}

/**
 * Statements that bring a listing's public page up to date with a licence that is about to change.
 *
 * @param shown the licence as visitors are to read of it; null where they are not to any more
 * @returns none where the listing is not public
 */
export async function showLicence(
  database: Database,
  changed: Pick<QueuedLicence, 'id' | 'listingId'>,
  shown: CheckedLicence | null,
): Promise<Statement[]> {
  const { drizzle } = database;
  const [found] = await drizzle.select().from(listing).where(eq(listing.id, changed.listingId));
  if (found?.state !== 'published' || found.publishedRevisionId === null) return [];
  const [rows] = await readRevisions(database, [found.publishedRevisionId]);
  if (!rows) return [];
  const others = await drizzle
    .select({ register: licence.register, registerUrl: licence.registerUrl, checkedOn: licence.checkedOn })
    .from(licence)
    .where(and(eq(licence.listingId, found.id), eq(licence.state, 'verified'), ne(licence.id, changed.id)));
  const licences = [
    ...others.map((other) => ({ ...other, checkedOn: other.checkedOn ?? '' })),
    ...(shown === null ? [] : [shown]),
  ];
  return [
    // Whoever publishes or pauses the listing at the same moment wins; the licence is then looked up once more.
    exactlyOne(
      drizzle
        .update(listing)
        .set({ version: sql`${listing.version} + 1` })
        .where(and(eq(listing.id, found.id), eq(listing.version, found.version))),
    ),
    ...rewriteDocument(database, { ...rows, licences }),
  ];
}
