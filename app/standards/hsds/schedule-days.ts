import { type Interval, minutesInDay } from '~/domain/hours/hours';

/** Weekdays as RFC 5545 writes them, by their numbers. */
export const daysOfWeek = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** The same times, within one day, on some weekdays. */
export interface Stretch {
  /** Numbers of weekdays, sorted. */
  readonly days: readonly number[];
  /** Minutes after midnight; `to` is at most 1440. */
  readonly from: number;
  readonly to: number;
}

/**
 * Intervals as stretches that end at midnight at the latest: what lies after it goes to the next day.
 * @param week for each weekday its intervals, Monday first; a single list stands for a single day, and 1 then means the day after
 */
export function stretchesOf(week: readonly (readonly Interval[])[]): Stretch[] {
  const stretches = new Map<string, { days: Set<number>; from: number; to: number }>();
  const put = (day: number, from: number, to: number) => {
    const known = stretches.get(`${from}-${to}`) ?? { days: new Set(), from, to };
    known.days.add(day % 7);
    stretches.set(`${from}-${to}`, known);
  };
  week.forEach((intervals, day) => {
    for (const { from, to } of intervals) {
      put(day, from, Math.min(to, minutesInDay));
      if (to > minutesInDay) put(day + 1, 0, to - minutesInDay);
    }
  });
  return [...stretches.values()].map(({ days, from, to }) => ({ days: [...days].sort((a, b) => a - b), from, to }));
}

/** `HH:MM`. HSDS has no 24:00: midnight as an end is 23:59. */
export function clockOfDay(minutes: number): string {
  if (minutes === minutesInDay) return '23:59';
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** @returns e.g. `+05:30`, `-05:00`; `Z` for none */
export function offsetInWords(offset: number): string {
  if (offset === 0) return 'Z';
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

const pad = (number: number) => String(number).padStart(2, '0');

/** Monday is 0. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

export function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
