import { readReceipt, receiptFromBytes, receiptLength, spacedReceipt } from '../report/receipt';

/** How many codes a set has. */
export const recoveryCodeCount = 10;

/**
 * A set of recovery codes, each of 100 random bits, written like a report's receipt.
 *
 * @param randomBytes a cryptographic source
 * @returns ten codes of 20 characters without separators
 */
export function recoveryCodesFrom(randomBytes: (size: number) => Uint8Array): string[] {
  return Array.from({ length: recoveryCodeCount }, () => receiptFromBytes(randomBytes(receiptLength)));
}

/** @returns the code as it is printed: `K7QF-2M9R-…` */
export const spacedRecoveryCode = spacedReceipt;

/** @returns the code in its plain form, however it was typed; null where it cannot be one */
export const readRecoveryCode = readReceipt;
