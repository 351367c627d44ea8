import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshnessOf, freshnessWeight } from '~/domain/freshness/freshness';

const confirmed = { lastConfirmedOn: '2026-06-01', sourcesReadOn: '2026-05-20', nextCheckDueOn: '2026-12-01' };
const neverConfirmed = { ...confirmed, lastConfirmedOn: null };

describe('how fresh a listing is', () => {
  it('is confirmed while the next check is more than 30 days away', () => {
    expect(freshnessOf(confirmed, '2026-10-31')).toEqual({
      state: 'confirmed',
      confirmedOn: '2026-06-01',
      sourcesReadOn: '2026-05-20',
      dueOn: '2026-12-01',
      daysUntilDue: 31,
    });
  });

  it('is due soon from 30 days before the check up to the day itself', () => {
    expect(freshnessOf(confirmed, '2026-11-01').state).toBe('due-soon');
    expect(freshnessOf(confirmed, '2026-12-01').state).toBe('due-soon');
  });

  it('is overdue from the day after', () => {
    expect(freshnessOf(confirmed, '2026-12-02')).toMatchObject({ state: 'overdue', daysUntilDue: -1 });
  });

  it('is not confirmed where no person ever confirmed it, and says when its sources were read', () => {
    expect(freshnessOf(neverConfirmed, '2026-11-22')).toMatchObject({
      state: 'not-confirmed',
      confirmedOn: null,
      sourcesReadOn: '2026-05-20',
    });
  });

  it('is overdue even where it was never confirmed', () => {
    expect(freshnessOf(neverConfirmed, '2027-01-01')).toMatchObject({ state: 'overdue', confirmedOn: null });
  });

  it('counts a leap day', () => {
    expect(freshnessOf({ ...confirmed, nextCheckDueOn: '2028-03-01' }, '2028-02-28').daysUntilDue).toBe(2);
  });

  it.each(['2026-04-31', '2026-4-1', '', 'soon', '2026-12-01T00:00:00Z'])('refuses %j as a date', (date) => {
    expect(() => freshnessOf(confirmed, date)).toThrow(RangeError);
    expect(() => freshnessOf({ ...confirmed, nextCheckDueOn: date }, '2026-11-22')).toThrow(RangeError);
    expect(() => freshnessOf({ ...confirmed, lastConfirmedOn: date }, '2026-11-22')).toThrow(RangeError);
    expect(() => freshnessOf({ ...confirmed, sourcesReadOn: date }, '2026-11-22')).toThrow(RangeError);
  });
});

describe('what freshness counts for in ranking', () => {
  const day = fc
    .integer({ min: Date.UTC(2020, 0, 1) / 86_400_000, max: Date.UTC(2040, 0, 1) / 86_400_000 })
    .map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10));

  it('is whole for a confirmed listing, less for one never confirmed, least for one overdue', () => {
    const weight = (dates: typeof confirmed | typeof neverConfirmed, today: string) =>
      freshnessWeight(freshnessOf(dates, today));
    expect(weight(confirmed, '2026-10-01')).toBe(1);
    expect(weight(confirmed, '2026-12-01')).toBeCloseTo(0.8);
    expect(weight(neverConfirmed, '2026-10-01')).toBe(0.6);
    expect(weight(confirmed, '2027-05-30')).toBeCloseTo(0.4);
    expect(weight(neverConfirmed, '2027-05-30')).toBeCloseTo(0.3);
  });

  it('stays within 0 and 1 and never rises as days pass', () => {
    fc.assert(
      fc.property(day, day, day, fc.boolean(), (due, one, other, isConfirmed) => {
        const dates = { ...(isConfirmed ? confirmed : neverConfirmed), nextCheckDueOn: due };
        const [earlier = one, later = other] = [one, other].sort();
        const before = freshnessWeight(freshnessOf(dates, earlier));
        const after = freshnessWeight(freshnessOf(dates, later));
        expect(after).toBeLessThanOrEqual(before);
        expect(after).toBeGreaterThan(0);
        expect(before).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is never more for a listing that nobody confirmed than for one that somebody did', () => {
    fc.assert(
      fc.property(day, day, (due, today) => {
        const weight = (lastConfirmedOn: string | null) =>
          freshnessWeight(freshnessOf({ ...confirmed, lastConfirmedOn, nextCheckDueOn: due }, today));
        expect(weight(null)).toBeLessThan(weight('2026-06-01'));
      }),
    );
  });
});
