import fc from 'fast-check';
import { weekdays } from '~/domain/hours/hours';

/** Generated opening hours for the tests of app/domain/hours. */

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

const quarter = (from: number, to: number) => fc.integer({ min: from * 4, max: to * 4 }).map((step) => step * 15);

/** `09:15-17:00`: within one day. */
const dayTime = fc
  .tuple(quarter(0, 23), quarter(0, 24))
  .filter(([from, to]) => from < to)
  .map(([from, to]) => `${clock(from)}-${clock(to)}`);

/** `20:00-08:00` or `18:00-26:00`. */
const nightTime = fc
  .tuple(quarter(12, 23), quarter(0, 11), fc.boolean())
  .map(([from, to, long]) => `${clock(from)}-${clock(long ? to + 1440 : to)}`);

const day = fc.constantFrom(...weekdays);
const days = fc.oneof(
  day,
  fc.tuple(day, day).map(([first, last]) => `${first}-${last}`),
  fc.uniqueArray(day, { minLength: 2, maxLength: 4 }).map((list) => list.join(',')),
);
const times = (time: fc.Arbitrary<string>) =>
  fc.array(time, { minLength: 1, maxLength: 3 }).map((list) => list.join(','));

/** Rules for weekdays, none over midnight; later ones replace earlier ones. */
export const weeklySpec = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.tuple(days, times(dayTime)).map((parts) => parts.join(' ')) },
      { weight: 1, arbitrary: days.map((selector) => `${selector} off`) },
      { weight: 1, arbitrary: fc.tuple(days, dayTime).map(([selector, time]) => `${selector} ${time} off`) },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((rules) => rules.join('; '));

/** Rules joined so that each adds to the others, nights among them: the form `toSpec` prints. */
export const nightSpec = fc
  .array(
    fc.tuple(days, times(fc.oneof(dayTime, nightTime))).map((parts) => parts.join(' ')),
    { minLength: 1, maxLength: 4 },
  )
  .map((rules) => rules.join(', '));

const comment = fc.constantFrom('by appointment', 'leave a message', 'ask for the duty team; press 2');
const remark = fc.oneof(
  comment.map((text) => ` "${text}"`),
  comment.map((text) => ` open "${text}"`),
  fc.constant(' unknown'),
  fc.constant(''),
);
const date = fc.constantFrom('Dec 25', 'Dec 24-26', '2026 Nov 23', 'Feb 29', 'Jan 1,Aug 15', 'PH');

/** Everything the notation allows together. */
export const anySpec = fc
  .tuple(
    fc.oneof(weeklySpec, nightSpec, fc.constant('24/7')),
    fc.array(fc.tuple(days, times(fc.oneof(dayTime, nightTime)), remark), { maxLength: 3 }),
    fc.array(
      fc.oneof(
        date.map((each) => `${each} off`),
        fc
          .tuple(date, times(fc.oneof(dayTime, nightTime)), remark)
          .map(([each, time, rest]) => `${each} ${time}${rest}`),
      ),
      { maxLength: 3 },
    ),
    fc.constantFrom('; ', ', '),
  )
  .map(([week, more, dates, separator]) =>
    [[week, ...more.map(([selector, time, rest]) => `${selector} ${time}${rest}`)].join(separator), ...dates].join(
      '; ',
    ),
  );
