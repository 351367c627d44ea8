import { type Interval, minutesInDay } from './hours';

/** A stretch of minutes, `to` excluded. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Takes a span out of a day's intervals; an interval around it falls into two. */
export function subtract(intervals: readonly Interval[], span: Span): Interval[] {
  return intervals.flatMap((interval) => {
    if (span.to <= interval.from || span.from >= interval.to) return [interval];
    const pieces = [
      { ...interval, to: Math.max(interval.from, span.from) },
      { ...interval, from: Math.min(interval.to, span.to) },
    ];
    return pieces.filter((piece) => piece.from < piece.to);
  });
}

/** Sorts a day's intervals and unites those that touch and say the same, so that equal hours are equal data. */
export function tidy(intervals: readonly Interval[]): Interval[] {
  const united: Interval[] = [];
  for (const interval of [...intervals].sort(byStart)) {
    const index = united.findIndex((other) => sameWords(other, interval) && interval.from <= other.to);
    const other = united[index];
    if (other) united[index] = { ...other, to: Math.max(other.to, interval.to) };
    else united.push(interval);
  }
  return united.sort(byStart);
}

/** Adds intervals to a day; where both speak of the same minutes the added ones count. */
export function add(intervals: readonly Interval[], added: readonly Interval[]): Interval[] {
  return tidy([...added.reduce<readonly Interval[]>(subtract, intervals), ...added]);
}

/**
 * Gives pieces that lie wholly in the following day to that day, in a week of seven lists. Such pieces are left when the middle is taken
 * out of a night; they yield to what the day itself says.
 */
export function carryIntoNextDay(week: readonly (readonly Interval[])[]): Interval[][] {
  return week.map((intervals, day) => {
    const own = intervals.filter((interval) => interval.from < minutesInDay);
    const carried = (week[(day + 6) % 7] ?? [])
      .filter((interval) => interval.from >= minutesInDay)
      .map((interval) => ({ ...interval, from: interval.from - minutesInDay, to: interval.to - minutesInDay }));
    return add(carried, own);
  });
}

/** True where certain hours cover every minute of every weekday, nights of the day before included. */
export function coversWeek(week: readonly (readonly Interval[])[]): boolean {
  return week.every((intervals, day) => {
    const night = (week[(day + 6) % 7] ?? []).map((interval) => ({
      ...interval,
      from: interval.from - minutesInDay,
      to: interval.to - minutesInDay,
    }));
    let covered = 0;
    for (const interval of [...night, ...intervals].filter((each) => !each.unsure).sort(byStart)) {
      if (interval.from > covered) return false;
      covered = Math.max(covered, interval.to);
    }
    return covered >= minutesInDay;
  });
}

function byStart(a: Interval, b: Interval): number {
  return a.from - b.from || a.to - b.to || Number(a.unsure) - Number(b.unsure) || compareWords(a, b);
}

function compareWords(a: Interval, b: Interval): number {
  const [first, second] = [a.comment ?? '', b.comment ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}

function sameWords(a: Interval, b: Interval): boolean {
  return a.unsure === b.unsure && a.comment === b.comment;
}
