import { type Interval, type Weekday, weekdays } from './hours';
import { parseHours } from './parse-hours';

export interface WeekdayHours {
  readonly weekday: Weekday;
  /** In minutes after this day's midnight, sorted; empty where closed. */
  readonly intervals: readonly Interval[];
}

/**
 * A specification as the rows of a table, Monday first. Public holidays and single dates are not part of a week: `parseHours` has them.
 *
 * @returns seven rows, or null where the specification cannot be read
 */
export function weekOf(spec: string): WeekdayHours[] | null {
  const result = parseHours(spec);
  if (!result.ok) return null;
  return weekdays.map((weekday, day) => ({ weekday, intervals: result.hours.weekly[day] ?? [] }));
}
