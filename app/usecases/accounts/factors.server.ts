import { actorFor } from '~/domain/account/actor';
import { spacedRecoveryCode } from '~/domain/account/recovery-codes';
import type { StaffSession } from '~/domain/account/staff-session';
import { atomically, type Statement } from '~db/atomically';
import { audit } from '~db/audit';
import { ChangedMeanwhile } from '~db/exactly-one';
import type { Database } from '~db/open.server';
import { accountById } from '~db/queries/accounts';
import {
  deleteAuthenticator,
  deletePasskey,
  factorsOf,
  hasFactor,
  insertPasskey,
  keepsFactor,
  LastFactor,
  noFactorYet,
  putAuthenticator,
  putRecoveryCodes,
} from '~db/queries/sign-in-factors';
import { queueMail } from '../queue-mail.server';
import { type Ceremony, challengeOnce, newPasskey } from './passkeys.server';
import { recoveryCodeHash } from './recovery-code-hash.server';
import type { Stamp } from './stamp';
import { isTaken, startFullSession } from './start-session.server';
import { stepOfCode } from './totp.server';

export { type Factors, factorsOf, hasFactor } from '~db/queries/sign-in-factors';

type Who = Pick<StaffSession, 'accountId' | 'staffRole' | 'stage' | 'sessionHash'>;

/** What came of adding a factor: a new token where it was the first one, which also finishes the sign-in. */
export type Added = { readonly state: 'added'; readonly token: string | null } | { readonly state: 'refused' };

/**
 * Sets up the authenticator app with a code that proves it. One that was there is replaced.
 *
 * @param secret base32, as it was shown
 * @returns refused where the code is not one of now
 */
export async function addAuthenticator(
  database: Database,
  who: Who,
  { secret, code }: { readonly secret: string; readonly code: string },
  stamp: Stamp,
): Promise<Added> {
  const step = stepOfCode(secret, code, stamp.now);
  if (step === null) return { state: 'refused' };
  const createdOn = stamp.now.toISOString().slice(0, 10);
  const row = { accountId: who.accountId, secret, step, createdOn };
  return add(database, who, [putAuthenticator(database, row)], 'authenticator', stamp);
}

/**
 * Adds a passkey that a browser has just made.
 *
 * @param answer JSON as public/staff.js wrote it
 * @returns refused where it does not answer this challenge, or the passkey is known already
 */
export async function addPasskey(
  database: Database,
  who: Who,
  passkey: { readonly ceremony: Ceremony; readonly answer: string; readonly name: string },
  stamp: Stamp,
): Promise<Added> {
  const made = await newPasskey(passkey.ceremony, passkey.answer);
  if (made === null) return { state: 'refused' };
  const { accountId } = who;
  const createdOn = stamp.now.toISOString().slice(0, 10);
  const row = { ...made, id: stamp.newId('psk'), accountId, name: passkey.name, createdOn };
  const statements = [challengeOnce(database, passkey.ceremony, accountId, stamp.now), insertPasskey(database, row)];
  return add(database, who, statements, 'passkey', stamp);
}

async function add(
  database: Database,
  who: Who,
  statements: readonly Statement[],
  factor: 'authenticator' | 'passkey',
  stamp: Stamp,
): Promise<Added> {
  const { accountId } = who;
  const trail = audit(
    database,
    { actor: actorFor(who), action: 'factor-added', accountId, details: { factor } },
    stamp,
  );
  if (who.stage === 'password') {
    // The password alone may only ever set up the first factor.
    const proof = [noFactorYet(database, accountId), ...statements, trail];
    const token = await startFullSession(database, { accountId, former: who }, proof, stamp.now);
    return token === null ? { state: 'refused' } : { state: 'added', token };
  }
  const added = await tried(database, [...statements, trail, ...(await notice(database, accountId, stamp))]);
  return added ? { state: 'added', token: null } : { state: 'refused' };
}

/**
 * Takes a factor away.
 *
 * @param factor id of a passkey, or `authenticator`
 * @returns `last` where it is the only one, `gone` where there is no such factor
 */
export async function removeFactor(
  database: Database,
  who: Who,
  factor: string,
  stamp: Stamp,
): Promise<'removed' | 'last' | 'gone'> {
  const { accountId } = who;
  const isApp = factor === 'authenticator';
  const details = { factor: isApp ? 'authenticator' : 'passkey' };
  try {
    await atomically(database, [
      isApp ? deleteAuthenticator(database, accountId) : deletePasskey(database, accountId, factor),
      keepsFactor(database, accountId),
      audit(database, { actor: actorFor(who), action: 'factor-removed', accountId, details }, stamp),
      ...(await notice(database, accountId, stamp)),
    ]);
    return 'removed';
  } catch (error) {
    if (error instanceof LastFactor) return 'last';
    if (error instanceof ChangedMeanwhile) return 'gone';
    throw error;
  }
}

/** Replaces the recovery codes by these, which their owner has just kept. @param codes in their plain form */
export async function keepRecoveryCodes(
  database: Database,
  who: Who,
  codes: readonly string[],
  stamp: Stamp,
): Promise<void> {
  const { accountId } = who;
  const details = { factor: 'recovery-codes' };
  await atomically(database, [
    ...putRecoveryCodes(database, accountId, codes.map(recoveryCodeHash)),
    audit(database, { actor: actorFor(who), action: 'factor-added', accountId, details }, stamp),
    ...(await notice(database, accountId, stamp)),
  ]);
}

/** Whether an account still has to set up its second factor, or to keep recovery codes. */
export async function missingFactor(database: Database, accountId: string): Promise<'factor' | 'codes' | null> {
  const factors = await factorsOf(database, accountId);
  if (!hasFactor(factors)) return 'factor';
  return factors.recoveryCodesLeft === null ? 'codes' : null;
}

/** @returns the codes as they are printed */
export function printedCodes(codes: readonly string[]): string[] {
  return codes.map(spacedRecoveryCode);
}

async function notice(database: Database, accountId: string, stamp: Stamp): Promise<Statement[]> {
  const account = await accountById(database, accountId);
  if (!account) return [];
  return [
    queueMail(
      database,
      { to: account.email, template: 'factor-changed', language: account.language, values: {} },
      stamp,
    ),
  ];
}

async function tried(database: Database, statements: readonly Statement[]): Promise<boolean> {
  try {
    await atomically(database, statements);
    return true;
  } catch (error) {
    if (error instanceof ChangedMeanwhile || isTaken(error)) return false;
    throw error;
  }
}
