import { tokens } from '../search/normalise';
import { nameLocales } from './name-locales';

/** BCP 47 codes of the languages that are recognised by name. */
const languageCodes =
  `af ak am ar as ay az be bg bho bn bo bs ca ceb ckb cs cy da de dz el en eo es et eu fa fi fil fj fo fr fy ga gd gl gn gu ha
  haw he hi hr ht hu hy id ig ilo is it ja jv ka kk km kn ko kok kri ku ky lb lg lo lt lv mai mg mi mk ml mn mni mr ms mt my
  nb ne nl nn no ny om or pa pl ps pt qu rn ro ru rw sa sat sd si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn
  to tpi tr ts tt ug uk ur uz vi xh yi yo yue zh zu`.split(/\s+/);

/** What people type and CLDR does not list. */
const shortForms: Readonly<Record<string, readonly string[]>> = {
  ml: ['malayalam', 'malayalum', 'malyalam', 'മലയാളം', 'मलयालम'],
  hi: ['hindi', 'हिंदी', 'हिन्दी', 'ഹിന്ദി', 'हिंदी भाषा'],
  en: ['english', 'englisch', 'inglish', 'angrezi', 'अंग्रेज़ी', 'अंग्रेजी', 'ഇംഗ്ലീഷ്', 'ഇംഗ്ലിഷ്'],
  zh: ['mandarin', 'chinese', '中文', '汉语', '普通话', '國語', '中国語', 'putonghua'],
  yue: ['cantonese', '粤语', '粵語', '廣東話', '广东话', '広東語'],
  fa: ['farsi', 'persian', 'dari'],
  nl: ['flemish', 'vlaams', 'flämisch', 'flamand'],
  es: ['castellano', 'castilian'],
  nb: ['norwegian', 'norsk', 'norwegisch', 'norvégien', 'noruego'],
  fil: ['tagalog', 'pilipino'],
  id: ['bahasa indonesia', 'bahasa'],
  ms: ['bahasa melayu', 'bahasa malaysia'],
  or: ['oriya', 'odia'],
  pa: ['punjabi', 'panjabi'],
  sw: ['kiswahili', 'swahili'],
  xh: ['isixhosa'],
  zu: ['isizulu'],
  ko: ['hangul', '한국말', '한국어'],
  ja: ['日本語', 'nihongo'],
  th: ['ภาษาไทย'],
  he: ['ivrit'],
  el: ['ellinika'],
  ta: ['tamizh', 'thamizh', 'tamil'],
  te: ['telegu', 'telugu'],
  kn: ['kannada', 'kanada bhashe'],
};

/** The country whose people a language's name also names: "German therapist" may mean either. */
const homelands: Readonly<Record<string, string>> = Object.fromEntries(
  `en-GB de-DE fr-FR es-ES it-IT pt-PT nl-NL sv-SE nb-NO no-NO nn-NO da-DK fi-FI is-IS pl-PL cs-CZ sk-SK hu-HU
  ro-RO bg-BG el-GR tr-TR ru-RU uk-UA be-BY he-IL ja-JP ko-KR zh-CN th-TH vi-VN id-ID ms-MY fil-PH hr-HR sr-RS
  sl-SI lt-LT lv-LV et-EE ka-GE hy-AM az-AZ kk-KZ uz-UZ mn-MN ne-NP si-LK km-KH lo-LA my-MM bn-BD so-SO mt-MT
  lb-LU ga-IE cy-GB sq-AL mk-MK bs-BA sw-KE am-ET`
    .split(/\s+/)
    .map((pair) => pair.split('-')),
);

/** Names that are ordinary words elsewhere: they count only beside "speaking", "language", "in", "auf" … */
export const doubtfulLanguageNames: ReadonlySet<string> = new Set(
  'polish latin corse persa basque lao finn dari akan'.split(' '),
);

/** Names that say something quite different in another language ("lets" is Dutch for Latvian); never recognised. */
const misleading = new Set(
  'ir dan ful lets pools fins iers romans fines turks sona toro latina vene tai lati conga roman arab bari mari parsi kinu somu rusu dalt estu valu ceku sami sono tongana vacu feru iru polu fulu cehu arabia wales taju kosu igbu sonu danu malta leton serbe javai'.split(
    ' ',
  ),
);

export interface LanguageName {
  /** BCP 47. */
  readonly code: string;
  /** ISO 3166-1 alpha-2 of the people the word also names; null where it names none. */
  readonly homeland: string | null;
}

/** Locales that name a language as its country: there the country is the likelier meaning outside that locale. */
const countryFirst = new Set(['ms', 'hu', 'id']);

/**
 * Builds the languages' names in all languages we recognise: normalised name → language.
 * @param countryNames as from `buildCountryNames`, so that a country's English name is not taken for a language.
 */
export function buildLanguageNames(countryNames: ReadonlyMap<string, string>): Map<string, LanguageName> {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const names = new Map<string, LanguageName>();
  const add = (name: string, code: string, locale: string): void => {
    const key = tokens(name).join(' ');
    if (key.length < 2 || misleading.has(key) || names.has(key)) return;
    const country = countryNames.get(key);
    if (country && (countryFirst.has(locale) || tokens(english.of(country) ?? '').join(' ') === key)) return;
    names.set(key, { code, homeland: homelands[code] ?? null });
  };
  for (const [code, forms] of Object.entries(shortForms)) for (const form of forms) add(form, code, '');
  for (const locale of nameLocales) {
    const display = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
    for (const code of languageCodes) {
      const name = display.of(code);
      if (name !== undefined) add(name, code, locale);
    }
  }
  return names;
}
