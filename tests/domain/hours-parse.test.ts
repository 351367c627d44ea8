import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hours, HoursErrorCode } from '~/domain/hours/hours';
import { parseHours } from '~/domain/hours/parse-hours';
import { toSpec } from '~/domain/hours/to-spec';
import { weekOf } from '~/domain/hours/week-of';
import { anySpec, weeklySpec } from './hours-specs';

function read(spec: string): Hours {
  const result = parseHours(spec, 'Europe/Berlin');
  if (!result.ok) throw new Error(`${spec}: ${result.error.code} at ${result.error.position}`);
  return result.hours;
}

function spans(spec: string): string[] {
  return read(spec).weekly.map((day) => day.map(({ from, to }) => `${from}-${to}`).join(' '));
}

const nineToFive = '540-1020';

describe('reading hours', () => {
  it('gives a range of weekdays the same hours and leaves the others closed', () => {
    expect(spans('Mo-Fr 09:00-17:00')).toEqual([...Array(5).fill(nineToFive), '', '']);
  });

  it('takes times without a weekday for every day', () => {
    expect(spans('12:00-20:00')).toEqual(Array(7).fill('720-1200'));
  });

  it('reads lists of weekdays, and ranges that run over the end of the week', () => {
    expect(spans('Mo,We,Fr 12:00-20:00')).toEqual(['720-1200', '', '720-1200', '', '720-1200', '', '']);
    expect(spans('Sa-Mo 09:00-17:00')).toEqual([nineToFive, '', '', '', '', nineToFive, nineToFive]);
  });

  it('reads several times a day, and an end at midnight', () => {
    expect(spans('Mo 09:00-12:00, 18:00-24:00')[0]).toBe('540-720 1080-1440');
  });

  it('lets a night belong to the evening on which it begins, however its end is written', () => {
    expect(spans('Fr 20:00-08:00')).toEqual(spans('Fr 20:00-32:00'));
    expect(spans('Fr 18:00-26:00')[4]).toBe('1080-1560');
  });

  it('lets a later rule replace an earlier one for the same day', () => {
    expect(spans('Mo-Su 08:00-20:00; Sa 10:00-12:00; Su off').slice(4)).toEqual(['480-1200', '600-720', '']);
  });

  it('lets a rule after a comma add to the earlier ones', () => {
    expect(spans('Mo-Fr 09:00-12:00, Mo 13:00-14:00')[0]).toBe('540-720 780-840');
  });

  it('takes a lunch break out of a day, and an hour out of the night before', () => {
    expect(spans('Mo-Fr 09:00-17:00; Mo-Fr 12:00-13:00 off')[0]).toBe('540-720 780-1020');
    expect(spans('Mo 20:00-08:00; Tu 02:00-03:00 off').slice(0, 2)).toEqual(['1200-1560', '180-480']);
  });

  it('knows 24/7 in every spelling, and that it then needs no zone', () => {
    for (const spec of ['24/7', 'Mo-Su 00:00-24:00', '00:00-00:00', '08:00-08:00', '00:00-12:00,12:00-24:00']) {
      expect(read(spec).always, spec).toBe(true);
    }
    expect(read('24/7; We off').always).toBe(false);
    expect(read('24/7; Dec 25 off').always).toBe(false);
  });

  it('keeps what is said of public holidays apart from the week', () => {
    const hours = read('Mo-Fr 09:00-17:00; PH off');
    expect(hours.holidays).toEqual([]);
    expect(hours.weekly).toEqual(read('Mo-Fr 09:00-17:00').weekly);
    expect(read('Mo-Fr,PH 09:00-17:00').holidays).toHaveLength(1);
    expect(read('Mo-Fr 09:00-17:00').holidays).toBeNull();
  });

  it('keeps single dates, one year or every year', () => {
    expect(read('Mo-Fr 09:00-17:00; Dec 24-25 off; 2026 Dec 31 09:00-12:00').exceptions).toEqual([
      { year: null, month: 12, day: 24, intervals: [] },
      { year: null, month: 12, day: 25, intervals: [] },
      { year: 2026, month: 12, day: 31, intervals: [{ from: 540, to: 720, unsure: false, comment: null }] },
    ]);
  });

  it('takes a comment for a doubt, as OSM does, unless the rule says open', () => {
    expect(read('Mo 09:00-12:00 "by appointment"').weekly[0]?.[0]).toMatchObject({
      unsure: true,
      comment: 'by appointment',
    });
    expect(read('Mo 09:00-12:00 open "ask for the duty team"').weekly[0]?.[0]).toMatchObject({ unsure: false });
  });

  it('lets an added doubt count where it overlaps certain hours', () => {
    const [monday] = read('Mo 09:00-17:00, Mo 12:00-13:00 "lunch, perhaps"').weekly;
    expect(monday?.map(({ from, to, unsure }) => [from, to, unsure])).toEqual([
      [540, 720, false],
      [720, 780, true],
      [780, 1020, false],
    ]);
  });

  it('does not mind long dashes, case or a one-digit hour', () => {
    expect(spans('mo–fr 9:00–17:00;')).toEqual(spans('Mo-Fr 09:00-17:00'));
  });

  it.each<[string, HoursErrorCode, number]>([
    ['', 'empty', 0],
    ['  ', 'empty', 2],
    ['Mo-Fr', 'time-missing', 5],
    ['Mo-Fr 09:00', 'end-missing', 11],
    ['Mo-Fr 09:00-', 'end-missing', 12],
    ['Mo-Fr 09:60-17:00', 'bad-time', 6],
    ['Mo 24:00-26:00', 'bad-time', 3],
    ['Mo 09:00-49:00', 'bad-time', 9],
    ['Mo-Fr 09:00-17:00; Montag 10:00-12:00', 'unknown-word', 19],
    ['Mo-Fr 09:00-17:00; SH off', 'unknown-word', 19],
    ['Mo-Fr 09:00-17:00 Sa 10:00-12:00', 'unexpected', 18],
    ['Mo-Fr 09:00-17:00,', 'unexpected', 17],
    ['Mo: 09:00-17:00', 'unexpected', 2],
    ['Mo[1] 09:00-17:00', 'unsupported', 2],
    ['Mo-Fr 09:00+', 'unsupported', 11],
    ['Apr-Sep 09:00-17:00', 'unsupported', 3],
    ['Apr 31 off', 'bad-date', 4],
    ['Dec 25 off; Mo-Fr 09:00-17:00', 'date-before-weekdays', 12],
    ['Mo 09:00-12:00 "by appointment', 'comment-not-closed', 15],
    ['9 to 5', 'bad-date', 0],
    ['x'.repeat(2_001), 'too-long', 2_000],
  ])('refuses %j with %s at %i', (spec, code, position) => {
    const result = parseHours(spec);
    expect(result.ok ? null : [result.error.code, result.error.position]).toEqual([code, position]);
  });

  it('answers any text at all with hours or an error inside that text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), scrambled), (text) => {
        const result = parseHours(text);
        if (result.ok) return;
        expect(result.error.position).toBeGreaterThanOrEqual(0);
        expect(result.error.position).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

const pieces = [
  'Mo',
  'Su',
  'PH',
  'Dec',
  '25',
  '2026',
  '09:00',
  '26:00',
  '24/7',
  '-',
  ',',
  ';',
  'off',
  'open',
  '"x"',
  ' ',
];
const scrambled = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(' '));

describe('printing hours', () => {
  it.each([
    ['Mo-Fr 09:00-17:00; Sa off; PH off', 'Mo-Fr 09:00-17:00; PH off'],
    ['Mo,Tu,We,Th,Fr 9:00-17:00', 'Mo-Fr 09:00-17:00'],
    ['Mo 09:00-12:00; Tu 09:00-12:00; Sa 10:00-11:00', 'Mo,Tu 09:00-12:00; Sa 10:00-11:00'],
    ['00:00-24:00', '24/7'],
    ['24/7; Dec 25 off', '24/7; Dec 25 off'],
    ['20:00-08:00', 'Mo-Su 20:00-08:00'],
    ['Fr 18:00-26:00; Sa 10:00-14:00', 'Fr 18:00-02:00, Sa 10:00-14:00'],
    ['Sa-Su off', 'off'],
    ['"by appointment"', 'Mo-Su 00:00-24:00 "by appointment"'],
  ])('writes %j as %j', (spec, canonical) => {
    expect(toSpec(read(spec))).toBe(canonical);
  });

  it('gives back the same hours when read again, and the same text when printed again', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const hours = read(spec);
        const printed = toSpec(hours);
        expect(read(printed)).toEqual(hours);
        expect(toSpec(read(printed))).toBe(printed);
      }),
    );
  });

  it('gives back the same hours for whatever scrambled text happens to be readable', () => {
    fc.assert(
      fc.property(scrambled, (spec) => {
        const result = parseHours(spec);
        if (result.ok) expect(parseHours(toSpec(result.hours))).toEqual(result);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a week as a table', () => {
  it('has seven rows, Monday first, with times in minutes', () => {
    const week = weekOf('Mo-Fr 09:00-17:00; Sa 22:00-02:00');
    expect(week?.map((row) => row.weekday)).toEqual(['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']);
    expect(week?.[0]?.intervals).toMatchObject([{ from: 540, to: 1020 }]);
    expect(week?.[5]?.intervals).toMatchObject([{ from: 1320, to: 1560 }]);
    expect(week?.[6]?.intervals).toEqual([]);
  });

  it('is absent where the hours cannot be read', () => {
    expect(weekOf('usually mornings')).toBeNull();
  });

  it('shows exactly the hours that were read', () => {
    fc.assert(
      fc.property(weeklySpec, (spec) => {
        expect(weekOf(spec)?.map((row) => row.intervals)).toEqual(read(spec).weekly);
      }),
    );
  });
});
