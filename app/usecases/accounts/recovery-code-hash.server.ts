import { createHash } from 'node:crypto';

/**
 * What is kept of a recovery code. A plain hash is enough: the code has 100 random bits, so nobody can try them all.
 *
 * @param code in its plain form, as `readRecoveryCode` gives it
 */
export function recoveryCodeHash(code: string): string {
  return createHash('sha256').update(`waymark recovery code ${code}`).digest('hex');
}
