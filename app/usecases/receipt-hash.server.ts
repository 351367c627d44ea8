import { createHash } from 'node:crypto';

/**
 * What is kept of a receipt code. A plain hash is enough: the code has 100 random bits, so nobody can try them all.
 * @param receipt the code in its plain form, as `receiptFromBytes` and `readReceipt` give it
 */
export function receiptHash(receipt: string): string {
  return createHash('sha256').update(`waymark mistake report ${receipt}`).digest('hex');
}
