import type { RefusalReason } from '../review/review-states';

/** Below this a number is not said: somebody might know whom it counts. */
export const smallestShown = 10;
const roundedTo = 5;

/** A number as everybody may know it: rounded to 5, or only that it is under 10. */
export type PublicCount = number | 'few';

/** What was counted, exact. Never leaves the server. */
export interface Counted {
  readonly listed: number;
  readonly corrected: number;
  readonly withdrawn: number;
  readonly refused: Readonly<Partial<Record<RefusalReason, number>>>;
  /** Days from submission to decision, of each decision. */
  readonly daysToDecide: readonly number[];
  readonly reportsReceived: number;
  readonly reportsActedOn: number;
}

/** What the public page says. */
export interface PublicCounts {
  readonly listed: PublicCount;
  readonly corrected: PublicCount;
  readonly withdrawn: PublicCount;
  readonly refused: {
    /** Null where a reason is hidden: the hidden one could be worked out from a total. */
    readonly total: number | null;
    readonly byReason: readonly { readonly reason: RefusalReason; readonly count: number }[];
    /** Reasons with fewer than ten refusals, perhaps none. */
    readonly few: readonly RefusalReason[];
  };
  /** Whole days; null with fewer than ten decisions. */
  readonly medianDays: number | null;
  readonly reportsReceived: PublicCount;
  readonly reportsActedOn: PublicCount;
}

/** Hides what is small and rounds the rest, so that what is hidden changes nothing else on the page. */
export function publicCountsOf(counted: Counted, reasons: readonly RefusalReason[]): PublicCounts {
  const byReason = reasons.map((reason) => ({ reason, count: publicCount(counted.refused[reason] ?? 0) }));
  const shown = byReason.flatMap(({ reason, count }) => (count === 'few' ? [] : { reason, count }));
  const few = byReason.filter(({ count }) => count === 'few').map(({ reason }) => reason);
  const sum = reasons.reduce((total, reason) => total + (counted.refused[reason] ?? 0), 0);
  return {
    listed: publicCount(counted.listed),
    corrected: publicCount(counted.corrected),
    withdrawn: publicCount(counted.withdrawn),
    refused: { total: few.length === 0 ? rounded(sum) : null, byReason: shown, few },
    medianDays: counted.daysToDecide.length < smallestShown ? null : median(counted.daysToDecide),
    reportsReceived: publicCount(counted.reportsReceived),
    reportsActedOn: publicCount(counted.reportsActedOn),
  };
}

function publicCount(count: number): PublicCount {
  return count < smallestShown ? 'few' : rounded(count);
}

function rounded(count: number): number {
  return Math.round(count / roundedTo) * roundedTo;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return Math.round((low + high) / 2);
}

/**
 * The twelve whole months before today: whoever looks twice in one month sees the same period, so no day can be told
 * from the difference.
 *
 * @param today `YYYY-MM-DD`
 * @returns first and last day, both included
 */
export function countedPeriod(today: string): { readonly from: string; readonly until: string } {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const dayOf = (date: Date) => date.toISOString().slice(0, 10);
  return {
    from: dayOf(new Date(Date.UTC(year - 1, month - 1, 1))),
    until: dayOf(new Date(Date.UTC(year, month - 1, 0))),
  };
}
