import { type HsdsSchedule, weeklySpec } from '../weekly-spec';
import type { FoundNode } from './found-node';
import { foundLine, type Notes, textOf } from './found-text';

/** Hours as the form takes them. */
export interface FoundHours {
  /** Our notation, e.g. `Mo,Tu 09:00-17:00`; empty where none could be read. */
  readonly spec: string;
  /** What the source says in words; empty where it says nothing, or only what `spec` says. */
  readonly note: string;
  /** Where they stand. */
  readonly path: string;
}

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const dayNames: Readonly<Record<string, string>> = {
  MON: 'MO',
  TUE: 'TU',
  WED: 'WE',
  THU: 'TH',
  FRI: 'FR',
  SAT: 'SA',
  SUN: 'SU',
};

/** @param rows `schedules` of 3.x, `regular_schedules` of 1.1 with a `weekday`, or hours in words */
export function foundHours(rows: readonly FoundNode[], notes: Notes): FoundHours | null {
  const [first] = rows;
  if (first === undefined) return null;
  const path = first.path;
  const weekly = rows.filter((row) => !isSingleDay(row)).map(scheduleOf);
  const timed = weekly.filter(({ opens_at, closes_at }) => opens_at !== '' || closes_at !== '');
  const spec = timed.length === 0 ? null : specOf(timed);
  const words = wordsOf(rows, notes);
  if (spec === null && timed.length > 0) notes.note('hoursNotRead', path);
  else if (spec !== null && weekly.length < rows.length) notes.note('hoursNotRead', path);
  if (spec === null && words !== '') notes.note('hoursInWords', path);
  // Beside hours that were read, words mostly repeat them.
  return spec === null && words === '' ? null : { spec: spec ?? '', note: spec === null ? words : '', path };
}

function specOf(rows: readonly HsdsSchedule[]): string | null {
  const spec = weeklySpec(rows);
  if (spec === null) return null;
  // HSDS cannot write 24:00, and writes the whole day as 00:00 to 23:59.
  const whole = spec.replaceAll('00:00-23:59', '00:00-24:00');
  return whole === 'Mo,Tu,We,Th,Fr,Sa,Su 00:00-24:00' ? '24/7' : whole;
}

function wordsOf(rows: readonly FoundNode[], notes: Notes): string {
  const sentences = rows.map(({ value, path }) =>
    foundLine(value.description || value.notes, `${path}.description`, 500, notes),
  );
  return [...new Set(sentences.filter((each) => each !== ''))].join('; ').slice(0, 500);
}

/** An exception: the day of a holiday. */
function isSingleDay({ value }: FoundNode): boolean {
  const [from, to] = [textOf(value.valid_from), textOf(value.valid_to)];
  return textOf(value.count) === '1' || (from !== '' && from === to && textOf(value.freq) === '');
}

function scheduleOf({ value }: FoundNode): HsdsSchedule {
  return {
    byday: textOf(value.byday || value.weekday)
      .split(/[\s,;]+/)
      .map(dayOf)
      .join(','),
    opens_at: timeOf(textOf(value.opens_at)),
    closes_at: timeOf(textOf(value.closes_at)),
    freq: textOf(value.freq).toUpperCase(),
    interval: wholeOf(value.interval),
    byweekno: textOf(value.byweekno),
  };
}

/** Two letters, an English name, or the number that 1.1 has: 1 is Monday. */
function dayOf(text: string): string {
  const day = text.toUpperCase();
  if (/^[1-7]$/.test(day)) return days[Number(day) - 1] ?? '';
  return day.length > 2 ? (dayNames[day.slice(0, 3)] ?? day) : day;
}

const wholeOf = (value: unknown): unknown => {
  const text = textOf(value);
  return text === '' ? 1 : Number(text);
};

/** `9am`, `9:00 PM`, `0900` and `9.30` besides what HSDS writes. Anything else is left, to be refused. */
function timeOf(text: string): string {
  const found = /^(\d{1,2})(?:[:.h]?(\d\d))?(?::\d\d)?\s*([ap])?\.?m?\.?((?:Z|[+-]\d\d:?\d\d)?)$/i.exec(text);
  if (found === null) return text;
  const [, hourText = '', minutes = '00', half, offset = ''] = found;
  const hour = Number(hourText);
  const moved = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return `${String(moved).padStart(2, '0')}:${minutes}${offset}`;
}
