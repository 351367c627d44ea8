import { addDays, addMonths, daysBetween } from './calendar';

/** Months from a confirmation to the next check. */
export const checkEveryMonths = 6;

/** Days before a due check at which those who manage a listing are reminded. */
export const reminderDays = [60, 30, 7] as const;
export type ReminderDays = (typeof reminderDays)[number];

/**
 * Which reminder a listing is at. Whoever missed some (the server was off, the listing was taken over late) gets the
 * latest alone; one whose check is overdue counts as at the last.
 *
 * @param dueOn and `today`: `YYYY-MM-DD`
 * @returns null while the check is more than 60 days away
 */
export function reminderAt(dueOn: string, today: string): ReminderDays | null {
  const left = daysBetween(today, dueOn);
  return reminderDays.filter((days) => left <= days).at(-1) ?? null;
}

/** @returns the last day on which a check can fall due to be of interest to reminders today */
export function lastRemindedDay(today: string): string {
  return addDays(today, reminderDays[0]);
}

/**
 * @param hideAfterMonths the operator's limit, after the day the check was due
 * @returns checks that were due before this day have waited longer than the limit
 */
export function hiddenIfDueBefore(today: string, hideAfterMonths: number): string {
  return addMonths(today, -hideAfterMonths);
}

/** Share of the published listings that may be hidden within a day: a clock that jumps ahead must not empty the directory. */
const hiddenADay = 0.1;

/** @returns how many of so many published listings may be hidden within 24 hours; at least one, or small directories never could */
export function mostHiddenADay(published: number): number {
  return Math.max(1, Math.floor(published * hiddenADay));
}
