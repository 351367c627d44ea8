import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isOpenAt } from '~/domain/hours/status-at';
import type { Opening, PublishedListing } from '~/domain/listing/listing';
import type { HsdsSchedule } from '~/standards/hsds/hsds-types';
import { offsetPeriods } from '~/standards/hsds/offset-periods';
import { hsdsSchedules } from '~/standards/hsds/schedules';
import { openingHoursOf } from '~/standards/json-ld/opening-hours';
import { allPublishedListings } from '~db/queries/published-listings';
import { seededDatabase } from '../setup/database';

const now = new Date('2026-11-22T12:00:00Z');
let listings: readonly PublishedListing[];
beforeAll(async () => {
  listings = await allPublishedListings(await seededDatabase());
});

function withOpening(...openings: (Opening | null)[]): PublishedListing {
  const [listing] = listings;
  if (!listing) throw new Error('There is no listing.');
  const channels = openings.map((opening, index) => ({
    type: index === 0 ? ('phone' as const) : ('webchat' as const),
    value: index === 0 ? '+441632960001' : 'https://service.example/chat',
    display: 'x',
    cost: null,
    shortCode: false,
    opening,
    hoursNote: null,
    confidentiality: null,
  }));
  return { ...listing, channels, sourcesReadOn: '2026-11-01' };
}
const rowsOf = (spec: string, zone: string | null) => hsdsSchedules(withOpening({ spec, zone }), now);
const inShort = ({ valid_from, valid_to, byday, opens_at, closes_at, timezone }: HsdsSchedule) =>
  [valid_from, valid_to, byday, opens_at, closes_at, timezone].filter((each) => each !== undefined).join(' ');

describe('hours in a zone', () => {
  it('have a row for each period of one offset within a year, in London', () => {
    expect(rowsOf('Mo-Fr 09:00-17:00', 'Europe/London').map(inShort)).toEqual([
      '2026-10-25 2027-03-27 MO,TU,WE,TH,FR 09:00Z 17:00Z 0',
      '2027-03-28 2027-10-30 MO,TU,WE,TH,FR 09:00+01:00 17:00+01:00 1',
      '2027-10-31 2028-03-25 MO,TU,WE,TH,FR 09:00Z 17:00Z 0',
    ]);
  });

  it('are written with the offsets of winter and summer in New York', () => {
    expect(rowsOf('Sa 10:00-12:00', 'America/New_York').map(inShort)).toEqual([
      '2026-11-01 2027-03-13 SA 10:00-05:00 12:00-05:00 -5',
      '2027-03-14 2027-11-06 SA 10:00-04:00 12:00-04:00 -4',
      '2027-11-07 2028-03-11 SA 10:00-05:00 12:00-05:00 -5',
    ]);
  });

  it('have one row without an end where clocks are never changed, as in India', () => {
    expect(rowsOf('Mo-Su 08:00-20:30', 'Asia/Kolkata').map(inShort)).toEqual([
      'MO,TU,WE,TH,FR,SA,SU 08:00+05:30 20:30+05:30 5.5',
    ]);
  });

  it('move by half an hour on Lord Howe Island', () => {
    expect(rowsOf('Mo 09:00-10:00', 'Australia/Lord_Howe').map(inShort)).toEqual([
      '2026-10-04 2027-04-03 MO 09:00+11:00 10:00+11:00 11',
      '2027-04-04 2027-10-02 MO 09:00+10:30 10:00+10:30 10.5',
      '2027-10-03 2028-04-01 MO 09:00+11:00 10:00+11:00 11',
    ]);
  });

  it('change on the day that lies mostly after the change where clocks are changed at midnight', () => {
    // Beirut puts clocks back at 24:00 of Saturday, so that Saturday is a summer day but for its last hour.
    const [summer] = offsetPeriods('Asia/Beirut', '2026-08-01');
    expect(summer).toEqual({ offset: 180, from: '2026-03-29', to: '2026-10-24' });
  });

  it('follow each other without a gap, in every zone that a listing names', () => {
    const zones = new Set(listings.flatMap(({ channels }) => channels.flatMap(({ opening }) => opening?.zone ?? [])));
    expect(zones.size).toBeGreaterThan(10);
    for (const zone of zones) {
      const periods = offsetPeriods(zone, '2026-11-22');
      expect((periods[0]?.from ?? '') <= '2026-11-22', zone).toBe(true);
      for (const [index, { from, to }] of periods.entries()) {
        if (from !== null && to !== null) expect(from <= to, zone).toBe(true);
        const next = periods[index + 1];
        if (next) expect(Date.parse(next.from ?? '') - Date.parse(to ?? ''), zone).toBe(86_400_000);
      }
      expect((periods.at(-1)?.to ?? '9999') >= '2027-11-21', zone).toBe(true);
    }
  });

  it('stay as they are from one day to the next while no clock is changed', () => {
    const listing = withOpening({ spec: 'Mo-Fr 09:00-17:00', zone: 'Europe/London' });
    const later = new Date('2027-03-20T12:00:00Z');
    expect(hsdsSchedules(listing, later)).toEqual(hsdsSchedules(listing, now));
  });

  it('begin on a day of theirs', () => {
    const [row] = rowsOf('We,Th 09:00-10:00', 'Europe/London');
    // 25 October 2026 was a Sunday.
    expect(row?.dtstart).toBe('2026-10-28');
    expect(row).toMatchObject({ freq: 'WEEKLY', interval: 1, wkst: 'MO' });
  });
});

