/** Lengths in Unicode code points (ASVS 5.0, 6.2). No rule about kinds of characters, none about changing it regularly. */
export const passwordLength = { least: 8, advised: 15, most: 128 } as const;

export type PasswordFault = 'too-short' | 'too-long' | 'common' | 'guessable';

/** What a password must not be, besides common. */
export interface PasswordContext {
  /** Normalised address of the account. */
  readonly email: string;
  readonly siteName: string;
  /** Whether a password (NFKC, lower case) stands in the list of common and breached ones. */
  readonly isCommon: (password: string) => boolean;
}

/** @returns the form in which passwords are compared and hashed, so that every keyboard's way of writing them is the same */
export function normalPassword(typed: string): string {
  return typed.normalize('NFKC');
}

/**
 * Judges a new password.
 *
 * @param typed as it came from the form
 * @returns what is wrong with it, or null
 */
export function passwordFault(typed: string, { email, siteName, isCommon }: PasswordContext): PasswordFault | null {
  const password = normalPassword(typed);
  const length = lengthOf(password);
  if (length < passwordLength.least) return 'too-short';
  if (length > passwordLength.most) return 'too-long';
  const plain = password.toLowerCase();
  if (isCommon(plain)) return 'common';
  return lengthOf(withoutWords(plain, [email, ...email.split('@'), siteName])) < passwordLength.least
    ? 'guessable'
    : null;
}

/** What is left of a password when everything is taken out that others know: it has to be long enough alone. */
function withoutWords(password: string, words: readonly string[]): string {
  const known = words.map((word) => word.normalize('NFKC').toLowerCase()).filter((word) => lengthOf(word) >= 3);
  return known.reduce((left, word) => left.replaceAll(word, ''), password);
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}
