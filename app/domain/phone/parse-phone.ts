import { isSupportedCountry, ParseError, type PhoneNumber, parsePhoneNumberWithError } from 'libphonenumber-js/min';

export type PhoneErrorCode =
  | 'empty'
  /** Something that is not a phone number, or a number with words around it. */
  | 'not-a-number'
  | 'country-unknown'
  | 'too-short'
  | 'too-long'
  /** Few digits: perhaps a short code, which is not E.164 and must be said to be one. */
  | 'perhaps-short-code'
  /** E.164 has no room for an extension. */
  | 'extension'
  /** The right shape, but no number of that country. */
  | 'not-valid';

export type PhoneResult =
  | { readonly ok: true; readonly e164: string }
  | { readonly ok: false; readonly code: PhoneErrorCode };

/**
 * Up to this many digits without `+` are taken for a short code. A few small countries have national numbers of six digits; there the
 * `+` form is needed.
 */
const longestShortCode = 6;

/**
 * Reads a phone number as a person types it.
 *
 * @param text e.g. `0808 1000 900` or `+44 808 1000 900`; nothing else may stand around it
 * @param defaultCountry ISO 3166-1 alpha-2 country whose national form is meant where there is no `+`; null where none is known
 * @returns the number in E.164, or why it could not be read; never throws
 */
export function parsePhone(text: string, defaultCountry: string | null): PhoneResult {
  const trimmed = withLatinDigits(text.normalize('NFKC')).trim();
  if (trimmed === '') return fail('empty');
  if (defaultCountry !== null && !isSupportedCountry(defaultCountry)) return fail('country-unknown');
  if (/^[*#\d\s-]+$/.test(trimmed) && trimmed.replace(/\D/g, '').length <= longestShortCode)
    return fail('perhaps-short-code');
  try {
    return check(parsePhoneNumberWithError(trimmed, { extract: false, ...(defaultCountry ? { defaultCountry } : {}) }));
  } catch (error) {
    if (error instanceof ParseError) return fail(codeOf(error.message));
    throw error;
  }
}

/** Zeros of the scripts whose digits people type; the other nine follow each. NFKC has already folded full-width digits. */
const zeros = '٠۰०০੦૦୦௦౦೦൦๐໐၀០';

function withLatinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = [...zeros].find((each) => code >= each.charCodeAt(0) && code < each.charCodeAt(0) + 10);
    return zero ? String(code - zero.charCodeAt(0)) : digit;
  });
}

function check(number: PhoneNumber): PhoneResult {
  if (number.ext) return fail('extension');
  return number.isValid() ? { ok: true, e164: number.number } : fail('not-valid');
}

function codeOf(message: string): PhoneErrorCode {
  if (message === 'TOO_SHORT') return 'too-short';
  if (message === 'TOO_LONG') return 'too-long';
  return message === 'INVALID_COUNTRY' ? 'country-unknown' : 'not-a-number';
}

function fail(code: PhoneErrorCode): PhoneResult {
  return { ok: false, code };
}