describe('the rows of a year', () => {
  const zones = ['Europe/London', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Africa/Casablanca'];
  const specs = ['Mo-Fr 09:00-12:30,13:00-17:00', 'Fr,Sa 20:00-02:00', 'Mo-Su 00:00-24:00; Tu off', 'Su 22:00-06:00'];
  const anInstant = fc
    .integer({ min: 0, max: 364 * 1440 })
    .map((minute) => new Date(Date.parse('2026-11-22T12:00:00Z') + minute * 60_000));

  it('say at every minute what the badge on the page says, but for the days on which clocks are changed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.constantFrom(...specs), anInstant, (zone, spec, instant) => {
        fc.pre(!isNearChange(zone, instant));
        const open = rowsOf(spec, zone).some((row) => isOpenUnder(row, instant));
        expect(open, `${zone} ${spec} ${instant.toISOString()}`).toBe(isOpenAt({ spec, zone }, instant));
      }),
      { numRuns: 1000 },
    );
  });

  function isNearChange(zone: string, instant: Date): boolean {
    const changes = offsetPeriods(zone, '2026-11-22').flatMap(({ from }) => (from === null ? [] : [Date.parse(from)]));
    return changes.some((change) => Math.abs(change - instant.getTime()) < 2 * 86_400_000);
  }

  /** Reads a row as others do: by its own offset, its days and its times; 23:59 is the end of the day. */
  function isOpenUnder(row: HsdsSchedule, instant: Date): boolean {
    const { timezone = 0, valid_from = '', valid_to = '9999', byday = '', opens_at = '', closes_at = '' } = row;
    const [day = '', time = ''] = new Date(instant.getTime() + timezone * 3_600_000).toISOString().split('T');
    const closes = closes_at.slice(0, 5) === '23:59' ? '24:00' : closes_at.slice(0, 5);
    const weekday = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][new Date(day).getUTCDay()] ?? '';
    const isItsDay = valid_from <= day && day <= valid_to && byday.includes(weekday);
    return isItsDay && opens_at.slice(0, 5) <= time.slice(0, 5) && time.slice(0, 5) < closes;
  }
});

describe('a night', () => {
  it('is split at midnight, and what is left belongs to the next day', () => {
    expect(rowsOf('Fr,Sa 20:00-02:00', 'Asia/Kolkata').map(inShort)).toEqual([
      'FR,SA 20:00+05:30 23:59+05:30 5.5',
      'SA,SU 00:00+05:30 02:00+05:30 5.5',
    ]);
  });

  it('of Sunday ends on Monday', () => {
    expect(rowsOf('Su 22:00-06:00', 'Asia/Kolkata').map(({ byday }) => byday)).toEqual(['SU', 'MO']);
  });
});

describe('a day', () => {
  it('that is open throughout lasts from 00:00 to 23:59', () => {
    expect(rowsOf('Mo 00:00-24:00', 'Asia/Kolkata').map(inShort)).toEqual(['MO 00:00+05:30 23:59+05:30 5.5']);
  });

  it('that is always open needs no zone', () => {
    expect(rowsOf('24/7', null).map(inShort)).toEqual(['MO,TU,WE,TH,FR,SA,SU 00:00Z 23:59Z 0']);
    expect(rowsOf('24/7', 'America/New_York')).toHaveLength(1);
  });

  it('with hours of its own is a row of that day alone, with the offset of that day', () => {
    const rows = rowsOf('Mo-Fr 09:00-17:00; 2027 Jul 1 10:00-12:00; Dec 25 off', 'Europe/London');
    expect(rows.filter(({ count }) => count === 1).map(inShort)).toEqual([
      '2026-12-25 2026-12-25 FR',
      '2027-07-01 2027-07-01 TH 10:00+01:00 12:00+01:00 1',
    ]);
    expect(rows.find(({ valid_from }) => valid_from === '2026-12-25')?.description).toMatch(/^Closed on 2026-12-25\./);
  });

  it('that comes every year yields to one of a single year', () => {
    const rows = rowsOf('Mo-Fr 09:00-17:00; Dec 24 off; 2026 Dec 24 09:00-12:00', 'Europe/London');
    expect(rows.filter(({ valid_from }) => valid_from === '2026-12-24').map(inShort)).toEqual([
      '2026-12-24 2026-12-24 TH 09:00Z 12:00Z 0',
    ]);
  });

  it('on 29 February has a row in leap years alone', () => {
    const spec = 'Mo-Fr 09:00-17:00; Feb 29 off';
    expect(rowsOf(spec, 'Asia/Kolkata')).toHaveLength(1);
    const inLeapYear = hsdsSchedules(withOpening({ spec, zone: 'Asia/Kolkata' }), new Date('2027-06-01T00:00:00Z'));
    expect(inLeapYear.map(({ valid_from }) => valid_from)).toEqual([undefined, '2028-02-29']);
  });

  it('that is past has no row any more', () => {
    expect(rowsOf('Mo-Fr 09:00-17:00; 2026 Jan 2 off', 'Asia/Kolkata')).toHaveLength(1);
  });
});

