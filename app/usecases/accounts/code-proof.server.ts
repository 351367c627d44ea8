import { readRecoveryCode } from '~/domain/account/recovery-codes';
import type { Statement } from '~db/atomically';
import type { Database } from '~db/open.server';
import { acceptStep, authenticatorOf, spendRecoveryCode } from '~db/queries/sign-in-factors';
import { recoveryCodeHash } from './recovery-code-hash.server';
import { stepOfCode } from './totp.server';

/**
 * Reads a code as second factor: six digits of the authenticator app, or a recovery code.
 *
 * @returns the statement that accepts it; it throws ChangedMeanwhile where the code was used before or is none of the
 *   account's. Null where what was typed cannot be accepted at all
 */
export async function codeProof(
  database: Database,
  accountId: string,
  typed: string,
  now: Date,
): Promise<Statement | null> {
  const code = readRecoveryCode(typed);
  if (code !== null) return spendRecoveryCode(database, accountId, recoveryCodeHash(code), now.toISOString());
  const app = await authenticatorOf(database, accountId);
  const step = app && stepOfCode(app.secret, typed, now);
  return step === null ? null : acceptStep(database, accountId, step);
}
