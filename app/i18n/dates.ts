import type { InterfaceLanguage } from './languages';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A date as people write it.
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else is given back as it is
 */
export function shownDate(language: InterfaceLanguage, date: string): string {
  const [year, month, day] = date.split('-');
  if (!month) return date;
  const instant = Date.parse(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(instant)) return date;
  return format(language, day !== undefined).format(instant);
}

function format(language: InterfaceLanguage, withDay: boolean): Intl.DateTimeFormat {
  const key = `${language} ${withDay}`;
  let known = formats.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'long',
      ...(withDay ? { day: 'numeric' as const } : {}),
    });
    formats.set(key, known);
  }
  return known;
}
