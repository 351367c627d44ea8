import type { PublishedListing } from '../listing/listing';

export const freshnessStates = ['confirmed', 'due-soon', 'not-confirmed', 'overdue'] as const;
export type FreshnessState = (typeof freshnessStates)[number];

/** How lately a listing was checked. All dates are `YYYY-MM-DD`. */
export interface Freshness {
  /**
   * `confirmed`: a person confirmed it and the next check is not near. `due-soon`: confirmed, the next check is due within 30 days.
   * `not-confirmed`: only its sources were read, no person has confirmed it. `overdue`: the next check has passed, confirmed once or never.
   */
  readonly state: FreshnessState;
  /** Null where no person has ever confirmed it. */
  readonly confirmedOn: string | null;
  readonly sourcesReadOn: string;
  readonly dueOn: string;
  /** Whole days from today to the due date; negative once it has passed. */
  readonly daysUntilDue: number;
}

type Dated = Pick<PublishedListing, 'lastConfirmedOn' | 'sourcesReadOn' | 'nextCheckDueOn'>;

const dueSoonDays = 30;

/** A listing that was never confirmed ranks below a confirmed one, but is not hidden: most listings start so. */
const weightConfirmed = 1;
const weightWhenDue = 0.8;
const weightNotConfirmed = 0.6;
/** Days overdue after which a listing counts half of what it did when due. */
const halfLifeDays = 180;

/**
 * @param dates of the listing, each `YYYY-MM-DD`
 * @param today `YYYY-MM-DD`
 * @throws RangeError where a date is not a calendar day in that form
 */
export function freshnessOf(dates: Dated, today: string): Freshness {
  const daysUntilDue = dayNumber(dates.nextCheckDueOn) - dayNumber(today);
  // Read for their errors: a date that will be shown must be one.
  dayNumber(dates.sourcesReadOn);
  if (dates.lastConfirmedOn !== null) dayNumber(dates.lastConfirmedOn);
  return {
    state: stateOf(dates.lastConfirmedOn !== null, daysUntilDue),
    confirmedOn: dates.lastConfirmedOn,
    sourcesReadOn: dates.sourcesReadOn,
    dueOn: dates.nextCheckDueOn,
    daysUntilDue,
  };
}

/**
 * How much a listing's freshness speaks for it, for ranking.
 *
 * @returns above 0, at most 1; never rises as days pass without a check
 */
export function freshnessWeight({ confirmedOn, daysUntilDue }: Freshness): number {
  const whenDue = confirmedOn === null ? weightNotConfirmed : weightWhenDue;
  if (daysUntilDue < 0) return whenDue * 2 ** (daysUntilDue / halfLifeDays);
  if (confirmedOn === null) return weightNotConfirmed;
  const share = Math.min(daysUntilDue, dueSoonDays) / dueSoonDays;
  return weightWhenDue + (weightConfirmed - weightWhenDue) * share;
}

function stateOf(confirmed: boolean, daysUntilDue: number): FreshnessState {
  if (daysUntilDue < 0) return 'overdue';
  if (!confirmed) return 'not-confirmed';
  return daysUntilDue <= dueSoonDays ? 'due-soon' : 'confirmed';
}

/** Days since 1970-01-01. */
function dayNumber(date: string): number {
  const milliseconds = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  // Date.parse lets 31 April become 1 May, so the date is printed back and compared.
  const isDay = !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(date);
  if (!isDay) throw new RangeError(`Not a date in the form YYYY-MM-DD: ${JSON.stringify(date)}`);
  return milliseconds / 86_400_000;
}
