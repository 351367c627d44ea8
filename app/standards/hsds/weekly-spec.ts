/** A row of hours as HSDS writes it (RFC 5545 names): one interval on some days of the week. */
export interface HsdsSchedule {
  /** e.g. `MO,TU`. */
  readonly byday: string;
  /** e.g. `09:00`, `09:00:00` or `09:00+05:30`. */
  readonly opens_at: string;
  readonly closes_at: string;
  readonly freq: string;
  readonly interval?: unknown;
  readonly byweekno: string;
}

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const time = /^([01]\d|2[0-3]):([0-5]\d)(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?$/;

/**
 * Hours in our notation. HSDS has an offset where we need a zone, so the zone stays to be chosen.
 *
 * @returns e.g. `Mo,Tu 09:00-17:00`; empty where there are no hours; null where they are not plain weekly hours
 */
export function weeklySpec(schedules: readonly HsdsSchedule[]): string | null {
  const stated = schedules.filter(({ opens_at, closes_at }) => opens_at !== '' || closes_at !== '');
  const rules = stated.map(ruleOf);
  if (rules.includes(null)) return null;
  // Two rows may be about the same day, and a comma lets the later one add to the earlier.
  return [...new Set(rules)].join(', ');
}

function ruleOf({ byday, opens_at, closes_at, freq, interval, byweekno }: HsdsSchedule): string | null {
  const named = byday.split(',').map((day) => day.trim().toUpperCase());
  const from = time.exec(opens_at);
  const to = time.exec(closes_at);
  const everyWeek = ['', 'WEEKLY'].includes(freq) && byweekno === '' && (interval ?? 1) === 1;
  if (!everyWeek || from === null || to === null || !named.every((day) => days.includes(day))) return null;
  const inOrder = days.filter((day) => named.includes(day));
  const names = inOrder.map((day) => `${day.charAt(0)}${day.charAt(1).toLowerCase()}`).join(',');
  return `${names} ${from[1]}:${from[2]}-${to[1]}:${to[2]}`;
}
