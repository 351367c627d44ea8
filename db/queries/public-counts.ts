import { and, count, countDistinct, eq, gte, inArray, isNotNull, lt, ne, sql } from 'drizzle-orm';
import type { RefusalReason } from '~/domain/review/review-states';
import type { Counted } from '~/domain/transparency/public-counts';
import type { Database } from '../open.server';
import { auditEvent } from '../schema/audit-event';
import { listing } from '../schema/listing';
import { mistakeReport } from '../schema/mistake-report';
import { review } from '../schema/review';

/**
 * Exact counts of what was done in a period; they are hidden and rounded before anybody sees them.
 *
 * @param period first and last day, both included, `YYYY-MM-DD`
 */
export async function countsOf(
  { drizzle }: Database,
  period: { readonly from: string; readonly until: string },
): Promise<Counted> {
  // An instant of the last day goes on with `T`, which sorts before `U`.
  const end = `${period.until}U`;
  const acted = and(
    gte(auditEvent.occurredAt, period.from),
    lt(auditEvent.occurredAt, end),
    ne(auditEvent.actor, 'seed'),
  );
  const decided = and(isNotNull(review.decidedAt), gte(review.decidedAt, period.from), lt(review.decidedAt, end));
  const reported = and(gte(mistakeReport.createdOn, period.from), lt(mistakeReport.createdOn, end));

  const [listed] = await drizzle.select({ count: count() }).from(listing).where(eq(listing.state, 'published'));
  const [corrected] = await drizzle
    .select({ count: count() })
    .from(auditEvent)
    .where(
      and(
        acted,
        eq(auditEvent.action, 'revision-published'),
        sql`exists (select 1 from audit_event earlier where earlier.listing_id = ${auditEvent.listingId}
          and earlier.action = 'revision-published' and earlier.id < ${auditEvent.id})`,
      ),
    );
  const [withdrawn] = await drizzle
    .select({ count: countDistinct(auditEvent.listingId) })
    .from(auditEvent)
    .innerJoin(listing, eq(listing.id, auditEvent.listingId))
    .where(and(acted, eq(auditEvent.action, 'listing-withdrawn'), eq(listing.state, 'withdrawn')));
  const refused = await drizzle
    .select({ reason: review.reasonCode, count: count() })
    .from(review)
    .where(and(decided, eq(review.state, 'refused')))
    .groupBy(review.reasonCode);
  const days = await drizzle
    .select({ days: sql<number>`julianday(${review.decidedAt}) - julianday(${review.receivedAt})` })
    .from(review)
    .where(and(decided, inArray(review.state, ['approved', 'refused'])));
  const [reports] = await drizzle
    .select({ received: count(), actedOn: sql<number>`coalesce(sum(${mistakeReport.state} = 'acted-on'), 0)` })
    .from(mistakeReport)
    .where(reported);

  return {
    listed: listed?.count ?? 0,
    corrected: corrected?.count ?? 0,
    withdrawn: withdrawn?.count ?? 0,
    refused: Object.fromEntries(
      refused.flatMap(({ reason, count: of }) => (reason === null ? [] : [[reason, of] as const])),
    ) as Partial<Record<RefusalReason, number>>,
    daysToDecide: days.map((row) => row.days),
    reportsReceived: reports?.received ?? 0,
    reportsActedOn: reports?.actedOn ?? 0,
  };
}
