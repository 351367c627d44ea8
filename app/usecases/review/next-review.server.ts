import type { Moderator } from '~/domain/review/decision';
import type { QueueFilters } from '~/domain/review/queue-filters';
import type { Database } from '~db/open.server';
import { nextInQueue } from '~db/queries/review-queue';

/**
 * The submission to go on to after a decision.
 *
 * @param except the one just decided
 * @returns its revision's id; null where nothing waits that this moderator can decide
 */
export function nextReview(
  database: Database,
  filters: QueueFilters,
  { accountId, memberships }: Moderator,
  except: string,
): Promise<string | null> {
  const organizationIds = memberships.map(({ organizationId }) => organizationId);
  return nextInQueue(database, filters, { accountId, organizationIds }, except);
}
