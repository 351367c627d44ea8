import type { Interval } from './hours';
import type { Token } from './spec-tokens';

export const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** A calendar day as a rule names it; `year` is null where the rule means every year. */
export interface RuleDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** The days a rule speaks of. */
export interface Selector {
  /** Weekday numbers, Monday 0. */
  readonly days: readonly number[];
  readonly dates: readonly RuleDate[];
  readonly publicHolidays: boolean;
}

/** One rule of a specification, between two separators. */
export interface Rule {
  /** Where the rule begins, for errors. */
  readonly start: Token;
  readonly selector: Selector;
  /** True after `,`: the rule adds to what earlier rules say. After `;` it replaces. */
  readonly adds: boolean;
  readonly off: boolean;
  /** Empty where the whole day is off. */
  readonly intervals: readonly Interval[];
}

/** Days in a month; February has 29 where no year is named, so that `Feb 29` can be written. */
export function daysInMonth(year: number | null, month: number): number {
  return new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}
