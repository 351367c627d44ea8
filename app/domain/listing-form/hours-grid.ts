import { type Interval, minutesInDay, weekdays } from '../hours/hours';
import { parseHours } from '../hours/parse-hours';
import { toSpec } from '../hours/to-spec';
import type { FormErrors, StepReading } from './form-errors';
import { gridField, type StepContent, typed } from './steps';

/*
 * The grid of hours: seven days, two stretches a day, for people who would rather not write `Mo-Fr 09:00-17:00`. It is turned into that
 * notation as soon as it is saved, so hours are kept in one form only.
 */

export const gridParts = [1, 2] as const;

/** @returns whether anything was typed into the grid */
export function isGridFilled(content: StepContent): boolean {
  return Object.keys(content).some((name) => gridField.test(name) && typed(content, name).trim() !== '');
}

/**
 * @param content of step `contact`, with cells `grid.Mo.from1` …
 * @returns the hours in the notation of app/domain/hours, or what is wrong, by cell
 */
export function specOfGrid(content: StepContent): StepReading<string> {
  const errors: Record<string, FormErrors[string]> = {};
  const weekly = weekdays.map((day) =>
    gridParts.flatMap((part): Interval[] => {
      const [fromCell, toCell] = [`grid.${day}.from${part}`, `grid.${day}.to${part}`];
      const [from, to] = [typed(content, fromCell).trim(), typed(content, toCell).trim()];
      if (from === '' && to === '') return [];
      if (from === '' || to === '') {
        errors[from === '' ? fromCell : toCell] = { key: 'form.error.gridHalf' };
        return [];
      }
      const [start, end] = [minutesOf(from), minutesOf(to)];
      if (start === null || start >= minutesInDay) errors[fromCell] = { key: 'form.error.gridTime' };
      if (end === null) errors[toCell] = { key: 'form.error.gridTime' };
      if (start === null || end === null) return [];
      return [{ from: start, to: end > start ? end : end + minutesInDay, unsure: false, comment: null }];
    }),
  );
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const written = toSpec({ zone: null, weekly, exceptions: [], holidays: null, always: false });
  // Read and printed once more, so that stretches typed out of order or over one another come out as one reads them.
  const read = parseHours(written);
  return { ok: true, facts: read.ok ? toSpec(read.hours) : written };
}

/** Cells for hours that were typed before; empty where a grid of two stretches a day cannot hold them. */
export function gridOfSpec(spec: string): Record<string, string[]> {
  const read = parseHours(spec);
  if (!read.ok) return {};
  const { weekly, exceptions, holidays } = read.hours;
  const simple = weekly.every(
    (day) => day.length <= 2 && day.every(({ unsure, comment }) => !unsure && comment === null),
  );
  if (!simple || exceptions.length > 0 || holidays !== null) return {};
  const cells: Record<string, string[]> = {};
  weekly.forEach((intervals, index) => {
    intervals.forEach(({ from, to }, part) => {
      cells[`grid.${weekdays[index]}.from${part + 1}`] = [clock(from)];
      cells[`grid.${weekdays[index]}.to${part + 1}`] = [clock(to % minutesInDay)];
    });
  });
  return cells;
}

/** `9`, `9:30`, `09.30` and `0930` are all said so. */
function minutesOf(text: string): number | null {
  const match = /^(\d{1,2})(?:[:.]?(\d{2}))?$/.exec(text);
  if (!match) return null;
  const minutes = Number(match[1]) * 60 + Number(match[2] ?? 0);
  return Number(match[2] ?? 0) < 60 && minutes <= minutesInDay ? minutes : null;
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/**
 * A filled grid becomes the hours of the contact it was opened for, and is gone. One with mistakes stays as it is.
 * @returns the content to keep
 */
export function withGridTaken(content: StepContent): StepContent {
  const number = typed(content, 'gridFor');
  if (!/^[1-9]\d?$/.test(number) || !isGridFilled(content)) return withoutGrid(content, !isGridFilled(content));
  const reading = specOfGrid(content);
  if (!reading.ok) return content;
  return { ...withoutGrid(content, true), [`hours.${number}`]: [reading.facts] };
}

function withoutGrid(content: StepContent, drop: boolean): StepContent {
  if (!drop) return content;
  return Object.fromEntries(Object.entries(content).filter(([name]) => name !== 'gridFor' && !gridField.test(name)));
}
