import type { Channel } from '../listing/listing';
import type { Notice } from '../notice/notice';
import { zoneClock } from './zone-clock';

/** A stretch of days on which nobody answers, because the service says so. */
export interface Closure {
  /** Last day, `YYYY-MM-DD`. */
  readonly untilOn: string;
  /** The first instant after it. */
  readonly ends: Date;
  /** IANA zone in which its days are counted; null where the listing names none, and UTC counts. */
  readonly zone: string | null;
}

/**
 * The closure that holds at an instant. Days are those of the service's own zone; closures that touch or overlap are one.
 *
 * @param notices of the listing
 * @param channels of the listing: the first with a zone says in which the service lives
 * @returns null where none holds
 */
export function closureAt(
  notices: readonly Notice[],
  channels: readonly Pick<Channel, 'opening'>[],
  instant: Date,
): Closure | null {
  const closures = notices.filter(({ kind }) => kind === 'closed');
  if (closures.length === 0) return null;
  const zone = channels.find(({ opening }) => opening?.zone)?.opening?.zone ?? null;
  const today = dayIn(zone, instant);
  if (!closures.some(({ fromOn, untilOn }) => fromOn <= today && today <= untilOn)) return null;
  let next = today;
  while (closures.some(({ fromOn, untilOn }) => fromOn <= next && next <= untilOn)) next = dayAfter(next);
  return { untilOn: dayBefore(next), ends: beginningOf(next, zone), zone };
}

/** @returns the calendar day, `YYYY-MM-DD`, on the clocks of a zone; of UTC where there is none */
export function dayIn(zone: string | null, instant: Date): string {
  const minute = Math.floor(instant.getTime() / 60_000);
  return new Date((minute + offsetAt(zone, minute)) * 60_000).toISOString().slice(0, 10);
}

/** Midnight in the zone. Where the clocks skip it, the first minute after the gap lies within the hour that this misses. */
function beginningOf(day: string, zone: string | null): Date {
  const wall = Date.parse(`${day}T00:00:00Z`) / 60_000;
  const guess = wall - offsetAt(zone, wall);
  return new Date((wall - offsetAt(zone, guess)) * 60_000);
}

function offsetAt(zone: string | null, minute: number): number {
  return zone === null ? 0 : (zoneClock(zone)?.offsetAt(minute) ?? 0);
}

const dayMs = 86_400_000;
const shifted = (day: string, by: number) => new Date(Date.parse(`${day}T00:00:00Z`) + by).toISOString().slice(0, 10);
const dayAfter = (day: string) => shifted(day, dayMs);
const dayBefore = (day: string) => shifted(day, -dayMs);
