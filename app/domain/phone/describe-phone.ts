import {
  getCountryCallingCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import type { Channel } from '../listing/listing';
import { isFreephone } from './freephone';

export interface PhoneDescription {
  /**
   * `tel:`, `sms:` or, for WhatsApp, `https://wa.me/…`; null where the value is no number that can be dialled. Short codes stand
   * as they are dialled: `tel:116123`.
   */
  readonly href: string | null;
  /** As the service writes it; the international form where it writes nothing. */
  readonly display: string;
  /** International form with spaces; null for short codes. */
  readonly international: string | null;
  /**
   * ISO 3166-1 alpha-2 codes where the number only connects from there (short codes, freephone), else `anywhere`. An empty list means
   * only from some countries, and nobody has told us which.
   */
  readonly callableFrom: 'anywhere' | readonly string[];
  /** True where the caller pays nothing: the service says so, or the numbering plan does and the service does not say otherwise. */
  readonly tollFree: boolean;
}

type DialledChannel = Pick<Channel, 'type' | 'value' | 'display' | 'cost' | 'shortCode'>;

/**
 * What to show and link for a channel that is dialled.
 *
 * @param channel of type phone, sms or whatsapp
 * @param countries ISO 3166-1 alpha-2 codes of the listing's countries; empty where worldwide
 * @returns null for any other type of channel
 */
export function describePhone(channel: DialledChannel, countries: readonly string[]): PhoneDescription | null {
  const scheme = schemeOf(channel.type);
  if (!scheme) return null;
  return channel.shortCode ? describeShortCode(channel, countries, scheme) : describeNumber(channel, countries, scheme);
}

function describeShortCode(channel: DialledChannel, countries: readonly string[], scheme: string): PhoneDescription {
  const digits = channel.value.replace(/[\s().-]/g, '');
  return {
    href: /^[*#\d]+$/.test(digits) ? scheme + digits.replaceAll('#', '%23') : null,
    display: channel.display || channel.value,
    international: null,
    callableFrom: countries,
    tollFree: channel.cost === 'free',
  };
}

function describeNumber(channel: DialledChannel, countries: readonly string[], scheme: string): PhoneDescription {
  const number = parsePhoneNumberFromString(channel.value, { extract: false });
  const international = number?.formatInternational() ?? null;
  const freephone = number ? freephoneNumber(number) : false;
  const digits = scheme === whatsapp ? number?.number.slice(1) : number?.number;
  return {
    href: digits ? scheme + digits : null,
    display: channel.display || international || channel.value,
    international,
    callableFrom: number && freephone ? countriesReaching(number, countries) : 'anywhere',
    tollFree: channel.cost === 'free' || (channel.cost === null && freephone),
  };
}

const whatsapp = 'https://wa.me/';

function schemeOf(type: Channel['type']): string | null {
  if (type === 'phone') return 'tel:';
  if (type === 'sms') return 'sms:';
  return type === 'whatsapp' ? whatsapp : null;
}

function freephoneNumber(number: PhoneNumber): boolean {
  return number.getType() === 'TOLL_FREE' || isFreephone(number.countryCallingCode, number.nationalNumber);
}

/**
 * National freephone numbers rarely connect from abroad. Countries may share a calling code (+1), so the listing's own countries with
 * that code come before the one the number is filed under.
 */
function countriesReaching(number: PhoneNumber, countries: readonly string[]): 'anywhere' | readonly string[] {
  const { countryCallingCode: code, country } = number;
  // +800 is the international freephone: which countries connect it is up to the subscriber.
  if (code === '800') return countries.length > 0 ? countries : 'anywhere';
  const own = countries.filter((each) => isSupportedCountry(each) && getCountryCallingCode(each) === code);
  if (own.length > 0) return own;
  return country ? [country] : [];
}
