import { countryOptions } from '~/i18n/countries';
import type { InterfaceLanguage } from '~/i18n/languages';

interface CountrySelectProps {
  readonly language: InterfaceLanguage;
  /** Words of the first option, which chooses none. */
  readonly any: string;
  /** ISO 3166-1 alpha-2. */
  readonly chosen: string | null;
  readonly id: string;
  /**
   * What the form sends. Beside results every byte counts, and 240 names without their codes make the page a twentieth
   * lighter; `postedFields` reads them. Forms that end up in an address send codes.
   */
  readonly sends: 'code' | 'name';
}

/**
 * Choose a country by its name in the page's language. Nothing is preselected: a country is never guessed. Browsers are
 * told not to translate the names, because a translated one would be unknown to us.
 */
export function CountrySelect({ language, any, chosen, id, sends }: CountrySelectProps) {
  const options = optionsOf(language, sends).map(({ code, markup }) =>
    code === chosen ? markup.replace('<option', '<option selected') : markup,
  );
  return (
    <select
      id={id}
      name="country"
      autoComplete="off"
      translate="no"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: names come from Intl and our texts, never from a visitor
      dangerouslySetInnerHTML={{ __html: `<option value="">${any}${options.join('')}` }}
    />
  );
}

interface Option {
  readonly code: string;
  readonly markup: string;
}

const optionsMade = new Map<string, readonly Option[]>();

/** Some 240 options are the largest part of the page; their markup never changes, so it is made once a language. */
function optionsOf(language: InterfaceLanguage, sends: CountrySelectProps['sends']): readonly Option[] {
  const key = `${language} ${sends}`;
  let options = optionsMade.get(key);
  if (!options) {
    options = countryOptions(language).map(({ code, name }) => {
      const tag = sends === 'code' ? `<option value=${code}>` : '<option>';
      return { code, markup: tag + name.replaceAll('&', '&amp;') };
    });
    optionsMade.set(key, options);
  }
  return options;
}
