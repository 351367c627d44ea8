import { describe, expect, test } from 'vitest';
import { closureAt } from '~/domain/hours/closures';
import { isListingOpenAt, listingStatusAt } from '~/domain/hours/listing-status';
import { allZones, zonesOf } from '~/domain/hours/zones';
import type { Notice } from '~/domain/notice/notice';

const kolkata = [{ type: 'phone', opening: { spec: 'Mo-Fr 09:00-17:00', zone: 'Asia/Kolkata' } }] as const;
const closed = (fromOn: string, untilOn: string): Notice => ({ kind: 'closed', text: null, fromOn, untilOn });
/** A Wednesday. */
const at = (time: string) => new Date(`2026-12-23T${time}:00+05:30`);

describe('a service that says it is closed', () => {
  test('is closed though its hours say open, until the first opening after the closure', () => {
    const status = listingStatusAt(kolkata, at('10:00'), [closed('2026-12-22', '2026-12-25')]);
    expect(status).toMatchObject({
      state: 'closed',
      untilOn: '2026-12-25',
      opens: new Date('2026-12-28T09:00:00+05:30'),
    });
  });

  test('counts days on its own clocks: it closes at midnight there, not in Greenwich', () => {
    const notices = [closed('2026-12-23', '2026-12-23')];
    const open = [{ type: 'phone', opening: { spec: 'Mo-Su 00:00-24:00', zone: 'Asia/Kolkata' } }] as const;
    expect(isListingOpenAt(open, new Date('2026-12-22T18:29:00Z'), notices)).toBe(true);
    expect(isListingOpenAt(open, new Date('2026-12-22T18:30:00Z'), notices)).toBe(false);
    expect(isListingOpenAt(open, new Date('2026-12-23T18:29:00Z'), notices)).toBe(false);
    expect(isListingOpenAt(open, new Date('2026-12-23T18:30:00Z'), notices)).toBe(true);
  });

  test('with two closures that touch is closed until the end of the second', () => {
    const notices = [closed('2026-12-22', '2026-12-24'), closed('2026-12-25', '2027-01-02')];
    expect(closureAt(notices, kolkata, at('10:00'))?.untilOn).toBe('2027-01-02');
  });

  test('is as open as its hours say before, after, and where it only tells something', () => {
    const plain = listingStatusAt(kolkata, at('10:00'));
    const told: Notice = { kind: 'notice', text: 'New phone menu.', fromOn: '2026-12-01', untilOn: '2026-12-31' };
    expect(plain.state).toBe('open');
    for (const notices of [[], [told], [closed('2026-12-01', '2026-12-22')], [closed('2026-12-24', '2026-12-25')]]) {
      expect(listingStatusAt(kolkata, at('10:00'), notices)).toEqual(plain);
    }
  });

  test('is shown by badge and filter alike, at every hour', () => {
    const notices = [closed('2026-12-22', '2026-12-23')];
    for (let hour = 0; hour < 96; hour += 1) {
      const instant = new Date(Date.parse('2026-12-21T00:30:00Z') + hour * 3_600_000);
      expect(isListingOpenAt(kolkata, instant, notices)).toBe(
        listingStatusAt(kolkata, instant, notices).state === 'open',
      );
    }
  });
});

describe('time zones to choose from', () => {
  test('go by the names they have today', () => {
    expect(zonesOf('IN')).toEqual(['Asia/Kolkata']);
    expect(zonesOf('US')).toContain('America/New_York');
    expect(zonesOf('??')).toEqual([]);
    expect(allZones()).toContain('Asia/Kolkata');
    expect(allZones()).not.toContain('Asia/Calcutta');
  });
});
