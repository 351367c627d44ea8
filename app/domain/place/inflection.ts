/**
 * Endings by which languages say "in", "from" or "of" on the name itself: കേരളത്തിൽ, keralathil, Suomessa, Almanya'da,
 * в Москве, 독일에서. Each pair turns a normalised word back into a name to look up; wrong guesses find nothing.
 */
type Ending = readonly [ending: string, replacement: string];

const endings: readonly Ending[] = [
  // Malayalam, and in Latin letters
  ['ത്തിൽ', 'ം'], ['ത്തിലെ', 'ം'], ['ത്തിലുള്ള', 'ം'], ['ത്ത്', 'ം'], ['ത്തെ', 'ം'], ['ത്തു', 'ം'], ['യിൽ', ''], ['യിലെ', ''], ['യിലുള്ള', ''],
  ['ട്ട്', 'ട്'], ['ട്ടെ', 'ട്'], ['ട്ടിൽ', 'ട്'], ['രിൽ', 'ർ'], ['രിലെ', 'ർ'], ['നിൽ', 'ൻ'], ['നിലെ', 'ൻ'], ['ളിൽ', 'ൾ'], ['ലിൽ', 'ൽ'], ['ിൽ', '്'], ['ിലെ', '്'], ['ിന്', '്'],
  ['thile', ''], ['thil', ''], ['thil', 'm'], ['yile', ''], ['yil', ''], ['ttu', 'de'], ['il', ''], ['ile', ''],
  // Tamil, Telugu, Kannada, Bengali, Gujarati, Marathi
  ['த்தில்', 'ம்'], ['வில்', ''], ['யில்', ''], ['ட்டில்', 'டு'], ['ரில்', 'ர்'], ['ில்', '்'], ['లో', ''], ['ದಲ್ಲಿ', ''], ['ನಲ್ಲಿ', ''], ['ಯಲ್ಲಿ', ''],
  ['তে', ''], ['য়', ''], ['ে', ''], ['માં', ''], ['मध्ये', ''], ['ात', ''],
  // Korean
  ['에서', ''], ['에는', ''], ['에', ''], ['의', ''],
  // Finnish, Estonian, Hungarian, Turkish
  ['ssa', ''], ['sta', ''], ['lla', ''], ['essa', 'i'], ['ngissa', 'nki'], ['ngista', 'nki'], ['ban', ''], ['ben', ''], ['on', ''], ['en', ''],
  ['da', ''], ['de', ''], 
  // Slavic and Baltic
  ['ии', 'ия'], ['ії', 'ія'], ['е', 'а'], ['і', 'а'], ['е', ''], ['ii', 'ia'], ['ie', 'a'], ['owie', 'ow'], ['ku', 'ko'], ['oj', 'a'], ['u', ''], ['oje', 'a'],
  // English and German genitives
  ['s', ''],
]; // biome-ignore format: a table

/** Letters written in front of a name in Hebrew and Arabic: "in", "to", "from", "and". */
const prefixes: readonly Ending[] = [
  ['ב', ''],
  ['ל', ''],
  ['מ', ''],
  ['בה', ''],
  ['بال', 'ال'],
  ['ب', ''],
  ['ل', ''],
  ['و', ''],
];

/** A Latin word needs more letters left than others: short ones are words of some other language. A Korean syllable is several letters. */
const enough = (base: string): boolean =>
  base.length >= (/^[a-z]/.test(base) ? 5 : /^\p{Script=Hangul}/u.test(base) ? 2 : 3);

const germanAdjective = /^(.{3,}?s?ch)(?:e[nmrs]?|sprachige?[nmrs]?)$/;

/** The names a word may be a form of, likeliest first; without the word itself. */
export function uninflected(word: string): string[] {
  const bases: string[] = [];
  for (const [ending, replacement] of endings) {
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, -ending.length) + replacement;
    if (enough(base)) bases.push(base);
  }
  for (const [prefix, replacement] of prefixes) {
    if (word.startsWith(prefix) && word.length - prefix.length >= 3)
      bases.push(replacement + word.slice(prefix.length));
  }
  return bases;
}

/** "englische", "deutschsprachiges" → "englisch", "deutsch"; null where the word is no such adjective. */
export function languageOfAdjective(word: string): string | null {
  return germanAdjective.exec(word)?.[1] ?? null;
}
