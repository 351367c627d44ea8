import { type ZoneClock, zoneClock } from '~/domain/hours/zone-clock';

/** A stretch of days on which a zone keeps one offset from UTC. */
export interface OffsetPeriod {
  /** Minutes to add to UTC. */
  readonly offset: number;
  /** First and last day, `YYYY-MM-DD`; null where no change is near. */
  readonly from: string | null;
  readonly to: string | null;
}

const minutesInDay = 1440;
/** How far around the twelve months the changes that bound them are looked for: daylight saving changes within a year. */
const margin = 400 * minutesInDay;

/**
 * The periods of one offset that touch the twelve months from a day on, so that rows of hours can be written with offsets. A period
 * begins and ends where it really does, not where the twelve months do: the rows stay as they are until clocks are changed.
 * @param zone IANA
 * @param day `YYYY-MM-DD`
 * @returns in order; empty where there is no such zone
 */
export function offsetPeriods(zone: string, day: string): readonly OffsetPeriod[] {
  const known = computed.get(zone);
  if (known?.day === day) return known.periods;
  const clock = zoneClock(zone);
  if (!clock) return [];
  const periods = computePeriods(clock, day);
  computed.set(zone, { day, periods });
  return periods;
}

/** One entry a zone at most, and no made-up zone comes so far: an export asks for the same few again and again. */
const computed = new Map<string, { readonly day: string; readonly periods: readonly OffsetPeriod[] }>();

function computePeriods(clock: ZoneClock, day: string): OffsetPeriod[] {
  const begin = minuteOf(day);
  const end = minuteOf(aYearAfter(day));
  const periods: OffsetPeriod[] = [];
  let start = begin - margin;
  let from: string | null = null;
  for (;;) {
    const change = clock.firstChange(start, end + margin);
    const next = change === null ? null : firstDayOf(clock, change);
    periods.push({ offset: clock.offsetAt(start), from, to: next === null ? null : dayOf(minuteOf(next) - 1) });
    if (change === null || next === null || minuteOf(next) >= end) break;
    start = change;
    from = next;
  }
  return periods.filter(
    ({ from: first, to }) => (to === null || to >= day) && (first === null || to === null || first <= to),
  );
}

/** The first day that lies mostly after a change: clocks put back at midnight leave the day before almost whole. */
function firstDayOf(clock: ZoneClock, change: number): string {
  return dayOf(change + clock.offsetAt(change) + minutesInDay / 2);
}

/** The same date a year later; after a 29 February, 1 March. */
export function aYearAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}

const minuteOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / 60_000;
const dayOf = (minute: number) => new Date(minute * 60_000).toISOString().slice(0, 10);
