import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';

/** What a passkey is asked for; an answer to one question is never taken as an answer to another. */
export type CeremonyPurpose = 'make' | 'sign-in' | 'second-step' | 'prove';

/** Where passkeys belong, and the challenge. */
export interface Ceremony {
  readonly staffOrigin: string;
  readonly challenge: string;
}

const lifetimeMs = 5 * 60_000;

const payload = z.object({
  purpose: z.string(),
  challenge: z.string(),
  accountId: z.string().nullable(),
  madeAt: z.number(),
});

/**
 * Begins to ask for a passkey. The challenge travels sealed in the form, so that merely looking at the sign-in page writes
 * nothing; that it counts once is seen to where it is answered.
 *
 * @param accountId whose passkey is asked for; null where nobody is known yet
 * @returns the ceremony, and the sealed field that the form sends back
 */
export function beginCeremony(
  { sealer, settings, now }: AppLoadContext,
  purpose: CeremonyPurpose,
  accountId: string | null,
): { readonly ceremony: Ceremony; readonly sealed: string } {
  const challenge = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');
  const sealed = sealer.seal(JSON.stringify({ purpose, challenge, accountId, madeAt: now().getTime() }));
  return { ceremony: { staffOrigin: settings.staffOrigin, challenge }, sealed };
}

/** @returns the ceremony that a form brings back; null where it is another one, another account's, or older than five minutes */
export function resumeCeremony(
  { sealer, settings, now }: AppLoadContext,
  sealed: string,
  purpose: CeremonyPurpose,
  accountId: string | null,
): Ceremony | null {
  const opened = sealer.open(sealed);
  if (opened.state !== 'open') return null;
  const read = payload.safeParse(parsed(opened.payload));
  if (!read.success || read.data.purpose !== purpose || read.data.accountId !== accountId) return null;
  const age = now().getTime() - read.data.madeAt;
  return age <= lifetimeMs ? { staffOrigin: settings.staffOrigin, challenge: read.data.challenge } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
