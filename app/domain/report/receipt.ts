/**
 * The receipt code of a report: 20 letters and digits of Crockford's Base32 (no I, L, O, U), 5 bits each, so 100 random
 * bits. It is the only key to the report; what is stored is its hash.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const receiptLength = 20;
const groupLength = 4;

/**
 * @param bytes at least 20 bytes from a cryptographic source
 * @returns 20 characters without separators
 * @throws RangeError with fewer bytes
 */
export function receiptFromBytes(bytes: Uint8Array): string {
  if (bytes.length < receiptLength) throw new RangeError(`A receipt needs ${receiptLength} random bytes.`);
  return Array.from(bytes.subarray(0, receiptLength), (byte) => alphabet[byte & 31]).join('');
}

/** @returns the code as people copy it: `K7QF-2M9R-…` */
export function spacedReceipt(receipt: string): string {
  return receipt.match(new RegExp(`.{1,${groupLength}}`, 'g'))?.join('-') ?? receipt;
}

/**
 * Reads a code as typed: any case, spaces and dashes anywhere, full-width letters, and the letters that look like digits.
 * @returns 20 characters, or null where it cannot be a code
 */
export function readReceipt(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}.]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  if (plain.length !== receiptLength) return null;
  return [...plain].every((character) => alphabet.includes(character)) ? plain : null;
}
