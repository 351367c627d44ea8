import { codeOfCountry } from '~/i18n/countries';
import type { InterfaceLanguage } from '~/i18n/languages';

/**
 * Brings a posted search into the form that an address has.
 *
 * - A door is one button for several audiences, with a space between them: `for=own-thoughts own-behaviour`.
 * - The filters send a country by its name in the page's language (see CountrySelect).
 * - Words searched exactly stay exact while they stay the same: `exact_of` holds them beside `q`.
 * - A chip's button names the filter to take away: `remove=for=own-thoughts`.
 *
 * @param fields as posted
 * @param language of the page that posted them
 * @returns fields as `readSearchRequest` knows them
 */
export function postedFields(fields: URLSearchParams, language: InterfaceLanguage): URLSearchParams {
  const plain = new URLSearchParams();
  let exactOf: string | null = null;
  for (const [name, value] of fields) {
    if (name === 'for') for (const audience of value.split(' ')) plain.append(name, audience);
    else if (name === 'country') plain.append(name, codeOfCountry(language, value) ?? value);
    else if (name === 'exact_of') exactOf = value;
    else if (name !== 'remove') plain.append(name, value);
  }
  if (exactOf !== null && exactOf === plain.get('q')) plain.set('exact', '1');
  for (const removed of fields.getAll('remove')) {
    const [name = '', ...rest] = removed.split('=');
    plain.delete(name, rest.join('='));
  }
  return plain;
}
