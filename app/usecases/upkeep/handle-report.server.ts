import type { StaffSession } from '~/domain/account/staff-session';
import type { MistakeReportState } from '~/domain/report/mistake-report';
import type { Directory } from '~/usecases/directory.server';
import { atomically } from '~db/atomically';
import { audit } from '~db/audit';
import { moveReports, queuedReport, sameReports } from '~db/queries/reports-queue';
import { actingModerator } from './acting-moderator.server';
import type { Stamp } from './stamp';

/** `gone`: the visitor deleted it. `meanwhile`: somebody else has moved it on since it was read. */
export type ReportOutcome = 'done' | 'gone' | 'meanwhile' | 'not-yours';

interface Handling {
  readonly id: string;
  readonly who: StaffSession;
  /** State in which it was read. */
  readonly from: MistakeReportState;
  /** Also the open reports that say the same. */
  readonly withSame: boolean;
}

/** A moderator takes a report on: its holder then reads that somebody is looking at it. */
export async function markReportSeen(
  directory: Pick<Directory, 'database'>,
  handling: Handling,
  stamp: Stamp,
): Promise<ReportOutcome> {
  return handle(directory, handling, { state: 'in-progress' }, 'report-seen', stamp);
}

/**
 * Answers a report under its receipt code. The trail says that it was answered and how it ended, never what was written.
 *
 * @param answer 1 to 2,000 characters, as the holder of the receipt reads it
 */
export async function answerReport(
  directory: Pick<Directory, 'database'>,
  handling: Handling,
  { state, answer }: { readonly state: 'acted-on' | 'not-changed'; readonly answer: string },
  stamp: Stamp,
): Promise<ReportOutcome> {
  return handle(directory, handling, { state, answer }, 'report-answered', stamp);
}

async function handle(
  { database }: Pick<Directory, 'database'>,
  { id, who, from, withSame }: Handling,
  to: { readonly state: MistakeReportState; readonly answer?: string },
  action: 'report-seen' | 'report-answered',
  stamp: Stamp,
): Promise<ReportOutcome> {
  const report = await queuedReport(database, id);
  if (!report) return 'gone';
  const actor = actingModerator(who, 'report.answer', { organizationId: report.organizationId });
  if (actor === null) return 'not-yours';
  if (report.state !== from) return 'meanwhile';
  const same = withSame ? await sameReports(database, report) : [];
  const moved = { ...to, handledBy: who.accountId };
  const { listingId, reasons } = report;
  await atomically(database, [
    moveReports(database, [id], from, moved),
    ...same.map((other) => moveReports(database, [other.id], other.state, moved)),
    audit(
      database,
      { actor, action, listingId, details: { reasons, state: to.state, reports: 1 + same.length } },
      stamp,
    ),
  ]);
  return 'done';
}
