import { type Hours, type Interval, minutesInDay } from '~/domain/hours/hours';

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * Hours as an English sentence without its zone.
 * @returns e.g. `Monday to Friday 09:00–17:00 and 18:00–20:00; Saturday 10:00–12:00 (by appointment); 25 December closed.`
 */
export function hoursInWords(hours: Hours): string {
  if (hours.always) return 'Day and night, every day.';
  const parts = [
    ...weekInWords(hours.weekly),
    ...hours.exceptions.map(
      ({ year, month, day, intervals }) =>
        `${day} ${monthNames[month - 1]}${year === null ? '' : ` ${year}`} ${intervalsInWords(intervals)}`,
    ),
    ...(hours.holidays === null ? [] : [`public holidays ${intervalsInWords(hours.holidays)}`]),
  ];
  return parts.length === 0 ? 'Closed.' : `${parts.join('; ')}.`;
}

/** Weekdays with equal hours together, in the order of their first day; closed ones are not named. */
function weekInWords(weekly: Hours['weekly']): string[] {
  const groups = new Map<string, number[]>();
  weekly.forEach((intervals, day) => {
    if (intervals.length === 0) return;
    const words = intervalsInWords(intervals);
    groups.set(words, [...(groups.get(words) ?? []), day]);
  });
  return [...groups].map(([words, days]) => `${daysInWords(days)} ${words}`);
}

/** [0, 1, 2, 4] → `Monday to Wednesday, Friday`. */
function daysInWords(days: readonly number[]): string {
  const stretches: number[][] = [];
  for (const day of days) {
    const last = stretches.at(-1);
    if (last?.at(-1) === day - 1) last.push(day);
    else stretches.push([day]);
  }
  return stretches
    .flatMap((stretch) =>
      stretch.length > 2 ? [`${dayName(stretch[0])} to ${dayName(stretch.at(-1))}`] : stretch.map(dayName),
    )
    .join(', ');
}

const dayName = (day: number | undefined) => dayNames[day ?? 0] ?? '';

function intervalsInWords(intervals: readonly Interval[]): string {
  return intervals.length === 0 ? 'closed' : intervals.map(intervalInWords).join(' and ');
}

function intervalInWords({ from, to, unsure, comment }: Interval): string {
  const note = comment ?? (unsure ? 'not certain' : null);
  const end = to > minutesInDay ? `${clock(to - minutesInDay)} the next day` : clock(to);
  return `${clock(from)}–${end}${note === null ? '' : ` (${note})`}`;
}

/** Minutes after midnight as a 24-hour clock shows them; the end of the day is 24:00. */
function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
