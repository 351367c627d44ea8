import { parseHours } from '~/domain/hours/parse-hours';
import { type WeekdayHours, weekOf } from '~/domain/hours/week-of';
import { zoneClock } from '~/domain/hours/zone-clock';
import type { Opening } from '~/domain/listing/listing';
import type { Notice } from '~/domain/notice/notice';

/** schema.org's OpeningHoursSpecification: times of the local clock, without a zone. */
export interface OpeningHoursSpecification {
  readonly '@type': 'OpeningHoursSpecification';
  readonly dayOfWeek: readonly string[];
  readonly opens: string;
  readonly closes: string;
  /** `YYYY-MM-DD`; only on days with hours of their own, such as a closure. */
  readonly validFrom?: string;
  readonly validThrough?: string;
}

const dayNames = {
  Mo: 'Monday',
  Tu: 'Tuesday',
  We: 'Wednesday',
  Th: 'Thursday',
  Fr: 'Friday',
  Sa: 'Saturday',
  Su: 'Sunday',
} as const;
const minutesInDay = 1440;

/**
 * Hours for schema.org, which has no field for the zone. So they are given only where nobody can read them in a wrong one:
 * around the clock, or in the one zone of the one country that the service is for.
 * @param countries ISO 3166-1 alpha-2 codes of the listing; empty where worldwide
 * @param notices closures among them are given as days on which it does not open
 * @returns an empty list where the hours are unknown, unsure or would need a zone
 */
export function openingHoursOf(
  opening: Opening | null,
  countries: readonly string[],
  notices: readonly Notice[] = [],
): OpeningHoursSpecification[] {
  if (!opening) return [];
  const parsed = parseHours(opening.spec, opening.zone);
  if (!parsed.ok) return [];
  if (!parsed.hours.always && !isZoneImplied(opening.zone, countries)) return [];
  const week = weekOf(opening.spec) ?? [];
  if (week.some(({ intervals }) => intervals.some(({ unsure }) => unsure))) return [];
  return [...groupedByTime(week), ...notices.filter(({ kind }) => kind === 'closed').map(closedDays)];
}

/** schema.org has no word for closed: opening and closing at the same minute says it. */
function closedDays({ fromOn, untilOn }: Notice): OpeningHoursSpecification {
  return {
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: Object.values(dayNames).map((day) => `https://schema.org/${day}`),
    opens: '00:00',
    closes: '00:00',
    validFrom: fromOn,
    validThrough: untilOn,
  };
}

/** One entry for all weekdays with the same stretch, in the order of the week. */
function groupedByTime(week: readonly WeekdayHours[]): OpeningHoursSpecification[] {
  const days = new Map<string, string[]>();
  for (const { weekday, intervals } of week) {
    for (const { from, to } of intervals) {
      const stretch = `${clock(from)} ${closing(to)}`;
      days.set(stretch, [...(days.get(stretch) ?? []), `https://schema.org/${dayNames[weekday]}`]);
    }
  }
  return [...days].map(([stretch, dayOfWeek]) => {
    const [opens = '', closes = ''] = stretch.split(' ');
    return { '@type': 'OpeningHoursSpecification', dayOfWeek, opens, closes };
  });
}

/** Midnight as an end is written 23:59; later ends belong to the next day and come out smaller than the beginning. */
function closing(to: number): string {
  return to === minutesInDay ? '23:59' : clock(to % minutesInDay);
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Two dates half a year apart tell zones with different daylight saving from each other. */
const probes = ['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z'].map((instant) => Date.parse(instant) / 60_000);

function isZoneImplied(zone: string | null, countries: readonly string[]): boolean {
  const [country, another] = countries;
  if (zone === null || country === undefined || another !== undefined) return false;
  const zones = zonesOf(country);
  return zones.length > 0 && zones.every((other) => keepSameTime(zone, other));
}

function keepSameTime(zone: string, other: string): boolean {
  const [clockOfZone, clockOfOther] = [zoneClock(zone), zoneClock(other)];
  if (!clockOfZone || !clockOfOther) return false;
  return probes.every((minute) => clockOfZone.offsetAt(minute) === clockOfOther.offsetAt(minute));
}

/** A getter up to Node 22, a method after; TypeScript's library knows neither yet. */
type LocaleWithZones = Intl.Locale & { readonly timeZones?: readonly string[]; getTimeZones?(): readonly string[] };

function zonesOf(country: string): readonly string[] {
  const locale = new Intl.Locale(`und-${country}`) as LocaleWithZones;
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}
