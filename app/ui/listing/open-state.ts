import type { OpenStatus } from '~/domain/hours/status-at';
import { shownDate } from '~/i18n/dates';
import type { InterfaceLanguage } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';

const minute = 60_000;
const hour = 60 * minute;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A clock time in a zone, e.g. `09:00`; formats are dear to make and kept. */
export function clockTime(language: InterfaceLanguage, zone: string, instant: Date): string {
  return format(language, zone, 'time').format(instant);
}

/** Weekday and clock time in a zone, e.g. `Tue 09:00`. */
export function dayAndTime(language: InterfaceLanguage, zone: string, instant: Date): string {
  return format(language, zone, 'day').format(instant);
}

function format(language: InterfaceLanguage, zone: string, kind: 'time' | 'day'): Intl.DateTimeFormat {
  const key = `${language} ${kind} ${zone}`;
  let known = formats.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      timeZone: zone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      ...(kind === 'day' ? { weekday: 'short' as const } : {}),
    });
    if (formats.size >= 500) formats.clear();
    formats.set(key, known);
  }
  return known;
}

/** As `openInWords`, of a whole listing: a closure that the service announced comes before its hours. */
export function listingOpenInWords(
  { language, translate }: { readonly language: InterfaceLanguage; readonly translate: Translate },
  status: OpenStatus,
  now: Date,
): string {
  const untilOn = status.state === 'closed' ? status.untilOn : undefined;
  if (untilOn === undefined) return openInWords(translate, status, now);
  return translate('listing.open.closedUntil', { date: shownDate(language, untilOn) });
}

/**
 * Whether someone answers, in words that need no zone: "Open now, for 40 more minutes", "Opens in 3 h".
 * @param now the same instant the status was worked out for
 */
export function openInWords(translate: Translate, status: OpenStatus, now: Date): string {
  if (status.state === 'unknown') return translate('listing.open.unknown');
  if (status.state === 'open') {
    if (!status.until) return translate('listing.open.always');
    const left = status.until.getTime() - now.getTime();
    if (left < hour) return translate('listing.open.closingSoon', { minutes: Math.max(1, Math.round(left / minute)) });
    return translate('listing.open.now');
  }
  if (!status.opens) return translate('listing.open.closed');
  const wait = status.opens.getTime() - now.getTime();
  if (wait < hour) return translate('listing.open.inMinutes', { minutes: Math.max(1, Math.round(wait / minute)) });
  if (wait < 24 * hour) return translate('listing.open.inHours', { hours: Math.round(wait / hour) });
  return translate('listing.open.inDays', { count: Math.round(wait / (24 * hour)) });
}
