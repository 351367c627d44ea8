import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Channel } from '../listing/listing';

type DialledChannel = Pick<Channel, 'type' | 'value' | 'display' | 'shortCode'>;

/** What people set between the digits of a number, non-breaking spaces and all kinds of dashes included. */
const between = String.raw`[\s().\-/\u00a0\u2000-\u2015\u202f]{0,3}`;
/** From here on a row of digits is a phone number and nothing else; shorter ones must stand alone. */
const longNumber = 7;

/**
 * Whether one of a listing's numbers stands on a page, in national or international form or as the listing shows it.
 *
 * @param html the page as it came; only its words are looked at, and where its links dial
 * @returns null where the listing has no number to look for
 */
export function phoneOnPage(html: string, channels: readonly DialledChannel[]): boolean | null {
  const dialled = channels.filter(({ type }) => type === 'phone' || type === 'sms' || type === 'whatsapp');
  if (dialled.length === 0) return null;
  const text = wordsOf(html);
  const folded = foldedOf(text);
  return dialled.some((channel) => {
    if (hasDigits(text, nationalDigits(channel))) return true;
    const display = foldedOf(channel.display);
    // Numbers written in letters (1-800-4-A-CHILD); one of digits alone has been looked for by its digits.
    return display.length >= longNumber && /\p{L}/u.test(display) && folded.includes(display);
  });
}

function nationalDigits({ value, shortCode }: DialledChannel): string {
  const number = shortCode ? undefined : parsePhoneNumberFromString(value, { extract: false });
  return number?.nationalNumber ?? value.replaceAll(/\D/g, '');
}

function hasDigits(text: string, digits: string): boolean {
  if (digits === '') return false;
  // A trunk or country code may stand before a long number, so only its end is held to.
  const before = digits.length >= longNumber ? '' : String.raw`(?<!\d)`;
  return new RegExp(`${before}${[...digits].join(between)}(?!\\d)`).test(text);
}

const foldedOf = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/**
 * Tags become spaces, but what a link dials is kept: many pages show a number in a link's address alone. Cut by hand,
 * because a pattern over tags takes time that grows with the square of a page made to that end.
 */
function wordsOf(html: string): string {
  const [start = '', ...parts] = html.split('<');
  const words = [start];
  let skipped: string | null = null;
  for (const part of parts) {
    const end = part.indexOf('>');
    const tag = end < 0 ? '' : part.slice(0, Math.min(end, 2_000));
    const name = /^\/?[a-z]+/i.exec(tag)?.[0].toLowerCase() ?? '';
    if (skipped !== null && name !== skipped) continue;
    skipped = name === 'script' || name === 'style' ? `/${name}` : null;
    if (skipped === null) words.push(dialledBy(tag), part.slice(end + 1));
  }
  return words
    .join(' ')
    .replaceAll(/&nbsp;|&#160;|&#xa0;|%20/gi, ' ')
    .normalize('NFKC')
    .replaceAll(/\p{Nd}/gu, latinDigit);
}

/** @returns the number that a link's tag dials, else nothing */
function dialledBy(tag: string): string {
  return /\bhref\s{0,9}=\s{0,9}["']?(?:tel:|sms:|https:\/\/wa\.me\/)([^"'\s]{1,60})/i.exec(tag)?.[1] ?? '';
}

/** Unicode keeps the ten digits of a script in a row that begins at a multiple of its own. */
function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return digit;
  const zero = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040].find(
    (start) => code >= start && code < start + 10,
  );
  return zero === undefined ? digit : String(code - zero);
}
