import { eq } from 'drizzle-orm';
import type { FollowedReport, MistakeReason } from '~/domain/report/mistake-report';
import { atomically } from '../atomically';
import type { Database } from '../open.server';
import { listing, revision } from '../schema/listing';
import { mistakeReport, mistakeReportReason } from '../schema/mistake-report';

export interface NewMistakeReport {
  readonly id: string;
  readonly listingId: string;
  /** SHA-256 of the receipt code, in lower-case hexadecimal. */
  readonly receiptHash: string;
  readonly reasons: readonly MistakeReason[];
  readonly note: string | null;
  /** `YYYY-MM-DD`: the day only. */
  readonly createdOn: string;
}

/** Stores a report and its reasons together. */
export async function addMistakeReport(database: Database, report: NewMistakeReport): Promise<void> {
  const { reasons, ...row } = report;
  await atomically(database, [
    database.drizzle.insert(mistakeReport).values({ ...row, state: 'received' }),
    ...reasons.map((reason) => database.drizzle.insert(mistakeReportReason).values({ reportId: row.id, reason })),
  ]);
}

/** @returns what became of the report that this hash opens, or null where there is none */
export async function followedReport(database: Database, receiptHash: string): Promise<FollowedReport | null> {
  const [row] = await database.drizzle
    .select({
      listingName: revision.name,
      listingSlug: listing.slug,
      state: mistakeReport.state,
      answer: mistakeReport.answer,
      createdOn: mistakeReport.createdOn,
    })
    .from(mistakeReport)
    .innerJoin(listing, eq(listing.id, mistakeReport.listingId))
    .leftJoin(revision, eq(revision.id, listing.publishedRevisionId))
    .where(eq(mistakeReport.receiptHash, receiptHash));
  return row ? { ...row, listingName: row.listingName ?? row.listingSlug } : null;
}

/**
 * Removes a report for good. `secure_delete` overwrites the row with zeros in the file; the write-ahead log still holds
 * the pages as they were, so it is folded into the file and emptied.
 * @returns false where no report has this hash
 */
export async function deleteMistakeReport(database: Database, receiptHash: string): Promise<boolean> {
  const [deleted = 0] = await atomically(database, [
    database.drizzle.delete(mistakeReport).where(eq(mistakeReport.receiptHash, receiptHash)),
  ]);
  database.sqlite.pragma('wal_checkpoint(TRUNCATE)');
  return deleted > 0;
}
