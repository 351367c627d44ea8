import type { Channel } from '~/domain/listing/listing';

/**
 * The link that makes contact. Numbers are E.164 or national short codes and dial as they stand.
 * @returns undefined where there is nothing to follow (a room to walk into, a letter)
 */
export function contactHref(channel: Pick<Channel, 'type' | 'value'>): string | undefined {
  switch (channel.type) {
    case 'phone':
      return `tel:${channel.value}`;
    case 'sms':
      return `sms:${channel.value}`;
    case 'whatsapp':
      return /^\+?\d+$/.test(channel.value)
        ? `https://wa.me/${channel.value.replace('+', '')}`
        : webAddress(channel.value);
    case 'email':
      return `mailto:${channel.value}`;
    case 'in-person':
    case 'post':
      return undefined;
    default:
      return webAddress(channel.value);
  }
}

/**
 * Where a contact link opens. In another site's page a web address gets a window of its own: services refuse to be framed.
 * Numbers open the phone's own program and need none.
 */
export function contactTarget(href: string | undefined, framed: boolean | undefined): '_blank' | undefined {
  return framed && href !== undefined && /^https?:/i.test(href) ? '_blank' : undefined;
}

/** @returns a number to dial with nothing in it at which a line could break; a word joiner after a hyphen is not seen */
export function inOnePiece(number: string): string {
  return number.replaceAll(' ', '\u00a0').replaceAll('-', '-\u2060');
}

/** Seeds are checked, and yet a link is the one place where a value could run as code: only web addresses pass. */
export function webAddress(value: string): string | undefined {
  return /^https?:\/\//i.test(value) ? value : undefined;
}
