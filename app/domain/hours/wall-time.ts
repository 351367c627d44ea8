import { type Hours, type Interval, minutesInDay } from './hours';

/**
 * Questions answered on the wall clock alone. A wall time is a count of minutes since 1970-01-01 00:00 as local clocks show them,
 * so day arithmetic needs no zone.
 */

/** The interval that holds at a wall time, certain ones before unsure ones; null where closed. */
export function intervalAt(hours: Hours, wall: number): Interval | null {
  const day = Math.floor(wall / minutesInDay);
  const minute = wall - day * minutesInDay;
  let unsure: Interval | null = null;
  for (const [intervals, at] of [
    [intervalsOn(hours, day), minute],
    [intervalsOn(hours, day - 1), minute + minutesInDay],
  ] as const) {
    for (const interval of intervals) {
      if (interval.from > at || at >= interval.to) continue;
      if (!interval.unsure) return interval;
      unsure ??= interval;
    }
  }
  return unsure;
}

/** True where certain hours hold at a wall time. */
export function isOpenOnWall(hours: Hours, wall: number): boolean {
  return intervalAt(hours, wall)?.unsure === false;
}

/** The first wall time after `wall` that is open (or, with `open` false, not open); null where none comes within a year. */
export function nextOnWall(hours: Hours, wall: number, open: boolean): number | null {
  const today = Math.floor(wall / minutesInDay);
  // Without exceptions a week repeats, so eight days say everything.
  const days = hours.exceptions.length > 0 ? 370 : 8;
  for (let day = today; day <= today + days; day += 1) {
    const boundaries = boundariesOn(hours, day).filter((boundary) => boundary > wall);
    for (const boundary of boundaries.sort((a, b) => a - b)) {
      if (isOpenOnWall(hours, boundary) === open) return boundary;
    }
  }
  return null;
}

/** Wall times within a day at which an interval begins or ends. */
function boundariesOn(hours: Hours, day: number): number[] {
  const own = intervalsOn(hours, day).flatMap(({ from, to }) => [from, to]);
  const night = intervalsOn(hours, day - 1).flatMap(({ from, to }) => [from - minutesInDay, to - minutesInDay]);
  return [...own, ...night]
    .filter((minute) => minute >= 0 && minute < minutesInDay)
    .map((minute) => day * minutesInDay + minute);
}

function intervalsOn(hours: Hours, day: number): readonly Interval[] {
  return (hours.exceptions.length > 0 ? exceptionOn(hours, day) : null) ?? hours.weekly[weekdayOf(day)] ?? [];
}

/** 1970-01-01 was a Thursday, number 3 of a week that begins on Monday. */
function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

function exceptionOn(hours: Hours, day: number): readonly Interval[] | null {
  const date = new Date(day * minutesInDay * 60_000);
  const found = hours.exceptions.filter(
    (each) =>
      each.month === date.getUTCMonth() + 1 &&
      each.day === date.getUTCDate() &&
      (each.year === null || each.year === date.getUTCFullYear()),
  );
  // At most one for every year and one for this year; the latter is the more exact.
  return (found.find((each) => each.year !== null) ?? found[0])?.intervals ?? null;
}
