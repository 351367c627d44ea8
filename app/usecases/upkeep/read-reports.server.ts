import type { QueuedReport, ReportedListing } from '~/domain/report/queued-report';
import type { Directory } from '~/usecases/directory.server';
import { queuedReport, type ReportFilter, reportQueue, sameReports } from '~db/queries/reports-queue';
import { emailsOf } from '~db/queries/staff-emails';

const listingsPerPage = 20;

/** Visitors' reports, those of a listing together, those that say the same folded into one. @param page from 1 */
export async function readReports({ database }: Pick<Directory, 'database'>, filter: ReportFilter, page: number) {
  const queue = await reportQueue(database, filter, page, listingsPerPage);
  const byListing = new Map<string, QueuedReport[]>();
  for (const report of queue.reports) {
    const known = byListing.get(report.listingId);
    if (known) known.push(report);
    else byListing.set(report.listingId, [report]);
  }
  const listings = [...byListing.values()].map(reportedListing);
  return { listings, counts: queue.counts, pages: Math.max(1, Math.ceil(queue.listings / listingsPerPage)) };
}

function reportedListing(reports: readonly QueuedReport[]): ReportedListing {
  const groups = new Map<string, { first: QueuedReport; ids: string[] }>();
  for (const report of reports) {
    const key = report.note === null ? report.id : JSON.stringify([report.createdOn, report.state, report.note]);
    const group = groups.get(key);
    if (group) group.ids.push(report.id);
    else groups.set(key, { first: report, ids: [report.id] });
  }
  const [first] = reports as [QueuedReport, ...QueuedReport[]];
  const { listingSlug: slug, listingName: name, textLanguage } = first;
  return { slug, name, textLanguage, groups: [...groups.values()] };
}

/** One report with the open ones that say the same, and who works on it; null where it was deleted. */
export async function readReport({ database }: Pick<Directory, 'database'>, id: string) {
  const report = await queuedReport(database, id);
  if (!report) return null;
  const handler = report.handledBy === null ? null : await emailsOf(database, [report.handledBy]);
  return {
    report,
    same: (await sameReports(database, report)).map((other) => other.id),
    handlerEmail: handler?.get(report.handledBy ?? '') ?? null,
  };
}
