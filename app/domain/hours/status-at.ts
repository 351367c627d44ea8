import type { Opening } from '../listing/listing';
import type { Hours } from './hours';
import { parseHours } from './parse-hours';
import { intervalAt, isOpenOnWall, nextOnWall } from './wall-time';
import { type ZoneClock, zoneClock } from './zone-clock';

/** Why nobody can say whether a service is open. */
export type UnknownBecause =
  /** No hours were stated. */
  | 'not-stated'
  /** Hours were stated in words we cannot read with certainty. */
  | 'unreadable'
  /** Hours were stated, but not in which zone, or in one that does not exist. */
  | 'zone-unknown'
  /** At this time it depends, e.g. "by appointment"; `comment` says on what. */
  | 'depends'
  /** The listing has no channel that a person answers at once. */
  | 'nobody-answers';

/** Whether a channel or a listing is open. An instant in it is a whole minute. */
export type OpenStatus =
  | {
      readonly state: 'open';
      /** The first instant at which it is no longer open; null where it does not close within a year. */
      readonly until: Date | null;
      readonly comment: string | null;
      /** Zone of the hours, for showing `until` there; null for `24/7`. */
      readonly zone: string | null;
      /** True where public holidays have other hours. We do not know holidays, so today may be one. */
      readonly holidaysDiffer: boolean;
    }
  | {
      readonly state: 'closed';
      /** The next instant at which it is open; null where none comes within a year. */
      readonly opens: Date | null;
      readonly zone: string | null;
      readonly holidaysDiffer: boolean;
      /** Last day, `YYYY-MM-DD`, of a closure that the service itself announced; absent where its hours alone say closed. */
      readonly untilOn?: string;
    }
  | { readonly state: 'unknown'; readonly because: UnknownBecause; readonly comment: string | null };

/** Hours once read, and the last answer given: every listing of a search asks about the same minute. */
interface Known {
  readonly hours: Hours | null;
  readonly clock: ZoneClock | null;
  answer: { readonly minute: number; readonly status: OpenStatus } | null;
}

const knownByZone = new Map<string | null, Map<string, Known>>();
const mostSpecsOfZone = 10_000;
const mostZones = 1_000;

/**
 * Whether these hours are open at an instant. Follows the wall clock of the hours' zone: an hour that the clocks skip never happens, one
 * that they repeat happens twice.
 *
 * @param opening as stated, or null where no hours are known
 * @param instant compared to the minute
 * @returns open, closed or unknown; unknown wherever an answer would be a guess
 * @throws RangeError on an invalid date
 */
export function statusAt(opening: Opening | null, instant: Date): OpenStatus {
  const minute = minuteOf(instant);
  if (!opening) return unknown('not-stated');
  const known = knowledgeOf(opening);
  if (known.answer?.minute === minute) return known.answer.status;
  const status = computeStatus(known, minute);
  known.answer = { minute, status };
  return status;
}

/**
 * The same answer as `statusAt(…).state === 'open'`, without working out until when: for filters over many listings.
 *
 * @throws RangeError on an invalid date
 */
export function isOpenAt(opening: Opening | null, instant: Date): boolean {
  const minute = minuteOf(instant);
  if (!opening) return false;
  const { hours, clock, answer } = knowledgeOf(opening);
  if (answer?.minute === minute) return answer.status.state === 'open';
  if (!hours) return false;
  if (hours.always) return true;
  return clock !== null && isOpenOnWall(hours, minute + clock.offsetAt(minute));
}

/** True where the name is an IANA zone this runtime knows. */
export function isKnownZone(zone: string): boolean {
  return zoneClock(zone) !== null;
}

function computeStatus({ hours, clock }: Known, minute: number): OpenStatus {
  if (!hours) return unknown('unreadable');
  const { zone } = hours;
  const holidaysDiffer = hours.holidays !== null;
  if (hours.always) {
    const comment = hours.weekly[0]?.[0]?.comment ?? null;
    return { state: 'open', until: null, comment, zone: clock ? zone : null, holidaysDiffer };
  }
  if (!clock) return unknown('zone-unknown');
  const interval = intervalAt(hours, minute + clock.offsetAt(minute));
  if (interval?.unsure) return unknown('depends', interval.comment);
  const change = dateOf(nextChange(hours, clock, minute, !interval));
  if (interval) return { state: 'open', until: change, comment: interval.comment, zone, holidaysDiffer };
  return { state: 'closed', opens: change, zone, holidaysDiffer };
}

/**
 * The first minute after `from` at which the hours are open (or, with `open` false, are not). Between two clock changes wall time runs
 * evenly, so the wall's answer holds unless the clocks change first; then the question is asked anew from there.
 */
function nextChange(hours: Hours, clock: ZoneClock, from: number, open: boolean): number | null {
  let minute = from;
  for (;;) {
    const offset = clock.offsetAt(minute);
    const wall = nextOnWall(hours, minute + offset, open);
    if (wall === null) return null;
    const changed = clock.firstChange(minute, wall - offset);
    if (changed === null) return wall - offset;
    if (isOpenOnWall(hours, changed + clock.offsetAt(changed)) === open) return changed;
    minute = changed;
  }
}

function knowledgeOf({ spec, zone }: Opening): Known {
  let ofZone = knownByZone.get(zone);
  if (!ofZone) {
    if (knownByZone.size >= mostZones) knownByZone.clear();
    ofZone = new Map();
    knownByZone.set(zone, ofZone);
  }
  const known = ofZone.get(spec);
  if (known) return known;
  if (ofZone.size >= mostSpecsOfZone) ofZone.clear();
  const result = parseHours(spec, zone);
  const fresh = { hours: result.ok ? result.hours : null, clock: zone === null ? null : zoneClock(zone), answer: null };
  ofZone.set(spec, fresh);
  return fresh;
}

function minuteOf(instant: Date): number {
  const milliseconds = instant.getTime();
  if (Number.isNaN(milliseconds)) throw new RangeError('The instant is not a valid date.');
  return Math.floor(milliseconds / 60_000);
}

function dateOf(minute: number | null): Date | null {
  return minute === null ? null : new Date(minute * 60_000);
}

function unknown(because: UnknownBecause, comment: string | null = null): OpenStatus {
  return { state: 'unknown', because, comment };
}
