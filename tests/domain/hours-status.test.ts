import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareOpenness, isListingOpenAt, listingStatusAt } from '~/domain/hours/listing-status';
import { isOpenAt, type OpenStatus, statusAt } from '~/domain/hours/status-at';
import type { Opening } from '~/domain/listing/listing';
import { channelTypes } from '~/domain/listing/vocabulary';
import { anySpec, nightSpec, weeklySpec } from './hours-specs';

/** Says a status in one short line, with instants in UTC. */
function say(status: OpenStatus): string {
  if (status.state === 'unknown') return `unknown: ${status.because}`;
  const change = status.state === 'open' ? status.until : status.opens;
  return `${status.state} ${change?.toISOString().replace(':00.000Z', 'Z') ?? 'always'}`;
}

function at(spec: string, zone: string | null, instant: string): string {
  return say(statusAt({ spec, zone }, new Date(instant)));
}

describe('whether a service is open', () => {
  it('says until when on a working day in the zone of the service', () => {
    expect(at('Mo-Fr 09:00-17:00', 'Asia/Kolkata', '2026-11-23T05:00:00Z')).toBe('open 2026-11-23T11:30Z');
  });

  it('says when it opens next, over the weekend', () => {
    expect(at('Mo-Fr 09:00-17:00', 'Asia/Kolkata', '2026-11-20T11:30:00Z')).toBe('closed 2026-11-23T03:30Z');
  });

  it('a line that closes at 01:00 is still open at 00:30', () => {
    expect(at('Mo-Fr 20:00-01:00', 'Europe/London', '2026-11-21T00:30:00Z')).toBe('open 2026-11-21T01:00Z');
    expect(at('Mo-Fr 20:00-01:00', 'Europe/London', '2026-11-22T00:30:00Z')).toBe('closed 2026-11-23T20:00Z');
  });

  it('a night that begins on Friday runs to its end although Saturday has hours of its own', () => {
    expect(at('Fr 18:00-26:00; Sa 10:00-14:00', 'UTC', '2026-11-21T01:00:00Z')).toBe('open 2026-11-21T02:00Z');
  });

  it('joins stretches that touch at midnight', () => {
    expect(at('Mo 12:00-24:00; Tu 00:00-06:00', 'UTC', '2026-11-23T13:00:00Z')).toBe('open 2026-11-24T06:00Z');
  });

  it('24/7 is open with no zone, and with a zone nobody knows', () => {
    expect(at('24/7', null, '2026-11-23T13:00:00Z')).toBe('open always');
    expect(at('24/7', 'Mars/Olympus', '2026-11-23T13:00:00Z')).toBe('open always');
  });

  it('never guesses: no hours, unreadable hours, no zone, a zone that does not exist', () => {
    expect(say(statusAt(null, new Date('2026-11-23T13:00:00Z')))).toBe('unknown: not-stated');
    expect(at('weekdays, mornings', 'UTC', '2026-11-23T13:00:00Z')).toBe('unknown: unreadable');
    expect(at('Mo-Fr 09:00-17:00', null, '2026-11-23T13:00:00Z')).toBe('unknown: zone-unknown');
    expect(at('Mo-Fr 09:00-17:00', 'Mars/Olympus', '2026-11-23T13:00:00Z')).toBe('unknown: zone-unknown');
  });

  it('does not call it open where it depends, and says on what', () => {
    const status = statusAt({ spec: 'Mo 09:00-12:00 "by appointment"', zone: 'UTC' }, new Date('2026-11-23T10:00:00Z'));
    expect(status).toEqual({ state: 'unknown', because: 'depends', comment: 'by appointment' });
    expect(at('Mo 09:00-12:00 "by appointment"', 'UTC', '2026-11-23T13:00:00Z')).toBe('closed always');
  });

  it('a date with hours of its own replaces the weekday', () => {
    expect(at('24/7; Dec 25 off', 'UTC', '2026-11-23T13:00:00Z')).toBe('open 2026-12-25T00:00Z');
    expect(at('Mo-Fr 09:00-17:00; Dec 25 off', 'UTC', '2026-12-25T10:00:00Z')).toBe('closed 2026-12-28T09:00Z');
    expect(at('24/7; Dec 25 off; 2026 Dec 25 10:00-12:00', 'UTC', '2026-12-25T10:00:00Z')).toBe(
      'open 2026-12-25T12:00Z',
    );
  });

  it('says that public holidays differ, and lets them decide nothing', () => {
    const status = statusAt({ spec: 'Mo-Fr 09:00-17:00; PH off', zone: 'UTC' }, new Date('2026-12-25T10:00:00Z'));
    expect(status).toMatchObject({ state: 'open', holidaysDiffer: true });
  });

  it('has no next opening where everything is off', () => {
    expect(at('off', 'UTC', '2026-12-25T10:00:00Z')).toBe('closed always');
  });

  it('refuses a date that is none', () => {
    expect(() => statusAt({ spec: '24/7', zone: null }, new Date(Number.NaN))).toThrow(RangeError);
  });
});

