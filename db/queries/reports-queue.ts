import { and, asc, eq, inArray, lt, notInArray, sql } from 'drizzle-orm';
import type { MistakeReason, MistakeReportState } from '~/domain/report/mistake-report';
import type { QueuedReport } from '~/domain/report/queued-report';
import type { Statement } from '../atomically';
import type { Database } from '../open.server';
import { listing, revision } from '../schema/listing';
import { mistakeReport, mistakeReportReason } from '../schema/mistake-report';

export const openReportStates = ['received', 'in-progress'] as const satisfies readonly MistakeReportState[];

export interface ReportFilter {
  /** `open` is received and in progress. */
  readonly state: 'open' | 'all' | MistakeReportState;
  readonly reason: MistakeReason | null;
}

export interface ReportQueue {
  /** Of the listings on this page, oldest first; a listing's reports stand together. */
  readonly reports: readonly QueuedReport[];
  /** Listings that the filter leaves. */
  readonly listings: number;
  readonly counts: Readonly<Record<MistakeReportState, number>>;
}

/** Reports by listing: those with the oldest open one first. @param page from 1, @param perPage listings on a page */
export async function reportQueue(
  database: Database,
  filter: ReportFilter,
  page: number,
  perPage: number,
): Promise<ReportQueue> {
  const { drizzle } = database;
  const wanted = and(stateCondition(filter.state), reasonCondition(drizzle, filter.reason));
  const open = sql`case when ${inArray(mistakeReport.state, [...openReportStates])} then 0 else 1 end`;
  const groups = await drizzle
    .select({ listingId: mistakeReport.listingId, total: sql<number>`count(*) over ()` })
    .from(mistakeReport)
    .where(wanted)
    .groupBy(mistakeReport.listingId)
    .orderBy(sql`min(${open})`, sql`min(${mistakeReport.createdOn})`, mistakeReport.listingId)
    .limit(perPage)
    .offset((page - 1) * perPage);
  const ids = groups.map(({ listingId }) => listingId);
  const reports =
    ids.length === 0 ? [] : await readReports(database, and(wanted, inArray(mistakeReport.listingId, ids)));
  const place = new Map(ids.map((id, index) => [id, index]));
  return {
    reports: reports.sort((a, b) => (place.get(a.listingId) ?? 0) - (place.get(b.listingId) ?? 0)),
    listings: groups[0]?.total ?? 0,
    counts: await reportCounts(database),
  };
}

/** @returns the report, or null where it was deleted */
export async function queuedReport(database: Database, id: string): Promise<QueuedReport | null> {
  const [found] = await readReports(database, eq(mistakeReport.id, id));
  return found ?? null;
}

/** Open reports of one listing, one day and one note: the same thing said several times. */
export async function sameReports(database: Database, report: QueuedReport): Promise<QueuedReport[]> {
  if (report.note === null) return [];
  const same = await readReports(
    database,
    and(
      eq(mistakeReport.listingId, report.listingId),
      eq(mistakeReport.createdOn, report.createdOn),
      eq(mistakeReport.note, report.note),
      inArray(mistakeReport.state, [...openReportStates]),
    ),
  );
  return same.filter(({ id }) => id !== report.id);
}

export async function reportCounts({ drizzle }: Database): Promise<Record<MistakeReportState, number>> {
  const rows = await drizzle
    .select({ state: mistakeReport.state, count: sql<number>`count(*)` })
    .from(mistakeReport)
    .groupBy(mistakeReport.state);
  const counts: Record<MistakeReportState, number> = { received: 0, 'in-progress': 0, 'acted-on': 0, 'not-changed': 0 };
  for (const { state, count } of rows) counts[state] = count;
  return counts;
}

/** Statement that moves reports on; those that are no longer in the state given are left alone. */
export function moveReports(
  { drizzle }: Database,
  ids: readonly string[],
  from: MistakeReportState,
  to: { readonly state: MistakeReportState; readonly handledBy: string; readonly answer?: string },
): Statement {
  return drizzle
    .update(mistakeReport)
    .set(to)
    .where(and(inArray(mistakeReport.id, [...ids]), eq(mistakeReport.state, from)));
}

/** Statement that deletes closed reports from before a day, notes and answers with them. */
export function deleteClosedReports({ drizzle }: Database, before: string): Statement {
  return drizzle
    .delete(mistakeReport)
    .where(and(notInArray(mistakeReport.state, [...openReportStates]), lt(mistakeReport.createdOn, before)));
}

function stateCondition(state: ReportFilter['state']) {
  if (state === 'all') return undefined;
  return state === 'open' ? inArray(mistakeReport.state, [...openReportStates]) : eq(mistakeReport.state, state);
}

function reasonCondition(drizzle: Database['drizzle'], reason: MistakeReason | null) {
  if (reason === null) return undefined;
  return inArray(
    mistakeReport.id,
    drizzle
      .select({ id: mistakeReportReason.reportId })
      .from(mistakeReportReason)
      .where(eq(mistakeReportReason.reason, reason)),
  );
}

async function readReports({ drizzle }: Database, where: ReturnType<typeof and>): Promise<QueuedReport[]> {
  const latest = sql`coalesce(${listing.publishedRevisionId}, (select id from revision r where r.listing_id = ${listing.id} order by r.number desc limit 1))`;
  const rows = await drizzle
    .select({
      id: mistakeReport.id,
      listingId: mistakeReport.listingId,
      listingName: revision.name,
      textLanguage: revision.textLanguage,
      listingSlug: listing.slug,
      organizationId: listing.organizationId,
      state: mistakeReport.state,
      note: mistakeReport.note,
      answer: mistakeReport.answer,
      createdOn: mistakeReport.createdOn,
      handledBy: mistakeReport.handledBy,
      reasons: sql<string>`coalesce((select group_concat(reason) from mistake_report_reason where report_id = ${mistakeReport.id}), '')`,
    })
    .from(mistakeReport)
    .innerJoin(listing, eq(listing.id, mistakeReport.listingId))
    .leftJoin(revision, eq(revision.id, latest))
    .where(where)
    .orderBy(asc(mistakeReport.createdOn), asc(mistakeReport.id));
  return rows.map((row) => ({
    ...row,
    listingName: row.listingName ?? row.listingSlug,
    textLanguage: row.textLanguage ?? 'en',
    reasons: row.reasons.split(',').filter((reason) => reason !== '') as MistakeReason[],
  }));
}
