import type { DateException, Hours, Interval } from '~/domain/hours/hours';
import { parseHours } from '~/domain/hours/parse-hours';
import type { Opening, PublishedListing } from '~/domain/listing/listing';
import type { ChannelType } from '~/domain/listing/vocabulary';
import { hoursInWords } from './hours-in-words';
import type { HsdsSchedule } from './hsds-types';
import { hsdsId } from './ids';
import { aYearAfter, type OffsetPeriod, offsetPeriods } from './offset-periods';
import { clockOfDay, dayAfter, daysOfWeek, offsetInWords, type Stretch, stretchesOf, weekdayOf } from './schedule-days';
import { channelWords } from './taxonomy-words';
import { withoutEmpty } from './without-empty';

/** Ways of making contact that keep the same hours. */
interface SharedHours {
  readonly slug: string;
  readonly opening: Opening;
  readonly hours: Hours;
  readonly types: readonly ChannelType[];
  /** What every row says: the whole week as a sentence, and whose hours they are. */
  readonly sentence: string;
}

/** All fields of a row that are not the same in every row of the same hours. */
type Row = Omit<HsdsSchedule, 'id' | 'description' | 'attending_type' | 'notes'>;

/**
 * Opening hours as HSDS rows. HSDS has offsets where hours have zones, so there is a row for each interval and each period of one
 * offset within twelve months; days of their own are rows of one day; nights are split at midnight. Public holidays, and hours
 * that are not certain, HSDS cannot say: they stand in the sentence that every row carries.
 * @param now only its day (of UTC) counts
 * @returns none where the hours are unknown; rows without times where only the sentence can be said
 */
export function hsdsSchedules(listing: PublishedListing, now: Date): HsdsSchedule[] {
  const today = now.toISOString().slice(0, 10);
  return sharedHoursOf(listing).flatMap((shared) => rowsOf(shared, today, listing.sourcesReadOn));
}

function sharedHoursOf({ slug, channels }: PublishedListing): SharedHours[] {
  const groups = new Map<string, { opening: Opening; types: Set<ChannelType> }>();
  for (const { type, opening } of channels) {
    if (!opening) continue;
    const key = JSON.stringify([opening.spec, opening.zone]);
    const group = groups.get(key) ?? { opening, types: new Set() };
    groups.set(key, { ...group, types: group.types.add(type) });
  }
  return [...groups.values()].flatMap(({ opening, types }) => {
    const parsed = parseHours(opening.spec, opening.zone);
    if (!parsed.ok) return [];
    const ways = [...types].map((type) => channelWords[type][0]).join(', ');
    const sentence = `${ways}: ${hoursInWords(parsed.hours)}`;
    return [{ slug, opening, hours: parsed.hours, types: [...types], sentence }];
  });
}

function rowsOf(shared: SharedHours, today: string, since: string): HsdsSchedule[] {
  const { hours } = shared;
  if (hours.always) return [scheduleOf(shared, { ...everyWeek(aroundTheClock, since), timezone: 0 }, 'Z')];
  const periods = hours.zone === null ? [] : offsetPeriods(hours.zone, today);
  const rows = periods.flatMap((period) => [
    ...stretchesOf(hours.weekly.map((intervals) => intervals.filter(isCertain))).map((stretch) =>
      scheduleOf(shared, inPeriod(stretch, period, since), offsetInWords(period.offset)),
    ),
    ...hours.exceptions.flatMap((exception) => daysOfTheirOwn(shared, exception, period, today)),
  ]);
  return rows.length > 0 ? rows : [scheduleOf(shared, {}, '')];
}

const isCertain = ({ unsure }: Interval) => !unsure;
const aroundTheClock: Stretch = { days: [0, 1, 2, 3, 4, 5, 6], from: 0, to: 1440 };

/** A row of every week; times without offset yet. */
function everyWeek({ days, from, to }: Stretch, since: string): Row {
  return {
    dtstart: firstOn(days, since),
    wkst: 'MO',
    freq: 'WEEKLY',
    interval: 1,
    byday: days.map((day) => daysOfWeek[day]).join(','),
    opens_at: clockOfDay(from),
    closes_at: clockOfDay(to),
  };
}