describe('when the clocks change', () => {
  // Berlin: 29 March 2026 02:00 → 03:00 at 01:00Z; 25 October 2026 03:00 → 02:00 at 01:00Z.
  it('counts real hours over a night that loses one', () => {
    expect(at('20:00-08:00', 'Europe/Berlin', '2026-03-28T20:00:00Z')).toBe('open 2026-03-29T06:00Z');
  });

  it('counts real hours over a night that gains one', () => {
    expect(at('20:00-08:00', 'Europe/Berlin', '2026-10-24T20:00:00Z')).toBe('open 2026-10-25T07:00Z');
  });

  it('closes when the clocks jump over the closing time', () => {
    expect(at('20:00-02:30', 'Europe/Berlin', '2026-03-29T00:30:00Z')).toBe('open 2026-03-29T01:00Z');
  });

  it('opens when the clocks jump over the opening time', () => {
    expect(at('02:30-06:00', 'Europe/Berlin', '2026-03-29T00:30:00Z')).toBe('closed 2026-03-29T01:00Z');
  });

  it('skips a stretch that lies wholly in the hour that never happens', () => {
    expect(at('02:10-02:50', 'Europe/Berlin', '2026-03-29T00:30:00Z')).toBe('closed 2026-03-30T00:10Z');
  });

  it('follows the wall clock through the hour that happens twice', () => {
    expect(at('22:00-02:30', 'Europe/Berlin', '2026-10-25T00:15:00Z')).toBe('open 2026-10-25T00:30Z');
    expect(at('22:00-02:30', 'Europe/Berlin', '2026-10-25T00:45:00Z')).toBe('closed 2026-10-25T01:00Z');
    expect(at('22:00-02:30', 'Europe/Berlin', '2026-10-25T01:15:00Z')).toBe('open 2026-10-25T01:30Z');
  });

  it('does not carry a Saturday night into Monday because Sunday has 23 hours', () => {
    // Monday 30 March 2026, 00:05 in Berlin; the Sunday before, at the same clock time, that night is still on.
    expect(at('Sa 12:00-00:15', 'Europe/Berlin', '2026-03-29T22:05:00Z')).toBe('closed 2026-04-04T10:00Z');
    expect(at('Sa 12:00-00:15', 'Europe/Berlin', '2026-03-28T23:05:00Z')).toBe('open 2026-03-28T23:15Z');
  });

  it('knows a change of half an hour, and one at midnight', () => {
    // Lord Howe: 4 October 2026 02:00 (+10:30) → 02:30 (+11) at 15:30Z on the 3rd.
    expect(at('Su 02:15-05:00', 'Australia/Lord_Howe', '2026-10-03T15:00:00Z')).toBe('closed 2026-10-03T15:30Z');
    // Cairo: 24 April 2026 00:00 → 01:00 at 22:00Z on the 23rd.
    expect(at('00:00-09:00', 'Africa/Cairo', '2026-04-23T21:00:00Z')).toBe('closed 2026-04-23T22:00Z');
  });
});

const zones = fc.constantFrom(
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Africa/Cairo',
);
const minute = 60_000;
/** Any minute of 2026, with every second one within two days of a change of clocks somewhere in `zones`. */
const instants = fc
  .oneof(
    fc.integer({ min: Date.UTC(2026, 0, 1) / minute, max: Date.UTC(2026, 11, 31) / minute }),
    fc
      .tuple(
        fc.constantFrom(
          '2026-03-29T01:00Z',
          '2026-10-25T01:00Z',
          '2026-03-08T07:00Z',
          '2026-10-03T15:30Z',
          '2026-04-23T22:00Z',
        ),
        fc.integer({ min: -2_880, max: 2_880 }),
      )
      .map(([change, offset]) => Date.parse(change) / minute + offset),
  )
  .map((count) => new Date(count * minute));
const later = (date: Date, minutes: number) => new Date(date.getTime() + minutes * minute);

