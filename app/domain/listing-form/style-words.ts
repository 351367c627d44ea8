/*
 * Words that do not fit this directory: promises nobody can keep, names for the reader that drive people away, and words that make
 * abuse sound like entertainment. They are pointed out, never forbidden: a law or a quotation may need them. Reasons: people-first wording
 * (https://deskguide.prevention.global/guide-pages/language) and the terminology guidelines of ECPAT (2016).
 */

export const styleReasons = ['promise', 'label', 'material'] as const;
export type StyleReason = (typeof styleReasons)[number];

export interface StyleWarning {
  readonly reason: StyleReason;
  /** The word as it stands in the text. */
  readonly word: string;
}

/** English words are met whole; those in other scripts as the beginning of a word, because endings are joined on. */
const words: Readonly<Record<StyleReason, RegExp>> = {
  promise:
    /(?<!\p{L})(?:(?:cure[sd]?|curing|guarantee[sd]?|guaranteed|100\s?%|completely healed|proven to work|works for everyone|success rate)(?!\p{L})|ഉറപ്പുനൽകുന്നു|പൂർണ്ണമായി ഭേദ|ഗ്യാരണ്ടി|गारंटी|गारन्टी|पूरी तरह ठीक|शर्तिया)/giu,
  label:
    /(?<!\p{L})(?:(?:pa?edophil\w*|pedo|paedo|perverts?|perverted|monsters?|predators?|sex offenders?|deviants?|molesters?|abusers?)(?!\p{L})|പീഡോഫൈൽ|പീഡോഫീൽ|ബാലപീഡക|വികൃത|പീഡകൻ|पीडोफाइल|पीडोफ़ाइल|विकृत|दरिंद|हवसी|राक्षस)/giu,
  material:
    /(?<!\p{L})(?:(?:child(?:ren)? porn\w*|kiddie porn\w*|kid porn\w*|child sex tape\w*|child prostitut\w*|sex with children|lolita)(?!\p{L})|ചൈൽഡ് പോൺ|കുട്ടികളുടെ പോൺ|चाइल्ड पोर्न|बाल अश्लील)/giu,
};

/** @returns what to point out in a text, each word once, in the order of the text */
export function styleWarnings(text: string): StyleWarning[] {
  const found = styleReasons.flatMap((reason) =>
    [...text.matchAll(words[reason])].map((match) => ({ reason, word: match[0], at: match.index })),
  );
  const seen = new Set<string>();
  return found
    .sort((a, b) => a.at - b.at)
    .filter(({ word }) => !seen.has(word.toLowerCase()) && seen.add(word.toLowerCase()))
    .map(({ reason, word }) => ({ reason, word }));
}
