import { languageName } from '~/i18n/countries';
import { type InterfaceLanguage, interfaceLanguages } from '~/i18n/languages';
import type { Choice } from '~/ui/staff/fields';

/** Languages that services are offered in: those with many speakers, and those of the listings that are there. BCP 47. */
const codes = (
  'af am ar as ay az be bg bho bn bo bs ca ckb cs cy da de el en es et eu fa fi fil fj fr ga gl gu ha he hi hr hu hy id ig is ' +
  'it ja ka kk km kn ko kok ku ky lb lg lo lt lv mai mg mi mk ml mn mni mr ms mt my nb ne nl nn no ny om or pa pl ps pt qu rm ' +
  'rn ro ru rw sa sat sd si sk sl sm sn so sq sr sr-ME st sv sw ta te tg th ti tk tl tn to tpi tr ts tt ug uk ur uz vi wo xh ' +
  'yi yo yue zh zh-CN zh-TW zu'
).split(' ');

const known = new Map<InterfaceLanguage, readonly Choice[]>();

/** Languages by their names in the interface's language, those of the interface first; `chosen` ones are always among them. */
export function languageOptions(language: InterfaceLanguage, chosen: readonly string[] = []): readonly Choice[] {
  let options = known.get(language);
  if (!options) {
    const collator = new Intl.Collator(language);
    const sorted = codes
      .filter((code) => !interfaceLanguages.some((each) => each === code))
      .map((code) => ({ value: code, label: languageName(language, code) }))
      .sort((a, b) => collator.compare(a.label, b.label));
    options = [...interfaceLanguages.map((code) => ({ value: code, label: languageName(language, code) })), ...sorted];
    known.set(language, options);
  }
  const others = chosen.filter((code) => code !== '' && !options.some(({ value }) => value === code));
  return [...options, ...others.map((code) => ({ value: code, label: languageName(language, code) }))];
}
