import type { AppLoadContext } from '@remix-run/node';

/*
 * What a page shows once and gets back from its own form before anything is stored: the secret of an authenticator app,
 * a set of recovery codes. Sealed for one account and one use, so that nobody can bring words of their own.
 */

type Kind = 'authenticator' | 'recovery-codes';

/** @returns a field for the form */
export function sealSecrets(
  { sealer }: AppLoadContext,
  kind: Kind,
  accountId: string,
  secrets: readonly string[],
): string {
  return sealer.seal([kind, accountId, ...secrets].join(' '));
}

/** @returns the words of a field; null where it is not ours, of another kind or account, or older than two hours */
export function openSecrets(
  { sealer }: AppLoadContext,
  kind: Kind,
  accountId: string,
  field: string | null,
): readonly string[] | null {
  const opened = sealer.open(field ?? '');
  if (opened.state !== 'open') return null;
  const [sealedKind, sealedAccount, ...secrets] = opened.payload.split(' ');
  return sealedKind === kind && sealedAccount === accountId && secrets.length > 0 ? secrets : null;
}
