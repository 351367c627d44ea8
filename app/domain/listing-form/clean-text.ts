/*
 * What no keyboard types, and what could make a text read differently from what it holds (directional overrides, zero-width blanks),
 * is dropped. Joiners stay: Malayalam and Devanagari need them.
 */
const neverTyped = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/gu;

/** One line: line breaks and runs of blanks become one blank. */
export function cleanLine(text: string): string {
  return text
    .replaceAll(neverTyped, '')
    .replaceAll(/[\s\u00A0]+/gu, ' ')
    .trim();
}

/** Several lines: browsers send CRLF; at most one empty line between paragraphs. */
export function cleanText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(neverTyped, '')
    .replaceAll(/[ \t]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Length in characters as people count them, near enough: Unicode code points. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}
