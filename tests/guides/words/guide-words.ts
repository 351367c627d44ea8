/** What a translated guide says and never says, in the words of its language. Words are compared in Unicode's form NFC. */
export interface GuideWords {
  /** A letter of the script that its sentences are written in. */
  readonly letter: RegExp;
  /** What a title in the browser's history must not tell. */
  readonly telling: RegExp;
  readonly truths: {
    readonly thoughtIsNoAct: RegExp;
    readonly realChildren: RegExp;
    readonly crime: RegExp;
    /** For people who were harmed: not their fault, and then that it is a crime. */
    readonly notYourFault: RegExp;
  };
  /** What no sentence says, each with one that it has to catch. */
  readonly never: readonly (readonly [what: string, words: RegExp, caught: string])[];
  /** A sentence that says that nobody can promise something promises nothing. */
  readonly deniesPromise: RegExp;
  /** Deleting or removing, and the sentences in which it may stand: do not do it; or your own report to this site. */
  readonly removes: RegExp;
  readonly mayRemove: RegExp;
}