describe('what HSDS cannot say', () => {
  it('stands in the sentence that every row carries, with the zone beside it', () => {
    const [row] = rowsOf('Mo-Fr 09:00-17:00; Sa 10:00-12:00 "by appointment"; PH off', 'Asia/Kolkata');
    expect(row?.description).toBe(
      'Phone: Monday to Friday 09:00–17:00; Saturday 10:00–12:00 (by appointment); public holidays closed.',
    );
    expect(row?.notes).toBe('Time zone: Asia/Kolkata.');
  });

  it('has no row of its own: a Saturday by appointment is not an open one', () => {
    const rows = rowsOf('Mo-Fr 09:00-17:00; Sa 10:00-12:00 "by appointment"', 'Asia/Kolkata');
    expect(rows.map(({ byday }) => byday)).toEqual(['MO,TU,WE,TH,FR']);
  });

  it('is said without times where nobody stated the zone', () => {
    expect(rowsOf('Mo-Fr 09:00-17:00', null).map(inShort)).toEqual(['']);
    expect(rowsOf('Mo-Fr 09:00-17:00', null)[0]).toMatchObject({ notes: 'Time zone not stated.' });
  });

  it('is nothing where the hours are unknown or cannot be read', () => {
    expect(hsdsSchedules(withOpening(null), now)).toEqual([]);
    expect(rowsOf('most days', 'Asia/Kolkata')).toEqual([]);
  });
});

describe('ways of making contact', () => {
  it('with the same hours share their rows', () => {
    const opening = { spec: 'Mo 09:00-17:00', zone: 'Asia/Kolkata' };
    const rows = hsdsSchedules(withOpening(opening, opening), now);
    expect(rows.map(({ attending_type }) => attending_type)).toEqual(['Phone, Chat']);
  });

  it('with hours of their own have rows of their own', () => {
    const rows = hsdsSchedules(
      withOpening({ spec: 'Mo 09:00-17:00', zone: 'Asia/Kolkata' }, { spec: 'Tu 09:00-17:00', zone: 'Asia/Kolkata' }),
      now,
    );
    expect(rows.map(({ attending_type, byday }) => `${attending_type} ${byday}`)).toEqual(['Phone MO', 'Chat TU']);
  });
});

describe('the hours of JSON-LD', () => {
  const weekday = {
    Monday: 'MO',
    Tuesday: 'TU',
    Wednesday: 'WE',
    Thursday: 'TH',
    Friday: 'FR',
    Saturday: 'SA',
    Sunday: 'SU',
  };

  it('open at the same times on the same days as those of HSDS, for every listing', () => {
    let compared = 0;
    for (const listing of listings) {
      for (const channel of listing.channels) {
        const specified = openingHoursOf(channel.opening, listing.countries);
        const rows = hsdsSchedules({ ...listing, channels: [channel] }, now);
        const opened = new Set(
          rows.flatMap(({ byday, opens_at }) => byday?.split(',').map((day) => `${day} ${opens_at?.slice(0, 5)}`)),
        );
        for (const { dayOfWeek, opens } of specified) {
          for (const day of dayOfWeek) {
            const name = day.replace('https://schema.org/', '') as keyof typeof weekday;
            expect(opened, listing.slug).toContain(`${weekday[name]} ${opens}`);
            compared += 1;
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  it('are given only where the listing is for one country, because they name no zone', () => {
    for (const listing of listings) {
      for (const { opening } of listing.channels) {
        if (!opening || opening.spec === '24/7' || openingHoursOf(opening, listing.countries).length === 0) continue;
        expect(listing.countries, listing.slug).toHaveLength(1);
      }
    }
  });
});
