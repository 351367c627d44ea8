import type { Channel } from '../listing/listing';
import type { ChannelType } from '../listing/vocabulary';
import type { Notice } from '../notice/notice';
import { type Closure, closureAt } from './closures';
import { isOpenAt, type OpenStatus, statusAt } from './status-at';

/** Channels that a person answers while you wait. Mail and web pages are not "open now" in any useful sense. */
const answeredTypes: ReadonlySet<ChannelType> = new Set(['phone', 'webchat', 'sms', 'whatsapp', 'video']);

type Answerable = Pick<Channel, 'type' | 'opening'>;

/**
 * The open state of a listing: badge, filter and sort all ask this function, so they cannot disagree. The best of the channels that a
 * person answers: open if any is open (the one open longest), else the one that opens soonest, else unknown, else closed for good. While
 * the service says that it is closed (holidays), its hours count again from the day after.
 *
 * @param notices of the listing; only closures matter here
 * @throws RangeError on an invalid date
 */
export function listingStatusAt(
  channels: readonly Answerable[],
  instant: Date,
  notices: readonly Notice[] = [],
): OpenStatus {
  const closure = closureAt(notices, channels, instant);
  return closure ? closedUntil(closure, channels) : hoursStatusAt(channels, instant);
}

function closedUntil(closure: Closure, channels: readonly Answerable[]): OpenStatus {
  const { untilOn, ends, zone } = closure;
  const then = hoursStatusAt(channels, ends);
  const opens = then.state === 'open' ? ends : then.state === 'closed' ? then.opens : null;
  return { state: 'closed', opens, zone, holidaysDiffer: then.state !== 'unknown' && then.holidaysDiffer, untilOn };
}

function hoursStatusAt(channels: readonly Answerable[], instant: Date): OpenStatus {
  let best: OpenStatus | null = null;
  for (const channel of channels) {
    if (!answeredTypes.has(channel.type)) continue;
    const status = statusAt(channel.opening, instant);
    if (!best || compareOpenness(status, best) < 0) best = status;
  }
  return best ?? { state: 'unknown', because: 'nobody-answers', comment: null };
}

/** The same answer as `listingStatusAt(…).state === 'open'`, for filters over many listings. */
export function isListingOpenAt(
  channels: readonly Answerable[],
  instant: Date,
  notices: readonly Notice[] = [],
): boolean {
  if (closureAt(notices, channels, instant)) return false;
  return channels.some((channel) => answeredTypes.has(channel.type) && isOpenAt(channel.opening, instant));
}

/** Orders statuses for sorting, best first: open the longest, opening soonest, unknown, closed with no opening in sight. */
export function compareOpenness(a: OpenStatus, b: OpenStatus): number {
  return openness(a) - openness(b) || moment(a) - moment(b);
}

function openness(status: OpenStatus): number {
  if (status.state === 'open') return 0;
  if (status.state === 'unknown') return 2;
  return status.opens ? 1 : 3;
}

/** Negative for open ones, so that a later close comes first. */
function moment(status: OpenStatus): number {
  if (status.state === 'open') return -(status.until?.getTime() ?? Number.MAX_SAFE_INTEGER);
  return status.state === 'closed' ? (status.opens?.getTime() ?? 0) : 0;
}
