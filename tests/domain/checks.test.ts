import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween } from '~/domain/freshness/calendar';
import { mostHiddenADay, reminderAt } from '~/domain/freshness/checks';

describe('the calendar', () => {
  it('knows the last day of shorter months, leap days and the turn of the year', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2027-08-31', 6)).toBe('2028-02-29');
    expect(addMonths('2026-11-22', 6)).toBe('2027-05-22');
    expect(addMonths('2027-01-31', -12)).toBe('2026-01-31');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
  });

  it('says which reminder a listing is at', () => {
    const today = '2026-11-22';
    const stages = [61, 60, 31, 30, 8, 7, 0, -400].map((left) => reminderAt(addDays(today, left), today));
    expect(stages).toEqual([null, 60, 60, 30, 30, 7, 7, 7]);
  });
});

describe('hiding', () => {
  it('takes a tenth of the listings a day at most, and one where there are few', () => {
    expect([409, 20, 19, 5, 0].map(mostHiddenADay)).toEqual([40, 2, 1, 1, 1]);
  });
});
