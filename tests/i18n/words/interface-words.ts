/** What the interface may not say in a language, for the test of its texts. */
export interface InterfaceWords {
  /** What is refused, the words that do it, and a sentence that they must catch. */
  readonly never: readonly (readonly [refused: string, words: RegExp, caught: string])[];
  /** Keys whose text is rightly the same as in English: names, or a word that both languages write alike. */
  readonly mayKeep: readonly string[];
  /** Keys that a word catches although somebody has read them and they say nothing of the kind. */
  readonly read?: readonly string[];
}
