import { type DateException, type Hours, type Interval, minutesInDay, weekdays } from './hours';
import { months } from './rules';

/**
 * Prints hours in one canonical OSM form: equal hours give equal text, and reading the text gives the hours back.
 *
 * @returns e.g. `Mo-Fr 09:00-17:00; PH off`. Where a night runs into the next day, weekday rules are joined with `,` so that OSM
 * readers, who let `;` replace the whole calendar day, understand the same.
 */
export function toSpec(hours: Hours): string {
  const later = [...hours.exceptions.flatMap(dateRules), ...holidayRules(hours.holidays)];
  return [weekPart(hours), ...later].filter((part) => part !== '').join('; ') || 'off';
}

function weekPart(hours: Hours): string {
  if (isPlainAlways(hours)) return '24/7';
  const rules = groupDays(hours.weekly).flatMap(({ days, intervals }) =>
    runs(intervals).map((run) => `${dayNames(days)} ${runText(run)}`),
  );
  const needsAdding = hours.weekly.some((day) => runs(day).length > 1 || day.some(({ to }) => to > minutesInDay));
  return rules.join(needsAdding ? ', ' : '; ');
}

function isPlainAlways(hours: Hours): boolean {
  return hours.weekly.every((day) => {
    const [only] = day;
    const whole = only?.from === 0 && only.to === minutesInDay && !only.unsure && only.comment === null;
    return day.length === 1 && whole;
  });
}

/** Weekdays with equal hours, in the order in which their first day comes; days without hours are left out. */
function groupDays(weekly: Hours['weekly']): { days: number[]; intervals: readonly Interval[] }[] {
  const groups = new Map<string, { days: number[]; intervals: readonly Interval[] }>();
  weekly.forEach((intervals, day) => {
    if (intervals.length === 0) return;
    const key = JSON.stringify(intervals);
    const group = groups.get(key);
    if (group) group.days.push(day);
    else groups.set(key, { days: [day], intervals });
  });
  return [...groups.values()];
}

/** [0,1,2,4] → `Mo-We,Fr`. Two neighbours are written `Mo,Tu`. */
function dayNames(days: readonly number[]): string {
  const stretches: number[][] = [];
  for (const day of days) {
    const last = stretches.at(-1);
    if (last?.at(-1) === day - 1) last.push(day);
    else stretches.push([day]);
  }
  return stretches
    .flatMap((stretch) => (stretch.length > 2 ? [`${name(stretch[0])}-${name(stretch.at(-1))}`] : stretch.map(name)))
    .join(',');
}

function name(day: number | undefined): string {
  return weekdays[day ?? 0] ?? 'Mo';
}

/** A rule carries one comment, so intervals are printed in runs that share theirs. */
function runs(intervals: readonly Interval[]): Interval[][] {
  const result: Interval[][] = [];
  for (const interval of intervals) {
    const run = result.at(-1);
    const [first] = run ?? [];
    if (run && first?.unsure === interval.unsure && first.comment === interval.comment) run.push(interval);
    else result.push([interval]);
  }
  return result;
}

function runText(run: readonly Interval[]): string {
  const times = run.map(({ from, to }) => `${clock(from)}-${clock(endAsWritten(from, to))}`).join(',');
  const [first] = run;
  const state = first?.unsure ? (first.comment === null ? ' unknown' : '') : first?.comment != null ? ' open' : '';
  return `${times}${state}${first?.comment != null ? ` "${first.comment}"` : ''}`;
}

function endAsWritten(from: number, to: number): number {
  return to > minutesInDay && to - minutesInDay < from ? to - minutesInDay : to;
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Further runs of one date follow a `,` in the same part, so that they add to the first. */
function dateRules({ year, month, day, intervals }: DateException): string[] {
  const date = `${year === null ? '' : `${year} `}${months[month - 1]} ${day}`;
  if (intervals.length === 0) return [`${date} off`];
  return [
    runs(intervals)
      .map((run) => `${date} ${runText(run)}`)
      .join(', '),
  ];
}

function holidayRules(holidays: readonly Interval[] | null): string[] {
  if (holidays === null) return [];
  if (holidays.length === 0) return ['PH off'];
  return [
    runs(holidays)
      .map((run) => `PH ${runText(run)}`)
      .join(', '),
  ];
}
