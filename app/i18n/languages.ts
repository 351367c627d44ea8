/** Languages the interface speaks. The first is the one without a prefix in addresses. */
export const interfaceLanguages = ['en', 'ml', 'hi', 'de', 'fr', 'es', 'pt', 'ar'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** Each language by its own name, as its speakers look for it. */
export const languageOwnNames: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'English',
  ml: 'മലയാളം',
  hi: 'हिन्दी',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
  ar: 'العربية',
};

/**
 * Languages in which the slow browser tests run, and which the accessibility statement names: the tallest script, the
 * longest words and right to left stand for the others.
 */
export const closelyTested = ['en', 'ml', 'de', 'ar'] as const satisfies readonly InterfaceLanguage[];

/** @returns the languages by their own names, as a list in words of the page's language */
export function namesInWords(language: InterfaceLanguage, languages: readonly InterfaceLanguage[]): string {
  return new Intl.ListFormat(language, { type: 'unit' }).format(languages.map((each) => languageOwnNames[each]));
}

/** `original`: written by people who speak it. `machine-made`: translated by machine, not yet read by a native reader. */
export type ReviewState = 'original' | 'machine-made' | 'reviewed';

/** Writing direction for the `dir` attribute. */
export function direction(language: InterfaceLanguage): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/**
 * The address of a page in a language.
 * @param path begins with `/` and carries no language prefix, e.g. `/urgent?country=IN`
 * @returns `/urgent` in English, `/ml/urgent` in Malayalam; the home page is `/` and `/ml`
 */
export function pathFor(language: InterfaceLanguage, path: string): string {
  if (language === 'en') return path;
  return path === '/' ? `/${language}` : `/${language}${path.startsWith('/?') ? path.slice(1) : path}`;
}

/**
 * The interface language that the optional `$lang` part of an address names.
 * @returns English where there is none; null where the part names no language (the page does not exist)
 */
export function languageOfParam(param: string | undefined): InterfaceLanguage | null {
  if (param === undefined) return 'en';
  return interfaceLanguages.find((language) => language === param && language !== 'en') ?? null;
}
