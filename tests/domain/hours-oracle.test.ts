import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOpenAt, statusAt } from '~/domain/hours/status-at';
import { nightSpec, weeklySpec } from './hours-specs';

/**
 * The npm package `opening_hours` reads the same notation, but answers in the process's own zone, so the zone is set before asking. It is
 * asked only what it and we mean alike: where `;` puts a weekday rule after a night, it cuts that night off at midnight
 * (OSM rules replace calendar days), while we let a night belong to the evening on which it begins. `toSpec` joins with `,` there.
 */

const minute = 60_000;
const yearStart = Date.UTC(2026, 0, 1);
const minutesInYear = 365 * 1440;
const anyInstant = fc.integer({ min: 0, max: minutesInYear }).map((count) => new Date(yearStart + count * minute));

const twentyInstants = fc.array(anyInstant, { minLength: 20, maxLength: 20 });

function compare(spec: string, zone: string, instants: readonly Date[]): void {
  const oracle = new OpeningHours(spec);
  for (const instant of instants) {
    expect(isOpenAt({ spec, zone }, instant), instant.toISOString()).toBe(oracle.getState(instant));
  }
}

/**
 * For a night that began yesterday the package (3.15.0, `generateDateShifter`) goes back 24 hours. After a day of 23 or 25 hours that
 * can be another day than yesterday: it calls `Sa 12:00-00:15` open on the Monday after clocks went forward. Those instants are left
 * out here; hours-status.test.ts says what is right.
 */
function packageKnowsYesterday(instant: Date): boolean {
  const dayBefore = new Date(instant.getTime() - 1440 * minute);
  const yesterday = new Date(instant.getFullYear(), instant.getMonth(), instant.getDate() - 1, 12);
  return dayBefore.toDateString() === yesterday.toDateString();
}

/** The specifications of the first real listings that are more than `24/7`. */
const realSpecs = [
  'Mo-Su 08:00-24:00',
  '12:00-20:00',
  'Mo-We 15:00-17:00; Th-Fr 11:00-13:00',
  'Mo-Fr 08:00-22:00; Sa-Su 09:00-18:00',
  'Mo,We,Fr 12:00-20:00; Tu,Th 08:00-16:00',
  'Mo 10:00-14:00,16:00-20:00; Tu 10:00-14:00; We 16:00-20:00; Fr 16:00-20:00',
  'Mo 09:30-12:30; Tu 13:00-16:00; Th 20:00-23:00',
  'Mo-Fr 11:00-13:00,14:00-18:00',
  '20:00-08:00',
  '18:00-26:00',
];

describe.each(['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'])(
  'beside the opening_hours package in %s',
  (zone) => {
    const zoneBefore = process.env.TZ;
    beforeAll(() => {
      process.env.TZ = zone;
    });
    afterAll(() => {
      if (zoneBefore === undefined) delete process.env.TZ;
      else process.env.TZ = zoneBefore;
    });

    it('runs in that zone, or the comparison would be empty', () => {
      const inZone = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
      const noon = new Date('2026-07-01T12:00:00Z');
      expect(`${String(noon.getHours()).padStart(2, '0')}:${String(noon.getMinutes()).padStart(2, '0')}`).toBe(
        inZone.format(noon),
      );
    });

    it('agrees on whether real hours are open, every 25 minutes of the weeks in which clocks change', () => {
      for (const spec of realSpecs) {
        const oracle = new OpeningHours(spec);
        for (const start of ['2026-03-06', '2026-03-27', '2026-04-02', '2026-10-02', '2026-10-23', '2026-10-30']) {
          for (let count = 0; count < 5 * 1440; count += 25) {
            const instant = new Date(Date.parse(start) + count * minute);
            expect(isOpenAt({ spec, zone }, instant), `${spec} at ${instant.toISOString()}`).toBe(
              oracle.getState(instant),
            );
          }
        }
      }
    });

    it('agrees on whether generated hours within the day are open at any instant', () => {
      fc.assert(
        fc.property(weeklySpec, twentyInstants, (spec, instants) => compare(spec, zone, instants)),
        { numRuns: 150 },
      );
    });

    it('agrees on whether generated nights are open, where the package knows which day was yesterday', () => {
      fc.assert(
        fc.property(nightSpec, twentyInstants, (spec, instants) =>
          compare(spec, zone, instants.filter(packageKnowsYesterday)),
        ),
        { numRuns: 150 },
      );
    });
  },
);

describe('beside the opening_hours package, about the next change', () => {
  const zoneBefore = process.env.TZ;
  beforeAll(() => {
    process.env.TZ = 'UTC';
  });
  afterAll(() => {
    if (zoneBefore === undefined) delete process.env.TZ;
    else process.env.TZ = zoneBefore;
  });

  it('agrees on when it opens or closes next', () => {
    fc.assert(
      fc.property(fc.oneof(weeklySpec, nightSpec), anyInstant, (spec, instant) => {
        const status = statusAt({ spec, zone: 'UTC' }, instant);
        const change = status.state === 'open' ? status.until : status.state === 'closed' ? status.opens : undefined;
        expect(change?.toISOString()).toBe(nextFlip(new OpeningHours(spec), instant)?.toISOString());
      }),
      { numRuns: 200 },
    );
  });
});

/** The package also reports a change where one rule hands over to the next without closing; those are passed over. */
function nextFlip(oracle: OpeningHours, instant: Date): Date | undefined {
  const before = oracle.getState(instant);
  let change = oracle.getNextChange(instant);
  for (let step = 0; change && step < 60; step += 1) {
    if (oracle.getState(change) !== before) return change;
    change = oracle.getNextChange(change);
  }
  return undefined;
}
