/** Weekdays as the OSM `opening_hours` notation writes them; the index is the weekday's number everywhere in this folder. */
export const weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
export type Weekday = (typeof weekdays)[number];

export const minutesInDay = 1440;

/** A stretch of opening, in minutes after midnight of the day on which it begins. */
export interface Interval {
  /** 0 to 1439. */
  readonly from: number;
  /** Above `from`, at most 2880: 1560 is 02:00 on the following day. Not itself part of the stretch. */
  readonly to: number;
  /** True where the source leaves it open ("by appointment"): in OSM a comment without the word `open` means unknown. */
  readonly unsure: boolean;
  readonly comment: string | null;
}

/** A calendar day with hours of its own. `year` is null where it returns every year. */
export interface DateException {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
  readonly intervals: readonly Interval[];
}

/**
 * Opening hours in our own form. An interval belongs to the day on which it begins, so a rule for Saturday replaces what
 * begins on Saturday and leaves Friday's night alone.
 */
export interface Hours {
  /** IANA zone; null where nobody stated one. */
  readonly zone: string | null;
  /** Seven lists, Monday first, each sorted by `from`. */
  readonly weekly: readonly (readonly Interval[])[];
  /** Those that return every year first, then by date. */
  readonly exceptions: readonly DateException[];
  /** What the source says of public holidays; null where nothing. Holidays are not known here, so this never decides a state. */
  readonly holidays: readonly Interval[] | null;
  /** True where it never closes, so that no zone is needed. */
  readonly always: boolean;
}

export type HoursErrorCode =
  | 'empty'
  | 'too-long'
  | 'unexpected'
  | 'unknown-word'
  | 'comment-not-closed'
  | 'bad-time'
  | 'end-missing'
  | 'time-missing'
  | 'bad-date'
  | 'date-before-weekdays'
  | 'unsupported';

/** Why a specification could not be read, and where. */
export interface HoursError {
  readonly code: HoursErrorCode;
  /** 0-based index into the text as given. */
  readonly position: number;
  /** The piece of text at that position; empty at the end of the text. */
  readonly found: string;
}

export type HoursResult =
  | { readonly ok: true; readonly hours: Hours }
  | { readonly ok: false; readonly error: HoursError };
