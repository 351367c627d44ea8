import { createInstance, type i18n } from 'i18next';
import { direction, type InterfaceLanguage } from './languages';
import { type AnyText, type TextKey, textsOf } from './texts';

export type { TextKey } from './texts';
export type TextValues = Readonly<Record<string, string | number>>;

/** Words a key in one language. `count` among the values chooses the plural form. */
export type Translate = (key: TextKey, values?: TextValues) => string;

const translators = new Map<InterfaceLanguage, Translate>();

/** The one translator of a language; made at first use and kept. */
export function translatorFor(language: InterfaceLanguage): Translate {
  let translate = translators.get(language);
  if (!translate) {
    translate = makeTranslator(language);
    translators.set(language, translate);
  }
  return translate;
}

/**
 * i18next picks plural forms; it costs some microseconds a call, and a page of results words hundreds of texts. So a text
 * without values is a plain look-up, and one with values but without plural forms is cut once at its `{{holes}}`.
 */
function makeTranslator(language: InterfaceLanguage): Translate {
  const texts = textsOf(language);
  const cut = new Map<string, readonly string[]>();
  const show = valueShower(language);
  let engine: i18n | undefined;
  return (key, values) => {
    const text = texts[key];
    if (text === undefined) {
      engine ??= makeEngine(language, texts, show);
      return engine.t(key, values ?? {});
    }
    if (!values) return text;
    let pieces = cut.get(key);
    if (!pieces) {
      pieces = text.split(/\{\{(\w+)\}\}/);
      cut.set(key, pieces);
    }
    return fill(pieces, values, key.startsWith('mails.') ? String : show);
  };
}

/** Even pieces are text, odd ones names of values. */
function fill(pieces: readonly string[], values: TextValues, show: ShowValue): string {
  let filled = pieces[0] ?? '';
  for (let index = 1; index < pieces.length; index += 2) {
    filled += `${show(values[pieces[index] ?? ''] ?? '')}${pieces[index + 1] ?? ''}`;
  }
  return filled;
}

type ShowValue = (value: unknown) => string;

/**
 * How values stand in a text: numbers in the language's own numerals (a year or a code is given as a string and stays as
 * it is), and from right to left each name and phone number between isolates, or "+91 1800" would be read as "1800 91+"
 * (UAX #9, section 2.7). Mails are left alone: their links must stay whole.
 */
function valueShower(language: InterfaceLanguage): ShowValue {
  const numbers = new Intl.NumberFormat(language);
  const isolate = direction(language) === 'rtl' ? (text: string) => `\u2068${text}\u2069` : String;
  return (value) => (typeof value === 'number' ? numbers.format(value) : isolate(String(value)));
}

function makeEngine(language: InterfaceLanguage, texts: AnyText, show: ShowValue): i18n {
  const engine = createInstance();
  engine.init({
    lng: language,
    resources: { [language]: { translation: texts } },
    initAsync: false,
    // i18next would print an advertisement to the server's output.
    showSupportNotice: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false, alwaysFormat: true, format: show },
  });
  return engine;
}
