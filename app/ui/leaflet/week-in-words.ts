import { type WeekdayHours, weekOf } from '~/domain/hours/week-of';
import type { Opening } from '~/domain/listing/listing';
import type { InterfaceLanguage } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { stretchInWords, zoneCity } from '~/ui/listing/contacts';

/**
 * A week's hours in one line, in the service's own time: "Mon–Fri 09:00–17:00; Sat 10:00–12:00 (London time)". Remarks of
 * the source are in its language and stay out; what it leaves open is marked "perhaps".
 *
 * @param opening null where nobody has told us
 */
export function weekInWords(opening: Opening | null, language: InterfaceLanguage, translate: Translate): string {
  if (opening?.spec.trim() === '24/7') return translate('listing.open.always');
  const days = opening && weekOf(opening.spec)?.map((day) => hoursOf(day, translate));
  if (!opening || !days?.some((hours) => hours !== '')) return translate('listing.open.unknown');
  const week = stretches(days).map(({ from, to, hours }) => {
    if (from === 0 && to === 6) return translate('leaflet.daily', { hours });
    const [first, last] = [shortWeekday(language, from), shortWeekday(language, to)];
    return `${from === to ? first : `${first}–${last}`} ${hours}`;
  });
  const words = week.join(translate('shell.semicolon'));
  return opening.zone ? translate('leaflet.hours', { hours: words, zone: zoneCity(opening.zone) }) : words;
}

/** Days in a row with the same hours; closed days are left out. */
function stretches(days: readonly string[]): { from: number; to: number; hours: string }[] {
  const found: { from: number; to: number; hours: string }[] = [];
  days.forEach((hours, day) => {
    const last = found.at(-1);
    if (last && last.hours === hours && last.to === day - 1) last.to = day;
    else if (hours !== '') found.push({ from: day, to: day, hours });
  });
  return found;
}

function hoursOf({ intervals }: WeekdayHours, translate: Translate): string {
  return intervals
    .map(
      ({ from, to, unsure }) =>
        `${stretchInWords(from, to, translate)}${unsure ? ` (${translate('listing.unsure')})` : ''}`,
    )
    .join(translate('shell.comma'));
}

const shortNames = new Map<InterfaceLanguage, readonly string[]>();

function shortWeekday(language: InterfaceLanguage, index: number): string {
  let names = shortNames.get(language);
  if (!names) {
    // Arabic has no shorter names than its long ones; Intl knows.
    const format = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
    // 5 January 1970 was a Monday.
    names = Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(1970, 0, 5 + day)));
    shortNames.set(language, names);
  }
  return names[index] ?? '';
}