function inPeriod(stretch: Stretch, { offset, from, to }: OffsetPeriod, since: string): Row {
  return {
    ...(from === null ? {} : { valid_from: from }),
    ...(to === null ? {} : { valid_to: to }),
    ...everyWeek(stretch, from ?? since),
    timezone: offset / 60,
  };
}

/** The rows of a day with hours of its own, as often as it comes within the twelve months and the period. */
function daysOfTheirOwn(
  shared: SharedHours,
  exception: DateException,
  period: OffsetPeriod,
  today: string,
): HsdsSchedule[] {
  const offset = offsetInWords(period.offset);
  return datesOf(exception, shared.hours, today)
    .filter((date) => (period.from === null || period.from <= date) && (period.to === null || date <= period.to))
    .flatMap((date) => {
      if (exception.intervals.length === 0) return [scheduleOf(shared, singleDay(date), '', `Closed on ${date}.`)];
      return stretchesOf([exception.intervals.filter(isCertain)]).flatMap(({ days, from, to }) =>
        days.map((later) => {
          const day = singleDay(later === 0 ? date : dayAfter(date));
          const times = { timezone: period.offset / 60, opens_at: clockOfDay(from), closes_at: clockOfDay(to) };
          return scheduleOf(shared, { ...day, ...times }, offset, `Hours of ${date} alone.`);
        }),
      );
    });
}

function singleDay(date: string): Row {
  return {
    valid_from: date,
    valid_to: date,
    dtstart: date,
    count: 1,
    wkst: 'MO',
    freq: 'WEEKLY',
    interval: 1,
    byday: daysOfWeek[weekdayOf(date)] ?? 'MO',
  };
}

/** The dates of an exception from today on, for a year; one for a single year goes before one for every year. */
function datesOf({ year, month, day }: DateException, { exceptions }: Hours, today: string): string[] {
  const thisYear = Number(today.slice(0, 4));
  const ofTheirOwn = exceptions.filter((each) => each.month === month && each.day === day).map((each) => each.year);
  const years = year === null ? [thisYear, thisYear + 1].filter((each) => !ofTheirOwn.includes(each)) : [year];
  const end = aYearAfter(today);
  return years
    .map((each) => `${each}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
    .filter((date) => isDate(date) && today <= date && date < end);
}

/** 29 February is no date in most years. */
const isDate = (date: string) => new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);

function firstOn(days: readonly number[], date: string): string {
  let first = date;
  while (!days.includes(weekdayOf(first))) first = dayAfter(first);
  return first;
}

function scheduleOf(shared: SharedHours, row: Row, offset: string, special = ''): HsdsSchedule {
  const { slug, opening, hours, types, sentence } = shared;
  const zone = hours.always ? null : hours.zone === null ? 'Time zone not stated.' : `Time zone: ${hours.zone}.`;
  return withoutEmpty<HsdsSchedule>({
    id: hsdsId('schedule', slug, opening.spec, opening.zone ?? '', ...namesOf(row)),
    valid_from: row.valid_from ?? null,
    valid_to: row.valid_to ?? null,
    dtstart: row.dtstart ?? null,
    timezone: row.timezone ?? null,
    count: row.count ?? null,
    wkst: row.wkst ?? null,
    freq: row.freq ?? null,
    interval: row.interval ?? null,
    byday: row.byday ?? null,
    description: special === '' ? sentence : `${special} ${sentence}`,
    opens_at: row.opens_at === undefined ? null : `${row.opens_at}${offset}`,
    closes_at: row.closes_at === undefined ? null : `${row.closes_at}${offset}`,
    attending_type: types.map((type) => channelWords[type][0]).join(', '),
    notes: zone,
  });
}

/** What tells a row from the others of the same hours; without `dtstart`, which moves whenever the sources are read again. */
function namesOf({ valid_from, byday, opens_at, closes_at, timezone, count }: Row): string[] {
  return [valid_from, byday, opens_at, closes_at, timezone, count].map((name) => String(name ?? ''));
}
