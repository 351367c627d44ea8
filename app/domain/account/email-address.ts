/** Longest address that mail servers pass on (RFC 5321). */
const longest = 254;

/** One address and nothing else: no name, no list, no line break that could become a header of a mail. */
const shape = /^[^\s@,;:<>()[\]\\"\p{Cc}]{1,64}@[^\s@,;:<>()[\]\\"\p{Cc}]+\.[^\s@,;:<>()[\]\\"\p{Cc}.]{2,}$/u;

/**
 * Reads an e-mail address as typed.
 *
 * @returns trimmed, NFKC, in lower case: what addresses are compared by; null where it cannot be one
 */
export function readEmailAddress(typed: string): string | null {
  const plain = typed.normalize('NFKC').trim().toLowerCase();
  return plain.length <= longest && shape.test(plain) ? plain : null;
}
