import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RefusalReason, refusalReasons } from '~/domain/review/review-states';
import { type Counted, countedPeriod, publicCountsOf } from '~/domain/transparency/public-counts';

const nothing: Counted = {
  listed: 0,
  corrected: 0,
  withdrawn: 0,
  refused: {},
  daysToDecide: [],
  reportsReceived: 0,
  reportsActedOn: 0,
};
const shown = (counted: Partial<Counted>) => publicCountsOf({ ...nothing, ...counted }, refusalReasons);

describe('public counts', () => {
  it('say only that a number is under ten, also where it is none', () => {
    expect([0, 1, 9].map((corrected) => shown({ corrected }).corrected)).toEqual(['few', 'few', 'few']);
  });

  it('are rounded to five from ten on', () => {
    expect([10, 12, 13, 17, 18, 409].map((listed) => shown({ listed }).listed)).toEqual([10, 10, 15, 15, 20, 410]);
  });

  it('give no total of refusals while one reason is hidden', () => {
    const all = Object.fromEntries(refusalReasons.map((reason) => [reason, 11]));
    expect(shown({ refused: all }).refused.total).toBe(110);
    expect(shown({ refused: { ...all, other: 9 } }).refused).toMatchObject({ total: null, few: ['other'] });
  });

  it('change by nothing whatever a hidden number is, so that it cannot be worked out', () => {
    const count = fc.integer({ min: 0, max: 40 });
    const refusals = fc.record(
      Object.fromEntries(refusalReasons.map((reason) => [reason, count])) as Record<RefusalReason, typeof count>,
    );
    fc.assert(
      fc.property(refusals, count, count, fc.nat(9), (refused, corrected, withdrawn, other) => {
        const before = shown({ refused, corrected, withdrawn });
        const changed = Object.fromEntries(
          Object.entries(refused).map(([reason, of]) => [reason, of < 10 ? other : of]),
        );
        const after = shown({
          refused: changed,
          corrected: corrected < 10 ? other : corrected,
          withdrawn: withdrawn < 10 ? other : withdrawn,
        });
        expect(after).toEqual(before);
      }),
    );
  });

  it('give the median of the days only with ten decisions', () => {
    expect(shown({ daysToDecide: [1, 2, 3, 4, 5, 6, 7, 8, 9] }).medianDays).toBeNull();
    expect(shown({ daysToDecide: [9, 1, 1, 1, 1, 7, 7, 7, 7, 100] }).medianDays).toBe(7);
    expect(shown({ daysToDecide: [0.2, 0.3, 0.1, 0.4, 0.2, 0.3, 0.1, 0.4, 0.2, 0.3, 30] }).medianDays).toBe(0);
  });

  it('are of the twelve whole months before, the same on every day of a month', () => {
    expect(countedPeriod('2026-11-22')).toEqual({ from: '2025-11-01', until: '2026-10-31' });
    expect(countedPeriod('2026-11-01')).toEqual(countedPeriod('2026-11-30'));
    expect(countedPeriod('2026-01-15')).toEqual({ from: '2025-01-01', until: '2025-12-31' });
    expect(countedPeriod('2024-03-01')).toEqual({ from: '2023-03-01', until: '2024-02-29' });
  });
});
