import type { InterfaceLanguage } from './languages';

const names = new Map<InterfaceLanguage, readonly string[]>();

/** @param index 0 is Monday */
export function weekdayName(language: InterfaceLanguage, index: number): string {
  let known = names.get(language);
  if (!known) {
    const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    // 5 January 1970 was a Monday.
    known = Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(1970, 0, 5 + day)));
    names.set(language, known);
  }
  return known[index] ?? '';
}
