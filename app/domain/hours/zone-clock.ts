const clocks = new Map<string, ZoneClock | null>();
/** There are about 600 IANA names; the bound keeps made-up ones from a form from filling memory. */
const mostClocks = 1_000;
const mostOffsets = 2_000;
const minutesInWeek = 7 * 1440;

/** What clocks on the wall show in one zone. All times are whole minutes since 1970-01-01T00:00Z. */
export class ZoneClock {
  private readonly offsets = new Map<number, number>();

  constructor(private readonly format: Intl.DateTimeFormat) {}

  /** Minutes to add to UTC at this minute to read the wall clock. */
  offsetAt(minute: number): number {
    const known = this.offsets.get(minute);
    if (known !== undefined) return known;
    if (this.offsets.size >= mostOffsets) this.offsets.clear();
    const offset = this.computeOffset(minute);
    this.offsets.set(minute, offset);
    return offset;
  }

  /** The first minute after `from`, up to and including `to`, at which the clocks have been changed; null where they are not. */
  firstChange(from: number, to: number): number | null {
    const offset = this.offsetAt(from);
    // No zone changes twice within a week, so weekly steps miss none.
    for (let start = from; start < to; start += minutesInWeek) {
      const end = Math.min(start + minutesInWeek, to);
      if (this.offsetAt(end) !== offset) return this.bisectChange(start, end, offset);
    }
    return null;
  }

  private bisectChange(start: number, end: number, offset: number): number {
    let before = start;
    let after = end;
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (this.offsetAt(middle) === offset) before = middle;
      else after = middle;
    }
    return after;
  }

  private computeOffset(minute: number): number {
    const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
    for (const part of this.format.formatToParts(minute * 60_000)) parts[part.type] = Number(part.value);
    const { year = 0, month = 1, day = 1, hour = 0, minute: past = 0 } = parts;
    return Math.round(Date.UTC(year, month - 1, day, hour, past) / 60_000) - minute;
  }
}

/**
 * The clock of an IANA zone, made once.
 *
 * @param zone e.g. `Asia/Kolkata`
 * @returns null where no such zone is known
 */
export function zoneClock(zone: string): ZoneClock | null {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  if (clocks.size >= mostClocks) clocks.clear();
  const clock = makeClock(zone);
  clocks.set(zone, clock);
  return clock;
}

function makeClock(zone: string): ZoneClock | null {
  try {
    return new ZoneClock(
      new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
      }),
    );
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
