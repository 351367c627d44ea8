import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { ChannelType } from '../listing/vocabulary';
import { type PhoneErrorCode, parsePhone } from '../phone/parse-phone';
import { cleanLine } from './clean-text';
import { isEmail, isWebAddress } from './field-rules';
import type { FormErrorCode } from './form-errors';

/** What a contact's button leads to, and what stands on it. */
export interface ContactValue {
  readonly value: string;
  readonly display: string;
  readonly shortCode: boolean;
}

export type ContactReading =
  | { readonly ok: true; readonly contact: ContactValue }
  | { readonly ok: false; readonly field: 'value' | 'display'; readonly code: FormErrorCode };

export const dialledTypes: readonly ChannelType[] = ['phone', 'sms', 'whatsapp'];
const webTypes: readonly ChannelType[] = ['webchat', 'secure-message', 'video', 'web'];

interface TypedContact {
  readonly type: ChannelType;
  readonly value: string;
  /** Empty where the service writes it as typed. */
  readonly display: string;
  /** True where somebody says that the number is a short code. */
  readonly shortCode: boolean;
}

/**
 * @param contact as typed
 * @param country ISO 3166-1 alpha-2 whose national numbers are meant; null where none is known
 */
export function readContactValue(contact: TypedContact, country: string | null): ContactReading {
  const value = cleanLine(contact.value);
  const display = cleanLine(contact.display);
  if (value === '') return fail('value', 'valueNeeded');
  if (value.length > 500) return fail('value', 'tooLong');
  if (display.length > 300) return fail('display', 'tooLong');
  if (dialledTypes.includes(contact.type)) return readDialled({ ...contact, value, display }, country);
  if (contact.type === 'email') return readEmail(value, display);
  if (webTypes.includes(contact.type)) return readWeb(value, display);
  return { ok: true, contact: { value, display: display || value.slice(0, 300), shortCode: false } };
}

const shortCodeShape = /^[*#]?\d{2,8}$/;

function readDialled({ value, display, shortCode }: TypedContact, country: string | null): ContactReading {
  const digits = value.replace(/[\s().-]/g, '');
  const number = shortCode ? null : parsePhone(value, country);
  if (number === null || (!number.ok && number.code === 'perhaps-short-code')) {
    if (!shortCodeShape.test(digits)) return fail('value', 'shortCode');
    return checked({ value: digits, display: display || value, shortCode: true });
  }
  if (number.ok)
    return checked({ value: number.e164, display: display || shownNumber(value, number.e164), shortCode: false });
  // Numbering plans change faster than any list of them: the full form is taken where its length is right.
  const full = number.code === 'not-valid' && value.startsWith('+') ? parsePhoneNumberFromString(value) : undefined;
  if (full?.isPossible()) return checked({ value: full.number, display: display || value, shortCode: false });
  return fail('value', codeOfPhone[number.code]);
}

/** Who typed `+914841234567` reads it with blanks; any other way of writing is the service's own. */
function shownNumber(typedNumber: string, e164: string): string {
  return typedNumber === e164 ? (parsePhoneNumberFromString(e164)?.formatInternational() ?? e164) : typedNumber;
}

/** A number that was changed while its way of writing was not would send people to the wrong phone. */
function checked(contact: ContactValue): ContactReading {
  const shown = contact.display.replace(/\D/g, '');
  const ends = contact.value.replace(/\D/g, '').slice(-4);
  const vanity = /\p{L}/u.test(contact.display) && shown.length < ends.length + 4;
  return vanity || shown.includes(ends) ? { ok: true, contact } : fail('display', 'displayDiffers');
}

function readEmail(value: string, display: string): ContactReading {
  if (!isEmail(value)) return fail('value', 'email');
  if (display.includes('@') && !display.toLowerCase().includes(value.toLowerCase()))
    return fail('display', 'displayDiffers');
  return { ok: true, contact: { value, display: display || value, shortCode: false } };
}

function readWeb(typedValue: string, display: string): ContactReading {
  const value = /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(typedValue) ? `https://${typedValue}` : typedValue;
  if (!isWebAddress(value)) return fail('value', 'web');
  return { ok: true, contact: { value, display: display || ownDisplay('web', value), shortCode: false } };
}

/** How a contact that is not dialled is written where its service says nothing else. */
export function ownDisplay(type: ChannelType, value: string): string {
  const shown = webTypes.includes(type) ? value.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '') : value;
  return shown.slice(0, 300);
}

const codeOfPhone: Readonly<Record<PhoneErrorCode, FormErrorCode>> = {
  empty: 'valueNeeded',
  'not-a-number': 'phone',
  'country-unknown': 'phoneCountry',
  'too-short': 'phoneShort',
  'too-long': 'phoneLong',
  'perhaps-short-code': 'shortCode',
  extension: 'phoneExtension',
  'not-valid': 'phoneInvalid',
};

function fail(field: 'value' | 'display', code: FormErrorCode): ContactReading {
  return { ok: false, field, code };
}
