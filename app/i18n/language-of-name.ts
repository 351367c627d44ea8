interface Script {
  readonly letters: RegExp;
  /** Languages written in it (BCP 47 primary subtags); the first is meant where a listing names none of them. */
  readonly languages: readonly string[];
}

/** Kana stands before Han: a Japanese name holds both, a Chinese one only Han. */
const scripts: readonly Script[] = [
  { letters: /\p{Script=Malayalam}/u, languages: ['ml'] },
  { letters: /\p{Script=Devanagari}/u, languages: ['hi', 'mr', 'ne', 'sa', 'kok', 'mai'] },
  { letters: /\p{Script=Tamil}/u, languages: ['ta'] },
  { letters: /\p{Script=Telugu}/u, languages: ['te'] },
  { letters: /\p{Script=Kannada}/u, languages: ['kn'] },
  { letters: /\p{Script=Bengali}/u, languages: ['bn', 'as'] },
  { letters: /\p{Script=Gujarati}/u, languages: ['gu'] },
  { letters: /\p{Script=Gurmukhi}/u, languages: ['pa'] },
  { letters: /\p{Script=Oriya}/u, languages: ['or'] },
  { letters: /\p{Script=Sinhala}/u, languages: ['si'] },
  { letters: /\p{Script=Arabic}/u, languages: ['ar', 'fa', 'ur', 'ps', 'ckb', 'sd', 'ug'] },
  { letters: /\p{Script=Hebrew}/u, languages: ['he', 'yi'] },
  { letters: /\p{Script=Thai}/u, languages: ['th'] },
  { letters: /\p{Script=Lao}/u, languages: ['lo'] },
  { letters: /\p{Script=Khmer}/u, languages: ['km'] },
  { letters: /\p{Script=Myanmar}/u, languages: ['my'] },
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, languages: ['ja'] },
  { letters: /\p{Script=Hangul}/u, languages: ['ko'] },
  { letters: /\p{Script=Han}/u, languages: ['zh', 'yue', 'ja'] },
  { letters: /\p{Script=Greek}/u, languages: ['el'] },
  { letters: /\p{Script=Georgian}/u, languages: ['ka'] },
  { letters: /\p{Script=Armenian}/u, languages: ['hy'] },
  { letters: /\p{Script=Ethiopic}/u, languages: ['am', 'ti'] },
  {
    letters: /\p{Script=Cyrillic}/u,
    languages: ['ru', 'uk', 'be', 'bg', 'mk', 'ky', 'kk', 'mn', 'tg', 'sr', 'bs', 'uz', 'az'],
  },
];

const inLatinToo = ['sr', 'bs', 'uz', 'az'];
const notInLatin: ReadonlySet<string> = new Set(
  scripts.flatMap(({ languages }) => languages).filter((language) => !inLatinToo.includes(language)),
);

/**
 * The language that a service's own name is in, so that a screen reader speaks it rightly: told by its letters, and
 * among languages of the same letters by those the service speaks.
 *
 * @param name the name as the service writes it
 * @param languages BCP 47, the listing's own, first the one it names first
 * @returns a BCP 47 tag; null where neither letters nor listing tell
 */
export function languageOfName(name: string, languages: readonly string[]): string | null {
  const script = scripts.find(({ letters }) => letters.test(name));
  if (script) {
    const spoken = languages.find((language) => script.languages.includes(primary(language)));
    return spoken ?? script.languages[0] ?? null;
  }
  const inLatin = languages.filter((language) => !notInLatin.has(primary(language)));
  return inLatin.find((language) => primary(language) !== 'en') ?? inLatin[0] ?? null;
}

function primary(language: string): string {
  return language.split('-')[0] ?? language;
}
