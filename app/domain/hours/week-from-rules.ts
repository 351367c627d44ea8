import { type DateException, type Hours, type Interval, minutesInDay } from './hours';
import { add, carryIntoNextDay, coversWeek, subtract, tidy } from './intervals';
import type { Rule } from './rules';
import { SpecError } from './spec-tokens';

/**
 * Applies rules in order, a later one replacing an earlier one for the days both name.
 *
 * @throws SpecError where a combination cannot be kept without guessing
 */
export function weekFromRules(rules: readonly Rule[]): Omit<Hours, 'zone'> {
  let week: Interval[][] = [[], [], [], [], [], [], []];
  let exceptions: DateException[] = [];
  let holidays: Interval[] | null = null;
  for (const rule of rules) {
    if (rule.selector.days.length > 0) {
      // A weekday rule after a date rule would replace it on that weekday, which a list of exceptions cannot say.
      if (exceptions.length > 0) throw new SpecError('date-before-weekdays', rule.start);
      week = applyToWeek(week, rule);
    }
    for (const date of rule.selector.dates) exceptions = applyToDate(exceptions, date, rule);
    if (rule.selector.publicHolidays) holidays = applyToHolidays(holidays, rule);
  }
  return { weekly: week, exceptions, holidays, always: exceptions.length === 0 && coversWeek(week) };
}

function applyToWeek(week: Interval[][], rule: Rule): Interval[][] {
  const { days } = rule.selector;
  if (rule.off && rule.intervals.length > 0) return carryIntoNextDay(withoutTimes(week, rule));
  const changed = week.map((intervals, day) => {
    if (!days.includes(day)) return intervals;
    return rule.adds && !rule.off ? add(intervals, rule.intervals) : tidy(rule.intervals);
  });
  return carryIntoNextDay(changed);
}

/** `12:00-13:00 off` speaks of the clock, so it also cuts into a night that began the day before. */
function withoutTimes(week: Interval[][], rule: Rule): Interval[][] {
  const cut = week.map((intervals) => [...intervals]);
  for (const day of rule.selector.days) {
    for (const { from, to } of rule.intervals) {
      for (const shift of [-1, 0, 1]) {
        const target = (day + shift + 7) % 7;
        const offset = -shift * minutesInDay;
        cut[target] = subtract(cut[target] ?? [], { from: from + offset, to: to + offset });
      }
    }
  }
  return cut;
}

function applyToDate(exceptions: DateException[], date: Omit<DateException, 'intervals'>, rule: Rule): DateException[] {
  const same = exceptions.find((each) => isSameDay(each, date) && each.year === date.year);
  const cutsTimes = rule.off && rule.intervals.length > 0;
  // Both would need the hours of whatever weekday the date falls on.
  if (cutsTimes || (rule.adds && !rule.off && !same)) throw new SpecError('unsupported', rule.start);
  const intervals = ofSingleDay(same?.intervals ?? [], rule);
  // A rule for every year also replaces an earlier one for that day of a single year.
  const kept = exceptions.filter((each) => !(isSameDay(each, date) && (date.year === null || each.year === date.year)));
  return [...kept, { ...date, intervals }].sort(byDate);
}

function applyToHolidays(holidays: Interval[] | null, rule: Rule): Interval[] {
  if (rule.off && rule.intervals.length > 0) throw new SpecError('unsupported', rule.start);
  return ofSingleDay(holidays ?? [], rule);
}

/** Intervals of a day that has no next day to carry a cut night into. */
function ofSingleDay(before: readonly Interval[], rule: Rule): Interval[] {
  const intervals = rule.adds && !rule.off ? add(before, rule.intervals) : tidy(rule.intervals);
  if (intervals.some((interval) => interval.from >= minutesInDay)) throw new SpecError('unsupported', rule.start);
  return intervals;
}

function isSameDay(a: Omit<DateException, 'intervals'>, b: Omit<DateException, 'intervals'>): boolean {
  return a.month === b.month && a.day === b.day;
}

function byDate(a: DateException, b: DateException): number {
  return (a.year ?? 0) - (b.year ?? 0) || a.month - b.month || a.day - b.day;
}
