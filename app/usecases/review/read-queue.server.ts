import { changedFields } from '~/domain/review/difference';
import { type QueueFilters, queuePageLength } from '~/domain/review/queue-filters';
import type { ReviewedField } from '~/domain/review/reviewed-facts';
import { gravityOf, type RiskBand, riskBandOf } from '~/domain/review/risk';
import type { Database } from '~db/open.server';
import {
  type OtherCounts,
  otherCounts,
  type QueueCounts,
  type QueueItem,
  queueChoices,
  queueCounts,
  queueLength,
  queuePage,
} from '~db/queries/review-queue';
import { accountNames, readReviewed } from '~db/queries/reviews';

/** A line of the queue as it is shown. */
export interface ShownItem extends Omit<QueueItem, 'risk' | 'publishedRevisionId' | 'assignedTo'> {
  readonly band: RiskBand;
  /** Fields that an edit changes, the gravest first; empty for a new listing. */
  readonly changed: readonly ReviewedField[];
  /** Address of the moderator who has it; null for nobody. */
  readonly assignedName: string | null;
  readonly isMine: boolean;
}

export interface QueueView {
  readonly items: readonly ShownItem[];
  /** Open submissions that fit the filters, on all pages. */
  readonly length: number;
  readonly pages: number;
  readonly counts: QueueCounts;
  readonly others: OtherCounts;
  readonly choices: { readonly countries: readonly string[]; readonly languages: readonly string[] };
}

const daysAhead = 60;

/** A page of the queue with its counts. */
export async function readQueue(
  database: Database,
  filters: QueueFilters,
  accountId: string,
  now: Date,
): Promise<QueueView> {
  const items = await queuePage(database, filters, accountId);
  const length = await queueLength(database, filters, accountId);
  const dueUntil = new Date(now.getTime() + daysAhead * 86_400_000).toISOString().slice(0, 10);
  return {
    items: await shownItems(database, items, accountId),
    length,
    pages: Math.max(1, Math.ceil(length / queuePageLength)),
    counts: await queueCounts(database, accountId),
    others: await otherCounts(database, dueUntil),
    choices: await queueChoices(database),
  };
}

async function shownItems(database: Database, items: readonly QueueItem[], accountId: string): Promise<ShownItem[]> {
  const edits = items.filter(({ publishedRevisionId }) => publishedRevisionId !== null);
  const reviewed = await readReviewed(
    database,
    edits.flatMap(({ revisionId, publishedRevisionId }) => [revisionId, publishedRevisionId ?? '']),
  );
  const names = await accountNames(
    database,
    items.flatMap(({ assignedTo }) => assignedTo ?? []),
  );
  return items.map(({ risk, publishedRevisionId, assignedTo, ...item }) => {
    const after = reviewed.get(item.revisionId);
    const before = publishedRevisionId === null ? undefined : reviewed.get(publishedRevisionId);
    const changes = before && after ? changedFields(before.facts, after.facts) : [];
    return {
      ...item,
      band: riskBandOf(risk),
      changed: [...new Set(changes.map(({ field }) => field))].sort((a, b) => gravityOf(b) - gravityOf(a)),
      assignedName: assignedTo === null ? null : (names.get(assignedTo) ?? ''),
      isMine: assignedTo === accountId,
    };
  });
}
