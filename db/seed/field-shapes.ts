import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { z } from 'zod';
import { isKnownZone } from '~/domain/hours/status-at';

/** Text on one or several lines, without blanks around it. */
export const filledText = (longest: number) =>
  z
    .string()
    .min(1, 'must not be empty')
    .max(longest)
    .refine((text) => text === text.trim(), 'must not begin or end with a blank');

/** An array in which nothing stands twice. */
export const distinct = <Item extends z.ZodType<string>>(item: Item) =>
  z.array(item).refine((items) => new Set(items).size === items.length, 'holds the same value twice');

export const webAddress = z
  .string()
  .max(2000)
  .refine(isWebAddress, 'must be a full http(s) address without blanks, user name or password');

function isWebAddress(text: string): boolean {
  if (/\s/.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && hostname.includes('.') && !username && !password;
}

const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
// ICU also names groups of countries and "unknown", which are no countries.
const notCountries = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO']);

/** ISO 3166-1 alpha-2. */
export const countryCode = z
  .string()
  .refine(
    (code) => /^[A-Z]{2}$/.test(code) && !notCountries.has(code) && regionNames.of(code) !== undefined,
    'must be an ISO 3166-1 country in two capitals, e.g. IN',
  );

/** BCP 47, in canonical form. */
export const languageTag = z
  .string()
  .refine(isLanguageTag, 'must be a BCP 47 language in its canonical form, e.g. ml, nb, zh-TW');

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && languageNames.of(tag) !== undefined;
  } catch {
    return false;
  }
}

/** `YYYY-MM-DD`, a day that exists. */
export const calendarDay = z.iso.date('must be a day, YYYY-MM-DD');

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
  message: 'must be YYYY, YYYY-MM or YYYY-MM-DD',
});

export const timeZone = z.string().refine(isKnownZone, 'must be an IANA time zone, e.g. Asia/Kolkata');

/** True for `+` and digits that a country's numbering plan has room for. */
export function isInternationalNumber(value: string): boolean {
  const parsed = parsePhoneNumberFromString(value);
  return parsed?.number === value && parsed.isPossible();
}

/** True for a number dialled as it stands inside a country: `112`, `14416`, and on mobile networks `*4141` or `#1388`. */
export const isShortCode = (value: string): boolean => /^[*#]?\d{2,8}$/.test(value);

export const isEmail = (value: string): boolean => z.email().safeParse(value).success;
export const isAddressOnWeb = (value: string): boolean => webAddress.safeParse(value).success;
