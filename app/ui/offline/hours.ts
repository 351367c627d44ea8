import { type WeekdayHours, weekOf } from '~/domain/hours/week-of';
import type { Channel } from '~/domain/listing/listing';
import type { InterfaceLanguage } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { weekdayName } from '~/i18n/weekdays';
import { hoursInWords, isAnswered, zoneCity } from '~/ui/listing/contacts';

/**
 * The hours of a way of contact in one line, in the service's own time: days with the same hours stand together. Paper
 * knows no "open now".
 *
 * @returns null where nobody answers, so that there are no hours to know, or where only a note tells them
 */
export function hoursOnPaper(
  channel: Channel,
  { language, translate }: { readonly language: InterfaceLanguage; readonly translate: Translate },
): string | null {
  const { opening } = channel;
  // A note of the service's own says more than that we do not know.
  if (!opening) return isAnswered(channel) && !channel.hoursNote ? translate('listing.open.unknown') : null;
  if (opening.spec.trim() === '24/7') return translate('listing.open.always');
  const week = weekOf(opening.spec);
  if (!week) return translate('listing.open.unknown');
  const title = opening.zone
    ? translate('listing.week', { zone: zoneCity(opening.zone) })
    : translate('listing.weekAnyZone');
  const days = stretchesOf(week, translate).map(({ from, to, hours }) => {
    const names =
      from === to ? weekdayName(language, from) : `${weekdayName(language, from)}–${weekdayName(language, to)}`;
    return `${names} ${hours}`;
  });
  return `${title}${translate('shell.colon')}${days.join(translate('shell.semicolon'))}`;
}

interface Stretch {
  readonly from: number;
  to: number;
  readonly hours: string;
}

/** Days in a row with the same hours. */
function stretchesOf(week: readonly WeekdayHours[], translate: Translate): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [day, each] of week.entries()) {
    const hours = hoursInWords(each, translate);
    const last = stretches.at(-1);
    if (last?.hours === hours) last.to = day;
    else stretches.push({ from: day, to: day, hours });
  }
  return stretches;
}
