import type { CardNumber, ContactCard } from '~/domain/open-data/contact-card';
import { webUri } from '../hsds/web-uri';

/** Most octets of a line, without its break (RFC 6350, section 3.2). */
const longestLine = 75;

/**
 * A contact for a phone, as a vCard 4.0 (RFC 6350).
 * @param name under which the phone shows it
 */
export function vcard({ numbers, website }: ContactCard, name: string): string {
  const address = website === null ? null : webUri(website);
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `FN:${escaped(name)}`,
    ...numbers.map(telephone),
    ...(address === null ? [] : [`URL:${address}`]),
    'END:VCARD',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

/** Short codes are no global numbers, and as an address they would need a context: they stand as text. */
function telephone({ kind, number }: CardNumber): string {
  return number.startsWith('+') ? `TEL;VALUE=uri;TYPE=${kind}:tel:${number}` : `TEL;TYPE=${kind}:${number}`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\,;]/g, '\\$&').replaceAll(/\r\n?|\n/g, '\\n');
}

/** Breaks a long line between characters; what follows begins with a space. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const more = Buffer.byteLength(character);
    if (octets + more > longestLine) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += more;
  }
  return text;
}