describe('for any hours, zone and instant', () => {
  it('open until t means open at every moment before t that we look at, and not open at t', () => {
    fc.assert(
      fc.property(
        fc.oneof(anySpec, nightSpec, weeklySpec),
        zones,
        instants,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (spec, zone, instant, share) => {
          const opening = { spec, zone };
          const status = statusAt(opening, instant);
          if (status.state !== 'open' || !status.until) return;
          expect(status.until.getTime()).toBeGreaterThan(instant.getTime());
          const between = later(
            instant,
            Math.floor((share * (status.until.getTime() - instant.getTime() - 1)) / minute),
          );
          expect(isOpenAt(opening, between)).toBe(true);
          expect(isOpenAt(opening, later(status.until, -1))).toBe(true);
          expect(isOpenAt(opening, status.until)).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('closed until t means not open at every moment before t that we look at, and open at t', () => {
    fc.assert(
      fc.property(
        fc.oneof(nightSpec, weeklySpec),
        zones,
        instants,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (spec, zone, instant, share) => {
          const opening = { spec, zone };
          const status = statusAt(opening, instant);
          if (status.state !== 'closed' || !status.opens) return;
          const between = later(
            instant,
            Math.floor((share * (status.opens.getTime() - instant.getTime() - 1)) / minute),
          );
          expect(isOpenAt(opening, between)).toBe(false);
          expect(isOpenAt(opening, later(status.opens, -1))).toBe(false);
          expect(isOpenAt(opening, status.opens)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('the quick question and the full answer agree', () => {
    fc.assert(
      fc.property(anySpec, zones, instants, (spec, zone, instant) => {
        const opening = { spec, zone };
        expect(isOpenAt(opening, instant)).toBe(statusAt(opening, instant).state === 'open');
      }),
      { numRuns: 500 },
    );
  });
});

describe('whether a listing is open', () => {
  const monday = new Date('2026-11-23T10:00:00Z');
  const open: Opening = { spec: 'Mo 09:00-12:00', zone: 'UTC' };
  const openLonger: Opening = { spec: 'Mo 09:00-20:00', zone: 'UTC' };
  const soon: Opening = { spec: 'Mo 11:00-12:00', zone: 'UTC' };
  const tomorrow: Opening = { spec: 'Tu 11:00-12:00', zone: 'UTC' };
  const phone = (opening: Opening | null) => ({ type: 'phone' as const, opening });
  const chat = (opening: Opening | null) => ({ type: 'webchat' as const, opening });

  it('is open when any channel that a person answers is, until the last of them closes', () => {
    expect(say(listingStatusAt([phone(soon), chat(open)], monday))).toBe('open 2026-11-23T12:00Z');
    expect(say(listingStatusAt([phone(open), chat(openLonger)], monday))).toBe('open 2026-11-23T20:00Z');
    expect(say(listingStatusAt([phone(open), chat({ spec: '24/7', zone: null })], monday))).toBe('open always');
  });

  it('opens when the first of them opens', () => {
    expect(say(listingStatusAt([phone(tomorrow), chat(soon)], monday))).toBe('closed 2026-11-23T11:00Z');
    expect(say(listingStatusAt([phone(null), chat(soon)], monday))).toBe('closed 2026-11-23T11:00Z');
  });

  it('is unknown rather than closed where one channel may be open and no other ever is', () => {
    expect(say(listingStatusAt([phone({ spec: 'off', zone: 'UTC' }), chat(null)], monday))).toBe('unknown: not-stated');
  });

  it('is not open because its web page always is', () => {
    expect(say(listingStatusAt([{ type: 'web', opening: { spec: '24/7', zone: null } }], monday))).toBe(
      'unknown: nobody-answers',
    );
    expect(say(listingStatusAt([], monday))).toBe('unknown: nobody-answers');
  });

  it('sorts open before soon before later before unknown before never', () => {
    const statuses = [openLonger, open, soon, tomorrow, null, { spec: 'off', zone: 'UTC' }].map((opening) =>
      statusAt(opening, monday),
    );
    expect([...statuses].reverse().sort(compareOpenness)).toEqual(statuses);
  });

  it('badge and filter agree for any channels', () => {
    const channel = fc.record({
      type: fc.constantFrom(...channelTypes),
      opening: fc.option(
        fc.record({ spec: fc.oneof(anySpec, fc.constant('24/7'), fc.string()), zone: fc.option(zones) }),
      ),
    });
    fc.assert(
      fc.property(fc.array(channel, { maxLength: 4 }), instants, (channels, instant) => {
        expect(isListingOpenAt(channels, instant)).toBe(listingStatusAt(channels, instant).state === 'open');
      }),
    );
  });
});
