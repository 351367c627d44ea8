import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';
import type { Statement } from '~db/atomically';
import type { Database } from '~db/open.server';
import { markPasskeyUsed, type PasskeyRow, passkeyByCredential, spendChallenge } from '~db/queries/sign-in-factors';

/** Read when the first passkey is made or asked for: with its certificates it takes more memory than all visitor pages. */
const webAuthn = () => import('@simplewebauthn/server');

/** Minutes in which a passkey must answer. */
export const ceremonyMinutes = 5;

/** Where passkeys belong, and the challenge that one answers. */
export interface Ceremony {
  /** Origin of the signed-in pages. */
  readonly staffOrigin: string;
  /** 32 random bytes in base64url. */
  readonly challenge: string;
}

/** The account whose passkey answered, and the statements that accept the answer, once. */
export interface PasskeyProof {
  readonly accountId: string;
  readonly statements: readonly Statement[];
}

const siteOf = ({ staffOrigin }: Ceremony) => new URL(staffOrigin).hostname;
const bytesOf = ({ challenge }: Ceremony) => Uint8Array.from(Buffer.from(challenge, 'base64url'));

/** @returns what the browser is asked to make a passkey with: discoverable, with user verification, without attestation */
export async function creationOptions(
  ceremony: Ceremony,
  account: { readonly id: string; readonly email: string; readonly passkeys: readonly PasskeyRow[] },
  siteName: string,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const { generateRegistrationOptions } = await webAuthn();
  return generateRegistrationOptions({
    rpName: siteName,
    rpID: siteOf(ceremony),
    userName: account.email,
    userID: new TextEncoder().encode(account.id),
    challenge: bytesOf(ceremony),
    attestationType: 'none',
    excludeCredentials: account.passkeys.map(({ credentialId: id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

/** @param passkeys those of the account; empty where anybody's may answer @returns what the browser is asked to answer */
export async function requestOptions(
  ceremony: Ceremony,
  passkeys: readonly PasskeyRow[],
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const { generateAuthenticationOptions } = await webAuthn();
  return generateAuthenticationOptions({
    rpID: siteOf(ceremony),
    challenge: bytesOf(ceremony),
    userVerification: 'required',
    allowCredentials: passkeys.map(({ credentialId: id }) => ({ id })),
  });
}

/**
 * Checks a new passkey.
 *
 * @param answer JSON as public/staff.js wrote it
 * @returns what to keep of it; null where it does not answer this challenge from our own page
 */
export async function newPasskey(
  ceremony: Ceremony,
  answer: string,
): Promise<{ readonly credentialId: string; readonly publicKey: Buffer; readonly counter: number } | null> {
  const response = parsed<RegistrationResponseJSON>(answer);
  if (response === null) return null;
  const { verifyRegistrationResponse } = await webAuthn();
  const { registrationInfo } = await orNothing(
    verifyRegistrationResponse({ response, ...expectations(ceremony, response), requireUserVerification: true }),
  );
  if (!registrationInfo) return null;
  const { id, publicKey, counter } = registrationInfo.credential;
  return { credentialId: id, publicKey: Buffer.from(publicKey), counter };
}

/**
 * Checks a passkey's answer.
 *
 * @param accountId whose passkey it must be; null where anybody's may sign in
 * @returns whose it is, with what accepts it; null where it does not answer this challenge
 */
export async function passkeyProof(
  database: Database,
  ceremony: Ceremony,
  answer: string,
  accountId: string | null,
  now: Date,
): Promise<PasskeyProof | null> {
  const response = parsed<AuthenticationResponseJSON>(answer);
  const row = response && (await passkeyByCredential(database, response.id));
  if (!response || !row || (accountId !== null && row.accountId !== accountId)) return null;
  const credential = { id: row.credentialId, publicKey: Uint8Array.from(row.publicKey), counter: row.counter };
  const { verifyAuthenticationResponse } = await webAuthn();
  const { verified, authenticationInfo } = await orNothing(
    verifyAuthenticationResponse({
      ...{ response, credential, ...expectations(ceremony, response) },
      requireUserVerification: true,
    }),
  );
  if (!verified || !authenticationInfo) return null;
  const statements = [
    challengeOnce(database, ceremony, row.accountId, now),
    markPasskeyUsed(database, row.id, authenticationInfo.newCounter, now.toISOString().slice(0, 10)),
  ];
  return { accountId: row.accountId, statements };
}

/** Statement that lets a challenge be answered once; the table refuses it a second time. */
export function challengeOnce(database: Database, { challenge }: Ceremony, accountId: string, now: Date): Statement {
  const expiresAt = new Date(now.getTime() + 2 * ceremonyMinutes * 60_000).toISOString();
  return spendChallenge(database, { challenge, accountId, expiresAt });
}

function expectations(ceremony: Ceremony, response: RegistrationResponseJSON | AuthenticationResponseJSON) {
  return {
    expectedChallenge: ceremony.challenge,
    expectedOrigin: originsOf(ceremony.staffOrigin, response.response.clientDataJSON),
    expectedRPID: siteOf(ceremony),
  };
}

/** On a first run, before an origin is set, a container may give this machine's own site another port. */
function originsOf(staffOrigin: string, clientData: string): string[] {
  if (new URL(staffOrigin).hostname !== 'localhost') return [staffOrigin];
  const { origin = '' } = parsed<{ origin?: string }>(Buffer.from(clientData, 'base64url').toString('utf8')) ?? {};
  return /^http:\/\/localhost(:\d{1,5})?$/.test(origin) ? [staffOrigin, origin] : [staffOrigin];
}

function parsed<Shape>(json: string): Shape | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Shape) : null;
  } catch {
    return null;
  }
}

/** The library throws where an answer does not fit; to us that is an answer that is not accepted. */
async function orNothing<Result extends object>(work: Promise<Result>): Promise<Partial<Result>> {
  try {
    return await work;
  } catch {
    return {};
  }
}
